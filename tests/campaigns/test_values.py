"""An uplift counts where it is known, the forecast elsewhere; the careful way is lower by what is not known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from app.campaigns.history import Rates
from app.campaigns.values import lower_rates, values_of

RATES = Rates(0.1, {1: 0.2}, 0.05, 400, 0, 40, 0, {1: (100, 450)})
COLUMNS = ["person_kind", "person_id", "offer_id", "offer_kind", "score", "low"]


@pytest.fixture
def ground(world):
    world.partner()
    world.offer(1, value=100.0, cost=10.0)
    world.offer(2, value=None, cost=10.0)
    people = pd.DataFrame({"person_kind": ["guardian", "guardian"], "person_id": [1, 2]})
    chance = np.array([[0.2, 0.1], [0.3, 0.1]])
    return people, world.frame("offers"), chance


def uplift(*rows: tuple[object, ...]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS).astype({"offer_id": "Int64"})


def test_without_an_experiment_it_is_a_forecast(world, ground) -> None:
    people, offers, chance = ground
    found = values_of(world.plan(), people, offers, chance, RATES, uplift())
    assert found.worth == pytest.approx(np.array([[18.0, 0.1], [27.0, 0.1]])) and not found.taught.any()


def test_an_uplift_pays_for_all_who_take_it(world, ground) -> None:
    people, offers, chance = ground
    known = uplift(("guardian", 1, 1, "seminar", 0.05, 0.01), ("guardian", 2, None, "seminar", 0.12, 0.02))
    found = values_of(world.plan(), people, offers, chance, RATES, known)
    assert found.worth[:, 0] == pytest.approx([0.05 * 100 - 0.2 * 10, 0.12 * 100 - 0.3 * 10])
    assert found.taught.tolist() == [[True, False], [True, True]], "by offer, else by its kind"
    assert found.worth[1, 1] == pytest.approx(0.12), "an offer without a value counts families"
    by_rule = values_of(replace(world.plan(), audience="rule"), people, offers, chance, RATES, known)
    assert not by_rule.taught.any()


def test_the_careful_way(world, ground) -> None:
    people, offers, chance = ground
    known = uplift(("guardian", 1, 1, "seminar", 0.05, 0.03))
    plan = replace(world.plan(), value="lower")
    found = values_of(plan, people, offers, chance, RATES, known)
    assert found.worth[0, 0] == pytest.approx(0.03 * 100 - 2)
    assert 0 < found.worth[1, 0] < 27.0
    factors = lower_rates([1, 2], RATES)
    assert factors[1] < factors[0] < 1, "the less was seen, the lower"


def test_the_newest_counts(world, ground) -> None:
    people, offers, chance = ground
    known = uplift(("guardian", 1, 1, "seminar", 0.5, 0.4), ("guardian", 1, 1, "seminar", 0.05, 0.01))
    assert values_of(world.plan(), people, offers, chance, RATES, known).worth[0, 0] == pytest.approx(3.0)
