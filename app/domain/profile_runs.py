"""One working out of the profiles as a whole: the groups it found, who moved since the run before, value, risk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.learning_results import Move, SegmentSummary, Trait
from app.domain.messages import Message, packed, unpacked
from app.domain.value_results import Reliability, ValueReport


@dataclass(frozen=True)
class ProfileRun:
    """`since`: the day of the run that `moves` compares with ("" for the first); `bins`: how risk came true."""

    at: str
    students: int
    segments: tuple[SegmentSummary, ...]
    note: Message
    since: str
    moves: tuple[Move, ...]
    value: ValueReport
    bins: tuple[Reliability, ...]
    risk_note: Message

    def as_json(self) -> dict[str, Any]:
        """Plain data for the store; `run_from_json` reads it back."""
        segments = [
            {**vars(one), "name": packed(one.name), "traits": [[packed(t.name), t.lift] for t in one.traits]}
            for one in self.segments
        ]
        moves = [[packed(one.before) if one.before else None, packed(one.after), one.count] for one in self.moves]
        return {
            "at": self.at,
            "students": self.students,
            "segments": segments,
            "note": packed(self.note),
            "since": self.since,
            "moves": moves,
            "value": self.value.as_json(),
            "bins": [vars(one) for one in self.bins],
            "risk_note": packed(self.risk_note),
        }


def run_from_json(plain: Mapping[str, Any]) -> ProfileRun:
    """What `as_json` wrote."""
    segments = tuple(
        SegmentSummary(
            one["id"],
            unpacked(one["name"]),
            one["size"],
            one["share"],
            tuple(Trait(unpacked(name), lift) for name, lift in one["traits"]),
        )
        for one in plain["segments"]
    )
    moves = tuple(
        Move(unpacked(before) if before else None, unpacked(after), count) for before, after, count in plain["moves"]
    )
    return ProfileRun(
        plain["at"],
        plain["students"],
        segments,
        unpacked(plain["note"]),
        plain["since"],
        moves,
        ValueReport.from_json(plain["value"]),
        tuple(Reliability(**one) for one in plain["bins"]),
        unpacked(plain["risk_note"]),
    )
