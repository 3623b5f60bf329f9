import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.measure.before_after import not_randomised, panel_of, trend_view

SIDES = ("a", "others")


def panel(drift: float) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(1)
    treated = np.arange(300) % 3 == 0
    time = np.arange(6)
    values = draw.normal(size=(300, 1)) + 0.2 * time + treated[:, None] * (1 + drift * time + 0.8 * (time >= 4))
    return values + 0.3 * draw.normal(size=(300, 6)), treated


def test_a_change_with_its_picture_and_its_warnings() -> None:
    values, treated = panel(0.0)
    view = trend_view(values, treated, 4, list("123456"), SIDES, False)
    assert view.low is not None and view.high is not None and view.low < 0.8 < view.high
    assert [one.code for one in not_randomised(view)] == ["not_randomised", "parallel_trends"]
    assert "does not prove" in str(view.warning)
    assert view.figure is not None
    assert (view.figure.kind, len(view.figure.series), view.figure.series[0].x[0]) == ("line", 2, -4.0)


def test_sides_that_parted_before_are_named() -> None:
    values, treated = panel(0.3)
    view = trend_view(values, treated, 4, list("123456"), SIDES, False)
    assert "do not take the figure for an effect" in str(view.warning)
    assert view.figure is not None and "apart already" in str(view.figure.title)


def test_two_periods_show_no_trend() -> None:
    values, treated = panel(0.0)
    assert "fewer than three" in str(trend_view(values[:, 3:5], treated, 1, list("12"), SIDES, False).warning)


def test_periods_in_their_order() -> None:
    table = pd.DataFrame({"u": ["x", "x", "x", "y"], "t": ["10", "9", "9", "10"], "y": ["1", "2", "4", "5"]})
    wide, start = panel_of(table, "u", "t", "y", "10")
    assert (list(wide.columns), start) == (["9", "10"], 1)
    assert wide.loc["x"].tolist() == [3.0, 1.0]
    assert np.isnan(wide.loc["y", "9"])
    for wrong in ("9", "11"):
        with pytest.raises(UserError, match="one of the periods"):
            panel_of(table, "u", "t", "y", wrong)
