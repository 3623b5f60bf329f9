import numpy as np

from app.intake import comparisons
from app.intake.columns import as_objects
from app.intake.linkage import all_pairs, candidates, clusters, link


def test_pairs_share_a_key_and_large_groups_are_passed_over() -> None:
    left, right = candidates([as_objects(["a", "b", "a", "", ""]), as_objects(["x", "x", "x", "x", "y"])], limit=3)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 2)]


def test_planted_duplicates_are_found_and_strangers_are_not() -> None:
    random = np.random.default_rng(3)
    first = [f"n{random.integers(0, 40)}x{random.integers(0, 9)}" for _ in range(300)]
    town = [f"t{random.integers(0, 20)}" for _ in range(300)]
    born = [str(random.integers(19600101, 20201231)) for _ in range(300)]
    names, towns, dates = (as_objects(values + values[:30]) for values in (first, town, born))
    compared = [comparisons.text("name", names), comparisons.same("town", towns), comparisons.dates("born", dates)]
    found = link(compared, [names, dates])
    sure = set(
        zip(found.left[found.probability > 0.9].tolist(), found.right[found.probability > 0.9].tolist(), strict=True)
    )
    assert sure == {(place, 300 + place) for place in range(30)}
    assert found.weights.shape == (len(found.left), 3) and found.names == ("name", "town", "born")


def test_a_rare_value_weighs_more() -> None:
    names = as_objects(["smith"] * 60 + ["zyx", "zyx"] + [f"n{i}" for i in range(200)])
    found = link([comparisons.text("name", names)], [names])
    pairs = list(zip(found.left.tolist(), found.right.tolist(), strict=True))
    weights = dict(zip(pairs, found.weights[:, 0].tolist(), strict=True))
    assert weights[60, 61] > weights[0, 1] + 2


def test_clusters_close_over_chains() -> None:
    labels = clusters(np.array([0, 1]), np.array([1, 2]), 4)
    left, right = all_pairs(labels)
    assert sorted(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2)]


def test_nothing_to_compare_is_no_pair() -> None:
    names = as_objects(["a", "b"])
    assert len(link([comparisons.text("name", names)], [names]).left) == 0
