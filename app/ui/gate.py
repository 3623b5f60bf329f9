"""The ground of everything before a store is open: the program's face at the left, one card at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.texts import LANGUAGES
from app.ui.icons import logo, pixmap
from app.ui.theme import colours
from app.ui.widgets.buttons import Segmented
from app.ui.widgets.labels import PlainLabel, picture

FACE_WIDTH = 420


class Gate(QWidget):
    """`spoke` carries the language a person chose; put the content into `column`."""

    spoke = Signal(str)

    def __init__(self, language: str, *, width: int = 460) -> None:
        super().__init__()
        self.setObjectName("page")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_Face())
        right = QVBoxLayout()
        right.setContentsMargins(0, 16, 20, 0)
        top = QHBoxLayout()
        top.addStretch(1)
        self.languages = Segmented(list(LANGUAGES.items()), language)
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.chosen.connect(self.spoke.emit)
        top.addWidget(self.languages)
        right.addLayout(top)
        right.addWidget(self._stage(width), 1)
        row.addLayout(right, 1)

    def _stage(self, width: int) -> QScrollArea:
        stage = QWidget()
        stage.setObjectName("stage")
        outer = QHBoxLayout(stage)
        outer.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(2)
        holder = QWidget()
        holder.setFixedWidth(width)
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 16, 0, 24)
        self.column.setSpacing(12)
        middle.addWidget(holder)
        middle.addStretch(3)
        outer.addLayout(middle)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(stage)
        return area


class _Face(QFrame):
    """What the program is, in one sentence, and three promises it keeps."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cover")
        self.setFixedWidth(FACE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 44, 40, 36)
        column.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(picture(logo(40)))
        top.addWidget(PlainLabel(self.tr("Alliance Desk"), "title"), 1)
        column.addLayout(top)
        column.addStretch(2)
        column.addWidget(
            PlainLabel(self.tr("Joint campaigns that families welcome, and proof that they work."), "hero", wrap=True)
        )
        column.addSpacing(10)
        for icon, words in self._promises():
            column.addLayout(_promise(icon, words))
        column.addStretch(3)
        column.addWidget(
            PlainLabel(self.tr("Works without a network. Nothing leaves this computer."), "second", wrap=True)
        )

    def _promises(self) -> tuple[tuple[str, str], ...]:
        return (
            ("shield-check", self.tr("Only families who said yes, under rules you can read.")),
            ("scale", self.tr("Every campaign keeps a comparison group, so luck is not mistaken for effect.")),
            ("undo-2", self.tr("Every import and every edit can be undone.")),
        )


def _promise(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(picture(pixmap(icon, colours().promise, 20)), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True), 1)
    return row
