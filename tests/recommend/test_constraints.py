from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import toys
from scipy import sparse

from app.recommend.catalogue import catalogue
from app.recommend.constraints import Limits, allowed, seats_left
from app.recommend.model import View

TODAY = date(2026, 11, 22)


def school() -> View:
    courses = pd.DataFrame(
        {
            "id": [1, 2, 3, 4],
            "ref": ["A", "B", "C", "D"],
            "title": ["a", "b", "c", "d"],
            "age_min": [7, None, None, None],
            "age_max": [9, None, None, None],
            "prerequisites": ["[]", '["A"]', '["gone"]', "[]"],
            "capacity": [None, None, None, 2],
        }
    )
    offers = pd.DataFrame(
        {"id": [1], "ref": ["O"], "title": ["o"], "kind": ["ticket"], "ends": ["2026-11-21"], "age_min": [18]}
    )
    base = toys.view([(0, 0)], 3, 5, ages=[8.5, 10.0, np.nan])
    return replace(base, catalogue=catalogue(courses, offers))


def limits(kind: str = "course", day: date = TODAY) -> Limits:
    taken = sparse.csr_matrix(([1.0], ([0], [0])), shape=(3, 5))
    return Limits(kind, taken, seats_left(school().catalogue, pd.Series({"course:4": 2})), day)


def test_age_prerequisite_seat_and_taken_each_stop() -> None:
    found = allowed(school(), np.arange(3), limits())
    assert found.tolist() == [
        [False, True, False, False, False],
        [False, False, False, False, False],
        [True, False, False, False, False],
    ]


def test_offers_need_a_known_age_and_end_on_their_day() -> None:
    view = school()
    view = replace(view, people=replace(view.people, frame=view.people.frame.assign(age=[30.0, 17.9, np.nan])))
    assert not allowed(view, np.arange(3), limits("offer")).any()
    assert allowed(view, np.arange(3), limits("offer", date(2026, 11, 21)))[:, 4].tolist() == [True, False, False]
