"""The recovery key on paper: shown, saved or printed as a page, and confirmed before work begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import FAMILY, LIGHT, Tone
from app.ui.widgets.buttons import primary_button, secondary_button
from app.ui.widgets.fields import TextField, mark_wrong
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.states import Banner

MILLIMETRE = 300 / 25.4  # dots of a page at 300 dpi


class RecoveryPage(QWidget):
    """`confirmed` follows when the last group was copied from the paper."""

    confirmed = Signal()

    def __init__(self, key: str, institution: str, store: Path) -> None:
        super().__init__()
        self._key, self._institution, self._store = key, institution, store
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Keep the recovery key"), "title"))
        why = self.tr(
            "It opens the store if the password is lost. Nobody else has it. Print it and lock it away, not in this "
            "computer. Until you have it on paper, it comes again whenever the store is opened."
        )
        column.addWidget(PlainLabel(why, wrap=True))
        column.addWidget(self._shown())
        buttons = QHBoxLayout()
        buttons.addWidget(secondary_button(self.tr("Print"), self.print_page, icon="printer"))
        buttons.addWidget(secondary_button(self.tr("Save as PDF"), self.save_page, icon="download"))
        buttons.addWidget(secondary_button(self.tr("Copy"), self._copy, icon="copy"))
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.note = Banner("", "accent")
        self.note.hide()
        column.addWidget(self.note)
        column.addSpacing(6)
        column.addWidget(PlainLabel(self.tr("To be sure, type the last group from your paper"), "label"))
        row = QHBoxLayout()
        self.last = TextField("", "····")
        self.last.setAccessibleName(self.tr("Last group of the recovery key"))
        self.last.setMaximumWidth(120)
        self.last.returnPressed.connect(self.confirm)
        row.addWidget(self.last)
        row.addStretch(1)
        row.addWidget(primary_button(self.tr("I have it safe"), self.confirm, icon="check"))
        column.addLayout(row)

    def _shown(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "code")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(20, 14, 20, 14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, line in enumerate(lines_of(self._key)):
            for at, group in enumerate(line.split()):
                grid.addWidget(PlainLabel(group, "code", select=True), row, at, Qt.AlignmentFlag.AlignCenter)
        row_of_groups = QHBoxLayout()
        row_of_groups.addStretch(1)
        row_of_groups.addLayout(grid)
        row_of_groups.addStretch(1)
        inside.addLayout(row_of_groups)
        return frame

    def confirm(self) -> None:
        """Only the right last group goes on."""
        right = self.last.value().upper() == self._key.replace("-", " ").split()[-1]
        mark_wrong(self.last, not right)
        if right:
            self.confirmed.emit()
        else:
            self._say(self.tr("This is not the last group: compare it with your paper."), "harm")
            self.last.selectAll()
            self.last.setFocus()

    def save_page(self) -> None:
        """Write the page as PDF where the person says."""
        start = str(Path.home() / f"{self._store.stem} {self.tr('Recovery key')}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), start, "PDF (*.pdf)")
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """The page as a PDF of one sheet."""
        writer = QPdfWriter(str(path))
        writer.setTitle(self.tr("Recovery key"))
        writer.setResolution(300)
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20))
        )
        painter = QPainter()
        if not painter.begin(writer):
            self._say(self.tr("The page cannot be written there: choose another folder."), "harm")
            return
        self._draw(painter)
        painter.end()
        self._say(self.tr("Saved as {0}. Print it, then delete the file.").format(path.name))

    def print_page(self) -> None:
        """Print the page on a printer the person chooses."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(300)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            painter = QPainter(printer)
            self._draw(painter)
            painter.end()
            self._say(self.tr("Sent to the printer."))

    def _draw(self, painter: QPainter) -> None:
        """Dark on white, whatever the theme; millimetres from the top left of the printable area."""
        write = _writer(painter)
        write(0, 18, self.tr("Recovery key"), True)
        write(14, 12, self._institution, False)
        write(22, 10, str(self._store), False)
        for at, line in enumerate(lines_of(self._key)):
            write(42 + 12 * at, 17, line, True)
        notes = (
            self.tr("Whoever has this page can open the store: keep it like a key to the safe."),
            self.tr("To use it, type it in place of the password. Capital letters and spaces do not matter."),
            self.tr("Lost this page? Settings, Backups prints it again for whoever knows the password."),
        )
        for at, note in enumerate(notes):
            write(104 + 8 * at, 10.5, note, False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self._say(self.tr("Copied. Paste it where only you can read it."))

    def _say(self, words: str, tone: Tone = "accent") -> None:
        self.note.set_tone(tone)
        self.note.say(words)
        self.note.show()


def lines_of(key: str) -> list[str]:
    """The groups of the key, five a line."""
    groups = key.replace("-", " ").split()
    return ["  ".join(groups[at : at + 5]) for at in range(0, len(groups), 5)]


def _writer(painter: QPainter) -> Callable[[float, float, str, bool], None]:
    def write(top: float, points: float, text: str, strong: bool) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(round(points / 72 * 300))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.ink))
        if strong:
            # As outlines: Qt's PDF tells wrong signs for the font's digits to whoever copies them as text.
            path = QPainterPath()
            path.addText(0, top * MILLIMETRE + font.pixelSize(), font, text)
            painter.fillPath(path, QColor(LIGHT.ink))
            return
        area = QRectF(0, top * MILLIMETRE, 170 * MILLIMETRE, 20 * MILLIMETRE)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)

    return write
