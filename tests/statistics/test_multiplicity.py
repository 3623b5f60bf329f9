import math

import pytest

from app.statistics.multiplicity import holm


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_never_above_one_and_order_kept() -> None:
    assert holm([0.9, 0.8]) == [1.0, 1.0]


def test_what_was_not_asked_does_not_count() -> None:
    found = holm([math.nan, 0.02, 0.03])
    assert math.isnan(found[0])
    assert found[1:] == pytest.approx([0.04, 0.04])
    assert holm([]) == []
