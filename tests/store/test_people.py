from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.domain.people import Guardian, Query, Student
from app.store import people
from app.store.batches import undo
from app.store.database import Store


def test_a_student_comes_back_as_it_was_kept(store: Store) -> None:
    kept = Student(
        name="曾子涵",
        pinyin="zengzihan zzh",
        birth_date="2016-02-29",
        do_not_contact=True,
        attributes={"Favourite": "钢琴", "n": 1.5},
    )
    number = people.save_student(store, kept)
    found = people.student(store, number)
    assert found == replace(kept, id=number, ref="S000001", household_id=1)
    people.save_student(store, replace(found, grade="3"))
    assert people.student(store, number).grade == "3"


def test_families_join(store: Store) -> None:
    mother = people.save_guardian(store, Guardian(name="曾妈妈"))
    first = people.save_student(store, Student(name="大宝"), ((mother, "mother"),))
    second = people.save_student(store, Student(name="二宝"), ((mother, "mother"),))
    father = people.save_guardian(store, Guardian(name="曾爸爸"), ((first, "father"), (second, "father")))
    family = people.household_of(store, second)
    assert family is not None
    assert {one.name for one in family.students} == {"大宝", "二宝"}
    assert {one.name for one in family.guardians} == {"曾妈妈", "曾爸爸"}
    assert set(family.relations) == {
        (one, who, what) for one in (first, second) for who, what in ((mother, "mother"), (father, "father"))
    }
    people.save_student(store, people.student(store, first), ((mother, "other"),))
    assert (first, mother, "other") in people.household(store, 1).relations


def test_undo_of_a_form_takes_the_person_back(store: Store) -> None:
    people.save_student(store, Student(name="甲"))
    undo(store)
    assert people.page(store, Query()).total == 0
    assert store.read().execute("SELECT count(*) FROM households").fetchone() == (0,)


def test_pages_join_without_gap_or_repeat(store: Store) -> None:
    for number in range(25):
        people.save_student(store, Student(name=f"名{number % 3}", grade=str(number % 2)))
    for sort in ("name", "grade", "id"):
        for descending in (False, True):
            query = Query(sort=sort, descending=descending, limit=7)
            pages = [people.page(store, replace(query, offset=offset)) for offset in range(0, 28, 7)]
            seen = [one.id for page in pages for one in page.rows]
            assert sorted(seen) == list(range(1, 26))
            assert {page.total for page in pages} == {25}


def test_a_page_narrows_by_text_and_segment(school: Store) -> None:
    with school.write() as db:
        db.execute("INSERT INTO segments (name, kind, created_at) VALUES ('a', 'learned', '')")
        db.execute("INSERT INTO segment_members (segment_id, student_id) VALUES (1, 2)")
    assert [one.name for one in people.page(school, Query(text="王2")).rows] == ["王2"]
    assert [one.name for one in people.page(school, Query(segment_id=1)).rows] == ["王1"]
    assert people.page(school, Query(text="王2", segment_id=1)).total == 0


def test_a_strange_sort_is_no_sql(school: Store) -> None:
    assert people.page(school, Query(sort="name; DROP TABLE students")).total == 3


def test_mistakes_are_told(store: Store) -> None:
    with pytest.raises(UserError, match="name is empty"):
        people.save_student(store, Student(name="  "))
    with pytest.raises(UserError, match="no longer there"):
        people.student(store, 7)
    with pytest.raises(UserError, match="no longer there"):
        people.guardian(store, 7)
