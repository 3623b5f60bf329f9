import numpy as np
import pytest

from app.measure.questions import further_outcomes, guardrails, held
from app.measure.trial import Trial

ARM = (np.arange(2000) % 2).astype(np.int64)
TRIAL = Trial(("control", "offer"), ARM, np.zeros(2000), "enrolled")


def outcome(base: float, lift: float, seed: int = 1) -> np.ndarray:
    return (np.random.default_rng(seed).random(2000) < base + lift * ARM).astype(float)


def test_many_questions_need_more_to_be_told() -> None:
    kinds = [("bought", outcome(0.1, 0.0, 3)), ("renewed", outcome(0.2, 0.03, 5)), ("attended", outcome(0.3, 0.0, 6))]
    found = further_outcomes(TRIAL, 1, kinds, None, 0.9)
    clear = found[1]
    assert clear.low > 0 and clear.p_value is not None and clear.p_value < 0.05
    assert clear.p_adjusted is not None and clear.p_adjusted > 0.05
    assert str(clear.verdict) == "Cannot tell yet"  # one of four: luck may explain it
    assert str(further_outcomes(TRIAL, 1, kinds[1:2], None, None)[0].verdict) == "Works"


def test_what_the_control_cannot_do_is_no_question() -> None:
    assert further_outcomes(TRIAL, 1, [("redeemed", ARM.astype(float))], None, 0.5) == ()


def test_fewer_refunds_are_good() -> None:
    assert str(further_outcomes(TRIAL, 1, [("refunded", outcome(0.4, -0.2))], None, None)[0].verdict) == "Works"


def test_a_guard_speaks_of_those_it_can() -> None:
    renewed = np.where(np.arange(2000) < 1000, outcome(0.5, -0.2), np.nan)
    enrolled = outcome(0.4, 0.0)
    nothing = np.zeros(2000)
    first, second = guardrails(TRIAL, 1, [("a", renewed), ("b", enrolled), ("c", nothing)], 0.1)  # type: ignore[list-item]
    assert (str(first.verdict), str(second.verdict)) == ("Fell", "Held")
    assert first.margin == 0.1
    own = guardrails(TRIAL, 1, [("b", enrolled)], None)[0]  # type: ignore[list-item]
    assert own.margin == pytest.approx(0.1 * enrolled[ARM == 0].mean())


@pytest.mark.parametrize(
    ("low", "high", "word"), [(-0.04, 0.01, "Held"), (-0.06, 0.01, "Cannot tell yet"), (-0.06, -0.01, "Fell")]
)
def test_held_fallen_or_unknown(low: float, high: float, word: str) -> None:
    assert str(held(low, high, 0.05)) == word
