"""Things that happened twice on one day: rows alike in who, what and when, told apart by what else they say. Pure.

Two bills of one day with two numbers are two bills, and no row of a file may be lost. But next month's list of the same
bills, with another word beside them, speaks of the same two: a row takes the place of a stored one as long as there is
one left, the one that says the same first.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pandas as pd

from app.intake.columns import as_objects

KINDS = ("events", "outcomes", "costs")
AMOUNTS = ("value", "cost")
_JOIN = "\x1f"


def told_apart(
    identity: np.ndarray, rows: pd.DataFrame, old: np.ndarray, existing: pd.DataFrame
) -> tuple[np.ndarray, np.ndarray]:
    """(target, key) of the rows: the place of the stored row each one means (-1: none), and what tells new ones apart.

    `identity`, `old`: the key (who, what, when) of every row of the file and of every one in the store.
    """
    codes, names = pd.factorize(np.concatenate([identity, old]))
    mine, theirs = codes[: len(identity)].astype(np.int64), codes[len(identity) :]
    further, texts = pd.factorize(_further(rows))
    _, first, thing = np.unique(mine * max(1, len(texts)) + further, return_index=True, return_inverse=True)
    name_of = mine[first]
    where = np.full(len(names), -1, dtype=np.int64)
    where[theirs[::-1]] = np.arange(len(old))[::-1]
    target = where[name_of]
    several = (np.bincount(name_of, minlength=len(names)) > 1) | (np.bincount(theirs, minlength=len(names)) > 1)
    unsure = np.flatnonzero(several[name_of] & (target >= 0))
    alike = np.flatnonzero(several[theirs])
    kept = dict(zip(alike.tolist(), _further(existing.iloc[alike]), strict=True))
    stored = _grouped(theirs, alike)
    for name, things in _grouped(name_of, unsure[np.argsort(first[unsure])]).items():
        spoken = [_said(texts[further[first[one]]]) for one in things]
        target[things] = _paired(spoken, [_said(kept[place]) for place in stored[name]], stored[name])
    key = as_objects(names[name_of]) + _JOIN + as_objects(texts[further[first]])
    return target[thing], key[thing]


def _further(frame: pd.DataFrame) -> np.ndarray:
    """What each row says beside who, what and when, as text: its further columns, then its amounts."""
    found = as_objects(frame["attributes"].fillna("{}"))
    for name in AMOUNTS:
        amounts = frame[name] if name in frame else pd.Series(np.nan, frame.index)
        found = found + _JOIN + as_objects("" if pd.isna(one) else repr(float(one)) for one in amounts)
    return found


def _said(text: str) -> dict[object, object]:
    """The same as a dictionary."""
    attributes, *amounts = text.split(_JOIN)
    return {**json.loads(attributes), **{place: one for place, one in enumerate(amounts) if one}}


def _grouped(names: np.ndarray, places: np.ndarray) -> dict[int, list[int]]:
    """Name -> those of `places` that have it, in their order."""
    found: dict[int, list[int]] = {}
    for place in places.tolist():
        found.setdefault(int(names[place]), []).append(place)
    return found


def _paired(spoken: Sequence[dict], kept: Sequence[dict], places: Sequence[int]) -> list[int]:
    """For each thing the place it takes: of one that says the same, of one it does not contradict, of the next left."""
    found, left = [-1] * len(spoken), list(range(len(places)))
    for agrees in (lambda new, old: new == old, _fits, lambda new, old: True):
        for number, new in enumerate(spoken):
            if found[number] < 0:
                one = next((each for each in left if agrees(new, kept[each])), None)
                if one is not None:
                    found[number] = places[one]
                    left.remove(one)
    return found


def _fits(new: dict, old: dict) -> bool:
    """Whether what both say is the same."""
    return all(old.get(name, value) == value for name, value in new.items())
