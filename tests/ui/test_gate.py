from pytestqt.qtbot import QtBot

from app.ui.gate import Gate
from app.ui.window import application


def test_the_language_can_be_changed_before_a_store_is_open(qtbot: QtBot) -> None:
    application()
    gate = Gate("en")
    qtbot.addWidget(gate)
    assert gate.languages.current() == "en"
    with qtbot.waitSignal(gate.spoke) as spoke:
        gate.languages._group.button(1).click()
    assert spoke.args == ["zh_CN"]
