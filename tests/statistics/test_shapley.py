from itertools import permutations

import numpy as np
import pytest

from app.statistics.shapley import shapley


def test_the_glove_game() -> None:
    # one left glove, two right gloves: a pair is worth 1
    found = shapley(["L", "R1", "R2"], lambda group: float("L" in group and len(group) > 1))
    assert found == pytest.approx({"L": 2 / 3, "R1": 1 / 6, "R2": 1 / 6})


def test_is_the_mean_over_all_orders() -> None:
    draw = np.random.default_rng(8)
    players = ["a", "b", "c", "d"]
    worth = {frozenset(): 0.0}

    def value(group: frozenset[str]) -> float:
        return worth.setdefault(group, float(draw.normal()))

    found = shapley(players, value)
    orders = list(permutations(players))
    for player in players:
        gains = [value(frozenset(o[: o.index(player) + 1])) - value(frozenset(o[: o.index(player)])) for o in orders]
        assert found[player] == pytest.approx(np.mean(gains))
    assert sum(found.values()) == pytest.approx(value(frozenset(players)))


def test_too_many_players_are_refused() -> None:
    with pytest.raises(ValueError, match="13 players"):
        shapley([str(i) for i in range(13)], lambda group: 0.0)
