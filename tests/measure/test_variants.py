"""Contents are compared with one control: the better one stands out, luck is drawn back, few families say nothing."""

import numpy as np
import pytest

from app.measure.trial import Trial
from app.measure.variants import variant_effects


def drawn(rates: dict[str, float], each: int = 2000, rest: float = 0.1, seed: int = 1) -> tuple[Trial, np.ndarray]:
    draw = np.random.default_rng(seed)
    names = np.repeat([*rates, ""], each)
    rate = np.repeat([*rates.values(), rest], each)
    y = (draw.random(len(rate)) < rate).astype(float)
    return Trial(("control", "offer"), (names != "").astype(np.int64), y, "enrolled"), names


def test_the_better_content_stands_out() -> None:
    made, names = drawn({"A": 0.12, "B": 0.3})
    first, second = variant_effects(made, 1, names)
    assert (first.value, second.value, first.n) == ("A", "B", 2000)
    assert second.effect == pytest.approx(made.y[names == "B"].mean() - made.y[names == ""].mean())
    assert second.shrunk_low > first.shrunk_high and second.shrunk == pytest.approx(0.2, abs=0.03)


def test_luck_is_drawn_back_towards_the_others() -> None:
    made, names = drawn(dict.fromkeys("ABCD", 0.2), each=150)
    found = variant_effects(made, 1, names)
    assert np.std([one.shrunk for one in found]) < 0.6 * np.std([one.effect for one in found])
    assert all(one.shrunk_low < one.shrunk < one.shrunk_high for one in found)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Effects are drawn anew in each run from a spread, as the shrinkage supposes."""
    held, random = 0, np.random.default_rng(7)
    for seed in range(120):
        truth = {name: 0.2 + random.normal(0, 0.02) for name in "AB"}
        made, names = drawn(truth, each=300, seed=seed)
        held += sum(
            one.shrunk_low <= truth[str(one.value)] - 0.1 <= one.shrunk_high for one in variant_effects(made, 1, names)
        )
    assert held / 240 > 0.91


def test_one_or_too_few_say_nothing() -> None:
    made, names = drawn({"A": 0.2})
    assert variant_effects(made, 1, names) == ()
    made, names = drawn({"A": 0.2, "B": 0.2}, each=10)
    assert variant_effects(made, 1, names) == ()
    assert variant_effects(made, 1, np.full(len(made.y), "")) == ()
