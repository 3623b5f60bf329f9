from __future__ import annotations

import numpy as np
import toys

from app.recommend.neighbours import Neighbours


def test_only_the_nearest_are_kept_and_an_item_is_not_its_own() -> None:
    near = Neighbours.fit(toys.checkerboard(), {"keep": 3, "decay": 1.0}).arrays["near"]
    assert ((near > 0).sum(0) <= 5).all()
    assert (np.diag(near) == 0).all()
    assert (near[0::2, 1::2] == 0).all()


def test_the_newest_choice_counts_most() -> None:
    pairs = [(user, item) for user in range(20) for item in ((0, 2) if user % 2 else (1, 3))] + [(20, 0), (20, 1)]
    view = toys.view(pairs, 21, 4)
    scores = Neighbours.fit(view, {"keep": 4, "decay": 0.5}).scores(view, np.array([20]))[0]
    assert scores[3] > 1.5 * scores[2] > 0
