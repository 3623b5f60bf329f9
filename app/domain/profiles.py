"""What is known about one student, in words a page can show."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.messages import Message


@dataclass(frozen=True)
class Tag:
    """One trait of a student and why it is there."""

    name: Message
    evidence: Message


@dataclass(frozen=True)
class FamilyFigures:
    """A household as one: how many learn, what it paid in the last year, what it is expected to pay in the next."""

    students: int
    spend_year: float
    expected_value: float | None


@dataclass(frozen=True)
class Profile:
    """What was worked out about a student on `computed_at`. `renewal_risk` is a probability, `monetary` money.

    `value_low`/`value_high`: 8 in 10 possible years of `expected_value`. `family`: the household's, where known.
    """

    segment: Message | str
    stage: str
    recency_days: int | None
    frequency: float | None
    monetary: float | None
    renewal_risk: float | None
    expected_value: float | None
    tags: tuple[Tag, ...]
    computed_at: str
    value_low: float | None = None
    value_high: float | None = None
    renewals: int | None = None
    family: FamilyFigures | None = None


@dataclass(frozen=True)
class SegmentRow:
    """A segment as a list shows it."""

    id: int
    name: Message | str
    kind: str
    size: int


@dataclass(frozen=True)
class Advice:
    """One recommendation kept in the store. `score` orders, it is no probability."""

    purpose: str
    item_kind: str
    item: str
    rank: int
    score: float
    reason: Message | str
    item_id: int = 0


@dataclass(frozen=True)
class Happening:
    """One line of a timeline: an event or an enrolment with the title of its course or offer."""

    at: str
    type: str
    title: str
    value: float | None
    attributes: dict[str, object] = field(default_factory=dict, compare=False)
