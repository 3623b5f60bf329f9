from datetime import date

import numpy as np
import pandas as pd
import pytest

from app.measure.cohorts import staying


def enrolled(*rows: tuple[int, int, str]) -> pd.DataFrame:
    """(first student, how many, day)."""
    pairs = [(student, day) for first, many, day in rows for student in range(first, first + many)]
    return pd.DataFrame(pairs, columns=["student_id", "at"])


def test_who_comes_back_is_counted_once_a_half_year() -> None:
    table = enrolled(
        (0, 20, "2025-03-01"),
        (0, 10, "2025-09-01"),
        (0, 10, "2025-10-01"),
        (0, 5, "2026-02-01"),
        (50, 10, "2025-08-01"),
    )
    figure = staying(table, date(2026, 8, 1))
    assert figure is not None
    first, second = figure.series
    assert first.y[:2] == (50.0, 25.0) and second.y[0] == 0.0
    assert "33 begin another" in str(figure.title)
    assert str(first.name) == "2025, first half (20)"


def test_what_has_not_happened_is_no_loss() -> None:
    figure = staying(enrolled((0, 10, "2025-03-01"), (20, 10, "2025-09-01")), date(2026, 3, 1))
    assert figure is not None
    assert figure.series[0].y[0] == 0.0 and np.isnan(figure.series[1].y).all()


@pytest.mark.parametrize("table", [enrolled(), enrolled((0, 30, "2025-03-01")), enrolled((0, 30, "some day"))])
def test_too_little_is_no_picture(table: pd.DataFrame) -> None:
    assert staying(table.astype({"at": "object"}), date(2026, 3, 1)) is None
