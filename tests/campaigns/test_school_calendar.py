"""Holidays are read, and what falls together is said, the grave first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.campaigns.school_calendar import clashes, load_days, overlap
from app.domain.campaign_calendar import Span
from app.paths import resources

MINE = Span(
    0,
    "",
    "Mine",
    "draft",
    date(2026, 12, 6),
    date(2027, 1, 31),
    frozenset({"P1"}),
    frozenset({"O1"}),
    frozenset({"sms"}),
)
OTHER = Span(1, "o", "Other", "launched", date(2027, 1, 31), date(2027, 3, 1))


def test_the_year_is_on_file() -> None:
    days = load_days(resources() / "calendars", "cn")
    assert [one.starts for one in days] == sorted(one.starts for one in days)
    assert {one.said("zh_CN") for one in days} >= {"寒假", "暑假", "春节", "国庆节"}
    assert load_days(resources() / "calendars", "GB") == ()


@pytest.mark.parametrize(
    ("other", "shared"), [((1, 3), 0), ((3, 6), 2), ((5, 9), 1), ((5, 5), 1), ((6, 9), 0), ((1, 9), 2)]
)
def test_days_shared(other: tuple[int, int], shared: int) -> None:
    mine = date(2026, 1, 4), date(2026, 1, 5)
    assert overlap(*mine, *(date(2026, 1, day) for day in other)) == shared


def test_the_same_seats_are_graver_than_the_same_channel() -> None:
    others = [
        replace(OTHER, channels=frozenset({"sms", "wechat"})),
        replace(OTHER, name="Partner", partners=frozenset({"P1"})),
        replace(OTHER, name="Seats", offers=frozenset({"O1"})),
        replace(OTHER, name="Over", state="finished", offers=frozenset({"O1"})),
        replace(OTHER, name="Apart", channels=frozenset({"call"})),
    ]
    found = clashes(MINE, (), others, "en")
    assert [each.grave for each in found] == [True, True, False]
    assert "Partner" in str(found[0].text) and "seats are shared" in str(found[1].text)
    assert str(found[2].text) == "“Other” uses Text message on 1 of these days: families are not asked twice."


def test_holidays_say_whether_they_are_certain() -> None:
    days = load_days(resources() / "calendars", "CN")
    said = [str(each.text) for each in clashes(MINE, days, (), "en")]
    assert "New Year, expected: 3 of these days (Public holiday); check the notice." in said
    assert clashes(replace(MINE, starts=date(2026, 11, 2), ends=date(2026, 11, 20)), days, (), "en") == []
