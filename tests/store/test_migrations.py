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


@pytest.mark.parametrize("table", ["students", "guardians"])
def test_people_are_found_and_sorted_by_one_index(store: Store, table: str) -> None:
    held = [index.columns for index in store.read().table(table).indexes]
    assert sorted(held) == [["household_id"], ["pinyin", "name", "phone"], ["ref"]]
    order = "SELECT id FROM students ORDER BY pinyin, name, phone, id LIMIT 9 OFFSET 9".replace("students", table)
    walk = f"SELECT id FROM {table} WHERE instr(name, 'x') > 0"
    for sql in (order, walk):
        (plan,) = store.read().execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        assert f"COVERING INDEX idx_{table}_pinyin_name_phone" in plan[3]
