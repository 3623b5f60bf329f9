from dataclasses import replace

import pytest

from app.domain.campaigns import Plan
from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_dates import DatesStep
from app.ui.pages.campaigns_draft import fresh
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_year import YearBars
from app.ui.widgets import PlainLabel


@pytest.fixture
def step(school) -> DatesStep:
    from datetime import date

    other = Plan("Spring", "enrolled", ("evening",), {"sms": 9}, date(2026, 12, 20), date(2027, 1, 9))
    plan_campaign(school.desk.store, other, school.desk.today())
    draft = replace(fresh(school.desk.today()), name="W", offers=("evening",), template="bank_family_finance")
    return DatesStep(school.desk, read_ground(school.desk.store, school.desk.today()), draft)


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def test_what_falls_together_is_said(school, step: DatesStep) -> None:
    told = words(step.clashes)
    assert "“Spring” gives out the same offer on 21 of these days: its seats are shared." in told
    assert "Spring Festival" not in told and "New Year, expected" in told
    assert [row.name for row in step.findChild(YearBars).rows][:2] == ["W", "Spring"]
    assert "Price cut of the bundle 35%" in words(step)


def test_other_days_are_looked_at_at_once(school, step: DatesStep) -> None:
    step.starts.set_value("2026-11-23")
    step.ends.set_value("2026-11-30")
    assert "Nothing: no holiday, no other campaign." in words(step.clashes)
    step.ends.set_value("soon")
    assert "Write both days first." in words(step.year)
