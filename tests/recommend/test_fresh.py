"""New items are scored at once through what they are like, and nothing known changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import toys

from app.recommend.catalogue import Catalogue
from app.recommend.fresh import likest, widened
from app.recommend.ladder import KINDS
from app.recommend.served import Served


def grown(items: Catalogue, category: str | None, title: str) -> Catalogue:
    new = items.frame.iloc[[0]].assign(id=99, ref="C99", title=title, text=title, category=category)
    return Catalogue(pd.concat([items.frame, new], ignore_index=True))


def test_a_new_course_gets_the_score_of_its_like_and_the_known_keep_theirs() -> None:
    view = toys.checkerboard()
    ease = {"name": "ease", "settings": dict(KINDS["ease"].grid[0])}
    served = Served.fit(
        view, {"main": ease, "newcomers": {"name": "popular", "settings": dict(KINDS["popular"].grid[0])}}
    )
    before = served.scores(view, np.arange(40))
    items = grown(view.catalogue, "course:even", "even")
    wider = replace(view, catalogue=items, history=replace(view.history, items=13))
    after = served.scores(wider, np.arange(40))
    np.testing.assert_allclose(after[:, :12], before, rtol=1e-6)
    even = np.arange(40) % 2 == 0
    assert after[even, 12].min() > after[~even, 12].max(), "who takes even courses is offered the new even one"


def test_only_the_nearest_of_the_same_kind_speak() -> None:
    items = grown(toys.courses(12), "course:odd", "course 3")
    weights = likest(items, 12)
    assert 5 <= (weights[0] > 0).sum() <= 6 and weights[0].argmax() == 3
    offers = items.frame.copy()
    offers.loc[12, "kind"] = "offer"
    assert (likest(Catalogue(offers), 12) == 0).all()
    scores = np.arange(12, dtype=np.float32)[None, :]
    assert widened(scores, Catalogue(offers))[0, 12] == scores.mean(), "like nothing: neither leads nor is lost"
