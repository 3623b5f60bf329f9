"""A file dropped anywhere on the window starts its import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme import colours
from app.ui.widgets.labels import PlainLabel, icon_label


class DropZone(QObject):
    """Watches `widget`; shows where to let go while a file is held over it, then calls `on_file(path)`."""

    def __init__(self, widget: QWidget, on_file: Callable[[Path], object]) -> None:
        super().__init__(widget)
        self._widget, self._on_file = widget, on_file
        self._sheet: QFrame | None = None
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, leave, drop."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if dropped_file(event.mimeData()):
                event.acceptProposedAction()
                self._show()
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._hide()
            if path := dropped_file(event.mimeData()):
                event.acceptProposedAction()
                self._on_file(path)
                return True
        return False

    def _show(self) -> None:
        self._hide()
        sheet = QFrame(self._widget)
        sheet.setObjectName("drop")
        column = QVBoxLayout(sheet)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(icon_label("upload", colours().accent, 40), 0, centre)
        column.addWidget(PlainLabel(self.tr("Let go to import this file"), "title", tone="accent"), 0, centre)
        column.addWidget(
            PlainLabel(self.tr("You will see what is in it before anything is changed."), "second"), 0, centre
        )
        column.addStretch(1)
        sheet.setGeometry(self._widget.rect().adjusted(24, 24, -24, -24))
        sheet.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sheet.show()
        sheet.raise_()
        self._sheet = sheet

    def _hide(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file of what is dragged, or None (folders and web addresses are none)."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.is_file()), None)
