from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.ui import first_run
from app.ui.first_run import FirstRun
from app.ui.new_store import NewStorePage
from app.ui.runner import Runner
from app.ui.window import application


@pytest.fixture
def doors(qtbot: QtBot):
    application()
    runner = Runner(lambda error: pytest.fail(str(error)))
    made = FirstRun(runner, str, "en")
    qtbot.addWidget(made)
    made.show()
    yield made
    runner.close()


def test_a_door_opens_by_keyboard(doors: FirstRun, qtbot: QtBot) -> None:
    assert len(doors.doors) == 3
    qtbot.keyClick(doors.doors[0], Qt.Key.Key_Return)
    assert isinstance(doors.inside, NewStorePage)
    doors.inside.back.emit()
    assert not isinstance(doors.inside, NewStorePage)


def test_a_chosen_file_goes_to_the_unlock_page(doors: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/a/b.desk", ""))
    with qtbot.waitSignal(doors.chosen) as chosen:
        doors.open_other()
    assert chosen.args == [Path("/a/b.desk")]


def test_cancelling_the_sample_returns_to_the_doors(
    doors: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(progress) -> None:
        import time

        while True:
            progress.at(0, 1)
            time.sleep(0.002)

    monkeypatch.setattr(first_run, "open_sample", endless)
    doors.look_around()
    doors._cancel()
    qtbot.waitUntil(lambda: not doors._runner.busy())
    assert doors.doors[0].isVisible()
    assert doors.banner.isHidden()
