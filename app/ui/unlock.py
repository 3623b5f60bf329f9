"""Before the desk: the password of the last store, then who sits here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.errors import UserError
from app.texts import Translate
from app.ui.gate import Gate
from app.ui.runner import Runner
from app.ui.sample import PASSWORD, sample_file
from app.ui.widgets.buttons import link_button, primary_button
from app.ui.widgets.cards import Card
from app.ui.widgets.fields import ChoiceField, TextField
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.states import Banner, Spinner

if TYPE_CHECKING:
    from app.store.database import Store

TRIES = 5


def open_or_check(path: Path, secret: str, store: Store | None) -> Store:
    """Open the store at `path`; where it is open already (the screen was locked), only check the secret."""
    from app.store.database import open_store, store_header
    from app.store.keys import open_key

    if store is None:
        return open_store(path, secret)
    open_key(store_header(path), secret)
    return store


class UnlockPage(Gate):
    """Asks for password or recovery key; `opened` carries the open store, `elsewhere` the wish for another one."""

    opened = Signal(object)
    elsewhere = Signal()

    def __init__(
        self, path: Path, runner: Runner, translate: Translate, language: str, store: Store | None = None
    ) -> None:
        super().__init__(language)
        self._path, self._runner, self._translate, self._store = path, runner, translate, store
        self.setAccessibleName(self.tr("Unlock"))
        self.banner = Banner("", "harm")
        self.banner.hide()
        self.secret = TextField("", self.tr("Password or recovery key"), secret=True)
        self.secret.setAccessibleName(self.tr("Password or recovery key"))
        self.secret.returnPressed.connect(self.unlock)
        self.button = primary_button(self.tr("Unlock"), self.unlock, icon="key-round")
        self._wait = Spinner()
        self._wait.hide()
        self._fill()
        QTimer.singleShot(0, self.secret, self.secret.setFocus)

    def _fill(self) -> None:
        self.column.addWidget(PlainLabel(self.tr("Welcome back"), "title"))
        card = Card(self._path.stem)
        card.add(PlainLabel(str(self._path.parent), "third", wrap=True))
        card.body.addSpacing(6)
        card.add(self.banner)
        card.add(self.secret)
        if self._path == sample_file():
            card.add(PlainLabel(self.tr("The sample institution: its password is “{0}”.").format(PASSWORD), "second"))
        row = QHBoxLayout()
        row.addWidget(self._wait)
        row.addStretch(1)
        row.addWidget(self.button)
        card.add(row)
        self.column.addWidget(card)
        below = QHBoxLayout()
        below.addWidget(link_button(self.tr("Open another store, or begin a new one"), self.elsewhere.emit))
        below.addStretch(1)
        self.column.addLayout(below)

    def unlock(self) -> None:
        """Try what was typed; about a second, away from the main thread."""
        if not self.secret.text() or not self.button.isEnabled():
            return
        self._busy(True)
        self._runner.start(
            open_or_check,
            self._path,
            self.secret.text(),
            self._store,
            lane="short",
            owner=self,
            done=self._open,
            failed=self._refused,
        )

    def _open(self, store: Store) -> None:
        self.secret.clear()
        self.opened.emit(store)

    def _refused(self, error: Exception) -> None:
        self._busy(False)
        if not isinstance(error, UserError):
            raise error
        self.banner.say(self._translate(error.message))
        self.banner.show()
        self.secret.selectAll()
        self.secret.setFocus()

    def _busy(self, busy: bool) -> None:
        self._wait.setVisible(busy)
        self.button.setEnabled(not busy)
        self.secret.setReadOnly(busy)  # disabled, it would hand the keyboard, and a second Enter, to the next button


class PinPage(Gate):
    """Who is at the desk: a name and its PIN. After five wrong ones the password is asked for again."""

    entered = Signal(str)
    gave_up = Signal()

    def __init__(self, store: Store, runner: Runner, language: str, last: str = "") -> None:
        super().__init__(language)
        from app.store.institution import get
        from app.store.staff import staff

        self._store, self._runner, self._tries = store, runner, 0
        people = [person.name for person in staff(store)]
        self.setAccessibleName(self.tr("Who is at the desk?"))
        self.who = ChoiceField([(name, name) for name in people], last)
        self.who.setAccessibleName(self.tr("Name"))
        self.pin = TextField("", self.tr("PIN"), secret=True)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.returnPressed.connect(self.enter)
        self.banner = Banner("", "harm")
        self.banner.hide()
        self.button = primary_button(self.tr("Enter"), self.enter)
        self.column.addWidget(PlainLabel(self.tr("Who is at the desk?"), "title"))
        card = Card(get(store).name)
        for widget in (self.banner, self.who, self.pin):
            card.add(widget)
        row = QHBoxLayout()
        row.addWidget(link_button(self.tr("Close this store"), self.gave_up.emit))
        row.addStretch(1)
        row.addWidget(self.button)
        card.add(row)
        self.column.addWidget(card)
        QTimer.singleShot(0, self.pin, self.pin.setFocus)

    def enter(self) -> None:
        """Check the PIN."""
        from app.store.staff import verify

        if not self.pin.text() or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        name = str(self.who.value())
        self._runner.start(
            verify,
            self._store,
            name,
            self.pin.text(),
            lane="short",
            owner=self,
            done=lambda right: self._checked(name, right),
        )

    def _checked(self, name: str, right: bool) -> None:
        self.button.setEnabled(True)
        self.pin.clear()
        if right:
            self.entered.emit(name)
            return
        self._tries += 1
        if self._tries >= TRIES:
            self.gave_up.emit()
            return
        left = TRIES - self._tries
        self.banner.say(self.tr("The PIN is wrong; %n more try(s), then the password is needed.", "", left))
        self.banner.show()
        self.pin.setFocus()
