from __future__ import annotations

from dataclasses import replace

import numpy as np
import toys

from app.recommend.model import View
from app.recommend.similar import Similar


def by_campus(users: int = 120) -> View:
    """East takes even courses, west odd ones; whoever is new has no history at all."""
    draw = np.random.default_rng(0)
    pairs = [(user, int(draw.integers(0, 5)) * 2 + user % 2) for user in range(users - 2) for _ in range(3)]
    base = toys.view(pairs, users, 10)
    frame = base.people.frame.assign(campus=["west" if user % 2 else "east" for user in range(users)])
    return replace(base, people=replace(base.people, frame=frame, traits=("campus",)))


def test_newcomers_get_what_people_like_them_take() -> None:
    view = by_campus()
    model = Similar.fit(view, {})
    found = model.scores(view, np.array([118, 119]))
    assert [int(row.argmax()) % 2 for row in found] == [0, 1]
    weights = dict(zip(model.features(), model.arrays["weights"], strict=True))
    assert weights["campus"] > 10 * weights["popular"]


def test_what_is_over_or_out_of_age_is_far() -> None:
    view = toys.view([(0, 0)], 1, 3, ages=[8.0])
    frame = view.catalogue.frame.assign(
        age_min=[np.nan, 6, 18], age_max=[np.nan, 9, 99], ends=["1970-01-01", None, None]
    )
    view = replace(view, catalogue=replace(view.catalogue, frame=frame), now=np.array([5.0]))
    model = Similar.fit(view, {})
    close = dict(zip(model.features(), model.closeness(view, np.array([0]))[0].T, strict=True))
    assert close["age"][1] == 1 and close["age"][2] < 1 and np.isnan(close["age"][0])
    assert close["open"][0] == 0


def test_a_partners_industry_counts_and_older_models_do_without() -> None:
    view = toys.view([(0, 0), (1, 1)], 2, 3)
    frame = view.catalogue.frame.assign(industry=["bank", "museum", "bank"])
    view = replace(view, catalogue=replace(view.catalogue, frame=frame))
    model = Similar.fit(view, {})
    close = dict(zip(model.features(), model.closeness(view, np.array([0]))[0].T, strict=True))
    assert close["industry"].tolist() == [1, 0, 1]
    settings = {key: value for key, value in model.settings.items() if key != "fixed"}
    older = Similar(settings, {**model.arrays, "weights": model.arrays["weights"][:-1]})
    assert "industry" not in older.features()
    assert np.isfinite(older.scores(view, np.arange(2))).all()
