"""A second person agrees after the launch: lists that are written again under a warning nobody has agreed to yet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.messages import mark
from app.ui.desk import Desk
from app.ui.widgets import ChoiceField, FormDialog, TextField


@dataclass(frozen=True)
class Approval:
    """Who has looked, and what they wrote; an empty name is nobody."""

    name: str = ""
    reason: str = ""


def others(desk: Desk) -> list[str]:
    """Everyone who may be the second person."""
    from app.store.staff import staff

    return [one.name for one in staff(desk.store) if one.name != desk.store.who]


class ApprovalDialog(FormDialog):
    """Asks who has looked, their PIN and what they looked at; `given` once the PIN was right."""

    def __init__(self, desk: Desk, parent: QWidget | None, note: str) -> None:
        title, accept = self.tr("A second person looks"), self.tr("Write the lists")
        super().__init__(parent, title, note, save=self._given, translate=desk.translate, accept=accept)
        self.desk, self.given = desk, Approval()
        people = ChoiceField([(name, name) for name in others(desk)])
        self.add("name", self.tr("Who"), people, required=True)
        self.add("pin", self.tr("Their PIN"), TextField(secret=True), required=True)
        self.add("reason", self.tr("What they looked at"), TextField(), required=True, wide=True)

    def _given(self, values: dict[str, object]) -> None:
        from app.store.staff import verify

        name = str(values["name"])
        if not verify(self.desk.store, name, str(values["pin"])):
            raise UserError(mark("ui", "That is not {name}'s PIN: type it again."), name=name)
        self.given = Approval(name, str(values["reason"]).strip())
