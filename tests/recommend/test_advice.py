from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import toys
from scipy import sparse

from app.recommend.advice import advise
from app.recommend.constraints import Limits
from app.recommend.ladder import KINDS
from app.recommend.reasons import Evidence, reasons


def limits(users: int, items: int, closed: int | None = None) -> Limits:
    seats = np.full(items, np.inf)
    if closed is not None:
        seats[closed] = 0
    return Limits("course", sparse.csr_matrix((users, items)), seats, date(2026, 11, 22))


def test_best_first_ranked_from_one_and_never_what_is_closed() -> None:
    view = toys.checkerboard()
    model = KINDS["popular"].fit(view, {"half_life": 0, "grouped": 0})
    found = advise(model, view, np.array([3, 5]), limits(40, 12, closed=0), 4)
    assert found.user.tolist() == [3] * 4 + [5] * 4
    assert found.rank.tolist() == [1, 2, 3, 4] * 2
    assert (np.diff(found.score[:4]) <= 0).all()
    assert 0 not in found.item


def test_nothing_allowed_is_an_empty_answer() -> None:
    view = toys.checkerboard()
    closed = replace(limits(40, 12), seats=np.zeros(12))
    found = advise(KINDS["popular"].fit(view, {"half_life": 0, "grouped": 0}), view, np.arange(40), closed, 3)
    assert len(found.user) == 0


def test_reasons_are_counts_that_hold() -> None:
    view = toys.checkerboard()
    model = KINDS["ease"].fit(view, {"ridge": 1.0, "decay": 1.0})
    found = advise(model, view, np.array([0]), replace(limits(40, 12), taken=view.history.matrix()), 1)
    said = reasons(Evidence(view, tell_family=False), found)[0]
    assert found.item.tolist() == [toys.missed(0)]
    both = said.values["both"]
    past = int(str(said.values["item"]).split()[1])
    takers = [u for u in range(40) if past in view.history.item[view.history.user == u]]
    assert said.values["size"] == len(takers)
    assert both == sum(toys.missed(0) in view.history.item[view.history.user == u] for u in takers)


def test_the_family_is_told_in_course_advice_alone() -> None:
    base = toys.view([(0, 2), (1, 0)], 2, 4)
    view = replace(base, people=replace(base.people, frame=base.people.frame.assign(household_id=[7, 7])))
    model = KINDS["popular"].fit(view, {"half_life": 0, "grouped": 0})
    found = advise(model, view, np.array([1]), limits(2, 4), 4)
    told = [str(one) for one in reasons(Evidence(view, tell_family=True), found)]
    assert sum("family" in one for one in told) == 1
    assert "family" in told[found.item.tolist().index(2)]
    assert not any("family" in str(one) for one in reasons(Evidence(view, tell_family=False), found))


def test_factors_and_full_scores_advise_alike() -> None:
    """Many people go the fast way, few the plain one: the lists are the same."""
    view = toys.checkerboard(users=2200, items=60)
    model = KINDS["als"].fit(view, dict(KINDS["als"].grid[0]))
    own = replace(limits(2200, 60, closed=1), taken=view.history.matrix())
    many, few = (advise(model, view, np.arange(size), own, 3) for size in (2200, 1500))
    assert (many.user[: len(few.user)] == few.user).all()
    np.testing.assert_allclose(many.score[: len(few.score)], few.score, rtol=1e-3, atol=1e-4)
    assert 1 not in many.item


def test_variety_brings_another_kind_and_never_what_is_closed() -> None:
    view = toys.checkerboard()
    model = KINDS["ease"].fit(view, {"ridge": 1.0, "decay": 1.0})
    plain, mixed = (advise(model, view, np.array([0]), limits(40, 12, closed=1), 4, variety=one) for one in (0.0, 0.8))
    assert {int(item) % 2 for item in plain.item} == {0}
    assert {int(item) % 2 for item in mixed.item} == {0, 1} and 1 not in mixed.item
    assert mixed.item[0] == plain.item[0] and mixed.rank.tolist() == [1, 2, 3, 4]


def test_what_was_looked_at_is_no_evidence_for_itself() -> None:
    view = toys.checkerboard()
    model = KINDS["popular"].fit(view, {"half_life": 0, "grouped": 0})
    found = advise(model, view, np.arange(40), limits(40, 12), 12)
    said = reasons(Evidence(view, tell_family=False), found)
    for item, one in zip(found.item.tolist(), said, strict=True):
        assert one.values.get("item") != f"course {item}"
