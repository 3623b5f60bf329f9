from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import toys
from test_similar import by_campus

from app.recommend.als import Als
from app.recommend.blend import Blend
from app.recommend.catalogue import Catalogue
from app.recommend.ease import Ease
from app.recommend.model import Model, View
from app.recommend.neighbours import Neighbours
from app.recommend.network import TwoTower
from app.recommend.popular import Popular
from app.recommend.served import Served
from app.recommend.shares import MOST, NEW, NEWCOMER, Opened, opened, past_scores
from app.recommend.similar import Similar
from app.recommend.transitions import Transitions

EVERY = (Popular, Similar, Neighbours, Ease, Als, Transitions)


def blend(view: View) -> Blend:
    parts: list[Model] = [kind.fit(view, dict(kind.grid[-1])) for kind in EVERY]
    parts.append(TwoTower.fit(view, {"width": 4, "decay": 0.8, "epochs": 1, "device": "cpu"}))
    return Blend.of(parts, [0.125 * place for place in range(1, len(parts) + 1)])


def total(found: Opened) -> float:
    return sum(one.share for one in found.parts)


def test_the_parts_of_a_blend_sum_to_its_score_and_their_ingredients_to_the_parts() -> None:
    view = toys.checkerboard()
    model = blend(view)
    scores = model.scores(view, np.array([3]))[0]
    for item in range(len(view.catalogue)):
        found = opened(model, view, 3, item)
        assert total(found) == pytest.approx(float(scores[item]), abs=1e-4)
        for part in found.parts:
            own = part.items or part.fields
            assert sum(one.share for one in own) + part.rest == pytest.approx(part.share) or not own
    assert {one.model for one in found.parts} == set(model.settings["parts"])


@pytest.mark.parametrize("kind", [Neighbours, Ease, Als, Transitions])
def test_the_past_items_together_are_the_whole_score(kind: type[Model]) -> None:
    view = toys.checkerboard()
    model = kind.fit(view, dict(kind.grid[-1]))
    found = past_scores(model, view, 2)
    assert found is not None
    past, table = found
    assert set(past.tolist()) == set(view.history.item[view.history.user == 2].tolist())
    np.testing.assert_allclose(table.sum(0), model.scores(view, np.array([2]))[0], atol=1e-4)
    # Standardised and weighted, what is told speaks for it and what is left over is the rest of the same sum.
    score = float(Blend.of([model], [0.5]).scores(view, np.array([2]))[0, toys.missed(2)])
    part = opened(Blend.of([model], [0.5]), view, 2, toys.missed(2)).parts[0]
    assert part.share == pytest.approx(score, abs=1e-4)
    assert len(part.items) == MOST and all(one.share > 0 for one in part.items)


def test_the_course_that_was_really_taken_is_named_first() -> None:
    """Whoever takes 0 goes on to 1: so 0 is why 1 is advised, and never what was not taken."""
    view = toys.view([*((user, item) for user in range(30) for item in (2 + user % 3, 0, 1)), (30, 3), (30, 0)], 31, 5)
    for kind in (Neighbours, Transitions, Ease):
        part = opened(kind.fit(view, dict(kind.grid[-1])), view, 30, 1).parts[0]
        names = [one.name for one in part.items]
        assert names[0] == "course 0"
        assert set(names) <= {"course 0", "course 3"} and len(names) <= MOST


def test_the_fields_carry_their_gower_weights() -> None:
    view = by_campus()
    model = Similar.fit(view, {})
    part = opened(model, view, 118, 2).parts[0]
    known = {one.name if isinstance(one.name, str) else one.name.text: one for one in part.fields}
    assert sum(one.weight or 0 for one in part.fields) == pytest.approx(1)
    assert sum(one.share for one in part.fields) == pytest.approx(float(model.scores(view, np.array([118]))[0, 2]))
    assert known["campus"].weight == max(one.weight for one in part.fields)
    assert known["campus"].closeness > 0.5 > opened(model, view, 119, 2).parts[0].fields[0].closeness


def test_the_family_is_not_named_where_it_may_not_be() -> None:
    base = toys.checkerboard()
    frame = base.people.frame.assign(household_id=base.people.frame["id"] // 2)
    view = replace(base, people=replace(base.people, frame=frame))
    model = Similar.fit(view, {})
    told, kept = (opened(model, view, 2, 5, tell).parts[0] for tell in (True, False))
    assert "family" in {str(one.name) for one in told.fields}
    assert "family" not in {str(one.name) for one in kept.fields}
    assert kept.share == pytest.approx(told.share) and kept.rest != pytest.approx(told.rest, abs=1e-6)


def test_newcomers_and_new_items_are_said_to_be_so() -> None:
    base = toys.checkerboard()
    roles = {"main": blend(base), "newcomers": Popular.fit(base, {"half_life": 0, "grouped": 0})}
    served = Served.of(roles)
    served.settings["items"] = len(base.catalogue)
    assert opened(served, base.blank(), 3, 1).notes == (NEWCOMER,)
    grown = toys.courses(13).frame.assign(text=[f"c{n % 2}" for n in range(13)])
    view = replace(base, history=replace(base.history, items=13), catalogue=Catalogue(grown))
    found = opened(served, view, 4, 12)
    assert found.notes == (NEW,)
    assert total(found) == pytest.approx(float(served.scores(view, np.array([4]))[0, 12]), abs=1e-4)
