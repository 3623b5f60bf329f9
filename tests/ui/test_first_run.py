from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMainWindow
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
    window = QMainWindow()
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    window.show()
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
    waiting = doors.inside
    doors._cancel()
    qtbot.waitUntil(lambda: doors.inside is not waiting and doors.doors[0].isVisible())
    assert not doors._runner.busy()
    assert doors.banner.isHidden()


def test_what_was_typed_is_still_there_after_a_look_at_the_doors(doors: FirstRun, qtbot: QtBot) -> None:
    doors.begin()
    form = doors.inside
    form.field("name").set_value("启航学校")
    doors.inside.back.emit()
    assert doors.inside is not form and form.isHidden()
    doors.begin()
    assert doors.inside is form and not form.isHidden()
    assert doors.inside.value("name") == "启航学校"


def test_the_first_door_has_the_focus(doors: FirstRun, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: doors.focusWidget() is doors.doors[0])
