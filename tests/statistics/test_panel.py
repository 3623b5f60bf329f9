import math

import numpy as np
import pytest

from app.statistics.panel import changes, collapsed, parallel_p, path


def panel(effect: float, drift: float, seed: int = 1, n: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """(units, 8 periods), start at 5: units differ, the treated start higher and may drift away on their own."""
    draw = np.random.default_rng(seed)
    treated = np.arange(n) % 2 == 0
    time = np.arange(8)
    level = draw.normal(size=n) + 2 * treated
    values = level[:, None] + 0.3 * time + drift * treated[:, None] * time + draw.normal(size=(n, 8)) * 0.5
    return values + effect * (treated[:, None] & (time >= 5)), treated


def test_what_differed_before_is_no_effect() -> None:
    values, treated = panel(0.5, 0.0)
    found = changes(*collapsed(values, 5), treated)
    assert found.low < 0.5 < found.high
    assert abs(found.effect - 0.5) < 0.15
    assert parallel_p(values, treated, 5) > 0.01


def test_trends_that_part_before_the_start_are_seen() -> None:
    values, treated = panel(0.0, 0.2)
    assert parallel_p(values, treated, 5) < 0.001
    assert changes(*collapsed(values, 5), treated).low > 0  # and would be taken for an effect
    assert math.isnan(parallel_p(values, treated, 2))


def test_the_path_starts_from_the_last_period_before() -> None:
    values, treated = panel(0.5, 0.0)
    found = path(values, treated, 5)
    assert found.gap[4] == 0
    assert found.gap[6] == pytest.approx(0.5, abs=0.2)
    assert (found.low <= found.gap).all() and (found.gap <= found.high).all()
    assert found.arm[0] - found.control[0] == pytest.approx(2, abs=0.3)


def test_a_unit_that_was_not_seen_is_left_out() -> None:
    values, treated = panel(0.5, 0.0)
    values[3, :5] = np.nan
    values[4, 2] = np.nan
    before, _ = collapsed(values, 5)
    assert np.isnan(before[3]) and np.isfinite(before[4])
    assert np.isfinite(parallel_p(values, treated, 5))
    assert np.isfinite(path(values, treated, 5).gap).all()
