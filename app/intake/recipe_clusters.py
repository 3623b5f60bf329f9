"""Similar spellings in a column, proposed for merging; a person decides. Pure; runs in the child.

Key collision and nearest neighbours as OpenRefine has them; neighbours never differ in a digit, a numeral or a word
that tells places and grades apart (东 and 西, 三年级 and 五年级 are one sign apart and two things).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from app.domain.errors import UserError
from app.domain.facets import Cluster
from app.domain.imports import DEFAULT_MISSING, Mapping
from app.domain.messages import mark
from app.intake.cells import tidy
from app.intake.columns import Column
from app.intake.reading import read_table
from app.intake.recipe import apply_recipe
from app.intake.recipe_keys import fingerprint_key, pinyin_key
from app.intake.stand_ins import nothing_of

MOST_COMPARED = 4_000  # distinct spellings that are compared each with each
MOST_SHOWN = 200
SHORTEST = 4
LONG = 12  # from this length on two signs may differ
_TELLING = re.compile(
    r"[0-9一二三四五六七八九十百千零东南西北上下左右前后内外大中小初高男女甲乙丙丁]|east|west|north|south"
)


def similar_in_file(path: str, mapping: Mapping, column: str, method: str) -> tuple[Cluster, ...]:
    """The clusters of one column of a whole file after the mapping's recipe; the most rows to change first."""
    table = apply_recipe(read_table(Path(path), mapping), mapping.recipe, nothing_of(mapping))
    if column not in table.headers:
        raise UserError(mark("recipe", "There is no column “{column}” any more."), column=column)
    return clusters(counted(table.column(column)), method)


def counted(column: Column) -> dict[str, int]:
    """How many rows hold each filled cell."""
    counts: dict[str, int] = {}
    rows = np.bincount(column.codes, minlength=len(column.values)).tolist()
    for text, count in zip(map(tidy, column.values), rows, strict=True):
        if count and text not in DEFAULT_MISSING:
            counts[text] = counts.get(text, 0) + count
    return counts


def clusters(counts: dict[str, int], method: str) -> tuple[Cluster, ...]:
    """Groups of two and more spellings by one of the METHODS."""
    groups = _neighbours(counts) if method == "nearest" else _colliding(counts, method)
    made = [Cluster(tuple(sorted(group.items(), key=lambda one: (-one[1], one[0])))) for group in groups]
    return tuple(sorted(made, key=lambda cluster: (-cluster.rows, cluster.proposal))[:MOST_SHOWN])


def _colliding(counts: dict[str, int], method: str) -> list[dict[str, int]]:
    key = pinyin_key if method == "pinyin" else fingerprint_key
    groups: dict[str, dict[str, int]] = {}
    for text, count in counts.items():
        if shared := key(text):
            groups.setdefault(shared, {})[text] = count
    return [group for group in groups.values() if len(group) > 1]


def _neighbours(counts: dict[str, int]) -> list[dict[str, int]]:
    """Spellings a sign or two apart (optimal string alignment distance), joined where they touch."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cdist

    names = [text for text in counts if len(text) >= SHORTEST]
    if len(names) > MOST_COMPARED:
        raise UserError(
            mark(
                "recipe", "More than {most} different values: too many to compare each with each. Choose another way."
            ),
            most=f"{MOST_COMPARED:,}",
        )
    if len(names) < 2:
        return []
    folded = [name.casefold() for name in names]
    distances = cdist(folded, folded, scorer=OSA.distance, score_cutoff=2, workers=1, dtype=np.uint8)
    pairs = np.argwhere(np.triu(distances <= 2, 1)).tolist()
    close = [(a, b) for a, b in pairs if _alike(folded[a], folded[b], int(distances[a, b]))]
    return [{names[at]: counts[names[at]] for at in group} for group in _joined(close)]


def _alike(one: str, other: str, distance: int) -> bool:
    if _TELLING.findall(one) != _TELLING.findall(other):
        return False
    return distance <= (2 if min(len(one), len(other)) >= LONG else 1)


def _joined(pairs: Iterable[Sequence[int]]) -> list[list[int]]:
    """Connected groups."""
    leader: dict[int, int] = {}

    def top(one: int) -> int:
        while leader.setdefault(one, one) != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    for one, other in pairs:
        leader[top(other)] = top(one)
    groups: dict[int, list[int]] = {}
    for one in leader:
        groups.setdefault(top(one), []).append(one)
    return list(groups.values())
