import numpy as np
import pandas as pd

from app.measure.timeline import timeline


def drawn(base: float, lift: float, seed: int, n: int = 1600) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    arm = np.where(draw.permutation(n) < n // 2, "c", "t")
    came = draw.random(n) < base + lift * (arm == "t")
    return pd.DataFrame({"arm": arm, "day": np.where(came, draw.integers(0, 60, n), np.nan)})


def test_daily_looks_at_nothing_err_in_at_most_five_of_a_hundred() -> None:
    told = [timeline(drawn(0.15, 0.0, seed), "t", "c", 59, 0.1) for seed in range(300)]
    assert np.mean([((one.low > 0) | (one.high < 0)).any() for one in told]) <= 0.05


def test_the_last_day_holds_the_whole_effect() -> None:
    table = drawn(0.1, 0.08, 1)
    line = timeline(table, "t", "c", 59, 0.1)
    rates = table["day"].notna().groupby(table["arm"]).mean()
    assert line.effect[-1] == rates["t"] - rates["c"]
    assert line.first_day is not None and 5 < line.first_day <= 59
    since = list(line.days).index(line.first_day)
    assert (line.low[since:] > 0).all()
    assert line.low[since - 1] <= 0


def test_nothing_to_tell_has_no_first_day() -> None:
    assert timeline(drawn(0.1, 0.0, 2), "t", "c", 59, None).first_day is None


def test_before_anybody_came_there_is_no_band() -> None:
    table = pd.DataFrame({"arm": ["c", "t"] * 50, "day": [np.nan, np.nan] * 49 + [np.nan, 4.0]})
    assert timeline(table, "t", "c", 10, 0.1).days[0] == 4
