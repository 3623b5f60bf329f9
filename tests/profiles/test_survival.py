"""Against the leukaemia trial of Freireich et al. (1963), the usual worked table of Kaplan-Meier and Greenwood."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.profiles.survival import cohort_curves, curve, kaplan_meier

TIME = np.array([6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], float)
LEFT = np.arange(21) < 9
STAY = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
ERROR = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]


def test_the_table_by_hand() -> None:
    at, stay, error, low, high = kaplan_meier(TIME, LEFT)
    assert at.tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert stay == pytest.approx(STAY, abs=5e-4)
    assert error == pytest.approx(ERROR, abs=5e-5)
    # log-log interval at 10 weeks, by hand: exp(-exp(log(-log s) ± 1.96 se / (s log s)))
    assert (low[2], high[2]) == pytest.approx((0.503, 0.889), abs=1e-3)


def test_everybody_leaving_at_once_and_nobody_leaving_have_bounds() -> None:
    gone = curve("", np.array([2.0, 2.0]), np.array([True, True]))
    assert gone.stay == (1.0, 1.0, 0.0) and gone.low[2] == 0
    still = curve("", np.array([2.0, 3.0]), np.array([False, False]))
    assert still.stay == (1.0,) * 4


def test_the_interval_covers_the_truth() -> None:
    draw, inside = np.random.default_rng(6), 0
    for _ in range(300):
        life, watched = draw.exponential(12, 60), draw.uniform(2, 30, 60)
        found = curve("", np.minimum(life, watched), life <= watched)
        inside += found.low[8] <= np.exp(-8 / 12) <= found.high[8]
    assert inside >= 276


def test_cohorts_need_ten_people_and_stop_where_leaving_cannot_be_known() -> None:
    today = 20_000.0
    table = pd.DataFrame({"student_id": range(25), "starts": today - 400.0, "ends": today - 300.0, "over": True})
    table.loc[:9, ["starts", "ends", "over"]] = [today - 700.0, today + 50, False]
    table.loc[24, ["starts", "ends"]] = [today - 1500.0, today - 1400.0]
    curves = cohort_curves(table, today)
    assert [one.people for one in curves] == [25, 10, 14]
    assert curves[1].months[-1] == int((700 - 120) / 30.4375)
    assert cohort_curves(table.iloc[:5], today) == ()
