"""Permissions: dated, provable, and only ever added to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.domain.campaigns import CHANNEL_NAMES
from app.domain.messages import Message, mark

PersonKind = Literal["student", "guardian"]
Action = Literal["given", "withdrawn", "reversed"]
PURPOSES = ("marketing", "profiling", "sharing")
CORRECTED = "corrected"  # how an entry ended that a corrected one took over from: nobody has withdrawn anything
WITHOUT_CHANNEL = ("profiling",)  # nothing is sent for it
PURPOSE_NAMES: dict[str, Message] = {
    "marketing": mark("people", "Marketing"),
    "profiling": mark("people", "Personal recommendations"),
    "sharing": mark("people", "Sharing with a partner"),
}
DATA_KINDS: dict[str, Message] = {
    "contact": mark("people", "Name and phone"),
    "age_band": mark("people", "Age band"),
    "courses": mark("people", "Courses taken"),
    "district": mark("people", "District"),
}
# By which ways somebody may allow us to write to them; nobody is asked about a poster.
WAYS: dict[str, Message] = {key: words for key, words in CHANNEL_NAMES.items() if key != "poster"}


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
    attributes: dict[str, object] = field(default_factory=dict, compare=False)

    def holds(self, day: str) -> bool:
        """Whether this permission, taken alone, holds on the ISO date `day`."""
        begun = self.action == "given" and self.given_at[:10] <= day
        ended = (self.expires and self.expires[:10] < day) or (self.withdrawn_at and self.withdrawn_at[:10] <= day)
        return begun and not ended

    def taken_back(self, at: str) -> Consent:
        """The entry that ends this one at `at`."""
        return Consent(
            self.person_kind,
            self.person_id,
            self.purpose,
            at,
            "withdrawn",
            recipient=self.recipient,
            partner_id=self.partner_id,
            refers_to=self.id,
            withdrawn_at=at,
        )

    def same_recipient(self, other: Consent) -> bool:
        """Whether both permit the same one: the institution itself, or one partner (by its number, else its name)."""
        if self.partner_id is not None and other.partner_id is not None:
            return self.partner_id == other.partner_id
        return self.recipient == other.recipient

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
