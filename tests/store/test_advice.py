import pytest

from app.domain.messages import mark
from app.store.advice import items, new_items, receivers, save_variety, takers, variety
from app.store.batches import batch
from app.store.database import Store
from app.store.derived import add_rows
from app.store.wording import kept

COLUMNS = ("purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "reason", "at")


@pytest.fixture
def advised(store: Store) -> Store:
    with batch(store, "edit", "people") as b:
        b.insert("students", ["ref", "name", "pinyin"], [["S1", "张三", "zhangsan zs"], ["S2", "李四", "lisi ls"]])
        b.insert("guardians", ["ref", "name"], [["G1", "张大"]])
        b.insert("courses", ["ref", "title"], [["C1", "围棋"], ["C2", "舞蹈"], ["C3", "书法"]])
        b.insert("offers", ["ref", "title", "kind"], [["O1", "年卡", "membership"]])
    why = kept(mark("tests", "Because."))
    rows = [
        ("course", "student", 1, "course", 1, 1, 0.9, why, "2026"),
        ("course", "student", 1, "course", 2, 2, 0.5, why, "2026"),
        ("course", "student", 2, "course", 2, 1, 0.4, why, "2026"),
        ("course", "student", 2, "course", 1, 6, 0.1, why, "2026"),
        ("offer", "guardian", 1, "offer", 1, 1, 0.3, why, "2026"),
    ]
    with store.write() as db:
        add_rows(db, "recommendations", COLUMNS, rows)
    return store


def test_items_count_those_who_have_them_among_their_best(advised: Store) -> None:
    assert [(one.title, one.people) for one in items(advised, "course")] == [("舞蹈", 2), ("围棋", 1), ("书法", 0)]


def test_takers_come_with_their_reason_and_the_surest_first(advised: Store) -> None:
    found = takers(advised, "course", 1)
    assert [(one.name, one.rank) for one in found] == [("张三", 1), ("李四", 6)]
    assert str(found[0].reason) == "Because."
    assert [one.name for one in takers(advised, "offer", 1)] == ["张大"]


def test_receivers_are_found_by_name_and_stay_in_their_use(advised: Store) -> None:
    assert receivers(advised, "course", 0, 10)[1] == 2
    assert [one.name for one in receivers(advised, "course", 0, 10, "李")[0]] == ["李四"]
    assert [one.name for one in receivers(advised, "offer", 0, 10)[0]] == ["张大"]


def test_receivers_stand_as_in_a_dictionary_and_are_found_by_sound(advised: Store) -> None:
    assert [one.name for one in receivers(advised, "course", 0, 10)[0]] == ["李四", "张三"]
    assert [one.name for one in receivers(advised, "course", 0, 10, "ZS")[0]] == ["张三"]


def test_a_strangers_words_are_never_sql(advised: Store) -> None:
    assert receivers(advised, "course", 0, 10, "' OR 1=1 --") == ([], 0)


def test_the_chosen_variety_is_kept_and_nonsense_is_none(advised: Store) -> None:
    assert variety(advised) == 0.0
    save_variety(advised, 0.45)
    assert variety(advised) == 0.45
    with advised.write() as db:
        db.execute("UPDATE settings SET value = 'much' WHERE key = 'advice.variety'")
    assert variety(advised) == 0.0


def test_items_that_came_after_a_model_are_counted(advised: Store) -> None:
    assert new_items(advised, "course", {"course:1", "offer:1"}) == 2
    assert new_items(advised, "offer", {"course:1", "offer:1"}) == 0
