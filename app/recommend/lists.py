"""What lists of recommendations are like beyond hitting: how novel, how varied, how true to a person's own mix."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.recommend.catalogue import Catalogue
from app.recommend.interactions import Floats, Interactions, Ints

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Kinds:
    """How alike items are by content alone: two thirds by category, one third by the cosine of their texts; 0…1.

    Where an item has no category or no text, the other decides alone; with neither it is like nothing.
    """

    category: Ints
    text: Vectors

    @property
    def known(self) -> bool:
        """Whether anything at all is known about the content."""
        return bool((self.category >= 0).any() or self.text.any())

    def alike(self, left: Ints, right: Ints) -> Vectors:
        """Likeness of items by position; the two shapes are broadcast against each other."""
        words = np.clip(np.einsum("...d,...d->...", self.text[left], self.text[right]), 0, 1)
        told = self._told[left] & self._told[right]
        sorted_ = (self.category[left] >= 0) & (self.category[right] >= 0)
        same = sorted_ & (self.category[left] == self.category[right])
        weight = told.astype(np.float32) + 2 * sorted_
        return np.divide(words + 2 * same, weight, out=np.zeros_like(words), where=weight > 0)

    @property
    def _told(self) -> NDArray[np.bool_]:
        return np.asarray(self.text.any(axis=1))


def kinds(items: Catalogue) -> Kinds:
    """The kinds of a catalogue."""
    return Kinds(items.category, items.text)


@dataclass(frozen=True)
class Lists:
    """Means over lists; NaN where nothing can be said.

    `novelty`: bits of surprise, -log2 of the share of people who took it (Vargas and Castells, RecSys 2011).
    `diversity`: 1 - mean likeness of two items of a list (Ziegler et al., WWW 2005).
    `calibration`: 1 - Jensen-Shannon divergence between the categories taken and those listed (Steck, RecSys 2018).
    """

    novelty: float
    diversity: float
    calibration: float


def describe(best: Ints, rows: Ints, history: Interactions, items: Catalogue) -> Lists:
    """`best`: (rows, n) positions of each list's items; `history` is what the lists were made from."""
    content = kinds(items)
    if not best.size:
        return Lists(np.nan, np.nan, np.nan)
    return Lists(_novelty(best, history), _diversity(best, content), _calibration(best, rows, history, content))


def _novelty(best: Ints, history: Interactions) -> float:
    count = np.bincount(history.item, minlength=history.items)
    people = max(int((history.counts > 0).sum()), 1)
    return float(-np.log2((count[best] + 0.5) / (people + 1)).mean())


def _diversity(best: Ints, content: Kinds) -> float:
    size = best.shape[1]
    if size < 2 or not content.known:
        return float("nan")
    left, right = np.triu_indices(size, 1)
    total = sum(float(content.alike(best[:, i], best[:, j]).mean()) for i, j in zip(left, right, strict=True))
    return 1 - total / len(left)


def _calibration(best: Ints, rows: Ints, history: Interactions, content: Kinds) -> float:
    category = content.category
    size = int(category.max(initial=-1)) + 1
    warm = history.counts[rows] > 0
    if not size or not warm.any():
        return float("nan")
    onehot = np.zeros((len(category), size), np.float32)
    known = category >= 0
    onehot[np.flatnonzero(known), category[known]] = 1
    taken = np.asarray(history.matrix()[rows[warm]] @ onehot, np.float64)
    listed = onehot[best[warm]].sum(1).astype(np.float64)
    both = (taken.sum(1) > 0) & (listed.sum(1) > 0)
    return float(1 - _divergence(taken[both], listed[both]).mean()) if both.any() else float("nan")


def _divergence(left: Floats, right: Floats) -> Floats:
    """Jensen-Shannon divergence of two tables of counts row by row, in bits: 0 equal … 1 nothing in common."""
    left, right = left / left.sum(1, keepdims=True), right / right.sum(1, keepdims=True)
    middle = (left + right) / 2

    def bits(share: Floats) -> Floats:
        ratio = np.divide(share, middle, out=np.ones_like(share), where=share > 0)
        return np.asarray((share * np.log2(ratio)).sum(1))

    return (bits(left) + bits(right)) / 2
