"""The first start: three doors (a new store, a store that is there, a look around in the sample institution)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import Cancelled, UserError
from app.domain.messages import Message
from app.paths import data_home
from app.texts import Translate
from app.ui.gate import Gate
from app.ui.new_store import NewStorePage
from app.ui.runner import Runner, Task
from app.ui.sample import open_sample
from app.ui.theme import colours
from app.ui.widgets.buttons import plain_button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import PlainLabel, icon_label
from app.ui.widgets.states import Banner

if TYPE_CHECKING:
    from app.store.database import Opened, Store


class FirstRun(Gate):
    """`opened` carries (store, who) ready to work with; `chosen` the path of a store that must be unlocked first."""

    opened = Signal(object, str)
    chosen = Signal(object)

    def __init__(self, runner: Runner, translate: Translate, language: str, recent: tuple[str, ...] = ()) -> None:
        super().__init__(language, width=560)
        self._runner, self._translate = runner, translate
        self._recent = tuple(Path(path) for path in recent if Path(path).is_file())
        self._task: Task | None = None
        self._form: NewStorePage | None = None
        self.inside: QWidget | None = None
        self.setAccessibleName(self.tr("Welcome"))
        self.show_doors()

    def _put(self, inside: QWidget, *, speak: bool = False) -> None:
        """Show `inside`. Only the doors may `speak` another language: it builds the page anew, and all is forgotten."""
        self.languages.setVisible(speak)
        if self.inside is not None:
            self.inside.hide()
            if self.inside is not self._form:
                self.inside.deleteLater()
        self.inside = inside
        self.column.addWidget(inside)

    def show_doors(self) -> None:
        """The three ways in, and the stores opened lately."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("How would you like to begin?"), "title"))
        column.addSpacing(4)
        self.banner = Banner("", "harm")
        self.banner.hide()
        column.addWidget(self.banner)
        doors = (
            ("building-2", self.tr("Begin with your institution"), self.tr("Make a new, encrypted store."), self.begin),
            ("folder-open", self.tr("Open a store"), self.tr("One that is already on this computer."), self.open_other),
            (
                "compass",
                self.tr("Look around first"),
                self.tr("A sample institution with invented people: 3,000 students, 14 partners, finished campaigns."),
                self.look_around,
            ),
        )
        self.doors = [_door(*door) for door in doors]
        for door in self.doors:
            column.addWidget(door)
        if self._recent:
            column.addSpacing(8)
            column.addWidget(PlainLabel(self.tr("Opened lately"), "label"))
            for path in self._recent[:4]:
                row = QHBoxLayout()
                row.addWidget(plain_button(path.stem, partial(self.chosen.emit, path), icon="database"))
                row.addWidget(PlainLabel(str(path.parent), "third"))
                row.addStretch(1)
                column.addLayout(row)
        self._put(page, speak=True)
        QTimer.singleShot(0, self.doors[0], self.doors[0].setFocus)  # not before the window is there

    def begin(self) -> None:
        """The form of a new store; after a look at the doors it is as it was left."""
        if self._form is None:
            self._form = NewStorePage(self._runner, self._translate)
            self._form.back.connect(self.show_doors)
            self._form.made.connect(self._made)
        self._put(self._form)
        self._form.show()
        self._form.field("name").setFocus()

    def _made(self, opened: Opened, who: str) -> None:
        self.opened.emit(opened.store, who)

    def open_other(self) -> None:
        """Ask for a store's file."""
        kinds = self.tr("Stores (*.desk);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a store"), str(data_home()), kinds)
        if name:
            self.chosen.emit(Path(name))

    def look_around(self) -> None:
        """Make the sample store (once), showing how far it is."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.tr("Preparing the sample institution"), "title"))
        note = self.tr("Its files are being imported the way yours will be: messy spreadsheets and all. Once only.")
        column.addWidget(PlainLabel(note, wrap=True))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.step = PlainLabel("", "second")
        column.addWidget(self.bar)
        column.addWidget(self.step)
        row = QHBoxLayout()
        row.addWidget(plain_button(self.tr("Cancel"), self._cancel))
        row.addStretch(1)
        column.addLayout(row)
        self._put(page)
        self._runner.moved.connect(self._moved)
        self._task = self._runner.start(
            open_sample,
            title=self.tr("Preparing the sample institution"),
            owner=self,
            done=self._sample_open,
            failed=self._sample_failed,
        )

    def _moved(self, task: Task) -> None:
        if task is not self._task or not hasattr(self, "bar"):
            return
        self.bar.setRange(0, task.total or 0)
        self.bar.setValue(task.done)
        self.step.setText(self._translate(task.step) if isinstance(task.step, Message) else "")

    def _cancel(self) -> None:
        if self._task is not None:
            self._runner.cancel(self._task)

    def _sample_open(self, store: Store) -> None:
        from app.store.staff import staff

        self._runner.moved.disconnect(self._moved)
        people = staff(store)
        self.opened.emit(store, people[0].name if people else "")

    def _sample_failed(self, error: Exception) -> None:
        self._runner.moved.disconnect(self._moved)
        self.show_doors()
        if isinstance(error, UserError):
            self.banner.say(self._translate(error.message))
            self.banner.show()
        elif not isinstance(error, Cancelled):
            raise error


def _door(icon: str, title: str, note: str, run: object) -> Card:
    card = Card(spacing=2, pad=16)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(icon_label(icon, colours().accent, 26))
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(PlainLabel(title, "card-title"))
    words.addWidget(PlainLabel(note, "second", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(icon_label("chevron-right", "", 18), 0, Qt.AlignmentFlag.AlignVCenter)
    card.add(row)
    card.make_pressable(f"{title}. {note}", run)  # type: ignore[arg-type]
    return card
