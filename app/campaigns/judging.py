"""Every recipient x offer x channel judged by every rule at once.

Facts are arrays that broadcast to (people, offers, channels): numbers and truths as float64 with NaN where missing,
words as text with "" where missing. Packs: a rule applies where the person lives or the institution stands there.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.campaigns.rules import VERDICTS, Condition, Conditions, Rule

Facts = Mapping[str, np.ndarray]
CODES = {verdict: code for code, verdict in enumerate(VERDICTS)}
ALLOWED_UP_TO = CODES["WARN"]


@dataclass(frozen=True)
class Judged:
    """Verdicts of shape (people, offers, channels): `verdict` indexes VERDICTS, `first` is the place in `rules` of the
    first rule that stops (-1: none does), bit r of `matched` says whether rule r holds.
    """

    rules: tuple[Rule, ...]
    verdict: np.ndarray
    first: np.ndarray
    matched: np.ndarray

    @property
    def sendable(self) -> np.ndarray:
        """Where nothing stops sending; a WARN still waits for a second person."""
        return self.verdict <= ALLOWED_UP_TO

    def needs_approval(self, approved: Container[str] = ()) -> np.ndarray:
        """Where sending waits for a second person; `approved`: ids of the rules that one has agreed to."""
        waits = (place for place, rule in enumerate(self.rules) if rule.waits and rule.id not in approved)
        return self.sendable & ((self.matched & np.uint64(sum(1 << place for place in waits))) != 0)

    def warned(self, cells: tuple[np.ndarray, ...], among: np.ndarray) -> dict[str, int]:
        """Of each warning, on how many of `cells` it lies; `among`: which of the cells count."""
        bits = self.matched[cells][among]
        rules = ((rule.id, np.uint64(place)) for place, rule in enumerate(self.rules) if rule.waits)
        return {name: int((bits >> place & np.uint64(1)).sum()) for name, place in rules}

    def names(self, bits: int) -> list[str]:
        """The ids of the rules in one cell of `matched`."""
        return [rule.id for place, rule in enumerate(self.rules) if bits >> place & 1]


def judge(
    rules: tuple[Rule, ...],
    facts: Facts,
    packs: Mapping[str, np.ndarray],
    shape: tuple[int, ...],
    contact_day: date,
    confirmed: Mapping[str, str],
) -> Judged:
    """Judge all combinations; `packs` says for each pack whom it binds, `confirmed` holds the plan's notes by rule id.

    A rule that is not yet in force on `contact_day` is skipped, as is a `confirm` rule with a note.
    """
    verdict = np.zeros(shape, dtype=np.uint8)
    first = np.full(shape, -1, dtype=np.int16)
    matched = np.zeros(shape, dtype=np.uint64)
    for place, rule in enumerate(rules):
        if rule.since > contact_day or (rule.confirm and confirmed.get(rule.id)):
            continue
        holds = np.broadcast_to(_holds(rule, facts, packs), shape)
        verdict = np.where(holds, np.maximum(verdict, np.uint8(CODES[rule.verdict])), verdict)
        matched |= holds.astype(np.uint64) << np.uint64(place)
        if rule.stops:
            first = np.where(holds & (first < 0), np.int16(place), first)
    return Judged(rules, verdict, first, matched)


def _holds(rule: Rule, facts: Facts, packs: Mapping[str, np.ndarray]) -> np.ndarray:
    result = _all(rule.when, facts)
    if rule.alternatives:
        either = _all(rule.alternatives[0], facts)
        for other in rule.alternatives[1:]:
            either = either | _all(other, facts)
        result = result & either
    return result if rule.pack == "ALL" else result & packs[rule.pack]


def _all(conditions: Conditions, facts: Facts) -> np.ndarray:
    result = np.ones((1, 1, 1), dtype=bool)
    for condition in conditions:
        result = result & _meets(condition, facts[condition.fact])
    return result


def _meets(condition: Condition, fact: np.ndarray) -> np.ndarray:
    """Where the comparison holds; a missing input always meets it."""
    value: object = condition.value
    missing = np.isnan(fact) if fact.dtype.kind == "f" else fact == ""
    if condition.operator == "is":
        return missing | (fact == value)
    if condition.operator in ("in", "not_in"):
        inside = np.isin(fact, np.asarray(value))
        return missing | (inside if condition.operator == "in" else ~inside)
    if condition.operator == "below":
        return missing | (fact < value)
    if condition.operator == "above":
        return missing | (fact > value)
    return missing | (fact >= value)
