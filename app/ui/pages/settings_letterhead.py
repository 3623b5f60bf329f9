"""How reports look: the institution's colour and logo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QGridLayout, QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.institution import HOUSE_COLOUR, is_colour
from app.domain.messages import mark
from app.ui.desk import Desk
from app.ui.theme import colours, pixels
from app.ui.widgets import Banner, Card, PlainLabel, TextField, plain_button, secondary_button
from app.ui.widgets.fields import mark_wrong

FORMATS = ("png", "jpeg", "jpg", "webp", "bmp", "gif")
MOST_BYTES = 10_000_000
LARGEST = QSize(900, 240)
NO_PICTURE = mark("ui", "“{file}” is not a picture this program can read; choose a PNG or JPEG.")
TOO_LARGE = mark("ui", "“{file}” is larger than 10 MB; choose a smaller picture.")


def logo_from(path: Path) -> bytes:
    """The picture at `path` as a PNG of at most 900 by 240 pixels; UserError where it is none."""
    try:
        size = path.stat().st_size
    except OSError:
        raise UserError(NO_PICTURE, file=path.name) from None
    if size > MOST_BYTES:
        raise UserError(TOO_LARGE, file=path.name)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in FORMATS:
        raise UserError(NO_PICTURE, file=path.name)
    image = reader.read()
    if image.isNull():
        raise UserError(NO_PICTURE, file=path.name)
    if image.width() > LARGEST.width() or image.height() > LARGEST.height():
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return _png(image.convertToFormat(QImage.Format.Format_ARGB32))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class LetterheadCard(Card):
    """Colour and logo; each choice is kept at once, as an edit that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=14)
        self.desk = desk
        self.title.setText(self.tr("Reports and slides"))
        self.title.show()
        self.banner = Banner("", "harm")
        self.banner.hide()
        self.add(self.banner)
        self.colour = TextField("", HOUSE_COLOUR)
        self.colour.setMaximumWidth(pixels(130))
        self.colour.editingFinished.connect(self.keep_colour)
        self.swatch = PlainLabel("")
        self.swatch.setFixedSize(28, 28)
        self.picture = PlainLabel("")
        self.picture.setMinimumHeight(pixels(64))
        self.remove = plain_button(self.tr("Remove the logo"), lambda: self._save(logo=None), "x")
        self.add(self._grid())
        note = self.tr("They stand on the cover of every report, on slides and in spreadsheets.")
        self.add(PlainLabel(note, "third", wrap=True))
        self._show()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        name = PlainLabel(self.tr("Colour"), "label")
        name.setBuddy(self.colour)
        self.colour.setAccessibleName(self.tr("Colour as #rrggbb"))
        grid.addWidget(name, 0, 0)
        grid.addLayout(_row(self.swatch, self.colour, plain_button(self.tr("Choose …"), self.pick_colour)), 0, 1)
        grid.addWidget(PlainLabel(self.tr("Logo"), "label"), 1, 0)
        choose = secondary_button(self.tr("Choose a picture …"), self.pick_logo, "upload")
        grid.addLayout(_row(self.picture, choose, self.remove), 1, 1)
        return grid

    def _show(self) -> None:
        from app.store.institution import get

        own = get(self.desk.store)
        shade = own.colour or HOUSE_COLOUR
        self.colour.set_value(shade)
        self.swatch.setStyleSheet(
            f"background: {shade}; border: 1px solid {colours().line_strong}; border-radius: 6px;"
        )
        self.remove.setVisible(own.logo is not None)
        shown = QPixmap()
        if own.logo is not None and shown.loadFromData(own.logo):
            high = min(pixels(64), shown.height())
            self.picture.setPixmap(shown.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation))
            self.picture.setAccessibleName(self.tr("The logo of {0}").format(own.name))
        else:
            self.picture.clear()
            self.picture.setText(self.tr("No logo yet"))

    def pick_colour(self) -> None:
        """Choose from the system's colours."""
        chosen = QColorDialog.getColor(QColor(self.colour.value()), self, self.tr("Colour of the institution"))
        if chosen.isValid():
            self.colour.set_value(chosen.name())
            self.keep_colour()

    def keep_colour(self) -> None:
        """Keep the colour that stands in the field; what is none is marked and not kept."""
        from app.store.institution import get

        wanted = self.colour.value().lower() or HOUSE_COLOUR
        mark_wrong(self.colour, not is_colour(wanted))
        if is_colour(wanted) and wanted != (get(self.desk.store).colour or HOUSE_COLOUR):
            self._save(colour=wanted)

    def pick_logo(self) -> None:
        """Choose a picture and keep it, made small."""
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Logo of the institution"), str(Path.home()), kinds)
        if not chosen:
            return
        try:
            logo = logo_from(Path(chosen))
        except UserError as error:
            self.banner.say(self.desk.translate(error.message))
            self.banner.show()
            return
        self._save(logo=logo)

    def _save(self, **changed: object) -> None:
        from app.store.institution import get, save

        self.banner.hide()
        save(self.desk.store, replace(get(self.desk.store), **changed))  # type: ignore[arg-type]
        self._show()
        self.desk.tell_changed("institution", "audit")
        self.desk.notify(self.tr("Saved."))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
