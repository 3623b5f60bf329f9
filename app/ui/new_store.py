"""A new store: the institution, the first person at the desk, the password. Three short cards on one page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.institution import TYPES, Institution
from app.domain.messages import Message, mark
from app.paths import data_home
from app.texts import Translate
from app.ui.passwords import strength
from app.ui.runner import Runner
from app.ui.widgets.buttons import link_button, plain_button, primary_button
from app.ui.widgets.cards import Card
from app.ui.widgets.fields import ChoiceField, Field, TextField, mark_wrong
from app.ui.widgets.labels import PlainLabel, restyle
from app.ui.widgets.states import Banner, Spinner

if TYPE_CHECKING:
    from app.store.database import Opened

TYPE_NAMES: dict[str, Message] = {
    "training_org": mark("ui", "Training organisation"),
    "school": mark("ui", "School"),
    "kindergarten": mark("ui", "Kindergarten"),
    "university": mark("ui", "University"),
    "adult_training": mark("ui", "Adult training"),
}
COUNTRIES: dict[str, tuple[Message, str]] = {
    "CN": (mark("ui", "China"), "CNY"),
    "HK": (mark("ui", "Hong Kong"), "HKD"),
    "SG": (mark("ui", "Singapore"), "SGD"),
    "GB": (mark("ui", "United Kingdom"), "GBP"),
    "US": (mark("ui", "United States"), "USD"),
    "DE": (mark("ui", "Germany"), "EUR"),
    "FR": (mark("ui", "France"), "EUR"),
}


@dataclass(frozen=True)
class NewStore:
    """What the form says."""

    path: Path
    institution: Institution
    staff: str
    pin: str
    password: str


def create_store(new: NewStore) -> Opened:
    """Make the store with its first staff member; nothing is left behind when that fails."""
    from app.store import settings
    from app.store.database import create
    from app.store.staff import add

    opened = create(new.path, new.password, new.institution)
    try:
        opened.store.who = new.staff
        add(opened.store, new.staff, new.pin)
        settings.save(opened.store, replace(settings.load(opened.store), key_printed=False))
    except BaseException:
        opened.store.close()
        new.path.unlink(missing_ok=True)
        raise
    return opened


class NewStorePage(QWidget):
    """`made` carries (Opened, staff name); `back` the wish to return to the doors."""

    made = Signal(object, str)
    back = Signal()

    def __init__(self, runner: Runner, translate: Translate) -> None:
        super().__init__()
        self._runner, self._translate = runner, translate
        self._folder = data_home()
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, PlainLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("A new store"), "title"))
        note = self.tr("One encrypted file on this computer holds everything. Only the password opens it.")
        column.addWidget(PlainLabel(note, "second", wrap=True))
        self.banner = Banner("", "harm")
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(self._institution())
        column.addWidget(self._person())
        column.addWidget(self._password())
        column.addLayout(self._buttons())

    def _institution(self) -> Card:
        types = [(key, self._translate(TYPE_NAMES[key])) for key in TYPES]
        countries = [(key, self._translate(words)) for key, (words, _) in COUNTRIES.items()]
        grid = QGridLayout()
        self._cell(grid, 0, 0, "name", self.tr("Name of the institution"), TextField(), wide=True)
        self._cell(grid, 1, 0, "type", self.tr("Kind"), ChoiceField(types))
        self._cell(grid, 1, 1, "country", self.tr("Country (its rules apply)"), ChoiceField(countries))
        card = Card(self.tr("Your institution")).add(grid)
        row = QHBoxLayout()
        self.place = PlainLabel("", "third", wrap=True)
        row.addWidget(self.place, 1)
        row.addWidget(link_button(self.tr("Other folder"), self._choose_folder))
        self._show_place()
        return card.add(row)

    def _person(self) -> Card:
        grid = QGridLayout()
        self._cell(grid, 0, 0, "staff", self.tr("Your name"), TextField())
        self._cell(grid, 0, 1, "pin", self.tr("PIN, 4 to 12 digits"), TextField(secret=True))
        note = PlainLabel(self.tr("The PIN says who is at the desk when the screen was locked."), "third", wrap=True)
        return Card(self.tr("The first person at the desk")).add(grid).add(note)

    def _password(self) -> Card:
        grid = QGridLayout()
        self._cell(grid, 0, 0, "password", self.tr("Password"), TextField(secret=True))
        self._cell(grid, 0, 1, "again", self.tr("The same again"), TextField(secret=True))
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the password"))
        self.words = PlainLabel(self.tr("Four or five words in a row are strong and easy to keep."), "third", wrap=True)
        self._fields["password"].changed.connect(self._judge)
        return Card(self.tr("The password of the store")).add(grid).add(self.bar).add(self.words)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._back = plain_button(self.tr("Back"), self.back.emit, icon="chevron-left")
        row.addWidget(self._back)
        row.addStretch(1)
        self._wait = Spinner()
        self._wait.hide()
        row.addWidget(self._wait)
        self.button = primary_button(self.tr("Make the store"), self.submit)
        row.addWidget(self.button)
        return row

    def _cell(
        self, grid: QGridLayout, row: int, at: int, key: str, label: str, field: Field, *, wide: bool = False
    ) -> None:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        name = PlainLabel(label, "label")
        name.setBuddy(field)
        field.setAccessibleName(label)
        note = PlainLabel("", "third", wrap=True, tone="harm")
        note.hide()
        for widget in (name, field, note):
            cell.addWidget(widget)
        cell.addStretch(1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(at, 1)
        grid.addLayout(cell, row, at, 1, 2 if wide else 1)
        self._fields[key], self._notes[key] = field, note
        field.changed.connect(self._show_place)
        field.changed.connect(partial(self._note, key, ""))
        if isinstance(field, TextField):
            field.returnPressed.connect(self.submit)

    def value(self, key: str) -> str:
        """What stands in a field."""
        return str(self._fields[key].value() or "")

    def field(self, key: str) -> Field:
        """A field by its key: name, type, country, staff, pin, password, again."""
        return self._fields[key]

    def path(self) -> Path:
        """Where the store will lie."""
        name = "".join(sign for sign in self.value("name") if sign.isalnum() or sign in " -_").strip()
        return self._folder / f"{name or 'school'}.desk"

    def _show_place(self) -> None:
        if hasattr(self, "place"):
            self.place.setText(self.tr("The file: {0}").format(self.path()))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the store"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._show_place()

    def _judge(self) -> None:
        found = strength(self.value("password"))
        self.bar.setValue(round(100 * found.share))
        self.bar.setProperty("tone", found.tone)
        restyle(self.bar)
        self.words.setText(self._translate(found.words))
        self.words.set_tone(found.tone)

    def _wrong(self) -> dict[str, str]:
        wrong = {key: self.tr("Please fill this in.") for key in self._fields if not self.value(key)}
        pin, password = self.value("pin"), self.value("password")
        if pin and not (pin.isdigit() and 4 <= len(pin) <= 12):
            wrong["pin"] = self.tr("4 to 12 digits")
        if password and not (found := strength(password)).enough:
            wrong["password"] = self._translate(found.words)
        if password and self.value("again") and password != self.value("again"):
            wrong["again"] = self.tr("The two are not the same.")
        return wrong

    def _note(self, key: str, words: str) -> None:
        """Say what is wrong with a field; no words take it back, as when it is being mended."""
        if self._notes[key].text() == words:
            return
        mark_wrong(self._fields[key], bool(words))
        self._notes[key].setText(words)
        self._notes[key].setVisible(bool(words))

    def submit(self) -> None:
        """Check, then make the store away from the main thread."""
        wrong = self._wrong()
        for key in self._notes:
            self._note(key, wrong.get(key, ""))
        if wrong:
            self._fields[next(key for key in self._fields if key in wrong)].setFocus()
            return
        if not self.button.isEnabled():
            return
        self._busy(True)
        self._folder.mkdir(parents=True, exist_ok=True)
        new = self.new_store()
        self._runner.start(
            create_store,
            new,
            lane="short",
            owner=self,
            done=lambda opened: self.made.emit(opened, new.staff),
            failed=self._refused,
        )

    def new_store(self) -> NewStore:
        """What the form says, ready to be made."""
        country = self.value("country")
        institution = Institution(
            name=self.value("name"), type=self.value("type"), country=country, currency=COUNTRIES[country][1]
        )
        return NewStore(self.path(), institution, self.value("staff"), self.value("pin"), self.value("password"))

    def _refused(self, error: Exception) -> None:
        self._busy(False)
        if not isinstance(error, UserError):
            raise error
        self.banner.say(self._translate(error.message))
        self.banner.show()

    def _busy(self, busy: bool) -> None:
        self._wait.setVisible(busy)
        self.button.setEnabled(not busy)
        self._back.setEnabled(not busy)
