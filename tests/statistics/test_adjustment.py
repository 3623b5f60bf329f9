import numpy as np
import pytest

from app.statistics.adjustment import adjusted_difference, contrasts, fitted
from app.statistics.difference import means


def trial(seed: int, effect: float = 0.5, n: int = 400) -> tuple[np.ndarray, ...]:
    draw = np.random.default_rng(seed)
    before = draw.normal(size=(n, 1))
    arm = draw.random(n) < 0.4
    y = 2 * before[:, 0] + effect * arm + draw.normal(size=n)
    return y[arm], y[~arm], before[arm], before[~arm]


def test_sharper_by_what_the_past_explains() -> None:
    y, z, a, b = trial(1)
    raw, found = means(y, z), adjusted_difference(y, z, a, b)
    assert found.se == pytest.approx(raw.se * np.sqrt(1 - 0.8), rel=0.1)  # rho squared is 4 / 5


def test_covers_at_its_level() -> None:
    inside = 0
    for seed in range(300):
        found = adjusted_difference(*trial(seed, n=120))
        inside += found.low <= 0.5 <= found.high
    assert 0.92 <= inside / 300 <= 0.98


def test_a_constant_column_changes_nothing() -> None:
    y, z, a, b = trial(2)
    found = adjusted_difference(y, z, np.ones_like(a), np.ones_like(b))
    assert found.effect == pytest.approx(means(y, z).effect)
    assert found.se == pytest.approx(means(y, z).se, rel=0.01)


def test_copies_in_units_add_no_certainty() -> None:
    y, z, a, b = trial(3)
    one = adjusted_difference(y, z, a, b)
    ids, others = np.arange(len(y)), np.arange(len(z)) + len(y)
    many = adjusted_difference(*(np.repeat(part, 5, axis=0) for part in (y, z, a, b, ids, others)))
    assert many.se == pytest.approx(one.se, rel=0.03)


def test_too_few_rows_fall_back() -> None:
    y, z, a, b = trial(4)
    assert adjusted_difference(y[:3], z, a[:3], b).method == "welch"


def test_several_outcomes_at_once_are_each_their_own() -> None:
    draw = np.random.default_rng(5)
    x_a, x_c = draw.normal(size=(300, 3)), draw.normal(size=(200, 3))
    y_a, y_c = x_a @ draw.normal(size=(3, 2)) + 0.2, x_c @ draw.normal(size=(3, 2))
    y_a, y_c = y_a + draw.normal(size=y_a.shape), y_c + draw.normal(size=y_c.shape)
    together = contrasts(fitted(y_a.T, x_a), fitted(y_c.T, x_c))
    for at, found in enumerate(together):
        alone = adjusted_difference(y_a[:, at], y_c[:, at], x_a, x_c)
        assert (found.effect, found.se) == (pytest.approx(alone.effect), pytest.approx(alone.se))


def test_a_column_that_repeats_another_changes_nothing() -> None:
    draw = np.random.default_rng(6)
    x_a, x_c = 1e6 + draw.normal(size=(200, 1)), 1e6 + draw.normal(size=(220, 1))
    y_a, y_c = x_a[:, 0] - 1e6 + draw.normal(size=200), x_c[:, 0] - 1e6 + draw.normal(size=220)
    one = adjusted_difference(y_a, y_c, x_a, x_c)
    two = adjusted_difference(y_a, y_c, np.hstack([x_a, 3 * x_a]), np.hstack([x_c, 3 * x_c]))
    assert two.effect == pytest.approx(one.effect, abs=1e-9)
    assert two.se == pytest.approx(one.se, rel=0.01)
