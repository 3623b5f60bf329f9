import numpy as np
import pandas as pd
import pytest

from app.domain.settlement import Settlement, Share
from app.measure.comparisons import CHANNELS, Crossed, differ, levels, partner_comparison, segment_map, shrunk


def grouped(**groups: tuple[int, int]) -> tuple[pd.Series, pd.Series]:
    """grouped(a=(hits, size), …) as two columns."""
    names = [name for name, (_, size) in groups.items() for _ in range(size)]
    goal = [float(at < hits) for hits, size in groups.values() for at in range(size)]
    return pd.Series(names), pd.Series(goal)


def test_a_clear_best_is_named_and_chance_is_called_chance() -> None:
    groups, goal = grouped(sms=(60, 200), wechat=(20, 200))
    figure = levels(groups, {"sms": "Text"}, goal, 0.08, "enrolled", CHANNELS)
    assert figure is not None and "“Text”" in str(figure.title)
    assert figure.series[0].x == ("Text", "wechat") and figure.series[0].y == pytest.approx((30.0, 10.0))
    assert figure.reference == 8.0
    groups, goal = grouped(sms=(21, 200), wechat=(20, 200))
    figure = levels(groups, {}, goal, 0.08, "enrolled", CHANNELS)
    assert figure is not None and "may be chance" in str(figure.title)


def test_small_groups_say_nothing() -> None:
    groups, goal = grouped(sms=(5, 9), wechat=(20, 200))
    assert levels(groups, {}, goal, 0.08, "enrolled", CHANNELS) is None


def test_the_chi_square_is_scipys() -> None:
    from scipy.stats import chi2_contingency

    hits, sizes = np.array([30.0, 12.0, 9.0]), np.array([100.0, 80.0, 60.0])
    expected = chi2_contingency(np.array([hits, sizes - hits]), correction=False).pvalue
    assert differ(hits, sizes) == pytest.approx(expected, rel=1e-9)
    assert differ(np.zeros(2), sizes[:2]) == 1.0


def test_small_cells_are_drawn_to_the_average() -> None:
    hits, sizes = np.array([[40.0, 5.0], [2.0, 0.0]]), np.array([[100.0, 10.0], [100.0, 10.0]])
    level = shrunk(hits, sizes)
    assert level[0, 0] == pytest.approx(0.4, abs=0.05)
    assert abs(level[0, 1] - 0.5) > abs(level[0, 0] - 0.4)
    assert shrunk(np.array([1.0, 1.0]), np.array([10.0, 10.0])) == pytest.approx([0.1, 0.1])


def test_the_map_hides_thin_cells_and_names_the_highest() -> None:
    segments = pd.Series([1] * 200 + [2] * 105)
    offers = pd.Series([7] * 100 + [8] * 100 + [7] * 100 + [8] * 5)
    goal = pd.Series([1.0] * 50 + [0.0] * 50 + [1.0] * 5 + [0.0] * 95 + [1.0] * 5 + [0.0] * 95 + [1.0] * 5)
    figure = segment_map(Crossed(segments, offers, goal, {2: "Old", 1: "Young"}, {7: "Camp", 8: "Talk"}), "enrolled")
    assert figure is not None and [str(one.name) for one in figure.series] == ["Old", "Young"]
    assert "“Young” with “Camp”" in str(figure.title)
    assert np.isnan(figure.series[0].y[figure.series[0].x.index("Talk")])
    assert segment_map(Crossed(segments, offers, goal, {1: "Young"}, {}), "enrolled") is None


def test_partners_are_compared_by_their_fair_part() -> None:
    shares = (
        Share("Shop", 1.0, 0.25, 0.0, 0.0, 0.3, 100.0, 2, 60.0, 140.0),
        Share("Museum", 2.0, 0.75, 0.0, 0.0, 0.3, 300.0, 1, 200.0, 400.0),
    )
    figure = partner_comparison(Settlement("c", 3.0, shares, ()))
    assert figure is not None and str(figure.title) == "“Museum” added most"
    assert figure.series[0].y == (300.0, 100.0) and figure.series[0].low == (200.0, 60.0)
    assert partner_comparison(Settlement("c", 1.0, shares[:1], ())) is None and partner_comparison(None) is None
