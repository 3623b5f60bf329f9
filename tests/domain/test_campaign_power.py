"""What a plan says of its power in JSON: every figure, and the sentences as they stand."""

from app.domain.campaign_power import ExpectedEffect, Power
from app.domain.messages import mark


def test_the_power_in_json() -> None:
    power = Power(
        0.05, 0.1, 200, 50, 1.5, 0.8, True, mark("campaigns", "Plain"), (mark("campaigns", "Other"),), 10, 30, 12.5
    )
    told = power.as_json()
    assert (told["lift"], told["families"], told["days_needed"], told["certainty_cost"]) == (0.05, 10, 30, 12.5)
    assert (told["design_effect"], told["hopeless"]) == (1.5, True)
    assert (told["sentence"], told["alternatives"]) == ("Plain", ["Other"])


def test_the_expected_effect_in_json() -> None:
    told = ExpectedEffect(4, mark("campaigns", "Plain"), 0.01, 0.02, 0.03).as_json()
    assert told == {"low": 0.01, "mean": 0.02, "high": 0.03, "campaigns": 4}
