"""Words and numbers that stand for "nothing" in a table: found, proposed, and left to a person to decide. Pure.

The usual words (无, unknown, Select …) are taken for nothing unless the mapping says that they are values here. A
number such as 999 is only named: whether it is a price or a blank nobody can tell from outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np

from app.domain.imports import DEFAULT_MISSING, KINDS, Mapping, StandIn
from app.domain.messages import Message, mark, plural
from app.intake.cells import tidy
from app.intake.columns import Column, RawTable

READ_AS_EMPTY = mark("intake", "Read as empty: {words}.")
LOOKS_EMPTY = plural(
    "intake", "“{text}” stands in %n row(s) of “{column}”, far from the rest: if it means “nothing”, say so.", "", 0
)
NUMBERS = ("-999", "-99", "-9", "-1", "99", "999", "9999", "99999", "999999")
TYPES = ("number", "integer", "money", "rating")
LEAST, FURTHEST, FEWEST = 2, 3.0, 3
SAMPLED = 200
_PLAIN = re.compile(r"-?\d{1,12}(?:\.\d+)?")


def nothing_of(mapping: Mapping) -> frozenset[str]:
    """The words that stand for "nothing" in a file read by the mapping."""
    own = {tidy(word) for word in mapping.missing}
    return frozenset((DEFAULT_MISSING | own | {""}) - {tidy(word) for word in mapping.present})


def usual_words(columns: Iterable[Column]) -> frozenset[str]:
    """The usual words for "nothing" among the first distinct cells of each column."""
    words = {tidy(text) for column in columns for text in column.first(SAMPLED)}
    return frozenset(words & DEFAULT_MISSING) - {""}


def stand_ins(table: RawTable, mapping: Mapping) -> tuple[StandIn, ...]:
    """Numbers in the table's number columns that look like a blank: far from all others, and more than once."""
    found = []
    for name, said in mapping.columns.items():
        spec = KINDS[mapping.kind].field(name)
        if spec is None or spec.type not in TYPES or not isinstance(said, str) or said not in table.headers:
            continue
        settled = {**mapping.values.get(said, {}), **mapping.values.get(name, {})}
        for number, rows in _suspects(table.column(said)):
            if number not in settled and number not in nothing_of(mapping):
                found.append(StandIn(said, number, rows))
    return tuple(found)


def notes_on_nothing(table: RawTable, used: Mapping, own: Sequence[str]) -> list[Message]:
    """What was read as empty in columns that mean something (`own` words everywhere), and what might be meant so."""
    named = {header for said in used.columns.values() for header in ([said] if isinstance(said, str) else said)}
    columns = tuple(column for header, column in zip(table.headers, table.columns, strict=True) if header in named)
    words = sorted(usual_words(columns) & nothing_of(used) | set(own))
    told = [READ_AS_EMPTY.filled(words=", ".join(words))] if words else []
    return told + [LOOKS_EMPTY.filled(one.rows, text=one.text, column=one.column) for one in stand_ins(table, used)]


def _suspects(column: Column) -> Iterable[tuple[str, int]]:
    counts = {number: int(column.among([number]).sum()) for number in NUMBERS}
    often = [number for number, count in counts.items() if count >= LEAST]
    if not often:
        return []
    plain = [float(text) for text in map(tidy, column.values) if _PLAIN.fullmatch(text) and text not in often]
    if len(plain) < FEWEST:
        return []
    low, high = np.min(plain), np.max(plain)
    return [
        (number, counts[number])
        for number in often
        if (low >= 0 > float(number)) or (float(number) > 0 and float(number) > FURTHEST * max(high, 1.0))
    ]
