import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.evidence import BayesView
from app.domain.measurement import Measurement
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.reports.csv_file import csv_bytes
from app.reports.html_file import html_bytes
from app.reports.redaction import own_part, redacted
from app.reports.report import Report


def test_counts_are_rounded_and_rates_follow_them(measured: Measurement) -> None:
    control, offer = redacted(measured, "Museum").arms
    assert (control.n, control.converted, offer.converted) == (950, 80, 160)
    assert control.mean == pytest.approx(80 / 950)
    assert offer.effect == pytest.approx(80 / 950)
    assert offer.p_value is None and offer.value_mean is None and offer.se is None


def test_small_cells_vanish_with_company(small: Measurement) -> None:
    control, offer = redacted(small, "Museum").arms
    assert control.converted is None and math.isnan(control.mean)
    assert offer.converted is None and offer.effect is None


def test_steps_with_few_families_are_not_drawn(measured: Measurement) -> None:
    funnel = next(one for one in redacted(measured, "Museum").figures if one.kind == "funnel")
    invited, control = funnel.series
    assert invited.y == pytest.approx((100.0, 100 * 160 / 950))
    assert math.isnan(control.y[0])  # nobody in the control was sent anything: too few to show
    assert control.y[1] == pytest.approx(100 * 80 / 950)


def test_nothing_of_ours_is_shown(measured: Measurement) -> None:
    found = redacted(measured, "Museum")
    assert found.money == ()
    assert not any(one.guardrail for one in found.questions)
    assert {figure.kind for figure in found.figures} == {"icons", "interval", "funnel"}
    assert found.partners == ("Museum",)
    assert "52" not in str(found.what_would_change)


def test_a_partner_sees_its_own_line(settlement: Settlement) -> None:
    mine = own_part(settlement, "Shop")
    assert mine is not None
    assert (mine.total, [one.partner for one in mine.shares]) == (80.0, ["Shop"])
    assert own_part(settlement, "Nobody") is None
    assert own_part(None, "Shop") is None


def test_no_format_betrays_the_exact_numbers(made: Callable[..., Report], measured: Measurement) -> None:
    report = made("en", redacted(measured, "Museum"), "Museum")
    for page in (html_bytes(report).decode(), csv_bytes(report).decode("utf-8-sig")):
        assert "158" not in page and "0.166" not in page and "16.6" not in page


def test_what_stands_beside_the_effect_stays_at_home(measured: Measurement) -> None:
    view = BayesView("offer", 0.0312345, 0.01, 0.05, 0.99, None, 0.0, None, mark("measure", "x"))
    found = redacted(replace(measured, bayes=(view,), running=True), "Museum")
    beside = (found.outcomes, found.bayes, found.robust, found.subgroups, found.uplift)
    assert beside == ((), (), (), (), ())
    assert (found.complier, found.trend) == (None, None)


def test_counts_already_released_are_the_ones_shown(measured: Measurement) -> None:
    control, offer = redacted(measured, "Museum", [[None, None], [150, 800]]).arms
    assert math.isnan(control.mean) and control.converted is None
    assert offer.converted == 150
