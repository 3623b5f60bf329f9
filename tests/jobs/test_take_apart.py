"""One merge of many taken apart, the others left; and taken apart no further than what is still so."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.jobs.link_people import decide, link_people, review_queue
from app.jobs.merge_people import Merge
from app.jobs.take_apart import past_merges, take_apart
from app.jobs.undo_batch import undo_batch
from app.store.batches import batch
from app.store.database import Store
from app.store.frames import active_consents, frame
from tests.jobs.test_link_people import school  # noqa: F401 - a fixture
from tests.jobs.test_merge_people import school as two_entries

TODAY = date(2026, 11, 22)
TABLES = ("students", "guardians", "households", "guardianships", "events", "enrolments", "aliases")


def content(store: Store) -> dict[str, str]:
    return {name: frame(store, name).to_json() for name in TABLES}


def test_a_merge_is_taken_apart_as_if_it_had_never_been(store: Store, tmp_path: Path) -> None:
    two_entries(store, tmp_path)
    before, allowed = content(store), active_consents(store, TODAY)["person_id"].tolist()
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
    merged = content(store)
    (found,) = past_merges(store)
    assert (found.noun, found.ref, found.into_ref, found.name) == ("students", "2", "1", "王芳")
    apart = take_apart(store, found.id)
    assert content(store) == before
    assert active_consents(store, TODAY)["person_id"].tolist() == allowed
    assert past_merges(store) == []
    with pytest.raises(UserError, match="taken apart already"):
        take_apart(store, found.id)
    undo_batch(store, apart)
    assert content(store) == merged


def test_one_of_many_is_taken_apart_and_never_merged_again(school: Store) -> None:  # noqa: F811
    report = link_people(school)
    merges = past_merges(school)
    assert len([one for one in merges if one.noun == "students"]) == report.merged
    mine = next(one for one in merges if one.noun == "students")
    count = len(frame(school, "students"))
    take_apart(school, mine.id)
    assert len(frame(school, "students")) == count + 1
    assert mine.ref in frame(school, "students")["ref"].tolist()
    assert len(past_merges(school)) == len(merges) - 1
    again = link_people(school)
    assert (again.merged, again.for_review) == (0, 0)
    assert mine.ref in frame(school, "students")["ref"].tolist()


def test_a_merge_by_hand_is_in_the_list_too_and_later_changes_stay(school: Store) -> None:  # noqa: F811
    link_people(school)
    (pair,) = review_queue(school)
    decide(school, pair.id, same=True)
    newest = past_merges(school)[0]
    stays = frame(school, "students").set_index("ref").at[newest.into_ref, "id"]
    with batch(school, "edit", "a new campus since", noun="students") as pen:
        pen.update("students", int(stays), {"campus": "城东"})
    take_apart(school, newest.id)
    people = frame(school, "students").set_index("ref")
    assert people.at[newest.into_ref, "campus"] == "城东"
    assert {"T1", "T2"} <= set(people.index)


def test_two_records_in_one_and_one_comes_out(store: Store, tmp_path: Path) -> None:
    two_entries(store, tmp_path)
    with batch(store, "edit", "a third entry", noun="students") as pen:
        pen.insert("students", ["ref", "name", "email", "household_id"], [("3", "王芳", "w@x.cn", 1)])
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2, 3]])
    third = next(one for one in past_merges(store) if one.ref == "3")
    take_apart(store, third.id)
    people = frame(store, "students").set_index("ref")
    assert list(people.index) == ["1", "3"]
    assert people.at["1", "email"] is None and people.at["3", "email"] == "w@x.cn"
    assert people.at["1", "campus"] == "城东"  # came from the second record, which is still in it
    assert frame(store, "events")["student_id"].tolist() == [1]
