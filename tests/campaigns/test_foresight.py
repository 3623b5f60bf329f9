"""The answer before the campaign is the arithmetic of power, and hopeless designs come with a way out."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.foresight import between_texts, foresee


def test_equal_arms_of_five_hundred() -> None:
    seen = foresee(0.08, 500, 500, margin=0.05)
    assert seen.lift == pytest.approx(0.0548, abs=0.0005)
    assert not seen.hopeless
    assert "5.5 in every 100" in str(seen.sentence) and "8.0 in 100" in str(seen.sentence)
    assert [str(each)[:6] for each in seen.alternatives] == ["To see"]


def test_a_small_holdout_is_hopeless_and_a_larger_one_is_proposed() -> None:
    seen = foresee(0.08, 400, 44, margin=0.05, spare=500)
    assert seen.hopeless and seen.lift is not None and seen.lift > 0.12
    assert "400 families written to and 400 held out" in str(seen.alternatives[0])
    alone = foresee(0.08, 400, 44, margin=0.05)
    assert "222 families written to and 222 held out" in str(alone.alternatives[0])


def test_large_enough_needs_no_way_out() -> None:
    seen = foresee(0.08, 5000, 5000, margin=0.05)
    assert not seen.hopeless and seen.alternatives == ()


def test_nobody_held_out_and_nothing_to_see() -> None:
    nobody = foresee(0.08, 400, 0)
    assert nobody.lift is None and nobody.hopeless and "Nobody is held out" in str(nobody.sentence)
    few = foresee(0.08, 4, 2)
    assert few.lift is None and "no effect can be seen" in str(few.sentence)
    nothing = foresee(0.08, 0, 0)
    assert nothing.lift is None and nothing.alternatives == () and "nothing to see" in str(nothing.sentence)


def test_classes_see_less_than_households() -> None:
    plain = foresee(0.08, 400, 400)
    classes = foresee(0.08, 400, 400, clusters=np.full(40, 20))
    assert classes.design_effect == pytest.approx(1.95)
    assert plain.lift is not None and classes.lift is not None and classes.lift > plain.lift
    assert "take 2.0 times as many families" in str(classes.sentence) and "times as many" not in str(plain.sentence)
    assert f"Draw families instead of whole classes: a rise of {100 * plain.lift:.1f} in 100" in str(
        classes.alternatives[0]
    )


def test_a_handful_of_families_is_told_so() -> None:
    seen = foresee(0.08, 14, 2, spare=1000)
    assert seen.hopeless and "no campaign can show its effect" in str(seen.sentence)
    assert len(seen.alternatives) == 1 and "far more than this campaign reaches" in str(seen.alternatives[0])
    assert "10 campaigns like this one" in str(foresee(0.08, 495, 55, spare=0).alternatives[-1])


def test_what_will_show_between_texts() -> None:
    assert between_texts(0.08, []) is None and between_texts(0.08, [400.0]) is None
    told = str(between_texts(0.08, [1500.0, 500.0, 500.0]))
    assert "a difference of 5.5 in every 100" in told
    assert "no difference between the texts" in str(between_texts(0.08, [10.0, 8.0]))


def test_families_days_and_the_price_of_certainty() -> None:
    seen = foresee(0.08, 500, 500, margin=0.06, days=20, days_needed=35, certainty_cost=1234.0)
    assert seen.families == 28 and "28 families more" in str(seen.sentence)
    assert "Let it run 35 days, not 20" in str(seen.alternatives[-1])
    assert (seen.days_needed, seen.certainty_cost) == (35, 1234.0)
    assert foresee(0.08, 500, 500, margin=0.06, days=40, days_needed=35).alternatives == ()
