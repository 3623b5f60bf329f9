"""Toy histories whose right answer the eye can see."""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.recommend.catalogue import Catalogue, catalogue
from app.recommend.interactions import first_touches
from app.recommend.model import View
from app.recommend.people import people


def courses(count: int) -> Catalogue:
    table = pd.DataFrame(
        {
            "id": range(count),
            "ref": [f"C{n}" for n in range(count)],
            "title": [f"course {n}" for n in range(count)],
            "category": ["even" if n % 2 == 0 else "odd" for n in range(count)],
        }
    )
    return catalogue(table, pd.DataFrame())


def view(pairs: list[tuple[int, int]], users: int, items: int, ages: list[float] | None = None) -> View:
    """A view of (user, item) pairs in the order of time."""
    user, item = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    history = first_touches(user, item, np.arange(len(user), dtype=float), users, items)
    table = pd.DataFrame(
        {"person_kind": "student", "id": range(users), "household_id": range(users), "name": "", "age": ages or np.nan}
    )
    return View(history, people(table, []), courses(items), float(len(user)), np.full(users, float(len(user))))


def checkerboard(users: int = 40, items: int = 12) -> View:
    """Even people take even items, odd people odd ones; each misses exactly one of theirs."""
    pairs = []
    for user in range(users):
        own = [item for item in range(items) if item % 2 == user % 2]
        missed = own[(user // 2) % len(own)]
        order = np.random.default_rng(user).permutation([item for item in own if item != missed])
        pairs += [(user, int(item)) for item in order]
    return view(pairs, users, items)


def missed(user: int, items: int = 12) -> int:
    own = [item for item in range(items) if item % 2 == user % 2]
    return own[(user // 2) % len(own)]
