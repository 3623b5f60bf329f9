import math

import pytest

from app.statistics.multiplicity import benjamini_hochberg, holm


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_never_above_one_and_order_kept() -> None:
    assert holm([0.9, 0.8]) == [1.0, 1.0]


def test_what_was_not_asked_does_not_count() -> None:
    found = holm([math.nan, 0.02, 0.03])
    assert math.isnan(found[0])
    assert found[1:] == pytest.approx([0.04, 0.04])
    assert holm([]) == []


def test_false_discoveries_as_benjamini_and_hochberg() -> None:
    # the worked example of their paper (1995), section 4: 15 p values of which the first four are discoveries at .05
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
         0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000]  # fmt: skip
    found = benjamini_hochberg(p)
    assert [q <= 0.05 for q in found] == [True] * 4 + [False] * 11
    assert found[0] == pytest.approx(0.0015)
    assert found[3] == pytest.approx(0.0095 * 15 / 4)


def test_the_order_stays_and_what_is_unknown_does_not_count() -> None:
    found = benjamini_hochberg([0.04, float("nan"), 0.01])
    assert found[0] == pytest.approx(0.04)
    assert found[2] == pytest.approx(0.02)
    assert math.isnan(found[1])
    assert benjamini_hochberg([]) == []
