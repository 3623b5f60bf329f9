"""Settings: look and language, the institution, who works here, backups, the change log, about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.texts import LANGUAGES
from app.ui.desk import Desk
from app.ui.pages.settings_about import AboutCard
from app.ui.pages.settings_backups import BackupsCard
from app.ui.pages.settings_institution import InstitutionSection
from app.ui.pages.settings_log import LogCard
from app.ui.pages.settings_recovery import RecoveryCard
from app.ui.pages.settings_staff import StaffCard
from app.ui.widgets import Card, ChoiceField, Page, PlainLabel, Segmented

LOCK_TIMES = (0, 5, 10, 20, 60)
SCALES = (1.0, 1.15, 1.3, 1.5)


class SettingsPage(Page):
    """One section at a time; what is chosen applies at once."""

    nouns = frozenset({"institution", "staff", "audit", "backups", "*"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Settings"), self.tr("What you choose applies at once, on this computer."))
        self.desk = desk
        self._makers: dict[str, Callable[[], QWidget]] = {
            "look": self._look,
            "institution": lambda: InstitutionSection(desk),
            "staff": lambda: StaffCard(desk),
            "backups": self._backups,
            "audit": lambda: LogCard(desk),
            "about": lambda: AboutCard(),
        }
        names = (
            ("look", self.tr("Look and language")),
            ("institution", self.tr("Institution")),
            ("staff", self.tr("Staff")),
            ("backups", self.tr("Backups")),
            ("audit", self.tr("Change log")),
            ("about", self.tr("About")),
        )
        self.sections = Segmented(names)
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        self.sections.chosen.connect(lambda _: self.refresh())
        self.set_actions()
        self.notice(self.sections)

    def open_item(self, item: object) -> None:
        """Show the section with this key: look, institution, staff, backups, audit, about."""
        if item in self._makers:
            self.sections.set_current(str(item))
            self.refresh()

    def refresh(self) -> None:
        """Build the section in view anew."""
        self.clear()
        self.add(self._makers[self.sections.current()](), 1 if self.sections.current() == "audit" else 0)
        if self.sections.current() != "audit":
            self.body.addStretch(1)

    def _look(self) -> Card:
        """Language, theme, size of text, and when the screen locks."""
        from app.store.settings import load

        chosen = load(self.desk.store)
        language = Segmented(list(LANGUAGES.items()), self.desk.language)
        language.chosen.connect(lambda key: self._soon(language=key))
        themes = (("system", self.tr("Like the computer")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        theme = Segmented(themes, chosen.theme if chosen.theme in ("light", "dark") else "system")
        theme.chosen.connect(lambda key: self._soon(theme=key))
        sizes = [(f"{scale:g}", f"{round(100 * scale)}%") for scale in SCALES]
        size = Segmented(sizes, f"{chosen.text_scale:g}" if chosen.text_scale in SCALES else "1")
        size.chosen.connect(lambda key: self._soon(text_scale=float(key)))
        minutes = [
            (value, self.tr("after %n minute(s)", "", value) if value else self.tr("never")) for value in LOCK_TIMES
        ]
        lock = ChoiceField(minutes, chosen.lock_minutes)
        lock.changed.connect(lambda: self._keep_lock(lock))
        lock.setMaximumWidth(220)
        grid = QGridLayout()
        grid.setVerticalSpacing(18)
        grid.setHorizontalSpacing(32)
        grid.setColumnStretch(2, 1)
        rows: tuple[tuple[str, str, QWidget], ...] = (
            (self.tr("Language"), self.tr("Screens, reports and letters."), language),
            (self.tr("Light or dark"), self.tr("Dark is easier on the eyes at night."), theme),
            (self.tr("Size of text"), self.tr("Everything grows with it."), size),
            (self.tr("Lock the screen"), self.tr("When nobody has touched anything."), lock),
        )
        for at, (name, note, field) in enumerate(rows):
            field.setAccessibleName(name)
            grid.addWidget(_named(name, note), at, 0)
            grid.addWidget(field, at, 1)
        return Card(self.tr("Look and language"), spacing=16).add(grid)

    def _backups(self) -> QWidget:
        """The backups, and below them the key that opens them all."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(BackupsCard(self.desk))
        column.addWidget(RecoveryCard(self.desk))
        return holder

    def _soon(self, **choice: object) -> None:
        """After the click is over: the whole window is built anew, this page included."""
        QTimer.singleShot(0, self.desk.runner, lambda: self.desk.window.adopt(**choice))

    def _keep_lock(self, field: ChoiceField) -> None:
        from dataclasses import replace

        from app.store.settings import load, save

        save(self.desk.store, replace(load(self.desk.store), lock_minutes=int(str(field.value()))))
        self.desk.window.watch_again()


def _named(name: str, note: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(PlainLabel(name, "strong"))
    column.addWidget(PlainLabel(note, "third"))
    return holder
