"""Facts have the shapes the rules broadcast over, and packs bind who lives or stands somewhere."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.facts import build_case, packs_of
from app.campaigns.recipients import recipients
from app.campaigns.rules import PERSON_FACTS, PLAN_FACTS


def case(world, book, recent=None, **plan):
    ground = world.ground()
    people = recipients(ground.people, ground.setting.contact_day)
    return build_case(
        world.plan(**plan), people, ground.people.students, ground.deals, ground.ledger, ground.setting, book.phrases,
        recent or {},
    )  # fmt: skip


def test_every_fact_of_the_rules_and_no_other(world, book) -> None:
    world.family(1)
    world.partner()
    world.offer()
    found = case(world, book, channels={"sms": 1, "post": 2})
    assert set(found.facts) == PERSON_FACTS | PLAN_FACTS
    assert found.shape == (1, 1, 2)
    for array in found.facts.values():
        assert np.broadcast_shapes(array.shape, found.shape) == found.shape


def test_what_the_channel_needs(world, book) -> None:
    world.family(1)
    world.rows["guardians"][0] |= {"phone": "", "email": "a@b.cn"}
    world.partner()
    world.offer()
    channels = dict.fromkeys(["sms", "call", "wechat", "email", "post", "in_person"], 1)
    found = case(world, book, channels=channels)
    assert found.facts["contact"][0, 0].tolist() == [0, 0, 0, 1, 0, 1]
    assert found.facts["one_to_one"][0, 0].tolist() == [1, 1, 1, 1, 1, 0]


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, 1),
        ({"starts": "2026-11-22", "ends": "2026-11-22"}, 1),
        ({"starts": "2026-11-23"}, 0),
        ({"ends": "2026-11-21"}, 0),
        ({"channels": '["wechat"]'}, 0),
        ({"channels": '["sms"]'}, 1),
        ({"age_min": 31}, 0),
        ({"age_min": 30}, 1),
        ({"age_max": 29}, 0),
    ],
)
def test_the_offers_own_conditions(world, book, changes, fits: int) -> None:
    world.student(1, 1, "1996-11-22")
    world.partner()
    world.offer(**changes)
    assert case(world, book).facts["offer_fits"].tolist() == [[[fits]]]


def test_a_guardian_of_unknown_age_fits_any_adult_age(world, book) -> None:
    world.family(1)
    world.partner()
    world.offer(age_min=35)
    assert case(world, book).facts["offer_fits"].tolist() == [[[1]]]


def test_what_a_childs_data_triggers(world, book) -> None:
    world.family(1)
    world.student(2, 2, "2000-01-01")
    world.partner()
    world.offer()
    for audience, segments, triggered, used in [
        ("manual", (), [0, 0], [0, 0]),
        ("rule", (), [1, 0], [0, 0]),
        ("manual", ("A",), [1, 0], [1, 0]),
    ]:
        found = case(world, book, audience=audience, segments=segments).facts
        assert found["triggered_by_child"][:, 0, 0].tolist() == triggered
        assert found["child_data_used"][:, 0, 0].tolist() == used


def test_contacts_of_the_household(world, book) -> None:
    world.family(1)
    world.partner()
    world.offer()
    assert case(world, book, recent={1: 2}).facts["recent_contacts"].tolist() == [[[2]]]


def test_whom_each_law_binds() -> None:
    homes = ["CN", "EU:DE", "US-CA", "SG", "", "fr"]
    packs = {name: bound[:, 0, 0].tolist() for name, bound in packs_of(homes, "SG").items()}
    assert packs["CN"] == [True, False, False, False, True, False]
    assert packs["EU"] == [False, True, False, False, True, True]
    assert packs["US"] == [False, False, True, False, True, False]
    assert packs["US-CA"] == [False, False, True, False, True, False]
    assert packs_of(homes, "CN")["CN"].all()
    assert packs_of(["SG"], "")["EU"].all()
