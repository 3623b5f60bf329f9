import pytest

from app.store.connection import Broken, Failure
from app.store.database import Store
from app.store.migrations import INDEXES


def test_every_table_is_strict_and_has_an_integer_key(store: Store) -> None:
    db = store.read()
    tables = [name for name in db.table_names() if not name.startswith(("sqlite_", "_"))]
    assert len(tables) >= 31
    assert [name for name in tables if not db.table(name).strict] == []
    keyed = [name for name in tables if name not in ("settings", "drafts")]
    assert [name for name in keyed if len(db.table(name).pks) != 1 or db.table(name).pks == ["rowid"]] == []


def test_a_value_of_the_wrong_kind_is_refused(store: Store) -> None:
    with pytest.raises(Broken, match="cannot store TEXT"), store.write() as db:
        db.execute("INSERT INTO offers (ref, title, kind, value) VALUES ('O1', 'a', 'b', 'dear')")


def test_the_consent_ledger_only_grows(school: Store) -> None:
    for sql in ("UPDATE consents SET purpose = ''", "DELETE FROM consents"):
        with pytest.raises(Failure, match="only ever added"), school.write() as db:
            db.execute(sql)


def test_refs_are_unique(school: Store) -> None:
    for table in [name for name, keys in INDEXES.items() if ["ref"] in keys]:
        indexes = school.read().table(table).indexes
        assert any(index.unique and index.columns == ["ref"] for index in indexes), table


def test_names_are_looked_up_in_an_index(school: Store) -> None:
    plan = school.read().execute("EXPLAIN QUERY PLAN SELECT id FROM students WHERE instr(name, '王')").fetchone()
    assert "COVERING INDEX" in plan[3]
