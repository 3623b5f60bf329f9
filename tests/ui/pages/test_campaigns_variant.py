from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import UserError
from app.ui.pages.campaigns_draft import Draft, fresh
from app.ui.pages.campaigns_variant import variant_of

TODAY = date(2026, 11, 22)
SAID = {
    "budget": 900.0,
    "holdout": 50.0,
    "audience": "rule",
    "reach": 20.0,
    "starts": "2026-12-06",
    "ends": "2027-01-31",
}


def plan() -> Draft:
    return replace(fresh(TODAY), name="Winter", channels={"sms": 200, "post": 1}, holdout=0.3)


def test_a_variant_is_the_plan_but_for_what_is_said() -> None:
    other = variant_of(plan(), SAID, TODAY)
    assert (other.budget, other.holdout, other.audience) == (900.0, 0.5, "rule")
    assert other.channels == {"sms": 40, "post": 1} and other.name == "Winter"
    same = variant_of(plan(), {**SAID, "holdout": None, "reach": None}, TODAY)
    assert same.holdout == 0 and same.channels == plan().channels


def test_days_that_cannot_be_are_refused() -> None:
    with pytest.raises(UserError, match="ends before it starts"):
        variant_of(plan(), {**SAID, "starts": "2027-03-01", "ends": "2027-02-01"}, TODAY)
