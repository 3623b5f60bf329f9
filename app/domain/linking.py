"""What looking for duplicates found, and the pairs a person has to judge."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.messages import Message


@dataclass(frozen=True)
class LinkReport:
    """Records looked at, probable pairs, records merged into another, pairs left for a person; seconds of work."""

    records: int
    pairs: int
    merged: int
    for_review: int
    seconds: float
    batch: int | None = None

    def as_json(self) -> dict[str, object]:
        """The figures under the names other programs rely on."""
        return {name: getattr(self, name) for name in ("records", "pairs", "merged", "for_review", "seconds", "batch")}


@dataclass(frozen=True)
class Reason:
    """One bar of the waterfall: a field, how well it agrees (-1 missing, 0 differs, higher is better), bits for (> 0)
    or against the two being one."""

    field: Message
    level: int
    bits: float


@dataclass(frozen=True)
class Pair:
    """Two people who may be one: their table, both rows (column -> value) and why."""

    id: int
    noun: str
    left: dict[str, object]
    right: dict[str, object]
    probability: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class PastMerge:
    """A record that was merged into another: `id` of the note that remembers it, who it was, into whom it went, when
    (ISO) and by whom ("" for the program)."""

    id: int
    noun: str
    ref: str
    name: str
    into_ref: str
    into_name: str
    batch: int
    at: str
    staff: str
