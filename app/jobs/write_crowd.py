"""The rows of a large students file that need no matching, into the store: block by block, each table in one go."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain, compress
from typing import Any

import numpy as np

from app.intake.columns import Column, as_objects
from app.intake.judge import Judged
from app.intake.long_columns import BLOCK, lists
from app.jobs.progress import Progress
from app.jobs.write_rows import DEFAULTS
from app.store import known
from app.store.database import Store
from app.store.journal import Batch

Block = Iterator[tuple[Any, ...]]
MADE_IN = {"H": "households", "S": "students", "G": "guardians"}
NOT_OF_STUDENTS = ("student_id", "guardian_id", "guardian_name", "guardian_phone", "guardian_relation")


def strangers(judged: Judged, store: Store) -> np.ndarray:
    """True for rows of the crowd whom nobody in the store could be: no number, id or name leads to anyone."""
    assert judged.crowd is not None
    alone = judged.crowd.alone.copy()
    numbers = known.phones(store)
    if not numbers and not known.student_names(store):
        return alone
    silent = np.ones(len(alone), dtype=bool)
    for name in ("phone", "guardian_phone"):
        if name in judged.columns:
            alone &= ~_among(judged.columns[name], numbers, len(alone))
            silent &= ~_among(judged.columns[name], None, len(alone))
    alone &= ~_among(judged.columns["name"], known.unreached_students(store), len(alone))
    if (silent & alone).any():
        alone &= ~(silent & _among(judged.columns["name"], known.student_names(store), len(alone)))
    if "student_id" in judged.columns:
        alone &= ~_among(judged.columns["student_id"], known.student_refs(store), len(alone))
    return alone


def _among(column: Column, words: set[str] | None, size: int) -> np.ndarray:
    """True for rows whose cell is one of `words` (None: whose cell is filled)."""
    cells = chain.from_iterable(lists(column, size))
    if words is None:
        return np.fromiter((cell is not None for cell in cells), bool, size)
    return np.fromiter(map(words.__contains__, cells), bool, size)


def write_crowd(judged: Judged, alone: np.ndarray, batch: Batch, progress: Progress) -> int:
    """Add the students of the rows `alone`, each with a household and, where one is named, a guardian; their number."""
    rows = _Rows(judged, alone, batch, progress)
    homes = batch.insert("households", ["ref", "name"], chain.from_iterable(rows.households()), expected=rows.size)
    names, people = rows.students(homes)
    students = batch.insert("students", names, chain.from_iterable(people), expected=rows.size)
    if rows.guardian is not None:
        bound = rows.bound()
        size = int(bound.sum())
        columns = ["ref", "name", "pinyin", "phone", "household_id"]
        guardians = batch.insert("guardians", columns, rows.guardians(homes, bound), expected=size)
        pairs = zip(compress(students, bound.tolist()), guardians, rows.relations(bound), strict=True)
        batch.insert("guardianships", ["student_id", "guardian_id", "relation"], pairs, expected=size)
    return rows.size


class _Rows:
    """Rows for each table, block by block, from the columns of one file."""

    def __init__(self, judged: Judged, alone: np.ndarray, batch: Batch, progress: Progress) -> None:
        assert judged.crowd is not None
        self.judged, self.made, self.alone, self.progress = judged, judged.crowd.columns, alone, progress
        self.size, self.guardian = int(alone.sum()), judged.crowd.columns.get("guardian")
        self.lines = judged.lines[alone]
        self.base = {prefix: known.last_made_ref(batch.db, table, prefix) for prefix, table in MADE_IN.items()}

    def blocks(self, column: Column, fill: object = None) -> Iterator[list[Any]]:
        """The cells of the rows that are alone, in lists; None as `fill`."""
        for number, cells in enumerate(lists(column, len(self.alone), fill)):
            self.progress.at(number * BLOCK, len(self.alone))
            keep = self.alone[number * BLOCK : (number + 1) * BLOCK]
            yield cells if keep.all() else list(compress(cells, keep.tolist()))

    def households(self) -> Iterator[Block]:
        """Each is called after the guardian, else after the student."""
        number = self.base["H"] + 1
        names = self.blocks(self.judged.columns["name"])
        guardians = self.blocks(self.guardian) if self.guardian is not None else None
        for students in names:
            called = (
                students
                if guardians is None
                else [one or two for one, two in zip(next(guardians), students, strict=True)]
            )
            yield zip(_made("H", range(number, number + len(called))), called, strict=True)
            number += len(called)

    def students(self, homes: range) -> tuple[list[str], Iterator[Block]]:
        """The columns' names and the rows."""
        fields = [name for name in self.judged.columns if name not in NOT_OF_STUDENTS]
        columns = [self.blocks(self.judged.columns[name], DEFAULTS.get(name)) for name in fields]
        columns += [self.blocks(self.judged.attributes), self.blocks(self.made["pinyin"])]
        return ["ref", *fields, "attributes", "pinyin", "household_id"], self._people(columns, homes)

    def _people(self, columns: list[Iterator[list[Any]]], homes: range) -> Iterator[Block]:
        given = self.judged.columns.get("student_id")
        refs = self.blocks(given) if given is not None else None
        at = 0
        for block in zip(*columns, strict=True):
            end = at + len(block[0])
            made = _made("S", (self.lines[at:end] + self.base["S"]).tolist())
            own = made if refs is None else [one or two for one, two in zip(next(refs), made, strict=True)]
            yield zip(own, *block, homes[at:end], strict=True)
            at = end

    def bound(self) -> np.ndarray:
        """True for those of the rows that name a guardian."""
        assert self.guardian is not None
        cells = chain.from_iterable(self.blocks(self.guardian))
        return np.fromiter((cell is not None for cell in cells), bool, self.size)

    def guardians(self, homes: range, bound: np.ndarray) -> Block:
        assert self.guardian is not None
        keep = bound.tolist()
        refs = _made("G", (self.lines[bound] + self.base["G"]).tolist())
        cells = [self._cells(column) for column in (self.guardian, self.made["guardian_pinyin"], self._field("phone"))]
        return zip(refs, *(compress(one, keep) for one in cells), compress(homes, keep), strict=True)

    def relations(self, bound: np.ndarray) -> Iterator[Any]:
        return compress(self._cells(self._field("relation")), bound.tolist())

    def _field(self, name: str) -> Column:
        """A field of the guardian; empty where the file has none."""
        found = self.judged.columns.get(f"guardian_{name}")
        return found if found is not None else Column(np.zeros(len(self.alone), dtype=np.int32), as_objects([None]))

    def _cells(self, column: Column) -> Iterator[Any]:
        return chain.from_iterable(self.blocks(column))


def _made(prefix: str, numbers: Collection[int]) -> list[str]:
    """An id for each number; written in one go, which is several times quicker than one by one."""
    return (f"{prefix}-%06d " * len(numbers) % tuple(numbers)).split()
