from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.segment_rules import Question, Rule
from app.store.batches import batch, history, undo
from app.store.database import Store
from app.store.derived import add_rows, replace_rows
from app.store.pages import rows
from app.store.profiles import segments
from app.store.segments import delete, member_ids, next_id, rule_segment, rule_segments, save_rule, size_by_rule

WEST = Rule("all", (Question("campus", "is", "West"),))
EAST = Rule("all", (Question("campus", "is", "East"),))


def school(store: Store, west: int = 3) -> None:
    people = [(f"S{n}", f"N{n}", "West" if n <= west else "East") for n in range(1, 6)]
    with batch(store, "import", "school") as job:
        job.insert("students", ["ref", "name", "campus"], people)


def test_a_rule_is_asked_anew_each_time(store: Store, today: date) -> None:
    school(store)
    number = save_rule(store, " West side ", WEST, today)
    assert member_ids(store, number, today) == [1, 2, 3]
    with batch(store, "edit", "moved") as edit:
        edit.update("students", 5, {"campus": "West"})
    assert member_ids(store, number, today) == [1, 2, 3, 5]
    assert [(one.name, one.kind, one.size) for one in segments(store)] == [("West side", "rule", 4)]
    assert rows(store, "students", segment_id=number).total == 4


def test_making_changing_and_deleting_can_each_be_taken_back(
    store: Store, today: date, everything: Callable[[Store], object]
) -> None:
    school(store)
    before = everything(store)
    number = save_rule(store, "Side", WEST, today)
    made = everything(store)
    save_rule(store, "Other side", EAST, today, number)
    changed = rule_segment(store, number)
    assert changed is not None and (changed.name, changed.rule) == ("Other side", EAST)
    mended = everything(store)
    delete(store, number)
    assert rule_segments(store) == []
    for state in (mended, made, before):
        undo(store)
        assert {k: v for k, v in everything(store).items() if k != "undo_rows"} == {
            k: v for k, v in state.items() if k != "undo_rows"
        }
    assert "side" in str(history(store)[0].title)


def test_a_deleted_segment_never_gives_its_number_away(store: Store, today: date) -> None:
    school(store)
    number = save_rule(store, "Side", WEST, today)
    delete(store, number)
    assert next_id(store) > number
    other = save_rule(store, "Another", EAST, today)
    undo(store)
    undo(store)
    assert other != number
    assert [one.id for one in rule_segments(store)] == [number]


def test_names_rings_and_what_others_ask_for(store: Store, today: date) -> None:
    school(store)
    number = save_rule(store, "Side", WEST, today)
    other = save_rule(store, "Around", Rule("all", (Question("segment", "is", number),)), today)
    assert member_ids(store, other, today) == [1, 2, 3]
    with pytest.raises(UserError, match="already is"):
        save_rule(store, "Around", WEST, today)
    with pytest.raises(UserError, match="ask for itself"):
        save_rule(store, "Side", Rule("all", (Question("segment", "is", other),)), today, number)
    with pytest.raises(UserError, match="asks for it"):
        delete(store, number)
    with pytest.raises(UserError, match="a name"):
        save_rule(store, "  ", WEST, today)
    with pytest.raises(UserError, match="empty"):
        size_by_rule(store, Rule("all", ()), today)


def test_a_learned_one_is_not_deleted_by_hand(store: Store, today: date) -> None:
    with store.write() as db:
        add_rows(db, "segments", ["id", "name", "kind", "created_at"], [(1, "Group", "learned", "2026-11-22")])
    with pytest.raises(UserError, match="worked out"):
        delete(store, 1)


def test_a_group_that_is_gone_or_a_rule_from_elsewhere_asks_for_nobody(store: Store, today: date) -> None:
    school(store)
    ask = Rule("all", (Question("segment", "is", 99),))
    assert size_by_rule(store, ask, today) == 0
    broken = [(1, "Old", "rule", '{"join": "all", "parts": [{"field": "moon", "how": "is"}]}', "2026-11-22")]
    with store.write() as db:
        replace_rows(
            db, "segments", ["id", "name", "kind", "rule", "created_at"], [*broken, (2, "No", "rule", "{}", "x")]
        )
    assert [one.size for one in segments(store)] == [0, 0]
    assert [one.name for one in rule_segments(store)] == ["Old"]


def test_a_plan_takes_a_rule_segment_by_its_name(store: Store, today: date) -> None:
    import numpy as np

    from app.domain.campaigns import Plan
    from app.jobs.campaign_ground import _inside
    from app.store.frames import frame

    school(store)
    with batch(store, "edit", "homes") as edit:
        homes = edit.insert("households", ["id", "ref"], [(n, f"H{n}") for n in range(1, 6)])
        edit.update_many("students", ["household_id"], [(n, n) for n in homes])
    save_rule(store, "West side", WEST, today)
    plan = Plan(name="x", goal="enrolled", offers=(), channels={}, starts=today, ends=today, segments=("West side",))
    inside = _inside(store, plan, np.arange(1, 6), frame(store, "students"), today)
    assert inside.tolist() == [True, True, True, False, False]
