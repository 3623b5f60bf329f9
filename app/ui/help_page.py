"""One page of help, set in the type and colours of the window. It shows text alone: nothing it names is ever loaded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.ui.theme import colours, font, pixels

LINE_HEIGHT = 112.0  # per cent of the font's own
MARGIN = 22.0


class Pages(QTextBrowser):
    """Shows text alone: whatever a page might name, nothing is loaded and no link is opened by Qt."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing."""
        return None

    def show_page(self, text: str) -> None:
        """Set a page of Markdown in the type and colours in force."""
        self.document().setDefaultFont(font())
        self.setMarkdown(text)
        self.document().setDocumentMargin(MARGIN)
        block = self.document().begin()
        while block.isValid():
            _space(block)
            _dress(block)
            block = block.next()

    def mark_words(self, words: str) -> None:
        """Lay a colour under every place where one of the words stands."""
        marked: list[QTextEdit.ExtraSelection] = []
        ground = QTextCharFormat()
        ground.setBackground(QColor(colours().caution_tint))
        ground.setForeground(QColor(colours().caution))
        for word in words.split():
            place = self.document().find(word)
            while not place.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = place, ground
                marked.append(selection)
                place = self.document().find(word, place, QTextDocument.FindFlag(0))
        self.setExtraSelections(marked)


def _space(block: QTextBlock) -> None:
    """Room between lines, between the lines of a list, and above headings."""
    shape = QTextBlockFormat(block.blockFormat())
    shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    above, below = {0: (0, 8), 1: (2, 8)}.get(shape.headingLevel(), (16, 6))
    shape.setTopMargin(pixels(above))
    shape.setBottomMargin(0 if _is_code(block) else pixels(5 if block.textList() else below))
    QTextCursor(block).setBlockFormat(shape)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _dress(block: QTextBlock) -> None:
    """The sizes of the type scale for headings, the bold that our font has, the ground of code."""
    level = block.blockFormat().headingLevel()
    for position, length, shape in _parts(block):
        if level:
            shape.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
            shape.setProperty(
                QTextCharFormat.Property.FontPixelSize, font("title" if level == 1 else "sentence").pixelSize()
            )
        if shape.fontWeight() > QFont.Weight.Normal:
            shape.setFontWeight(QFont.Weight.DemiBold)
        if shape.fontFixedPitch() or _is_code(block):
            shape.setBackground(QColor(colours().sunken))
        cursor = QTextCursor(block.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)


def _parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """(position, length, format) of each run of equal letters; gathered first, because dressing them changes them."""
    parts, run = [], block.begin()
    while not run.atEnd():
        piece = run.fragment()
        parts.append((piece.position(), piece.length(), piece.charFormat()))
        run += 1
    return parts
