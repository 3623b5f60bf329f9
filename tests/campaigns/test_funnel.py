"""Every household is counted exactly once, under the rule that left it no way."""

from __future__ import annotations

import numpy as np

from app.campaigns.examination import examine
from app.campaigns.funnel import funnel_figure, funnel_steps, screen


def screened(world, book, inside: list[bool] | None = None, **plan):
    ground = world.ground(None if inside is None else np.array(inside))
    found = examine(world.plan(**plan), ground, book)
    return screen(ground.households, ground.inside, found.people, found.judged)


def counts(found) -> dict[str, int]:
    return {each.rule: each.people for each in found.blocked}


def test_each_once_and_all_together(world, book) -> None:
    world.partner()
    world.offer()
    for home in range(1, 8):
        world.family(home)
    world.rows["guardians"][1]["do_not_contact"] = 1
    world.rows["consents"][2]["active"] = False
    world.rows["consents"][3]["channels"] = "[]"
    world.rows["guardians"][4]["phone"] = ""
    world.student(90, 90, "2019-01-01")
    found = screened(world, book, channels={"sms": 10, "wechat": 10})
    assert counts(found) == {"R0": 1, "G1": 1, "G2": 1, "G3": 1, "R1": 1}
    assert found.eligible.sum() == 3
    assert sum(counts(found).values()) + found.eligible.sum() == 8


def test_the_rule_that_left_no_way_is_the_last_one_of_the_best_way(world, book) -> None:
    world.partner()
    world.offer(1, "loan")
    world.family(1, channels=["sms"])
    # wechat stops at the consent, sms gets as far as the loan: the loan stopped the family.
    assert counts(screened(world, book, channels={"sms": 1, "wechat": 1})) == {"M3": 1}
    world.offer(2, "seminar")
    assert screened(world, book).eligible.all()


def test_outside_the_segments(world, book) -> None:
    world.partner()
    world.offer()
    world.family(1)
    world.family(2)
    assert counts(screened(world, book, inside=[True, False])) == {"segment": 1}


def test_steps_and_figure(world, book) -> None:
    world.partner()
    world.offer(1, "loan")
    for home in (1, 2, 3):
        world.family(home)
    world.rows["consents"].pop()
    found = screened(world, book)
    steps = funnel_steps(3, found, 0, 0)
    assert [(each.stage, each.households, each.dropped, each.rules) for each in steps] == [
        ("everyone", 3, 0, ()),
        ("reachable", 2, 1, ("G2",)),
        ("lawful", 0, 2, ("M3",)),
        ("wanted", 0, 0, ()),
        ("affordable", 0, 0, ()),
    ]
    figure = funnel_figure(steps)
    assert figure.kind == "funnel" and figure.series[0].y == (3.0, 2.0, 0.0, 0.0, 0.0)
    assert str(figure.title) == "Of 3 families, 0 can get an offer"


def test_an_empty_store(world, book) -> None:
    world.partner()
    world.offer()
    found = screened(world, book)
    assert found.blocked == () and len(found.eligible) == 0
