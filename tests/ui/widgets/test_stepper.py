from pytestqt.qtbot import QtBot

from app.ui.widgets.stepper import Stepper
from app.ui.window import application


def test_only_finished_steps_can_be_pressed(qtbot: QtBot) -> None:
    application()
    stepper = Stepper(["File", "Columns", "Check"], 1)
    qtbot.addWidget(stepper)
    assert [button.isEnabled() for button in stepper._buttons] == [True, False, False]
    with qtbot.waitSignal(stepper.chosen) as chosen:
        stepper._buttons[0].click()
    assert chosen.args == [0]
    stepper.go(2)
    assert stepper.accessibleName().endswith("3 of 3") or "3" in stepper.accessibleName()
