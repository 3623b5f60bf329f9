import math

import numpy as np
import pytest

from app.statistics.instrument import Z, complier_effect


def trial(came: float, effect: float, seed: int, n: int = 2000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Keen families come and buy more: who came is no fair comparison."""
    draw = np.random.default_rng(seed)
    keen = draw.normal(size=n)
    invited = draw.random(n) < 0.5
    comes = (invited & (keen > -math.log(came / (1 - came)))).astype(float)
    return effect * comes + keen + draw.normal(size=n), comes, invited


def test_who_came_chose_to_but_the_draw_did_not() -> None:
    y, came, invited = trial(0.5, 1.0, 1, 40000)
    naive = y[came > 0].mean() - y[came == 0].mean()
    found = complier_effect(y, came, invited)
    assert naive > 1.5
    assert found.effect == pytest.approx(1.0, abs=0.1)
    assert found.low < 1.0 < found.high
    assert not found.weak


def test_ratio_and_its_error_are_those_of_two_stage_least_squares() -> None:
    y, came, invited = trial(0.4, 0.5, 2)
    design = np.column_stack([np.ones(len(y)), came])
    tool = np.column_stack([np.ones(len(y)), invited])
    beta = np.linalg.solve(tool.T @ design, tool.T @ y)
    bread = np.linalg.inv(tool.T @ design)
    left = y - design @ beta
    cover = bread @ (tool.T * left**2) @ tool @ bread.T
    found = complier_effect(y, came, invited)
    assert found.effect == pytest.approx(beta[1], abs=1e-10)
    assert found.se == pytest.approx(math.sqrt(cover[1, 1]), abs=1e-10)


def test_the_ends_of_the_set_are_just_not_refused() -> None:
    y, came, invited = trial(0.3, 0.8, 3)
    found = complier_effect(y, came, invited)
    for end in (found.low, found.high):
        left = y - end * came
        n, m = invited.sum(), (~invited).sum()
        se = math.sqrt(left[invited].var() / n + left[~invited].var() / m)
        assert abs(left[invited].mean() - left[~invited].mean()) == pytest.approx(Z * se, rel=1e-9)


def test_a_weak_instrument_says_so_and_its_set_stays_right() -> None:
    draw = np.random.default_rng(4)
    inside = weak = 0
    for _ in range(400):
        keen = draw.normal(size=300)
        invited = np.arange(300) % 2 == 0
        came = ((keen > 1) | (invited & (draw.random(300) < 0.04))).astype(float)
        found = complier_effect(2.0 * came + 2 * keen + draw.normal(size=300), came, invited)
        weak += found.weak
        within = found.low <= 2.0 <= found.high
        inside += (not (found.high <= 2.0 <= found.low)) if found.disjoint else within
    assert weak > 350
    assert inside >= 370


def test_nobody_came_more_because_of_it() -> None:
    invited = np.arange(10) % 2 == 0
    found = complier_effect(np.arange(10.0), np.ones(10), invited)
    assert math.isnan(found.effect)
    assert (found.low, found.high, found.weak) == (-math.inf, math.inf, True)


def test_rows_of_one_unit_count_once() -> None:
    y, came, invited = trial(0.5, 1.0, 5, 500)
    once = complier_effect(y, came, invited)
    many = [np.repeat(each, 4) for each in (y, came, invited)]
    again = complier_effect(*many, units=np.repeat(np.arange(500), 4))
    assert again.se == pytest.approx(once.se)
