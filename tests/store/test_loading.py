from collections.abc import Iterator

import pytest

from app.domain.errors import Cancelled
from app.store import loading
from app.store.batches import batch
from app.store.connection import Broken
from app.store.database import Store


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "FEW", 100)


def indexes(store: Store) -> list[tuple[str]]:
    return store.read().execute("SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name").fetchall()


def load(store: Store, rows: Iterator[tuple[str, str]]) -> range:
    with batch(store, "import", "many") as b:
        return b.insert("students", ["ref", "name"], rows)


@pytest.mark.parametrize("number", [0, 1, 99, 100, 101, 5000])
def test_all_rows_arrive_and_the_indexes_are_there_again(store: Store, number: int) -> None:
    before = indexes(store)
    assert load(store, ((f"S{i}", f"n{i}") for i in range(number))) == range(1, number + 1)
    assert indexes(store) == before
    assert store.read().execute("SELECT count(*) FROM students").fetchone() == (number,)
    assert store.read().execute("PRAGMA integrity_check").fetchone() == ("ok",)
    found = store.read().execute("SELECT name FROM students WHERE ref = ?", [f"S{number - 1}"]).fetchone()
    assert found == ((f"n{number - 1}",) if number else None)


def test_a_doubled_ref_is_still_refused(store: Store) -> None:
    before = indexes(store)
    with pytest.raises(Broken, match="UNIQUE"):
        load(store, ((f"S{i % 900}", "n") for i in range(1000)))
    assert indexes(store) == before
    assert store.read().execute("SELECT count(*) FROM students").fetchone() == (0,)


def test_stopping_half_way_brings_the_indexes_back(store: Store) -> None:
    before = indexes(store)

    def rows() -> Iterator[tuple[str, str]]:
        yield from ((f"S{i}", "n") for i in range(500))
        raise Cancelled

    with pytest.raises(Cancelled):
        load(store, rows())
    assert indexes(store) == before
    assert store.read().execute("SELECT count(*) FROM students").fetchone() == (0,)


def test_a_load_that_was_announced_builds_its_indexes_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before, asked = indexes(store), []
    monkeypatch.setattr(loading, "_indexes", lambda db, table: asked.append(table) or [])
    with batch(store, "import", "first") as b:
        b.insert("households", ["ref"], [("H1",)], expected=50)
        assert asked == []
        b.insert("households", ["ref"], ((f"H{i}",) for i in range(2, 300)), expected=298)
        size = b.db.execute("PRAGMA cache_size").fetchone()
    assert asked == ["households"] and indexes(store) == before
    assert size == (-64 * 1024,)
