"""The live page's figures out of a real store."""

from __future__ import annotations

from datetime import date

from app.jobs.live_campaign import live_campaign
from app.store.frames import frame

DAY = date(2026, 7, 20)


def test_a_running_campaign(store, small_campaign) -> None:
    live = live_campaign(store, small_campaign(store), DAY)
    assert (live.assigned, live.held_out, live.sent, live.enrolled) == (200, 200, 200, 80)
    assert live.sizes == {"offer": 200, "control": 200} and list(live.reached) == ["offer", "control"]
    happened = frame(store, "outcomes")
    inside = happened[(happened["type"] == "enrolled") & (happened["at"] <= DAY.isoformat())]
    assert sum(live.reached.values()) == inside["household_id"].nunique() < 80
    assert live.spent == 500.0 + 0.1 * 200 and live.days_left == 43
    assert (
        live.figure.kind == "band"
        and len(live.figure.series) == 1
        and "looking on every day" in str(live.figure.notes[0])
    )
    assert str(live.sentence).startswith("It works: between")


def test_after_the_last_day_it_leaves_the_verdict_to_the_result(store, small_campaign) -> None:
    ref = small_campaign(store)
    with store.write() as db:
        db.execute("DELETE FROM outcomes WHERE type = 'enrolled' AND id % 8 <> 0")
    assert str(live_campaign(store, ref, date(2026, 8, 31)).sentence).startswith("It cannot be told yet")
    over = live_campaign(store, ref, date(2026, 9, 1))
    assert over.days_left == 0 and over.figure is not None
    assert str(over.sentence) == "Its last day is past: what it did stands under Results."


def test_without_a_control_or_a_first_family(store, small_campaign) -> None:
    ref = small_campaign(store)
    with store.write() as db:
        db.execute("DELETE FROM outcomes WHERE type = 'enrolled'")
    assert "No family has reached the goal yet" in str(live_campaign(store, ref, DAY).sentence)
    with store.write() as db:
        db.execute("DELETE FROM assignments WHERE arm = 'control'")
    live = live_campaign(store, ref, DAY)
    assert live.figure is None and live.held_out == 0 and live.sent == 200
