"""What a plan may expect: pooled from the campaigns most like it, or plainly not known yet."""

from __future__ import annotations

import pytest

from app.domain.knowledge import Knowledge
from app.measure.lessons import Past, knowledge_of
from app.measure.likeness import expected_effect


def past(place: int, lift: float, industry: str = "museum", kind: str = "event") -> Past:
    hits = (int(2000 * (0.1 + lift)), 2000, 200)
    return Past(
        f"C{place}", f"Campaign {place}", f"2026-0{place}-01", 2000, hits[0], *hits[1:], (industry,), (), (kind,)
    )


def known(*campaigns: Past) -> Knowledge:
    return knowledge_of("enrolled", ("enrolled",), campaigns)


def test_too_few_campaigns_say_so() -> None:
    for number in (0, 2):
        found = expected_effect(known(*(past(at, 0.05) for at in range(1, number + 1))), ("museum",), ("event",))
        assert (found.campaigns, found.low, found.mean, found.high) == (number, None, None, None)
        assert str(found.sentence).startswith(f"Campaigns with a control that have ended: {number}. It takes 3")


def test_three_campaigns_give_the_range_of_the_next() -> None:
    together = known(past(1, 0.10), past(2, 0.10), past(3, 0.10))
    found = expected_effect(together, ("museum",), ("event",))
    assert together.next is not None
    assert (found.low, found.mean, found.high) == pytest.approx(
        (together.next.low, together.next.value, together.next.high)
    )
    assert found.campaigns == 3 and found.low is not None and found.low > 0
    said = str(found.sentence)
    assert said.startswith("From your 3 campaigns: ") and said.endswith(" more families in 100 are likely")


def test_the_sentence_follows_the_signs() -> None:
    unsure = expected_effect(known(past(1, 0.04), past(2, -0.03), past(3, 0.0)), (), ())
    assert " fewer to " in str(unsure.sentence)
    worse = expected_effect(known(*(past(at, -0.08) for at in range(1, 9))), (), ())
    assert worse.high is not None and worse.high < 0
    said = str(worse.sentence)
    low, high = (float(part) for part in said.split(": ")[1].split(" fewer")[0].split(" to "))
    assert 0 < low < high


def test_campaigns_alike_come_first_where_there_are_enough() -> None:
    mixed = known(*(past(at, 0.12, "museum") for at in (1, 2, 3)), *(past(at, 0.0, "bank", "loan") for at in (4, 5)))
    museum = expected_effect(mixed, ("museum",), ("loan",))
    assert museum.campaigns == 3 and museum.mean == pytest.approx(0.12, abs=0.005)
    assert "same industry" in str(museum.sentence)
    kind = expected_effect(mixed, ("car",), ("event",))
    assert kind.campaigns == 3 and "the same kind of offer (Event)" in str(kind.sentence)
    bank = expected_effect(mixed, ("bank",), ("loan",))  # only two: all five speak
    assert bank.campaigns == 5 and bank.mean is not None and bank.mean < 0.1
