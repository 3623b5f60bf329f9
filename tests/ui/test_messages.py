import logging
import sys

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import Cancelled, UserError, place_of
from app.domain.messages import mark
from app.ui import messages
from app.ui.messages import BugDialog, MessageDialog, show_error
from app.ui.window import application


def broken() -> None:
    raise ValueError("cannot read 张三 13800138000")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[object]:
    application()
    seen: list[object] = []
    for kind in (MessageDialog, BugDialog):
        monkeypatch.setattr(kind, "exec", lambda self: seen.append(self))
    return seen


def test_a_mistake_is_told_in_its_own_words(shown: list[object]) -> None:
    show_error(None, UserError(mark("ui", "The disk is full: free {n} MB."), n=3), str)
    assert isinstance(shown[0], MessageDialog)
    assert shown[0].words.text() == "The disk is full: free 3 MB."


def test_a_bug_is_told_and_logged_without_data(shown: list[object], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        try:
            broken()
        except ValueError as error:
            show_error(None, error, str)
    assert isinstance(shown[0], BugDialog)
    told = shown[0].details.toPlainText() + caplog.text
    assert "ValueError" in told
    assert "broken" in told
    assert "张三" not in told
    assert "1380" not in told
    assert shown[0].details.isHidden()


def test_cancelling_is_no_news(shown: list[object]) -> None:
    show_error(None, Cancelled(), str)
    assert shown == []


def test_what_nobody_caught_ends_in_the_same_place(shown: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    messages.hook(None, str)
    error = RuntimeError("x")
    sys.excepthook(RuntimeError, error, None)
    assert isinstance(shown[0], BugDialog)
    assert place_of(error) == "RuntimeError"
