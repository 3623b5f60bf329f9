"""A design that cannot show what is to be expected is called hopeless; others are left as they are."""

from __future__ import annotations

from dataclasses import fields

import pytest

from app.campaigns.expected import with_expected
from app.domain.campaign_power import ExpectedEffect, Power
from app.domain.campaigns import PlanReport, Warned
from app.domain.messages import mark

SAID = mark("a", "b")
OTHER = Warned("other", SAID)


def report(lift: float | None) -> PlanReport:
    plain = {field.name: 0 for field in fields(PlanReport)}
    power = Power(lift, 0.08, 500, 500, 1.0, 0.8, False, SAID)
    return PlanReport(**{**plain, "power": power, "warnings": (OTHER,), "expected": None})  # type: ignore[arg-type]


def test_larger_than_expected_is_hopeless() -> None:
    found = with_expected(report(0.09), ExpectedEffect(4, SAID, 0.02, 0.055, 0.09))
    assert found.power.hopeless and [one.code for one in found.warnings] == ["expected_effect", "other"]
    assert "only 9.0 or more families in 100 will show, and 5.5 are expected" in str(found.warnings[0].text)
    assert found.expected is not None and found.expected.mean == 0.055


@pytest.mark.parametrize(
    ("lift", "mean"), [(0.05, 0.055), (0.055, 0.055), (None, 0.055), (0.09, None)], ids=("seen", "just", "none", "new")
)
def test_nothing_else_is(lift: float | None, mean: float | None) -> None:
    found = with_expected(report(lift), ExpectedEffect(4, SAID, mean, mean, mean))
    assert not found.power.hopeless and found.warnings == (OTHER,)
    assert found.expected is not None


def test_a_loss_is_told_with_its_sign() -> None:
    found = with_expected(report(0.09), ExpectedEffect(4, SAID, -0.05, -0.02, 0.01))
    assert "and −2.0 are expected" in str(found.warnings[0].text)
