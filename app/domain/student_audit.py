"""What an institution holds of its students, who may see it, under which permission, and what has left the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.messages import Message


@dataclass(frozen=True)
class Access:
    """One person who may open the store. actions: entries in the change log; last: the ISO day of the newest."""

    name: str
    role: str
    actions: int
    last: str


@dataclass(frozen=True)
class Held:
    """One field kept of one kind of person: how many rows there are, how many have it, and whether it is delicate."""

    table: str
    field: str
    rows: int
    filled: int
    delicate: bool


@dataclass(frozen=True)
class Permission:
    """Consents of one purpose and recipient ("" is the institution itself): people, by how they stand today."""

    purpose: str
    recipient: str
    holding: int
    minors: int
    soon: int
    expired: int
    withdrawn: int
    unproved: int


@dataclass(frozen=True)
class Export:
    """One thing that left the house: when, by whom, what, of which campaign or table, how many rows, for whom."""

    at: str
    who: str
    what: str
    subject: str
    rows: int | None
    partner: str


@dataclass(frozen=True)
class SharedWith:
    """One partner's agreement: its days, the fields it may get, how many people allow it, and the lists it got."""

    partner: str
    starts: str
    ends: str
    fields: tuple[str, ...]
    people: int
    lists: int


@dataclass(frozen=True)
class AgeGroup:
    """Students by age: under14, teen (14 to 17), adult, unknown; how many have a guardian on file."""

    key: str
    students: int
    with_guardian: int
    addressable: int


@dataclass(frozen=True)
class StudentAudit:
    """The whole answer; page, reports and --json read nothing else. `whole`: the change log's chain is unbroken."""

    today: str
    students: int
    guardians: int
    access: tuple[Access, ...]
    held: tuple[Held, ...]
    permissions: tuple[Permission, ...]
    exports: tuple[Export, ...]
    partners: tuple[SharedWith, ...]
    ages: tuple[AgeGroup, ...]
    whole: bool
    findings: tuple[Message, ...]
    next_step: Message

    def as_json(self, say: Callable[[Message], str] = str) -> dict[str, object]:
        """Plain rows by name; sentences through `say`."""
        rows = {
            name: [vars(one) for one in getattr(self, name)]
            for name in ("access", "held", "permissions", "exports", "partners", "ages")
        }
        said = {"findings": [say(one) for one in self.findings], "next_step": say(self.next_step)}
        return {"students": self.students, "guardians": self.guardians, "log_whole": self.whole, **rows, **said}
