"""Open the window: log, language, look, then whatever comes first (password of the last store, or the first run)."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QMargins, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.paths import PROGRAM, log_file
from app.ui import remembered, theme
from app.ui.icons import logo
from app.ui.language import speak
from app.ui.main_window import MainWindow

LOG_SIZE = 500_000
TITLE_BAR = 32  # what the system draws above the window


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, dressed as this computer's person likes it."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(list(arguments) or sys.argv[:1])
    app.setApplicationName(PROGRAM)
    app.setApplicationDisplayName("")
    kept = remembered.load()
    speak(app, kept.spoken())
    theme.apply(app, kept.theme, kept.text_scale)
    app.setWindowIcon(logo(64))
    return app


def open_window() -> int:
    """Show the window until it is closed; returns the exit status."""
    _write_log()
    app = application()
    window = MainWindow(remembered.load())
    window.resize(first_size(window.screen().availableSize()).expandedTo(window.minimumSize()))
    window.show()
    # Half a second of imports that the first password will need: after the first picture is on screen.
    QTimer.singleShot(150, window, lambda: window.runner.start(warm_up, lane="short"))
    return app.exec()


def first_size(room: QSize) -> QSize:
    """The size at which everything is seen best, or as much of it as the screen has room for under a title bar."""
    return QSize(1440, 900).boundedTo(room.shrunkBy(QMargins(0, TITLE_BAR, 0, 0)))


def warm_up() -> None:
    """Import what opening a store needs, in a thread."""
    import app.store.database
    import app.ui.frame
    import app.ui.pages.home  # noqa: F401


def _write_log() -> None:
    """A small local log; messages hold places in the code, never data."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=LOG_SIZE, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("alliance_desk")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
