from datetime import date

import pytest

from app.domain.people import age_on


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
