from __future__ import annotations

import numpy as np
import toys

from app.recommend.transitions import Transitions


def test_what_follows_scores_above_what_came_before() -> None:
    view = toys.view([(user, item) for user in range(10) for item in (0, 1, 2)], 11, 3)
    follow = Transitions.fit(view, {"gap": 1, "smooth": 0.0, "decay": 0.5}).arrays["follow"]
    assert follow[1, 2] == 2 * follow[1, 0]
    assert follow[0, 2] == 0
    np.testing.assert_allclose(follow[1], [1 / 3, 0, 2 / 3], rtol=1e-6)


def test_a_wider_gap_counts_less() -> None:
    view = toys.view([(0, 0), (0, 1), (0, 2)], 1, 3)
    follow = Transitions.fit(view, {"gap": 2, "smooth": 0.0, "decay": 0.5}).arrays["follow"]
    assert follow[0, 1] == 2 * follow[0, 2]
