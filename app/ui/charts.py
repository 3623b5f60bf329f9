"""A domain Figure on screen: its sentence, its picture, its notes, and a small menu that takes it elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.figures import Figure, Label
from app.domain.messages import Message, mark
from app.texts import Translate
from app.ui.amounts import in_unit
from app.ui.charts_export import as_csv, as_png, as_svg, picture
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.labels import PlainLabel

CLOSED = mark(
    "ui", "“{path}” could not be written: it is open in another program, or the folder allows no files; choose another."
)


def warm() -> None:
    """Import what plots need (half a second): called in a worker, so that no first chart holds up the window."""
    import app.ui.charts_lines  # noqa: F401


class FigureView(QWidget):
    """One figure. `title=False` leaves the sentence to the card around it; `currency` is for money alone."""

    def __init__(
        self, figure: Figure, translate: Translate, *, currency: str = "", title: bool = True, height: int = 0
    ) -> None:
        super().__init__()
        self.figure, self.currency = figure, currency
        self._translate = translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.menu = self._menu()
        self.more = icon_button("ellipsis", self.tr("Copy or export this figure"), self._open_menu)
        self.sentence = PlainLabel(self.say(figure.title), "card-title", wrap=True)
        if title:
            head = QHBoxLayout()
            head.addWidget(self.sentence, 1)
            head.addWidget(self.more)
            column.addLayout(head)
        self.canvas = self._canvas()
        if height:
            self.canvas.setMinimumHeight(height)
        column.addWidget(self.canvas, 1)
        for note in figure.notes:
            column.addWidget(PlainLabel(self.say(note), "third", wrap=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if not title:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no button of its own: the menu key opens the menu
        self.setAccessibleName(self.say(figure.title))
        self.setAccessibleDescription(self.in_words())

    def say(self, words: Label) -> str:
        """A label in the window's language."""
        return self._translate(words) if isinstance(words, Message) else words

    def in_words(self) -> str:
        """Every value as text: what a screen reader says of the picture."""
        lines, several = [], len(self.figure.series) > 1
        for series in self.figure.series[:12]:
            for at, value in enumerate(series.y[:24]):
                name = series.x[at] if at < len(series.x) else ""
                where = f"{name:g}" if isinstance(name, int | float) else self.say(name)
                who = self.say(series.name) if several or not where else ""
                words = ", ".join(part for part in (who, where) if part)
                lines.append(f"{words}: {self.value(value, signed=self.figure.reference == 0)}")
        return "; ".join(lines)

    def value(self, value: float, *, signed: bool = False) -> str:
        """A value in the figure's unit."""
        return in_unit(value, self.figure.unit, self.currency, signed=signed)

    def _canvas(self) -> QWidget:
        if self.figure.kind == "heat":
            from app.ui.charts_heat import HeatMap

            return HeatMap(self.figure, self.say, self.value)
        if self.figure.kind in ("icons", "funnel"):
            from app.ui.charts_paint import painted

            return painted(self.figure, self.say, self.value)
        from app.ui.charts_lines import plotted

        return plotted(self.figure, self.say, self.value)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, act in (
            (self.tr("Copy the picture"), self.copy_picture),
            (self.tr("Copy the numbers"), self.copy_numbers),
            (self.tr("Save as PNG …"), lambda: self._save("png")),
            (self.tr("Save as SVG …"), lambda: self._save("svg")),
            (self.tr("Save as CSV …"), lambda: self._save("csv")),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, do=act: do())
            menu.addAction(action)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right mouse button and the menu key (Shift+F10) open the same menu as the button."""
        self.menu.popup(event.globalPos())

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, twice as sharp as the screen."""
        QGuiApplication.clipboard().setImage(picture(self))

    def copy_numbers(self) -> None:
        """Put the values on the clipboard as a table."""
        QGuiApplication.clipboard().setText(as_csv(self.figure, self.say, "\t"))

    def save(self, path: Path) -> None:
        """Write PNG, SVG or CSV by the file's ending; OSError where the disk will not."""
        writers = {".png": as_png, ".svg": as_svg}
        if path.suffix.lower() in writers:
            writers[path.suffix.lower()](self, path)
        else:
            path.write_text(as_csv(self.figure, self.say), encoding="utf-8-sig", newline="")

    def _save(self, kind: str) -> None:
        title = self.tr("Save the figure")
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"figure.{kind}", f"{kind.upper()} (*.{kind})")
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(f".{kind}")
            try:
                self.save(path)
            except OSError:
                raise UserError(CLOSED, path=str(path)) from None
