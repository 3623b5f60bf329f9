from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import toys

from app.domain.offer_kinds import KINDS
from app.recommend import reasons as module
from app.recommend.advice import Advice
from app.recommend.reasons import Evidence, reasons


def line(user: int, item: int) -> Advice:
    return Advice(np.array([user]), np.array([item]), np.array([1]), np.array([1.0]))


def test_fewer_than_five_people_are_never_counted_out_loud() -> None:
    pairs = [(user, item) for user in range(4) for item in (0, 1)] + [(4, 0)] + [(user, 2) for user in range(5, 40)]
    view = toys.view(pairs, 41, 4)
    said = str(reasons(Evidence(view, tell_family=True), line(4, 1))[0])
    assert "of" not in said.split() or "4 of 5" not in said


def test_popularity_and_novelty_when_nothing_else_is_known() -> None:
    view = toys.view([(user, 0) for user in range(6)], 7, 2)
    assert "by 6 people" in str(reasons(Evidence(view, tell_family=True), line(6, 0))[0])
    assert "New or rarely" in str(reasons(Evidence(view, tell_family=True), line(6, 1))[0])


def test_the_age_group_is_told_in_hundredths() -> None:
    pairs = [(user, 0 if user % 2 else 1) for user in range(100)]
    view = toys.view(pairs, 102, 3, ages=[8.0 if user % 2 else 40.0 for user in range(102)])
    said = reasons(Evidence(view, tell_family=True), line(101, 0))[0]
    assert str(said) == "Chosen often at age 7-9: 100.0 in 100 choices there, 50.0 in 100 overall."


def test_no_lines_no_reasons() -> None:
    none = np.zeros(0, int)
    assert reasons(Evidence(toys.checkerboard(), True), Advice(none, none, none, none.astype(float))) == []


def test_a_kind_of_offer_is_told_in_words() -> None:
    view = SimpleNamespace(catalogue=SimpleNamespace(category=np.array([0, 0])), history=None)
    evidence = SimpleNamespace(view=view, categories=["offer:debit_account"] * 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_past", lambda view, user: np.array([1]))
        said = module._interest(evidence, 0, 0)
    assert said.values["category"] == KINDS["debit_account"]
