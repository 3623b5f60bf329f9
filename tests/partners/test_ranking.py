"""Ranks under weights nobody knows: sure where one dominates, open where they trade."""

from __future__ import annotations

import pytest

from app.partners.criteria import CRITERIA, Judgement
from app.partners.ranking import rank


def partner(number: int, *values: float, lawful: bool = True, spread: float = 0.0) -> Judgement:
    return Judgement(number, f"P{number}", "museum", dict(zip(CRITERIA, values, strict=True)), spread, (), lawful)


def test_one_that_is_better_in_everything_is_first_for_sure() -> None:
    first, second = rank([partner(1, *[0.2] * 6), partner(2, *[0.8] * 6)])
    assert (first.partner, first.rank_probabilities) == ("P2", (1.0, 0.0))
    assert (second.rank_probabilities, second.score) == ((0.0, 1.0), pytest.approx(0.2))
    assert first.low == pytest.approx(first.high)


def test_a_trade_is_open() -> None:
    found = rank([partner(1, 1, 0, 0.5, 0.5, 0.5, 0.5), partner(2, 0, 1, 0.5, 0.5, 0.5, 0.5)])
    assert found[0].rank_probabilities[0] == pytest.approx(0.5, abs=0.02)
    assert found[0].low < 0.4 < 0.6 < found[0].high


def test_an_uncertain_effect_makes_the_order_uncertain() -> None:
    sure = rank([partner(1, *[0.5] * 6), partner(2, 0.5, 0.5, 0.5, 0.52, 0.5, 0.5)])
    open_ = rank([partner(1, *[0.5] * 6, spread=0.2), partner(2, 0.5, 0.5, 0.5, 0.52, 0.5, 0.5, spread=0.2)])
    assert sure[0].rank_probabilities[0] == 1.0
    assert open_[0].rank_probabilities[0] < 0.7


def test_who_may_not_be_written_to_is_last() -> None:
    found = rank([partner(1, *[0.9] * 6, lawful=False), partner(2, *[0.1] * 6)])
    assert [each.partner for each in found] == ["P2", "P1"] and found[1].score == 0


def test_the_same_every_time_and_nobody() -> None:
    partners = [partner(number, *[0.1 * number] * 6, spread=0.1) for number in (1, 2, 3)]
    assert rank(partners) == rank(partners)
    assert rank([]) == ()
    for each in rank(partners):
        assert sum(each.rank_probabilities) == pytest.approx(1)
