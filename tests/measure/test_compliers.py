import numpy as np
import pytest

from app.measure.compliers import complier_view
from app.measure.trial import Trial


def trial(came: float, n: int = 4000, seed: int = 1) -> tuple[Trial, np.ndarray]:
    """Of those who come, 40 of 100 more reach the goal; keen families come and reach it anyway."""
    draw = np.random.default_rng(seed)
    arm = (np.arange(n) % 2).astype(np.int64)
    keen = draw.random(n)
    comes = ((arm == 1) & (keen > 1 - came)).astype(float)
    y = (draw.random(n) < 0.1 + 0.2 * keen + 0.4 * comes).astype(float)
    return Trial(("control", "offer"), arm, y, "enrolled"), comes


def test_those_who_came_because_they_were_invited() -> None:
    view = complier_view(*trial(0.3)[:1], 1, trial(0.3)[1])
    assert view is not None and view.effect is not None and view.low is not None and view.high is not None
    assert view.low < 0.4 < view.high
    assert view.came == pytest.approx(0.3, abs=0.03)
    assert "in every 100" in str(view.sentence) and "without coming, changed nothing" in str(view.sentence)


def test_too_few_came() -> None:
    made, came = trial(0.002)
    view = complier_view(made, 1, came)
    assert view is not None
    assert view.weak
    assert "weak instrument" in str(view.sentence)


def test_nobody_came() -> None:
    made, _ = trial(0.3)
    assert complier_view(made, 1, np.zeros(len(made.y))) is None
