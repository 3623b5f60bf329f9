from __future__ import annotations

from dataclasses import replace

import numpy as np
import toys

from app.recommend.family import family


def test_only_others_only_earlier_only_the_same_household() -> None:
    base = toys.view([(0, 0), (1, 1), (0, 2), (2, 3)], 3, 4)
    view = replace(
        base,
        people=replace(base.people, frame=base.people.frame.assign(household_id=[7, 7, None])),
        now=np.array([9, 2, 9.0]),
    )
    found = family(view, np.array([0, 1, 2]))
    assert found[0].tolist() == [0, 1, 0, 0]
    assert found[1].tolist() == [1, 0, 0, 0]
    assert np.isnan(found[2]).all()
