"""Novelty, diversity and calibration on lists whose figures can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import toys

from app.recommend.lists import Kinds, describe, kinds


def test_likeness_is_two_thirds_category_one_third_words() -> None:
    text = np.array([[1, 0], [1, 0], [0, 1], [0, 0]], np.float32)
    content = Kinds(np.array([0, 1, 0, 0]), text)
    found = [float(content.alike(np.array([0]), np.array([other]))[0]) for other in range(4)]
    assert np.round(found, 3).tolist() == [1.0, 0.333, 0.667, 1.0], "without a text the category decides"


def test_rare_items_are_novel_and_one_kind_alone_is_not_varied() -> None:
    view = toys.view([(user, 0) for user in range(7)] + [(0, 1)], 7, 6)
    often = describe(np.array([[0, 0]]), np.array([0]), view.history, view.catalogue)
    rare = describe(np.array([[4, 5]]), np.array([0]), view.history, view.catalogue)
    assert round(often.novelty, 3) == round(float(-np.log2(7.5 / 8)), 3)
    assert rare.novelty == 4.0
    alike = describe(np.array([[0, 2]]), np.array([0]), view.history, view.catalogue)
    mixed = describe(np.array([[0, 1]]), np.array([0]), view.history, view.catalogue)
    assert mixed.diversity > alike.diversity + 0.3


def test_a_list_with_the_persons_own_mix_is_calibrated() -> None:
    view = toys.view([(0, 0), (0, 1)], 1, 6)
    own, other = (
        describe(np.array([best]), np.array([0]), view.history, view.catalogue).calibration for best in ([2, 3], [2, 4])
    )
    assert own == 1.0 and 0.5 < other < 0.8


def test_nothing_known_is_no_figure() -> None:
    view = toys.view([(0, 0)], 1, 3)
    bare = replace(view.catalogue, frame=view.catalogue.frame.assign(text="", category=None))
    found = describe(np.array([[1, 2]]), np.array([0]), view.history, bare)
    assert np.isnan(found.diversity) and np.isnan(found.calibration) and np.isfinite(found.novelty)
    assert not kinds(bare).known
    assert np.isnan(describe(np.zeros((0, 3), int), np.zeros(0, int), view.history, bare).novelty)
