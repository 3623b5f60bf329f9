"""Decisions are kept so that they can be judged again from their own words."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd

from app.campaigns.examination import examine
from app.campaigns.judging import VERDICTS, judge
from app.campaigns.proposal import propose
from app.campaigns.record import decision_rows, places_of, plan_facts, proposed_rows
from app.domain.messages import Message


def school(world) -> None:
    world.partner()
    world.offer(1)
    world.offer(2, "loan")
    world.family(1)
    world.family(2, channels=["wechat"])
    world.student(9, 9, "2000-01-01", schooling="university")


def test_a_decision_replays_from_its_record(world, book) -> None:
    school(world)
    plan, ground = world.plan(channels={"sms": 5, "wechat": 5}), world.ground()
    found = examine(plan, ground, book)
    rows = list(decision_rows(plan, found, ground, book.version, "2026-11-22T10:00:00"))
    assert len(rows) == 3 * 2 * 2
    wide = plan_facts(found)
    for home, kind, person, offer, channel, verdict, rules, inputs, version, _ in rows:
        own = json.loads(inputs)
        place, number = [1, 2].index(offer), ["sms", "wechat"].index(channel)
        facts = {name: one_of(values, found.case.facts[name], place, number) for name, values in wide.items()}
        facts |= {name: array(value) for name, value in own.items()}
        packs = {name: np.array([[[name == "CN"]]]) for name in ("CN", "EU", "US", "US-CA")}
        again = judge(book.of("person"), facts, packs, (1, 1, 1), ground.setting.contact_day, plan.confirmed)
        assert VERDICTS[int(again.verdict[0, 0, 0])] == verdict, (home, kind, person, offer, channel)
        assert ",".join(again.names(int(again.matched[0, 0, 0]))) == rules
        assert version == book.version


def array(value: object) -> np.ndarray:
    if isinstance(value, str):
        return np.array([[[value]]], dtype=np.str_)
    return np.array([[[np.nan if value is None else float(value)]]])


def one_of(values: list, shaped: np.ndarray, offer: int, channel: int) -> np.ndarray:
    wide = np.broadcast_to(np.array(values, dtype=object).reshape(shaped.shape), (1, 2, 2))
    return array(wide[0, offer, channel])


def test_a_single_recipient_is_recorded_too(world, book) -> None:
    world.partner()
    world.offer()
    world.family(1)
    plan, ground = world.plan(), world.ground()
    (row,) = decision_rows(plan, examine(plan, ground, book), ground, book.version, "now")
    assert row[:6] == (1, "guardian", 1, 1, "sms", "ALLOW")


def test_the_proposed_list(world, book, no_signals) -> None:
    school(world)
    plan, ground = world.plan(offers=("O1",), channels={"wechat": 5}, holdout=0.5), world.ground()
    proposal = propose(plan, ground, no_signals(), book)
    rows = list(proposed_rows(plan, proposal, ground, {("guardian", 1, 1): Message("a", "Because.")}, "now"))
    assert [row[:6] for row in rows] == [(home, "guardian", home, "proposed", 1, "wechat") for home in (1, 2)]
    assert [row[7] for row in rows] == [0.5, 0.5]
    assert json.loads(rows[0][10])["text"] == "Because." and rows[1][10] is None


def test_places_of_people_who_are_gone() -> None:
    people = pd.DataFrame({"person_kind": ["guardian", "student"], "person_id": [4, 4]})
    wanted = pd.DataFrame({"person_kind": ["student", "guardian", "guardian"], "person_id": [4, 4, 5]})
    assert places_of(wanted, people).tolist() == [1, 0, -1]
