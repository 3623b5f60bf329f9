"""The jobs the window itself starts: undo, backups, and what brings the sample institution to life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.messages import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class WindowJobs(QObject):
    """Each does nothing where no store is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take the newest import, edit or merge back."""
        from app.jobs.undo_batch import undo_batch

        window = self._window
        if window.store is not None and window.frame is not None:
            everything = frozenset({"*"})
            window.runner.start(
                undo_batch, window.store, title=self.tr("Undoing"), done=self._undone, changes=everything
            )

    def _undone(self, undone: object) -> None:
        title = getattr(undone, "title", "")
        words = self._window.say(title) if isinstance(title, Message) else str(title)
        self._window.notify(self.tr("Undone: {0}").format(words))

    def back_up(self) -> None:
        """A checked backup beside the store, now."""
        from app.jobs.custody import back_up

        window = self._window
        if window.store is not None:
            title, nouns = self.tr("Backing up"), frozenset({"audit", "backups"})
            window.runner.start(back_up, window.store, title=title, done=self._backed_up, changes=nouns)

    def _backed_up(self, made: object) -> None:
        self._window.notify(self.tr("Backed up and checked."))
        self.show_backup()

    def show_backup(self) -> None:
        """Say in the tray when the last backup was made."""
        from app.ui.backup_words import last_backup

        window = self._window
        if window.store is not None and window.frame is not None:
            window.frame.tray.show_backup(window.say(last_backup(window.store)))

    def daily_backup(self) -> None:
        """Once a day, by itself."""
        from app.ui.backup_words import is_due

        window = self._window
        if window.store is not None and window.frame is not None and is_due(window.store):
            self.back_up()

    def prepare_sample(self) -> None:
        """The sample's profiles, training and measurements, as jobs in the tray that a person can watch."""
        from app.store.institution import get
        from app.ui.sample import unprepared

        window = self._window
        if window.store is not None and get(window.store).sample:
            for job, arguments, title, nouns in unprepared(window.store):
                window.runner.start(job, *arguments, title=title, changes=nouns)
