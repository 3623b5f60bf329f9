"""What came into the catalogue after a training: scored at once, through what it is most like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.recommend.catalogue import Catalogue
from app.recommend.interactions import Scores
from app.recommend.lists import kinds
from app.recommend.model import View

NEAREST = 5


def narrowed(view: View, known: int) -> View:
    """The view as a model of the first `known` items sees it."""
    history = view.history.kept(view.history.item < known)
    return replace(view, history=replace(history, items=known), catalogue=Catalogue(view.catalogue.frame.iloc[:known]))


def widened(scores: Scores, items: Catalogue) -> Scores:
    """Scores of the known items, then of the new ones: the mean of the NEAREST of the same kind, by likeness.

    What is like nothing gets the mean of all: it neither leads nor is lost.
    """
    known, weights = scores.shape[1], likest(items, scores.shape[1])
    total = weights.sum(1)
    near = scores @ (weights / np.maximum(total, 1e-9)[:, None]).T
    middle = scores.mean(1, keepdims=True) if known else np.zeros((len(scores), 1), np.float32)
    return np.hstack([scores, np.where(total[None, :] > 0, near, middle)]).astype(np.float32)


def likest(items: Catalogue, known: int) -> Scores:
    """(new, known): the squared likeness of each new item to its NEAREST known ones of the same kind, else 0."""
    content, kind = kinds(items), items.frame["kind"].to_numpy()
    new = np.arange(known, len(items))
    alike = content.alike(new[:, None], np.arange(known)[None, :]) * (kind[new][:, None] == kind[:known][None, :])
    if known > NEAREST:
        alike[alike < -np.partition(-alike, NEAREST - 1, axis=1)[:, NEAREST - 1 : NEAREST]] = 0
    return (alike**2).astype(np.float32)
