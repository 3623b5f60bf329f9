import numpy as np

from app.measure.subgroups import subgroup_effects
from app.measure.trial import Trial


def drawn(effects: tuple[float, ...], n: int = 300, seed: int = 1) -> tuple[Trial, np.ndarray]:
    draw = np.random.default_rng(seed)
    part = np.repeat(np.arange(len(effects)), n)
    arm = (np.arange(len(part)) % 2).astype(np.int64)
    y = (draw.random(len(part)) < 0.2 + np.array(effects)[part] * arm).astype(float)
    return Trial(("c", "a"), arm, y, "y"), part


def test_luck_is_drawn_back() -> None:
    made, part = drawn((0.05, 0.05, 0.05, 0.05))
    found = subgroup_effects(made, 1, [("grade", part, ("1", "2", "3", "4"))])
    raw, shrunk = [one.effect for one in found], [one.shrunk for one in found]
    assert np.std(shrunk) < 0.6 * np.std(raw)
    assert all(one.shrunk_low < one.shrunk < one.shrunk_high for one in found)


def test_a_true_difference_stands_out() -> None:
    made, part = drawn((0.0, 0.0, 0.4), 1000)
    last = subgroup_effects(made, 1, [("grade", part, ("1", "2", "3"))])[-1]
    assert (last.column, last.value) == ("grade", "3")
    assert last.shrunk_low > 0.25


def test_small_parts_are_left_out() -> None:
    made, part = drawn((0.1, 0.1), 30)
    assert subgroup_effects(made, 1, [("grade", part, ("1", "2"))]) == ()
