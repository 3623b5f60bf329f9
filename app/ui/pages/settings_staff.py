"""Who works here: names, each with a PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from app.domain.institution import Staff
from app.ui.desk import Desk
from app.ui.widgets import Card, Chip, FormDialog, PlainLabel, TextField, link_button, primary_button, rule
from app.ui.widgets.form import Values


class StaffCard(Card):
    """The list, adding and removing; what somebody did stays in the change log."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", spacing=10)
        from app.store.staff import staff

        self.desk = desk
        self.title.setText(self.tr("Staff"))
        self.title.show()
        self.corner(primary_button(self.tr("Add a person"), self.add_person, icon="user-plus"))
        note = self.tr("The PIN says who is at the desk; the change log names that person.")
        self.add(PlainLabel(note, "second", wrap=True))
        people = staff(desk.store)
        for person in people:
            self.add(rule())
            self.add(self._line(person, last=len(people) == 1))
        if not people:
            self.add(PlainLabel(self.tr("Nobody yet: the change log cannot name anyone."), "second"))

    def _line(self, person: Staff, *, last: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(person.name, "strong"))
        if person.role:
            row.addWidget(PlainLabel(person.role, "second"))
        if person.name == self.desk.store.who:
            row.addWidget(Chip(self.tr("You"), "accent"))
        row.addStretch(1)
        remove = link_button(self.tr("Remove"), lambda: self.remove(person))
        remove.setAccessibleName(f"{self.tr('Remove')} {person.name}")
        remove.setEnabled(not last)
        row.addWidget(remove)
        return row

    def form(self) -> FormDialog:
        """The form for one more person."""
        form = FormDialog(
            self.window(),
            self.tr("Add a person"),
            save=self._add,
            translate=self.desk.translate,
            check=self._check,
            accept=self.tr("Add"),
            width=520,
        )
        form.add("name", self.tr("Name"), TextField(), required=True)
        form.add("role", self.tr("Task"), TextField("", self.tr("front desk, teaching, management …")))
        form.add("pin", self.tr("PIN, 4 to 12 digits"), TextField(secret=True), required=True)
        return form.add("again", self.tr("The same again"), TextField(secret=True), required=True)

    def add_person(self) -> None:
        """Ask for a name and a PIN."""
        if self.form().exec():
            self.desk.tell_changed("staff")

    def _check(self, values: Values) -> dict[str, str]:
        return {"again": self.tr("The two are not the same.")} if values["pin"] != values["again"] else {}

    def _add(self, values: Values) -> None:
        from app.store.staff import add

        add(self.desk.store, values["name"], values["pin"], values["role"])

    def remove(self, person: Staff) -> None:
        """Take a person off the list, after asking."""
        from app.store.staff import leave

        question = self.tr("Remove {0} from the list?").format(person.name)
        if self.desk.ask(
            question, self.tr("What they did stays in the change log."), yes=self.tr("Remove"), danger=True
        ):
            leave(self.desk.store, person.id)
            self.desk.tell_changed("staff")
