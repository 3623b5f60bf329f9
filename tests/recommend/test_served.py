from __future__ import annotations

import numpy as np
import toys

from app.recommend.ease import Ease
from app.recommend.popular import Popular
from app.recommend.served import Served


def test_newcomers_are_answered_by_their_own_model() -> None:
    view = toys.view([(0, 0), (0, 1), (1, 0), (1, 1)], 3, 3)
    main, newcomers = Ease.fit(view, {"ridge": 1.0, "decay": 1.0}), Popular.fit(view, {"half_life": 0, "grouped": 0})
    served = Served.of({"main": main, "newcomers": newcomers})
    found = served.scores(view, np.array([0, 2]))
    np.testing.assert_allclose(found[0], main.scores(view, np.array([0]))[0])
    np.testing.assert_allclose(found[1], newcomers.scores(view, np.array([2]))[0])


def test_one_model_may_serve_both() -> None:
    view = toys.checkerboard()
    part = {"name": "popular", "settings": {"half_life": 0, "grouped": 0}}
    served = Served.fit(view, {"main": part, "newcomers": part})
    assert served.part("main") is served.part("newcomers")
