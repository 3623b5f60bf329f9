import numpy as np
import pytest

from app.measure.for_whom import uplift_views
from app.measure.trial import Trial


def trial(differ: float, n: int = 1600) -> Trial:
    draw = np.random.default_rng(5)
    traits = np.column_stack([draw.integers(0, 2, n), draw.normal(size=n)]).astype(float)
    arm = (np.arange(n) % 2).astype(np.int64)
    y = (draw.random(n) < 0.2 + 0.05 * arm + differ * arm * traits[:, 0]).astype(float)
    return Trial(("c", "a"), arm, y, "y", traits=traits, trait_names=("campus", "age"), trait_words=("North", ""))


def test_whom_to_invite_in_words_and_a_curve() -> None:
    lead, *others = uplift_views(trial(0.4), 1, price=0.15)
    assert (lead.learner, [one.learner for one in others]) == ("DR", ["X", "T"])
    assert lead.usable and lead.qini_low > 0 and lead.rate > 0
    assert any("“campus” is “North”" in str(rule) and str(rule).startswith("Invite") for rule in lead.rules)
    assert lead.rule_gain is not None and lead.rule_gain > 0
    curve = lead.figures[0].series[0]
    assert curve.y[0] > curve.y[-1] == pytest.approx(0, abs=1e-9)


def test_nothing_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.measure.for_whom.CUTS", 1)
    views = uplift_views(trial(0.0), 1)
    lead = views[0]
    assert not any(view.usable for view in views)  # no other learner may find what the deciding one did not
    assert lead.rules == () and lead.rule_gain is None
    assert str(lead.sentence).startswith("Nothing shows")


def test_too_few_or_nothing_known() -> None:
    assert uplift_views(trial(0.4, 300), 1) == ()
    bare = trial(0.4)
    assert uplift_views(Trial(bare.labels, bare.arm, bare.y, "y"), 1) == ()
