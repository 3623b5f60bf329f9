"""A whole plan on frames: limits hold after the holdout, and people who may not be chosen are not."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.campaigns.proposal import classes_of, propose


def school(world, families: int = 60) -> None:
    world.partner()
    world.offer(1, capacity=20)
    world.offer(2, kind="voucher", value=120.0, cost=10.0)
    for home in range(1, families + 1):
        world.family(home)


def test_limits_hold_once_the_holdout_is_taken_away(world, book, no_signals) -> None:
    school(world)
    plan = world.plan(channels={"sms": 18, "wechat": 15}, budget=900.0, holdout=0.2)
    found = propose(plan, world.ground(), no_signals(), book)
    treated = found.sizes - found.held_of
    assert (found.limits.use @ treated <= found.limits.limits + 1e-9).all()
    assert found.held_of.sum() == pytest.approx(0.2 * found.sizes.sum(), abs=2)
    assert treated.sum() > 25
    assert found.wanted == 60 and not found.scored
    assert found.allocation.value <= found.allocation.bound


def test_scores_decide_who_gets_it_where_a_model_may(world, book, no_signals) -> None:
    school(world)
    scores = pd.DataFrame(
        {"person_kind": "guardian", "person_id": range(1, 61), "item_id": 1, "score": np.arange(60.0)}
    )
    plan = world.plan(offers=("O1",), channels={"sms": 10}, holdout=0.0)
    world.rows["offers"].pop()
    found = propose(plan, world.ground(), no_signals(scores=scores), book)
    assert set(found.chosen) == set(range(50, 60)) and found.scored
    by_rule = propose(
        world.plan(audience="rule", channels={"sms": 10}, holdout=0.0), world.ground(), no_signals(scores=scores), book
    )
    assert set(by_rule.chosen) != set(range(50, 60))
    assert not set(by_rule.chosen) <= set(range(12)), "a lot decides, not the order of the file"


def test_classes_are_held_out_whole(world, book, no_signals) -> None:
    school(world)
    classes = pd.Series({home: home % 6 for home in range(1, 61)})
    plan = world.plan(randomise_by="class", holdout=0.3, channels={"sms": 60})
    found = propose(plan, world.ground(), no_signals(classes=classes), book)
    assert found.power.design_effect > 1.3
    assert 0 < found.power.held_out < found.power.treated


def test_families_without_a_class_are_their_own() -> None:
    assert classes_of(np.array([1, 2, 3]), pd.Series({1: 7, 3: 7})).tolist() == ["7.0", "-2", "7.0"]


def test_the_baseline_of_the_plan_comes_first(world, book, no_signals) -> None:
    school(world)
    assert propose(world.plan(), world.ground(), no_signals(), book).power.baseline == 0.08
    assert propose(world.plan(baseline=0.2), world.ground(), no_signals(), book).power.baseline == 0.2


def test_seats_that_others_hold_are_gone(world, book, no_signals) -> None:
    school(world)
    found = propose(world.plan(holdout=0.0), world.ground(), no_signals(taken={1: 15}), book)
    assert found.sizes[0] == 5


def test_nobody(world, book, no_signals) -> None:
    world.partner()
    world.offer()
    found = propose(world.plan(), world.ground(), no_signals(), book)
    assert (found.wanted, len(found.chosen), found.allocation.value) == (0, 0, 0.0)
    assert found.power.lift is None


def test_only_families_inside_the_segments(world, book, no_signals) -> None:
    school(world)
    inside = np.arange(60) < 7
    found = propose(world.plan(holdout=0.0), world.ground(inside), no_signals(), book)
    assert set(found.chosen) == set(range(7))


KINDS = ["loan", "credit_card", "investment", "seminar", "event", "insurance", "training_loan", "course_adult"]


FEW = [*range(6), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(6, 200))]


@pytest.mark.parametrize("seed", FEW)
def test_nobody_on_a_random_plans_list_may_not_be_there(world, book, no_signals, seed: int) -> None:
    random = np.random.default_rng(seed)
    world.partner(industry=str(random.choice(["bank", "museum", "microloan"])))
    for number in (1, 2, 3):
        world.offer(number, str(random.choice(KINDS)), capacity=int(random.integers(1, 20)))
    for home in range(1, 41):
        born = random.choice([None, "2008-11-22", "2008-11-23", "2015-01-01", "2003-05-05", "1985-01-01"])
        schooling = str(random.choice(["unknown", "university", "adult", "primary"]))
        world.student(home, home, born, schooling=schooling, objected=int(random.random() < 0.1))
        if random.random() < 0.7:
            world.guardian(home, home, do_not_contact=int(random.random() < 0.1))
        for kind in ("guardian", "student"):
            channels = [each for each in ("sms", "wechat") if random.random() < 0.7]
            world.consent(kind, home, channels, active=bool(random.random() < 0.8))
    audience, holdout = str(random.choice(["model", "rule", "manual"])), float(random.uniform(0, 0.5))
    plan = world.plan(audience=audience, holdout=holdout, channels={"sms": 15, "wechat": 15}, budget=900.0)
    found = propose(plan, world.ground(), no_signals(), book)
    ledger, students = world.frame("consents"), world.frame("students").set_index("id")
    for home in found.chosen:
        option = int(found.allocation.choice[home])
        person = found.examined.people.iloc[int(found.options.person[home, option])]
        channel = list(plan.channels)[int(found.options.channel[option])]
        kind = world.rows["offers"][int(found.options.offer[option])]["kind"]
        own = ledger[(ledger["person_kind"] == person["person_kind"]) & (ledger["person_id"] == person["person_id"])]
        assert any(row["active"] and channel in row["channels"] for _, row in own.iterrows())
        child = students.loc[int(person["person_id"])]
        if person["person_kind"] == "student":
            assert child["birth_date"] is not None and child["birth_date"] <= "2008-11-22"
            assert not (child["schooling"] == "university" and "loan" in kind)
        elif audience != "manual":
            assert kind not in ("loan", "credit_card", "investment", "training_loan")
        assert not person["do_not_contact"] and not child["objected"]
    treated = found.sizes - found.held_of
    assert (found.limits.use @ treated <= found.limits.limits + 1e-9).all()


def test_what_children_did_moves_no_guardians_chance(world, book, no_signals) -> None:
    """Partner offers are ranked by the recipients' own data; a child's events and segment are not theirs."""
    school(world)
    profiles = pd.DataFrame({"student_id": range(1, 61), "household_id": range(1, 61)})
    profiles["segment_id"] = profiles["household_id"] % 2 + 1
    eager = pd.DataFrame({"student_id": range(2, 61, 2), "offer_id": 1, "type": "attended"})
    quiet = no_signals(profiles=profiles)
    plan = world.plan(channels={"sms": 18, "wechat": 15})
    before = propose(plan, world.ground(), quiet, book)
    after = propose(plan, world.ground(), no_signals(profiles=profiles, events=eager), book)
    assert np.array_equal(before.chance, after.chance)
    assert set(before.chosen) == set(after.chosen)


def test_what_grown_students_did_themselves_counts_for_them(world, book, no_signals) -> None:
    world.partner()
    world.offer(1, capacity=20)
    for home in range(1, 41):
        world.student(home, home, "2000-05-01")
        world.consent("student", home, ("sms",))
    profiles = pd.DataFrame({"student_id": range(1, 41), "household_id": range(1, 41)})
    profiles["segment_id"] = profiles["household_id"] % 2 + 1
    eager = pd.DataFrame({"student_id": range(2, 41, 2), "offer_id": 1, "type": "attended"})
    found = propose(world.plan(offers=("O1",)), world.ground(), no_signals(profiles=profiles, events=eager), book)
    people = found.examined.people
    chance = pd.Series(found.chance[:, 0], index=people["household_id"] % 2)
    assert set(people["person_kind"]) == {"student"}
    assert chance[0].min() > chance[1].max()


@pytest.mark.parametrize("seed", range(12))
def test_no_plan_costs_more_than_its_budget(world, book, no_signals, seed: int) -> None:
    from app.campaigns.summary import plan_report

    random = np.random.default_rng(seed)
    world.partner()
    for number in (1, 2, 3):
        cost = float(random.choice([np.nan, 0.0, 33.3, 45.7]))
        world.offer(number, kind="voucher", cost=cost, capacity=int(random.integers(1, 30)))
    for home in range(1, 31):
        world.family(home)
    budget = float(random.choice([0.0, 99.9, 500.5, 2000.0]))
    unit, holdout = str(random.choice(["household", "class"])), float(random.choice([0.0, 0.1, 0.33, 0.9]))
    plan = world.plan(budget=budget, holdout=holdout, randomise_by=unit, channels={"sms": 14, "wechat": 9})
    ground = world.ground()
    report = plan_report(plan, "C1", propose(plan, ground, no_signals(), book), ground, book, {})
    assert report.cost <= budget + 1e-6 and report.value <= report.bound + 1e-9
