"""A fair division of what several parties achieved together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import factorial

PLAYERS_MOST = 12


def shapley(players: Sequence[str], value: Callable[[frozenset[str]], float]) -> dict[str, float]:
    """Each player's exact Shapley value (1953): the mean of what it adds over all orders of joining.

    phi_i = sum over S without i of |S|! (n-|S|-1)! / n! * (v(S+i) - v(S)). Raises ValueError beyond 12 players
    (the cost doubles with each one).
    """
    n = len(players)
    if n > PLAYERS_MOST:
        raise ValueError(f"exact Shapley values for {n} players would take {2**n} coalitions")
    coalitions = [frozenset(group) for size in range(n + 1) for group in combinations(players, size)]
    worth = {group: value(group) for group in coalitions}
    weights = [factorial(size) * factorial(n - size - 1) / factorial(n) for size in range(n)]
    return {
        player: sum(weights[len(g)] * (worth[g | {player}] - worth[g]) for g in coalitions if player not in g)
        for player in players
    }
