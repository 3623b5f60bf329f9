"""Backups: make one now, see what is kept, bring one back as a store of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.ui.desk import Desk
from app.ui.widgets import (
    Card,
    Column,
    DataTable,
    FormDialog,
    PagedModel,
    PlainLabel,
    TextField,
    primary_button,
    secondary_button,
)
from app.ui.widgets.form import Values

if TYPE_CHECKING:
    from app.store.backups import Backup


class BackupsCard(Card):
    """Every backup was opened and checked before it counts. Restoring never touches the store that is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=10)
        from app.store.backups import kept

        self.desk = desk
        self.title.setText(self.tr("Backups"))
        self.title.show()
        self.corner(
            secondary_button(self.tr("Back up to a folder"), self.back_up_to, icon="hard-drive"),
            secondary_button(self.tr("Restore a file"), self.restore_file, icon="archive-restore"),
            primary_button(self.tr("Back up now"), desk.window.back_up, icon="download"),
        )
        note = self.tr(
            "A backup is a complete, encrypted copy; the same password opens it. One is made every day the program is "
            "open. Kept: 12 hourly, 7 daily, 4 weekly and 12 monthly ones. Keep a second copy on another disk."
        )
        self.add(PlainLabel(note, "second", wrap=True))
        columns = (
            Column("at", self.tr("Made"), "strong", 200, lambda one: f"{one.at:%Y-%m-%d %H:%M}"),
            Column("path", self.tr("File"), show=lambda one: one.path.name),
            Column("size", self.tr("Size"), "number", 110, lambda one: _size(one.size)),
        )
        backups = kept(desk.store)
        empty = self.tr("None yet. The first one takes a moment.")
        self.table = DataTable(PagedModel.of(columns, backups[:35]), self.tr("Backups"), fit=True, empty=empty)
        self.table.opened.connect(self.restore)
        self.add(self.table)
        if backups:
            row = QHBoxLayout()
            row.addWidget(PlainLabel(self.tr("Press a line to restore that backup."), "third"))
            self.add(row)

    def back_up_to(self) -> None:
        """A checked backup in a folder of choice: another disk, a stick."""
        from app.jobs.custody import back_up

        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the backup"), str(Path.home()))
        if folder:
            self.desk.runner.start(
                back_up,
                self.desk.store,
                folder,
                title=self.tr("Backing up"),
                owner=self,
                done=lambda _: self.desk.notify(self.tr("Backed up and checked.")),
                changes=frozenset({"audit"}),
            )

    def restore_file(self) -> None:
        """Ask for a backup's file."""
        kinds = self.tr("Backups (*.backup);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a file"), str(Path.home()), kinds)
        if name:
            self._ask(Path(name))

    def restore(self, backup: Backup) -> None:
        """Bring back one of the list."""
        self._ask(backup.path)

    def form(self, path: Path) -> FormDialog:
        """Where to, and the password the backup was made with."""
        form = FormDialog(
            self.window(),
            self.tr("Restore a backup"),
            self.tr("The backup becomes a store of its own beside the one that is open; nothing is overwritten."),
            save=lambda values: self._restore(path, values),
            translate=self.desk.translate,
            accept=self.tr("Restore"),
            width=520,
        )
        form.add("name", self.tr("Name of the restored store"), TextField(f"{path.stem}"), required=True, wide=True)
        password = TextField(secret=True)
        return form.add("password", self.tr("Password or recovery key"), password, required=True, wide=True)

    def _ask(self, path: Path) -> None:
        self.form(path).exec()

    def _restore(self, path: Path, values: Values) -> None:
        from app.jobs.custody import restore

        target = self.desk.store.path.with_name(f"{values['name']}.desk")
        self.desk.runner.start(
            restore,
            path,
            target,
            values["password"],
            title=self.tr("Restoring"),
            owner=self.desk.runner,
            done=lambda _: self._restored(target),
        )

    def _restored(self, target: Path) -> None:
        window = self.desk.window
        open_it = (self.tr("Open it"), lambda: window.close_store(lambda: window.show_gate(target)))
        self.desk.notify(self.tr("Restored as {0}.").format(target.name), "accent", open_it)


def _size(size: int) -> str:
    return f"{size / 1_048_576:.1f} MB"
