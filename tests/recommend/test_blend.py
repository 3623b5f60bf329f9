from __future__ import annotations

import numpy as np
import pytest
import toys

from app.recommend.blend import Blend, chosen_weights, standard
from app.recommend.ease import Ease
from app.recommend.popular import Popular


def test_rows_come_to_one_scale_and_silence_stays_silent() -> None:
    found = standard(np.array([[1.0, 2.0, 3.0], [5.0, 5.0, 5.0]], np.float32))
    np.testing.assert_allclose(found[0], [-1.2247, 0, 1.2247], atol=1e-3)
    assert found[1].tolist() == [0, 0, 0]


def test_weights_go_to_what_helps_and_to_nothing_else() -> None:
    draw = np.random.default_rng(0)
    truth = draw.normal(0, 1, (200, 10)).astype(np.float32)
    noise, half = (draw.normal(0, 1, truth.shape).astype(np.float32) for _ in range(2))

    def gain(scores: np.ndarray) -> float:
        return float((scores.argmax(1) == truth.argmax(1)).mean())

    weights = chosen_weights([noise, (truth + half).astype(np.float32)], ["noise", "good"], gain)
    assert weights["good"] > weights.get("noise", 0)
    assert chosen_weights([noise], ["noise"], lambda scores: 0.0) == {}


def test_the_sum_is_weighted() -> None:
    view = toys.checkerboard()
    parts = [Ease.fit(view, {"ridge": 1.0, "decay": 1.0}), Popular.fit(view, {"half_life": 0, "grouped": 0})]
    rows = np.arange(3)
    both = Blend.of(parts, [1.0, 0.5]).scores(view, rows)
    alone = [standard(part.scores(view, rows)) for part in parts]
    np.testing.assert_allclose(both, alone[0] + 0.5 * alone[1], rtol=1e-4, atol=1e-5)
    assert Blend.of(parts, [1.0, 0.5]).influence() is not None
    assert Blend.of(parts[1:], [1.0]).influence() is None


def test_settings_tell_the_parts() -> None:
    view = toys.checkerboard()
    parts = {"parts": {"popular": 1.0}, "settings": {"popular": {"half_life": 0, "grouped": 0}}}
    assert list(Blend.fit(view, parts).parts().values()) == [pytest.approx(1.0)]
