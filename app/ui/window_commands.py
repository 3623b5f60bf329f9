"""What the window itself can be told to do: by the palette in words, by the keyboard in one stroke."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.messages import Message, mark
from app.ui import theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

Command = tuple[str, Message, str, Callable[[], object]]


def commands(window: MainWindow) -> tuple[Command, ...]:
    """Icon, words, keys and what is done, for the palette."""
    other = "light" if theme.colours() is theme.DARK else "dark"
    language = "en" if window.kept.spoken() == "zh_CN" else "zh_CN"
    return (
        ("undo-2", mark("ui", "Undo the last change"), "Ctrl+Z", window.jobs.undo),
        ("archive-restore", mark("ui", "Back up now"), "", window.jobs.back_up),
        ("circle-question-mark", mark("ui", "Help"), "F1", window.help),
        ("lock", mark("ui", "Lock the screen"), "Ctrl+L", window.lock),
        ("moon" if other == "dark" else "sun", mark("ui", "Light or dark"), "", lambda: window.adopt(theme=other)),
        ("languages", mark("ui", "English / 中文"), "", lambda: window.adopt(language=language)),
    )


def bind(window: MainWindow) -> None:
    """The keys that work wherever one is."""
    for keys, run in (
        ("Ctrl+K", window.search),
        ("Ctrl+Z", window.jobs.undo),
        ("Ctrl+L", window.lock),
        ("F1", window.help),
    ):
        QShortcut(QKeySequence(keys), window, run)
