"""Permissions: dated, provable, and only ever added to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PersonKind = Literal["student", "guardian"]
Action = Literal["given", "withdrawn", "reversed"]
PURPOSES = ("marketing", "profiling", "sharing")


@dataclass(frozen=True)
class Consent:
    """One entry of the ledger. An empty `recipient` is the institution itself; dates are ISO text.

    A withdrawal names what it ends by `refers_to`, or by purpose and recipient (empty: every one of that person).
    """

    person_kind: PersonKind
    person_id: int
    purpose: str
    given_at: str
    action: Action = "given"
    recipient: str = ""
    partner_id: int | None = None
    channels: tuple[str, ...] = ()
    data_kinds: tuple[str, ...] = ()
    given_by: str | None = None
    method: str | None = None
    proof: str | None = None
    text_hash: str | None = None
    expires: str | None = None
    withdrawn_at: str | None = None
    separate: bool = False
    sensitive: bool = False
    refers_to: int | None = None
    id: int = 0

    def holds(self, day: str) -> bool:
        """Whether this permission, taken alone, holds on the ISO date `day`."""
        begun = self.action == "given" and self.given_at[:10] <= day
        ended = (self.expires and self.expires[:10] < day) or (self.withdrawn_at and self.withdrawn_at[:10] <= day)
        return begun and not ended

    def ends(self, other: Consent) -> bool:
        """Whether this entry, a withdrawal, ends the earlier permission `other` of the same person."""
        if self.action != "withdrawn" or (self.person_kind, self.person_id) != (other.person_kind, other.person_id):
            return False
        if self.refers_to is not None:
            return self.refers_to == other.id
        later = (self.withdrawn_at or self.given_at)[:10] > other.given_at[:10]  # entered before an older paper
        return (
            (self.id > other.id or later)
            and self.purpose in ("", "*", other.purpose)
            and (not self.recipient or self.recipient == other.recipient)
        )
