from __future__ import annotations

from dataclasses import replace

import numpy as np
import toys

from app.recommend.popular import Popular


def test_the_most_taken_is_first_and_old_choices_fade() -> None:
    view = toys.view([(0, 0), (1, 0), (2, 1)], 3, 3)
    rows = np.array([0])
    assert Popular.fit(view, {"half_life": 0, "grouped": 0}).scores(view, rows)[0].argmax() == 0
    late = replace(view, history=replace(view.history, day=np.array([0.0, 0.0, 900.0])))
    assert Popular.fit(late, {"half_life": 180, "grouped": 0}).scores(late, rows)[0].argmax() == 1


def test_each_age_group_has_its_own_first() -> None:
    pairs = [(user, user % 2) for user in range(200)]
    view = toys.view(pairs, 200, 3, ages=[8.0 if user % 2 else 40.0 for user in range(200)])
    found = Popular.fit(view, {"half_life": 0, "grouped": 1}).scores(view, np.arange(2))
    assert found.argmax(1).tolist() == [0, 1]
