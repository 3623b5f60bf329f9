"""A plan beside what earlier campaigns lead one to expect: a design that cannot show it is named."""

from __future__ import annotations

from dataclasses import replace

from app.campaigns.foresight import points
from app.domain.campaign_power import ExpectedEffect
from app.domain.campaigns import PlanReport, Warned
from app.domain.messages import mark


def with_expected(report: PlanReport, expected: ExpectedEffect) -> PlanReport:
    """The report with what is to be expected; hopeless where only a larger effect than that would show.

    Where nothing of any size would show (`lift` None), the caution `low_power` says so already.
    """
    lift = report.power.lift
    if lift is None or expected.mean is None or lift <= expected.mean:
        return replace(report, expected=expected)
    text = mark(
        "campaigns",
        "This design is hopeless: only {lift} or more families in 100 will show, and {mean} are expected. Hold more "
        "families out, reach more, or plan it without a promise to know.",
    ).filled(lift=points(lift), mean=_signed(expected.mean))
    warnings = (Warned("expected_effect", text), *report.warnings)
    return replace(report, expected=expected, warnings=warnings, power=replace(report.power, hopeless=True))


def _signed(mean: float) -> str:
    return points(mean).replace("-", "−")
