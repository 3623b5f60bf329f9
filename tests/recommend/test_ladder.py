from __future__ import annotations

from app.recommend.ladder import KINDS, MOST_SQUARE, NAMES, RUNGS, answers_newcomers, fitting


def test_every_rung_has_a_name_and_the_simplest_is_first() -> None:
    assert [kind.name for kind in RUNGS][:2] == ["popular", "similar"]
    assert {kind.name for kind in RUNGS} == set(NAMES)
    assert set(KINDS) == {*NAMES, "served"}


def test_large_catalogues_leave_square_tables_out() -> None:
    assert fitting(MOST_SQUARE) == RUNGS
    assert [kind.name for kind in fitting(MOST_SQUARE + 1)] == ["popular", "similar", "two_tower", "blend"]


def test_a_blend_answers_newcomers_only_with_a_part_that_does() -> None:
    assert answers_newcomers("blend", {"ease": 1.0, "similar": 0.1})
    assert not answers_newcomers("blend", {"ease": 1.0})
    assert not answers_newcomers("ease", {})
