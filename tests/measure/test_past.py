import numpy as np
import pandas as pd

from app.measure.families import Window
from app.measure.past import before_traits, enrolled_during, enrolments_by_family, renewed_during

STUDENTS = pd.DataFrame({"id": [1, 2, 3, 4], "household_id": pd.array([10, 10, 20, None], dtype="Int64")})
ENROLMENTS = pd.DataFrame(
    {
        "student_id": [1, 2, 3, 3, 4, 1],
        "at": ["2026-01-05", "2026-05-01", "2024-01-01", "2026-07-20", "2026-07-20", "2026-08-01"],
        "paid": [100.0, 200.0, 50.0, 80.0, 70.0, np.nan],
        "refunded_at": [None, None, None, None, None, "2026-08-03"],
    }
)
TABLE = pd.DataFrame({"family": [10.0, 20.0, 30.0]})


def test_the_year_before_and_ever_before(window: Window) -> None:
    rows = enrolments_by_family(ENROLMENTS, STUDENTS)
    assert len(rows) == 5  # the student without a household is nobody's family
    assert before_traits(TABLE, rows, window).tolist() == [[2, 300, 2], [0, 0, 1], [0, 0, 0]]


def test_during_the_campaign_without_what_was_taken_back(window: Window) -> None:
    rows = enrolments_by_family(ENROLMENTS, STUDENTS)
    assert enrolled_during(TABLE, rows, window).tolist() == [0, 1, 0]


def test_only_who_was_enrolled_before_can_renew(window: Window) -> None:
    rows = enrolments_by_family(ENROLMENTS, STUDENTS)
    found = renewed_during(TABLE, rows, window)
    assert found[0] == 0  # what it bought in August it took back
    assert np.isnan(found[1:]).all()  # one was last enrolled in 2024, one never
