import pytest

from app.domain.knowledge import Expectation
from app.domain.measurement import ArmResult
from app.measure.beliefs import bayes_views, chances

ARM = ArmResult("offer", 200, 0.2, effect=0.06, low=0.02, high=0.1, se=0.02)
CONTROL = ArmResult("control", 200, 0.14)


def test_chances_of_helping_and_of_helping_enough() -> None:
    (view,) = bayes_views((CONTROL, ARM), 0.06)
    assert view.chance_good == pytest.approx(0.9984, abs=1e-3)
    assert view.chance_matters == pytest.approx(0.5, abs=1e-9)
    assert "Nothing was assumed" in str(view.sentence) and ">99 in 100" in str(view.sentence)
    (bad,) = bayes_views((CONTROL, ARM), None, good=-1)
    assert bad.chance_good == pytest.approx(1 - view.chance_good)
    assert bad.chance_matters is None


def test_experience_draws_the_estimate_to_itself() -> None:
    (view,) = bayes_views((CONTROL, ARM), None, 1, Expectation("enrolled", 0.1, 0.0, -0.04, 0.04, 3))
    assert 0.029 < view.mean < 0.031
    assert "Earlier campaigns" in str(view.sentence)


def test_without_a_range_there_is_no_belief() -> None:
    assert bayes_views((CONTROL, ArmResult("a", 1, 1.0, effect=1.0)), None) == ()


@pytest.mark.parametrize(("p", "said"), [(0.0, "<1"), (0.999, ">99"), (0.664, "66")])
def test_never_nought_or_a_hundred(p: float, said: str) -> None:
    assert chances(p) == said
