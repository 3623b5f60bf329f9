from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.domain.consents import Consent
from app.domain.errors import Cancelled, UserError
from app.domain.messages import mark
from app.domain.partners import Offer, Partner
from app.domain.people import Student
from app.store import consents, partners, people
from app.store.batches import batch, history, undo
from app.store.database import Store, open_store

Snapshot = Callable[[Store], dict[str, list[tuple[object, ...]]]]


def test_undo_brings_back_every_table(school: Store, families: Callable[..., int], everything: Snapshot) -> None:
    before = everything(school)
    families(school, 5, start=10)
    assert everything(school) != before
    undone = undo(school)
    assert undone.restored == {"students": 5, "guardians": 5, "households": 5, "guardianships": 5}
    assert everything(school) == before
    assert history(school)[0].state == "undone"


def test_undo_works_after_closing_and_opening(
    school: Store, families: Callable[..., int], everything: Snapshot, store_password: str
) -> None:
    before = everything(school)
    families(school, 5, start=10)
    school.close()
    again = open_store(school.path, store_password)
    undo(again)
    assert everything(again) == before
    again.close()


def test_changes_and_removals_come_back_to_the_bit(school: Store, everything: Snapshot) -> None:
    offer = partners.save_offer(school, Offer(title="a", kind="class", value=0.1 + 0.2, cost=1e300))
    with school.write() as db:
        db.execute("UPDATE institution SET logo = ?", [bytes(range(256))])
    before = everything(school)
    with batch(school, "merge", "all sorts") as b:
        b.update("offers", offer, {"value": 7.5, "cost": None, "title": "它"})
        b.update("institution", 1, {"logo": None, "name": "x"})
        b.update_many("students", ["name", "grade"], [("a", "1", 1), ("b", "2", 2)])
        b.update("students", 1, {"name": "twice"})
        b.delete_many("guardianships", [2, 3])
        b.delete("guardians", 3)
    assert everything(school) != before
    undo(school)
    assert everything(school) == before


def test_consents_are_reversed_not_removed(school: Store) -> None:
    count = school.read().execute("SELECT count(*) FROM consents").fetchone()[0]
    assert undo(school).title == mark("store", "Consent recorded by hand")
    entries = consents.ledger(school, "guardian", 1)
    assert len(entries) == count + 1
    assert (entries[-1].action, entries[-1].refers_to) == ("reversed", entries[0].id)


def test_what_builds_on_an_import_is_named_and_can_go_with_it(school: Store, everything: Snapshot) -> None:
    number = history(school)[-1].id
    people.save_student(school, replace(people.student(school, 2), name="改名"))
    before = everything(school)
    with pytest.raises(UserError, match=r"later changes build on it.*S1.*Consent"):
        undo(school, number)
    assert everything(school) == before
    undone = undo(school, number, even_if_changed=True)
    assert len(undone.dependents) == 2
    assert [row.state for row in history(school)] == ["undone"] * 3
    assert school.read().execute("SELECT count(*) FROM students").fetchone() == (0,)


def test_rows_that_refer_to_an_import_are_named(school: Store) -> None:
    with batch(school, "import", "courses.csv") as b:
        b.insert("courses", ["ref", "title"], [("C1", "Piano")])
    with batch(school, "import", "enrolments.csv") as b:
        b.insert("enrolments", ["student_id", "course_id", "at"], [(1, 1, "2026-01-01")])
    for number in (1, 3):
        with pytest.raises(UserError, match=r"enrolments\.csv"):
            undo(school, number)
    undo(school, 4)
    assert undo(school, 3).dependents == []


def test_a_row_moved_onto_a_later_import_names_the_move(school: Store, families: Callable[..., int]) -> None:
    later = families(school, 1, start=20)
    with batch(school, "merge", "moved") as b:
        b.update("students", 1, {"household_id": 4})
    with pytest.raises(UserError, match="moved"):
        undo(school, later)


def test_derived_rows_go_with_their_people(school: Store) -> None:
    with school.write() as db:
        db.execute("INSERT INTO profiles (student_id, computed_at) VALUES (1, '2026-01-01')")
    undo(school, 1, even_if_changed=True)
    assert school.read().execute("SELECT count(*) FROM profiles").fetchone() == (0,)


def test_a_sealed_campaign_holds_its_people(school: Store) -> None:
    with school.write() as db:
        db.execute("INSERT INTO campaigns (ref, name, state, plan, created_at) VALUES ('K', '车展', 'planned', '', '')")
        db.execute("INSERT INTO decisions (campaign_id, household_id, verdict, at) VALUES (1, 1, 'allow', '')")
        db.execute("UPDATE campaigns SET sealed_at = '2026-01-01'")
    with pytest.raises(UserError, match=r"车展.*already sealed"):
        undo(school, 1, even_if_changed=True)
    with school.write() as db:
        db.execute("UPDATE campaigns SET sealed_at = NULL")
    undo(school, 1, even_if_changed=True)
    assert school.read().execute("SELECT count(*) FROM decisions").fetchone() == (0,)


def test_a_failing_or_cancelled_batch_leaves_nothing(school: Store, everything: Snapshot) -> None:
    before, log = everything(school), len(history(school))

    def rows() -> Iterator[tuple[str, str]]:
        yield ("S100", "a")
        raise Cancelled

    with pytest.raises(Cancelled), batch(school, "import", "x") as b:
        b.insert("households", ["ref"], [("H100",)])
        b.insert("students", ["ref", "name"], rows())
    assert everything(school) == before
    assert len(history(school)) == log


def test_an_edit_that_changes_nothing_leaves_no_trace(school: Store) -> None:
    log = len(history(school))
    people.save_student(school, people.student(school, 1))
    assert len(history(school)) == log


def test_an_id_the_ledger_remembers_never_means_another(store: Store) -> None:
    first = people.save_student(store, Student(name="甲"))
    consents.give(store, Consent("student", first, "marketing", "2026-01-01"))
    undo(store)
    undo(store)
    assert people.save_student(store, Student(name="乙")) > first


def test_nothing_to_undo_and_undone_twice_are_told(school: Store) -> None:
    undo(school)
    with pytest.raises(UserError, match="already been undone"):
        undo(school, 2)
    with pytest.raises(UserError, match="no change number 99"):
        undo(school, 99)
    undo(school)
    with pytest.raises(UserError, match="nothing to undo"):
        undo(school)


def test_the_history_knows_what_and_who(store: Store) -> None:
    store.who = "王老师"
    partners.save_partner(store, Partner(name="b", industry="bank"))
    (row,) = history(store)
    assert (row.kind, row.noun, row.staff, row.added, row.rows_read) == ("edit", "partners", "王老师", 1, 1)
    assert row.title == mark("store", "“{ref}” added by hand").filled(ref="P000001")


def test_a_long_list_of_dependents_is_cut(school: Store) -> None:
    for number in range(8):
        with batch(school, "edit", f"edit {number}") as b:
            b.update("students", 1, {"grade": str(number)})
    with pytest.raises(UserError, match=r"edit 7.*; .*edit 4.*; 5 more\. Undo"):
        undo(school, 1)
