from app.store.database import Store
from app.store.health import check


def test_a_healthy_store_has_nothing_found(school: Store) -> None:
    found = check(school)
    assert found.sound
    assert found.counts["students"] == 3
    assert found.audit is not None and found.audit.whole


def test_rows_that_cannot_be_are_named(school: Store) -> None:
    with school.write() as db:
        db.execute("UPDATE students SET birth_date = '2016-13-45' WHERE id < 3")
        db.execute(
            "INSERT INTO consents (person_kind, person_id, action, purpose, given_at) "
            "VALUES ('guardian', 99, 'given', 'marketing', '2026-01-01')"
        )
    assert [str(one) for one in check(school).faults] == [
        "2 row(s) of students have a date in birth_date that does not exist.",
        "1 consent(s) are about a person who is not in the store.",
    ]


def test_a_changed_or_cut_log_is_named(school: Store) -> None:
    assert "missing at the end" in str(check(school, ("a head of another time",)).faults[0])
    with school.write() as db:
        db.execute("DROP TRIGGER audit_no_update")
        db.execute("UPDATE audit SET staff = 'x' WHERE id = 2")
    assert "changed at entry 2" in str(check(school).faults[0])


def test_damaged_pages_are_named(school: Store) -> None:
    school._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with school.path.open("rb+") as file:
        file.seek(4096 * 5 + 17)
        file.write(b"x")
    found = check(school)
    assert not found.sound
    assert "damaged" in str(found.damage[0])
