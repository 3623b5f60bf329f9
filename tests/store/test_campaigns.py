"""Campaigns in and out: one transaction each, with its entry in the log."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.errors import UserError
from app.store import audit, campaigns
from app.store.batches import batch
from app.store.database import Store
from app.store.frames import frame


def values(name: str = "Family evening", **more: Any) -> dict[str, Any]:
    return {"name": name, "state": "planned", "goal": "enrolled", "plan": 'name = "x"', **more}


def proposed(home: int) -> tuple[Any, ...]:
    return (home, "guardian", home, "proposed", None, "sms", "2026-11-22", 0.9, None, 4.0, None)


def decided(home: int) -> tuple[Any, ...]:
    return (home, "guardian", home, None, "sms", "ALLOW", "", "{}", "v1", "2026-11-22")


@pytest.fixture
def homes(store: Store) -> Store:
    with batch(store, "import", "homes") as b:
        b.insert("households", ["ref"], [("H1",), ("H2",)])
    return store


def test_a_plan_is_kept_and_replaced(homes: Store) -> None:
    first = campaigns.keep_plan(homes, values(), [decided(1), decided(2)], [proposed(1)], {"eligible": 2})
    assert first.ref == "family-evening"
    second = campaigns.keep_plan(homes, values(goal="redeemed"), [decided(1)], [proposed(1), proposed(2)], {})
    assert (second.id, second.goal) == (first.id, "redeemed")
    assert (len(frame(homes, "decisions")), len(frame(homes, "assignments"))) == (1, 2)
    actions = [row[0] for row in homes.read().execute("SELECT action FROM audit")]
    assert actions.count("plan") == 2 and audit.verify(homes).whole


def test_a_failure_leaves_nothing(homes: Store) -> None:
    def broken():
        yield decided(1)
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        campaigns.keep_plan(homes, values(), broken(), [], {})
    assert campaigns.campaigns(homes) == [] and frame(homes, "decisions").empty


@pytest.mark.parametrize(
    ("names", "refs"),
    [
        (["Spring sale", "Spring  Sale!"], ["spring-sale", "spring-sale-2"]),
        (["春季活动", "秋季活动"], ["C001", "C002"]),
        (["2026", "A1"], ["C001", "C002"]),
        (["x" * 90], ["x" * 40]),
    ],
)
def test_refs_are_short_and_nobody_elses(homes: Store, names: list[str], refs: list[str]) -> None:
    assert [campaigns.keep_plan(homes, values(name), [], [], {}).ref for name in names] == refs


def test_found_by_ref_or_name(homes: Store) -> None:
    kept = campaigns.keep_plan(homes, values(), [], [], {})
    assert campaigns.find(homes, "family-evening").id == campaigns.find(homes, "Family evening").id == kept.id
    with pytest.raises(UserError, match="the store has: family-evening"):
        campaigns.find(homes, "nothing")
    assert campaigns.named(homes, "nothing") is None


def test_a_launch_is_sealed_once(homes: Store) -> None:
    kept = campaigns.keep_plan(homes, values(), [], [proposed(1)], {})
    row = (1, "guardian", 1, "offer", None, "sms", "2026-11-22", 0.9, "CODE", 4.0, None, "B", 0.5)
    seal = {"state": "launched", "seed": 2**61, "list_hash": "h", "sealed_at": "now"}
    campaigns.keep_launch(homes, kept.id, seal, [row], [("seal", kept.ref, {"seed": 2**61}), ("launch", kept.ref, {})])
    found = campaigns.find(homes, kept.ref)
    assert (found.seed, found.state) == (2**61, "launched")
    kept_row = frame(homes, "assignments").iloc[0]
    assert (kept_row["code"], kept_row["variant"], kept_row["variant_chance"]) == ("CODE", "B", 0.5)
    with pytest.raises(UserError, match="already been launched"):
        campaigns.keep_launch(homes, kept.id, seal, [row], [])
    with pytest.raises(UserError, match="another name"):
        campaigns.keep_plan(homes, values(), [], [], {})
    campaigns.note_export(homes, kept, {"assigned": 1})
    campaigns.finish(homes, kept.ref)
    assert campaigns.find(homes, kept.ref).state == "finished"
    assert audit.verify(homes).whole
