"""A holiday says its name in the window's language."""

from datetime import date

from app.domain.campaign_calendar import KINDS, Days


def test_a_holidays_name() -> None:
    day = Days({"zh_CN": "春节", "en": "Spring Festival"}, date(2027, 2, 5), date(2027, 2, 12), "public", True)
    assert (day.said("zh_CN"), day.said("en")) == ("春节", "Spring Festival") and day.kind in KINDS
