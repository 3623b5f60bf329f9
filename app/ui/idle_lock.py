"""Lock the screen after a while without a key or a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

AWAKE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class IdleLock(QObject):
    """Calls `lock` once nobody has touched anything for the minutes given to `watch`; 0 never does."""

    def __init__(self, parent: QObject, lock: Callable[[], object]) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lock)

    def watch(self, minutes: int) -> None:
        """Begin to count (again)."""
        self.stop()
        app = QCoreApplication.instance()
        if minutes > 0 and app is not None:
            self._timer.start(minutes * 60_000)
            app.installEventFilter(self)

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or click begins the time anew."""
        if event.type() in AWAKE and self._timer.isActive():
            self._timer.start()
        return False
