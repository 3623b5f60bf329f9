"""Similar spellings in a column, proposed for merging; a person decides. Pure; runs in the child.

Key collision and nearest neighbours as OpenRefine has them; neighbours never differ in a digit, a numeral or a word
that tells places and grades apart (东 and 西, 三年级 and 五年级 are one sign apart and two things).
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from app.domain.errors import UserError
from app.domain.facets import Cluster
from app.domain.imports import DEFAULT_MISSING, Mapping
from app.domain.messages import mark
from app.intake.cells import tidy
from app.intake.columns import Column
from app.intake.near_texts import near_pairs
from app.intake.reading import read_table
from app.intake.recipe import apply_recipe
from app.intake.recipe_keys import fingerprint_key, pinyin_key
from app.intake.stand_ins import nothing_of

MOST_SHOWN = 200
SHORTEST = 4
LONG = 12  # from this length on two signs may differ, up to a length that no name has
LONGEST = 32
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
    """Spellings a slip or two apart that are told apart by nothing else, joined where they touch."""
    from app.intake.linkage import clusters as joined

    names = [text for text in counts if len(text) >= SHORTEST]
    folded = [name.casefold() for name in names]
    telling: dict[tuple[str, ...], int] = {}
    kinds = [telling.setdefault(tuple(_TELLING.findall(text)), len(telling)) for text in folded]
    slips = np.array([2 if LONG <= len(text) <= LONGEST else 1 for text in folded], dtype=np.int64)
    left, right = near_pairs(folded, np.array(kinds, dtype=np.int64), slips)
    labels = joined(left, right, len(names)).tolist() if len(left) else []
    groups: dict[int, dict[str, int]] = {}
    for at in np.unique(np.concatenate([left, right])).tolist():
        groups.setdefault(labels[at], {})[names[at]] = counts[names[at]]
    return list(groups.values())
