"""Between plan and launch people change their minds: whoever may not be written to any more is off the list."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from app.campaigns.examination import examine
from app.campaigns.judging import VERDICTS, Judged
from app.campaigns.launching import check_again, seal
from app.campaigns.proposal import classes_of, propose
from app.campaigns.record import proposed_rows
from app.campaigns.seal import list_hash

COLUMNS = [
    "household_id",
    "person_kind",
    "person_id",
    "arm",
    "offer_id",
    "channel",
    "at",
    "propensity",
    "code",
    "value",
    "reason",
]


def planned(world, book, no_signals, families: int = 40, **plan):
    world.partner()
    world.offer(1, capacity=30)
    for home in range(1, families + 1):
        world.family(home)
    plan, ground = world.plan(holdout=0.25, channels={"sms": 20, "wechat": 20}, **plan), world.ground()
    rows = proposed_rows(plan, propose(plan, ground, no_signals(), book), ground, {}, "now")
    return plan, pd.DataFrame(list(rows), columns=COLUMNS)


def every(book) -> frozenset[str]:
    """The ids of all warnings: a second person has agreed to each."""
    return frozenset(rule.id for rule in book.rules if rule.waits)


def checked(world, book, plan, rows, approved=None):
    ground = world.ground()
    agreed = every(book) if approved is None else approved
    return ground, check_again(rows, plan, ground, examine(plan, ground, book), approved=agreed)


def numbered(count: int) -> list[str]:
    return [f"CODE{number}" for number in range(count)]


def sealed(world, book, plan, rows, seed: int = 5):
    ground, still = checked(world, book, plan, rows)
    classes = classes_of(still.rows["household_id"].to_numpy(), pd.Series(dtype="int64"))
    return seal(still, plan, ground, classes, {}, seed, numbered)


def test_consent_withdrawn_between_plan_and_launch(world, book, no_signals) -> None:
    plan, rows = planned(world, book, no_signals)
    gone = set(rows["household_id"][:7])
    for row in world.rows["consents"]:
        row["active"] = row["person_id"] not in gone
    _, found = checked(world, book, plan, rows)
    assert not gone & set(found.rows["household_id"])
    assert dict(found.suppressed) == {"G3": 7} and len(found.rows) == len(rows) - 7


@pytest.mark.parametrize("races", [60, pytest.param(1000, marks=pytest.mark.long)])
def test_races_leak_nobody(world, book, no_signals, races: int) -> None:
    plan, rows = planned(world, book, no_signals)
    ground = world.ground()
    fresh = examine(plan, ground, book)
    draws = np.random.default_rng(1)
    for _ in range(races):
        active = draws.random(fresh.judged.verdict.shape[0]) < 0.5
        stop = np.where(active[:, None, None], fresh.judged.verdict, 4).astype(np.uint8)
        judged = replace(fresh.judged, verdict=stop, first=np.where(stop == 4, 3, -1).astype(np.int16))
        found = check_again(rows, plan, ground, replace(fresh, judged=judged), approved=every(book))
        withdrawn = set(fresh.people.loc[~active, "person_id"])
        assert not withdrawn & set(found.rows["person_id"])
        assert len(found.rows) + sum(found.suppressed.values()) == len(rows)


def test_who_is_no_longer_on_file_or_no_recipient_any_more(world, book, no_signals) -> None:
    plan, rows = planned(world, book, no_signals)
    home = int(rows["household_id"][0])
    world.rows["students"] = [row for row in world.rows["students"] if row["id"] != home]
    _, found = checked(world, book, plan, rows)
    assert dict(found.suppressed) == {"R0": 1}


def test_what_waits_for_approval_stays_off_without_one(world, book, no_signals) -> None:
    noted = {"P4": "PIA 4", "A1.notice": "notice 2", "G5.none": "text 7"}
    plan, rows = planned(world, book, no_signals, confirmed=noted)
    _, found = checked(world, book, plan, rows, ())
    assert len(found.rows) == len(rows) and not found.asked, "nothing to agree to"
    world.rows["offers"][0] |= {
        "kind": "course_k12",
        "attributes": '{"prepay_months":1,"prepay_hours":9,"prepay_amount":9}',
    }
    _, found = checked(world, book, plan, rows, {"M6"})
    assert dict(found.suppressed) == {"approval": len(rows)} and found.rows.empty
    _, found = checked(world, book, plan, rows, {"M6", "E2"})
    assert len(found.rows) == len(rows) and found.asked == {"M6": len(rows), "E2": len(rows)}


def wide(examined, book, rule: str, at: tuple[int, int]):
    """The same, with one rule of the plan as a whole holding for one offer and channel alone."""
    rules = book.of("plan")
    place = [each.id for each in rules].index(rule)
    verdict = np.zeros(examined.plan_wide.verdict.shape, dtype=np.uint8)
    matched, first = np.zeros(verdict.shape, dtype=np.uint64), np.full(verdict.shape, -1, dtype=np.int16)
    verdict[0, *at] = VERDICTS.index(rules[place].verdict)
    matched[0, *at] = 1 << place
    first[0, *at] = place if rules[place].stops else -1
    return replace(examined, plan_wide=Judged(rules, verdict, first, matched))


def test_no_warning_about_the_plan_goes_out_without_a_second_person(world, book, no_signals) -> None:
    """Every rule of scope "plan": what it concerns, and nothing else, waits or stays."""
    world.partner(2, industry="museum")
    world.offer(2, "voucher", partner=2, capacity=30)
    plan, rows = planned(world, book, no_signals)
    ground = world.ground()
    fresh = wide(examine(plan, ground, book), book, "P7", (0, 0))
    assert len(check_again(rows, plan, ground, fresh, approved=()).rows) == len(rows)
    waits = [rule for rule in book.of("plan") if rule.verdict == "WARN"]
    assert {"P4", "F4.text", "F6", "M9", "M9.late", "T3", "M6", "A1.notice", "P5.end", "G5.none"} <= {
        rule.id for rule in waits
    }
    offer, channel = int(rows["offer_id"].iloc[0]), str(rows["channel"].iloc[0])
    at = ground.deals.offers["id"].tolist().index(offer), list(plan.channels).index(channel)
    concerned = int(((rows["offer_id"] == offer) & (rows["channel"] == channel)).sum())
    for rule in book.of("plan"):
        held = wide(fresh, book, rule.id, at)
        alone = check_again(rows, plan, ground, held, approved=every(book) - {rule.id})
        agreed = check_again(rows, plan, ground, held, approved={rule.id})
        why = {"WARN": {"approval": concerned}, "ALLOW": {}}.get(rule.verdict, {rule.id: concerned})
        assert 0 < concerned < len(rows) and dict(alone.suppressed) == why, rule.id
        assert alone.asked == ({rule.id: concerned} if rule.waits else {}), rule.id
        assert dict(agreed.suppressed) == ({} if rule.waits else why), rule.id


def test_the_seal(world, book, no_signals) -> None:
    plan, rows = planned(world, book, no_signals)
    found = sealed(world, book, plan, rows)
    treated = found.rows[found.rows["arm"] == "offer"]
    held = found.rows[found.rows["arm"] == "control"]
    assert len(treated) == 30 and len(held) == 10
    assert treated["code"].notna().all() and treated["code"].is_unique and held["code"].isna().all()
    assert np.allclose(found.rows["propensity"], 0.75, atol=0.05)
    assert treated["channel"].value_counts().max() <= 20
    names = ["household_id", "person_kind", "person_id", "offer_id", "channel", "arm"]
    assert found.hash == list_hash(found.rows[names].itertuples(index=False, name=None))
    assert sealed(world, book, plan, rows).hash == found.hash
    assert sealed(world, book, plan, rows, seed=6).hash != found.hash


def test_classes_are_sealed_whole(world, book, no_signals) -> None:
    plan, rows = planned(world, book, no_signals, randomise_by="class")
    ground, still = checked(world, book, plan, rows)
    classes = classes_of(still.rows["household_id"].to_numpy(), pd.Series({home: home % 4 for home in range(1, 41)}))
    found = seal(still, plan, ground, classes, {}, 3, numbered)
    held = found.rows["arm"] == "control"
    assert not set(classes[held]) & set(classes[~held]) and held.any()
