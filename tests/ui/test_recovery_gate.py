"""Closing the window on the recovery key loses nothing: it comes again until it is on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.institution import Institution
from app.store import database, settings
from app.store.database import Store, open_store
from app.store.keys import CHEAP, recovery_key
from app.ui import remembered
from app.ui.main_window import MainWindow
from app.ui.new_store import NewStore, create_store
from app.ui.recovery_gate import RecoveryGate, on_paper
from app.ui.remembered import Remembered
from app.ui.unlock import UnlockPage
from app.ui.window import application

PASSWORD = "correct horse 9"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store as the form makes it."""
    real = database.create
    monkeypatch.setattr(database, "create", lambda *inputs: real(*inputs, cost=CHEAP))
    application()
    return create_store(NewStore(tmp_path / "a.desk", Institution("A"), "Wang", "1357", PASSWORD)).store


def opened(qtbot: QtBot) -> MainWindow:
    window = MainWindow(replace(remembered.load(), language="en"))
    qtbot.addWidget(window)
    return window


def test_the_key_comes_again_until_it_is_on_paper(made: Store, qtbot: QtBot) -> None:
    first = MainWindow(Remembered(language="en"))
    qtbot.addWidget(first)
    first.admit(made, "Wang")
    assert isinstance(first.centralWidget(), RecoveryGate)
    shown = recovery_key(made.key)
    first.close()
    second = opened(qtbot)
    assert isinstance(second.centralWidget(), UnlockPage)  # the store was remembered and let go
    again = open_store(made.path, PASSWORD)
    second.admit(again, "Wang")
    gate = second.centralWidget()
    assert isinstance(gate, RecoveryGate)
    assert gate.page._key == shown
    assert gate.languages.isHidden()  # another language would build the page anew
    gate.page.last.set_value(shown.split("-")[-1])
    gate.page.confirm()
    assert second.frame is not None
    assert on_paper(again)
    second.close()


def test_a_store_made_elsewhere_asks_for_no_paper(store: Store, qtbot: QtBot) -> None:
    assert on_paper(store)
    assert settings.load(store).key_printed
