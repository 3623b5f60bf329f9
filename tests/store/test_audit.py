import pytest
from sqlite_utils import Database

from app.store import audit
from app.store.connection import Failure
from app.store.database import Store


def log(store: Store, entries: int = 20) -> None:
    with store.write() as db:
        for number in range(entries):
            audit.record(db, "王", "export", f"list {number}", {"rows": number})


def tamper(store: Store, *sql: str) -> audit.Verdict:
    with store.write() as db:
        for verb in ("update", "delete"):
            db.execute(f"DROP TRIGGER IF EXISTS audit_no_{verb}")
        for one in sql:
            db.execute(one)
    return audit.verify(store)


def test_a_clean_log_is_whole(store: Store) -> None:
    log(store)
    verdict = audit.verify(store)
    assert verdict.whole
    assert verdict.entries == 21
    newest = audit.page(store, limit=2)
    assert [(one.staff, one.subject, one.details) for one in newest] == [
        ("王", "list 19", {"rows": 19}),
        ("王", "list 18", {"rows": 18}),
    ]


def test_entries_cannot_be_changed_by_accident(store: Store) -> None:
    for sql in ("UPDATE audit SET staff = ''", "DELETE FROM audit"):
        with pytest.raises(Failure, match="only ever added"), store.write() as db:
            db.execute(sql)


@pytest.mark.parametrize(
    ("sql", "place"),
    [
        ("UPDATE audit SET staff = '李' WHERE id = 7", 7),
        ("UPDATE audit SET details = '{}' WHERE id = 7", 7),
        ("UPDATE audit SET at = '2020-01-01' WHERE id = 7", 7),
        ("DELETE FROM audit WHERE id = 7", 8),
        ("INSERT INTO audit SELECT 22, at, staff, action, subject, details, mac FROM audit WHERE id = 7", 22),
    ],
)
def test_tampering_shows_where(store: Store, sql: str, place: int) -> None:
    log(store)
    assert tamper(store, sql).broken_at == place


def test_swapped_entries_show(store: Store) -> None:
    log(store)
    swap = [f"UPDATE audit SET id = {new} WHERE id = {old}" for old, new in ((5, 99), (6, 5), (99, 6))]
    assert tamper(store, *swap).broken_at == 5


def test_a_cut_tail_shows_against_a_head_noted_outside(store: Store) -> None:
    log(store)
    head = audit.head(store.read())
    assert tamper(store, "DELETE FROM audit WHERE id > 15").whole
    assert audit.verify(store, (head,)).cut
    log(store)
    assert not audit.verify(store, (head,)).whole


def test_a_seal_made_without_the_key_does_not_fit(store: Store) -> None:
    log(store, 3)
    other = Database(memory=True)
    other.execute("CREATE TABLE settings (key TEXT, value TEXT)")
    audit.begin(other)
    forged = audit._seal(audit._key(other), audit.head(store.read()), ["a", "b", "c", "d", "{}"])
    verdict = tamper(store, f"INSERT INTO audit VALUES (5, 'a', 'b', 'c', 'd', '{{}}', '{forged}')")
    assert verdict.broken_at == 5
