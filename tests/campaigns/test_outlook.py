"""What the replays are told as: ranges that hold them, chances that add up, and a fair comparison."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.campaigns.outlook import chance_of, compared, range_of, report_of
from app.campaigns.scenario import turn
from app.campaigns.simulation import replay
from app.domain.simulation import Changes
from tests.campaigns.test_scenario import scenario


def told(made, changes: Changes):
    turned = turn(made, changes)
    replays = replay(made, turned, 300)
    return report_of(made, turned, replays), replays


def test_ranges_and_chances() -> None:
    found = range_of(np.arange(1001.0))
    assert (found.mean, found.low, found.high) == pytest.approx((500, 25, 975))
    assert range_of(np.array([])).mean == 0
    assert chance_of("x", 50, 100).low < 0.5 < chance_of("x", 50, 100).high


def test_a_report(world, book, no_signals) -> None:
    made = replace(scenario(world, book, no_signals), splits={1: 0.3})
    report, replays = told(made, Changes())
    assert sum(one.chance for one in report.verdicts) == pytest.approx(1)
    assert report.treated == replays.treated and report.partners[0].amount.mean == pytest.approx(replays.owed.mean())
    assert report.cost.low <= report.cost.mean <= report.cost.high
    assert [figure.kind for figure in report.figures] == ["bar", "interval"]
    notes = " ".join(map(str, report.notes))
    assert "usual 8 in 100" in notes and "no campaign had a holdout" in notes
    assert set(report.as_json()) >= {"campaign", "draws", "enrolments", "cost", "profit", "partners", "verdicts"}
    assert "in 100" in str(report.sentence) or "of 100" in str(report.sentence)


def test_what_is_not_known_is_said(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    assert any("No split is agreed with Partner 1" in str(one) for one in told(made, Changes())[0].notes)
    assert "without a holdout" in str(told(made, Changes(holdout=0.0))[0].sentence)
    assert "nothing to replay" in str(told(made, Changes(budget=0.0))[0].sentence)


def test_two_plans_side_by_side(world, book, no_signals) -> None:
    made = scenario(world, book, no_signals)
    more, less = told(made, Changes()), told(made, Changes(budget=300.0))
    found = compared(more, less)
    assert found.cost.mean == pytest.approx(more[0].cost.mean - less[0].cost.mean)
    assert found.extra.mean > 0 and set(found.as_json()["against"]) == {"second", "difference", "better"}
    same = compared(more, more)
    assert same.profit.low == same.profit.high == 0 and same.better.chance == 0
