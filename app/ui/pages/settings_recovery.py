"""The recovery key once more, for whoever knows the password: paper gets lost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.ui.desk import Desk
from app.ui.recovery_page import RecoveryPage
from app.ui.widgets import Card, FormDialog, PlainLabel, TextField, secondary_button
from app.ui.widgets.form import Values


class RecoveryCard(Card):
    """Asks for the password before the key is shown; that it was shown stands in the change log."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=10)
        self.desk = desk
        self.title.setText(self.tr("Recovery key"))
        self.title.show()
        self.corner(secondary_button(self.tr("Show it again"), self.ask, icon="key-round"))
        note = self.tr("It opens the store when the password is lost. Print it again if the paper cannot be found.")
        self.add(PlainLabel(note, "second", wrap=True))

    def ask(self) -> None:
        """Only with the password."""
        self.form().exec()

    def form(self) -> FormDialog:
        """The password, before the key is shown."""
        form = FormDialog(
            self.window(),
            self.tr("Show the recovery key"),
            self.tr("See to it that nobody else looks at the screen."),
            save=self._show,
            translate=self.desk.translate,
            accept=self.tr("Show"),
            width=460,
        )
        return form.add("password", self.tr("Password"), TextField(secret=True), required=True, wide=True)

    def _show(self, values: Values) -> None:
        from app.jobs.recovery_key import show_recovery_key

        self.desk.runner.start(
            show_recovery_key,
            self.desk.store,
            values["password"],
            lane="short",
            owner=self,
            done=lambda key: self.dialog(key).exec(),
        )

    def dialog(self, key: str) -> QDialog:
        """The key to print, until the last group was copied from the paper or the dialog is closed."""
        from app.store import settings
        from app.store.institution import get

        store = self.desk.store
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Recovery key"))
        dialog.setMinimumWidth(620)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(28, 24, 28, 20)
        page = RecoveryPage(key, get(store).name, store.path)
        page.confirmed.connect(dialog.accept)
        page.confirmed.connect(lambda: settings.save(store, replace(settings.load(store), key_printed=True)))
        column.addWidget(page)
        return dialog
