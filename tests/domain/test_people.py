from datetime import date, timedelta

import pytest

from app.domain.people import age_on, born_by


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2012-11-22", date(2026, 11, 21), 13),
        ("2012-11-22", date(2026, 11, 22), 14),
        ("2012-02-29", date(2026, 2, 28), 13),
        ("2012-02-29", date(2026, 3, 1), 14),
        ("2012-02-29", date(2028, 2, 29), 16),
        ("2026-11-22", date(2026, 11, 22), 0),
        ("2026-11-23", date(2026, 11, 22), None),
        ("2012-11-22T08:00", date(2026, 11, 22), 14),
        (None, date(2026, 11, 22), None),
        ("", date(2026, 11, 22), None),
    ],
)
def test_age_in_whole_years(born: str | None, day: date, age: int | None) -> None:
    assert age_on(born, day) == age


def test_born_by_is_age_on_the_other_way_round() -> None:
    for day in (date(2026, 11, 22), date(2028, 2, 29), date(2027, 2, 28), date(2027, 3, 1), date(2026, 1, 31)):
        latest = born_by(day, 18)
        assert age_on(latest.isoformat(), day) == 18
        assert age_on((latest + timedelta(days=1)).isoformat(), day) == 17
