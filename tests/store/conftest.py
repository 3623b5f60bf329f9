"""A small school, and the means to see whether anything in its store has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.consents import Consent
from app.store.batches import batch
from app.store.consents import give
from app.store.database import Store

GROWING = {"audit", "batches", "consents"}
Rows = dict[str, list[tuple[object, ...]]]


def rows_of(store: Store) -> Rows:
    """Every row of every table that an undo has to bring back, with the types of its values."""
    db = store.read()
    tables = [name for name in db.table_names() if not name.startswith(("sqlite_", "_")) and name not in GROWING]
    return {
        name: [tuple(map(repr, row)) for row in db.execute(f"SELECT * FROM {name} ORDER BY rowid")] for name in tables
    }


@pytest.fixture
def everything() -> Callable[[Store], Rows]:
    return rows_of


def enrol(store: Store, number: int = 3, start: int = 0) -> int:
    """Import `number` families, each a household, a student and a guardian; returns the batch's id."""
    numbers = range(start, start + number)
    with batch(store, "import", "families.csv", noun="students", file_name="families.csv") as b:
        homes = b.insert("households", ["ref"], ((f"H{i}",) for i in numbers))
        pupils = b.insert(
            "students",
            ["ref", "name", "pinyin", "phone", "birth_date", "household_id"],
            (
                (f"S{i}", f"王{i}", "wang w", f"1380000{i:04d}", "2015-03-01", home)
                for i, home in zip(numbers, homes, strict=True)
            ),
        )
        parents = b.insert(
            "guardians",
            ["ref", "name", "phone", "household_id"],
            ((f"G{i}", f"李{i}", f"1380000{i:04d}", home) for i, home in zip(numbers, homes, strict=True)),
        )
        b.insert(
            "guardianships",
            ["student_id", "guardian_id", "relation"],
            zip(pupils, parents, ["mother"] * number, strict=True),
        )
        b.count(read=number, added=number)
        return b.id


@pytest.fixture
def families() -> Callable[..., int]:
    return enrol


@pytest.fixture
def school(store: Store) -> Store:
    """A store with three families, one of which has agreed to marketing."""
    enrol(store)
    give(store, Consent("guardian", 1, "marketing", date(2026, 1, 2).isoformat(), channels=("sms", "wechat")))
    return store
