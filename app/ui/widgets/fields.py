"""Fields of forms. Each hands out and takes a plain Python value: text, a key, a number or None, an ISO date or ""."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
    QWidgetAction,
)

from app.ui.icons import icon
from app.ui.widgets.buttons import icon_button
from app.ui.widgets.labels import restyle


class TextField(QLineEdit):
    """One line of text; leading and trailing space is dropped."""

    changed = Signal()

    def __init__(self, value: str = "", placeholder: str = "", *, secret: bool = False) -> None:
        super().__init__(value)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(lambda _: self.changed.emit())
        self._secret = secret
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye = self.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
            self._eye.setToolTip(self.tr("Show or hide"))
            self._eye.triggered.connect(self._toggle)

    def _toggle(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if hidden else "eye"))

    def value(self) -> str:
        """What was typed (a password as it is, other text stripped)."""
        return self.text() if self._secret else self.text().strip()

    def set_value(self, value: object) -> None:
        """Show `value`; None is empty."""
        self.setText("" if value is None else str(value))


class NumberField(QLineEdit):
    """A number, or nothing; `whole` allows no decimals."""

    changed = Signal()

    def __init__(self, value: float | None = None, *, whole: bool = False, low: float = 0, high: float = 1e12) -> None:
        super().__init__()
        self._whole = whole
        self.setValidator(
            QIntValidator(int(low), int(min(high, 2**31 - 1)), self) if whole else QDoubleValidator(low, high, 6, self)
        )
        self.set_value(value)
        self.textChanged.connect(lambda _: self.changed.emit())

    def value(self) -> float | int | None:
        """The number, or None where nothing stands."""
        text = self.text().replace(",", "").strip()
        if not text:
            return None
        try:
            return int(text) if self._whole else float(text)
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        """Show `value`; None is empty."""
        self.setText("" if value is None else f"{value:g}" if isinstance(value, float) else str(value))


class ChoiceField(QComboBox):
    """One of several; `options` are (key, words)."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[object, str]], value: object = None) -> None:
        super().__init__()
        for key, words in options:
            self.addItem(words, key)
        self.set_value(value)
        self.currentIndexChanged.connect(lambda _: self.changed.emit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the form; it never changes a choice that the pointer happens to pass."""
        event.ignore()

    def value(self) -> object:
        """The key of the choice."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose by key; an unknown key leaves the first choice."""
        found = next((at for at in range(self.count()) if self.itemData(at) == value), 0)
        self.setCurrentIndex(found if self.count() else -1)


class CheckField(QCheckBox):
    """Yes or no."""

    changed = Signal()

    def __init__(self, words: str, value: bool = False) -> None:
        super().__init__(words)
        self.setChecked(value)
        self.toggled.connect(lambda _: self.changed.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick or not."""
        self.setChecked(bool(value))


class LongTextField(QPlainTextEdit):
    """Several lines of text."""

    changed = Signal()

    def __init__(self, value: str = "", placeholder: str = "", *, height: int = 84) -> None:
        super().__init__(value)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)
        self.textChanged.connect(self.changed.emit)

    def value(self) -> str:
        """What was typed."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show `value`; None is empty."""
        self.setPlainText("" if value is None else str(value))


class DateField(QWidget):
    """A date typed as 2026-11-22 (also 2026/11/22) or picked from a calendar; the value is ISO text, "" where none."""

    changed = Signal()

    def __init__(self, value: str | date | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("2026-09-01")
        self.edit.textChanged.connect(lambda _: self.changed.emit())
        self._pick = icon_button("calendar", self.tr("Pick a date"), self._open)
        row.addWidget(self.edit, 1)
        row.addWidget(self._pick)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def setAccessibleName(self, name: str) -> None:
        """The field's name is the line's name."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def value(self) -> str:
        """ISO text; what cannot be read as a date is handed out as typed, for the form to refuse."""
        text = self.edit.text().strip()
        parts = text.replace("/", "-").replace(".", "-").split("-")
        try:
            return date(*(int(part) for part in parts)).isoformat()
        except (ValueError, TypeError):
            return text

    def valid(self) -> bool:
        """Whether nothing, or a date, stands here."""
        try:
            return not self.value() or bool(date.fromisoformat(self.value()))
        except ValueError:
            return False

    def set_value(self, value: object) -> None:
        """Show a date, ISO text or nothing."""
        self.edit.setText("" if value is None else str(value))

    def _picked(self, day: QDate, menu: QMenu) -> None:
        self.set_value(day.toString(Qt.DateFormat.ISODate))
        menu.close()

    def _open(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        chosen = QDate.fromString(self.value(), Qt.DateFormat.ISODate)
        if chosen.isValid():
            calendar.setSelectedDate(chosen)
        calendar.clicked.connect(lambda day: self._picked(day, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self._pick.mapToGlobal(self._pick.rect().bottomLeft()))


Field = TextField | NumberField | ChoiceField | CheckField | LongTextField | DateField


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """Draw the red border of a field that cannot be taken as it is."""
    target = field.edit if isinstance(field, DateField) else field
    target.setProperty("wrong", wrong)
    restyle(target)
