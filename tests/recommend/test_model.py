"""One suite for every model: the checkerboard, saving and loading, refusal of what is damaged."""

from __future__ import annotations

import json

import numpy as np
import pytest
import toys

from app.domain.errors import UserError
from app.recommend.ladder import KINDS, RUNGS
from app.recommend.model import Model, Settings, View, load, save
from app.recommend.ranking import masked

PERSONAL = ["neighbours", "ease", "als", "transitions", "two_tower", "blend", "served"]


def fitted(name: str, view: View) -> Model:
    parts: Settings = {
        "parts": {"ease": 1.0, "similar": 0.5},
        "settings": {"ease": dict(KINDS["ease"].grid[0]), "similar": {}},
    }
    served: Settings = {
        "main": {"name": "ease", "settings": dict(KINDS["ease"].grid[0])},
        "newcomers": {"name": "popular", "settings": dict(KINDS["popular"].grid[0])},
    }
    chosen = {"blend": parts, "served": served}.get(name, dict(KINDS[name].grid[0]))
    return KINDS[name].fit(view, chosen)


@pytest.mark.parametrize("name", PERSONAL)
def test_the_missing_square_ranks_first(name: str) -> None:
    view = toys.checkerboard()
    rows = np.arange(40)
    scores = masked(fitted(name, view).scores(view, rows), view.history, rows)
    right = sum(int(scores[row].argmax()) == toys.missed(row) for row in rows)
    assert right >= 38


@pytest.mark.parametrize("name", [*(kind.name for kind in RUNGS), "served"])
def test_saved_and_loaded_models_score_alike(name: str) -> None:
    view = toys.checkerboard()
    model = fitted(name, view)
    config, weights = save(model, view.catalogue.keys)
    back, keys = load(json.loads(json.dumps(config)), weights, KINDS)
    rows = np.arange(40)
    assert keys == view.catalogue.keys
    np.testing.assert_allclose(back.scores(view, rows), model.scores(view, rows), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", [*(kind.name for kind in RUNGS), "served"])
def test_someone_without_a_history_gets_finite_scores(name: str) -> None:
    view = toys.checkerboard()
    nobody = view.blank()
    assert np.isfinite(fitted(name, view).scores(nobody, np.arange(40))).all()


@pytest.mark.parametrize("name", [kind.name for kind in RUNGS])
def test_poor_data_gives_finite_scores(name: str) -> None:
    for view in (toys.view([(0, 0)], 1, 1), toys.view([], 3, 4), toys.view([(0, 1), (1, 1), (2, 1)], 3, 4)):
        model = fitted(name, view)
        assert np.isfinite(model.scores(view, np.arange(view.history.users))).all()


def test_a_damaged_or_newer_model_is_refused() -> None:
    view = toys.checkerboard()
    config, weights = save(fitted("ease", view), view.catalogue.keys)
    with pytest.raises(UserError, match="damaged"):
        load(config, weights[:-10], KINDS)
    with pytest.raises(UserError, match="damaged"):
        load({}, weights, KINDS)
    with pytest.raises(UserError, match="newer"):
        load({**config, "format": 99}, weights, KINDS)
    infinite = fitted("ease", view)
    infinite.arrays["weights"][0, 0] = np.inf
    with pytest.raises(UserError, match="damaged"):
        load(*save(infinite, view.catalogue.keys), KINDS)
