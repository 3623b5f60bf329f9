import numpy as np

from app.intake import comparisons
from app.intake.columns import as_objects
from app.intake.linkage import Comparison, Keys, all_pairs, both, candidates, clusters, link, of_every_row
from app.intake.numbering import coded


def own_keys(compared: list[Comparison]) -> list[Keys]:
    return [of_every_row(one.codes) for one in compared]


def test_pairs_share_a_key_and_large_groups_are_passed_over() -> None:
    left, right = candidates(
        [of_every_row(np.array([0, 1, 0, -1, -1])), of_every_row(np.array([0, 0, 0, 0, 1]))], 5, limit=3
    )
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 2)]


def test_planted_duplicates_are_found_and_strangers_are_not() -> None:
    random = np.random.default_rng(3)
    first = [f"n{random.integers(0, 40)}x{random.integers(0, 9)}" for _ in range(300)]
    town = [f"t{random.integers(0, 20)}" for _ in range(300)]
    born = [str(random.integers(19600101, 20201231)) for _ in range(300)]
    names, towns, dates = (as_objects(values + values[:30]) for values in (first, town, born))
    compared = [comparisons.text("name", names), comparisons.same("town", towns), comparisons.dates("born", dates)]
    found = link(compared, own_keys(compared))
    sure = set(
        zip(found.left[found.probability > 0.9].tolist(), found.right[found.probability > 0.9].tolist(), strict=True)
    )
    assert sure == {(place, 300 + place) for place in range(30)}
    assert found.weights.shape == (len(found.left), 3) and found.names == ("name", "town", "born")


def test_a_row_may_have_several_keys() -> None:
    """Three rows, of which the last shares one key with each of the others; a row is no pair with itself."""
    left, right = candidates([Keys(np.array([0, 1, 2, 2, 2]), np.array([5, 6, 5, 6, 6]))], 3)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 2), (1, 2)]


def test_nothing_is_learnt_from_what_is_plainly_different() -> None:
    """Sixty couples share a house and no name; ten people are entered twice. Only these are possible."""
    names = as_objects([f"n{i}" for i in range(130)] + [f"n{i}" for i in range(10)])
    houses = as_objects(
        [f"h{i // 2}" for i in range(120)] + [f"h{i}" for i in range(200, 210)] + [f"h{i // 2}" for i in range(10)]
    )
    compared = [comparisons.same("name", names), comparisons.same("house", houses)]
    open_to_all = link(compared, own_keys(compared))
    found = link(compared, own_keys(compared), possible=lambda level: level["name"] == 1)
    assert len(open_to_all.left) > len(found.left) == 10 and found.probability.min() > 0.99
    weight = dict(
        zip(
            zip(open_to_all.left.tolist(), open_to_all.right.tolist(), strict=True),
            open_to_all.weights[:, 0].tolist(),
            strict=True,
        )
    )
    assert found.weights[0, 0] > weight[0, 130], "a shared name says more where couples are not taken for one person"


def test_a_rare_value_weighs_more() -> None:
    names = as_objects(["smith"] * 30 + ["zyx", "zyx"] + [f"n{i}" for i in range(200)])
    found = link([comparisons.text("name", names)], [of_every_row(coded(names)[0])])
    pairs = list(zip(found.left.tolist(), found.right.tolist(), strict=True))
    weights = dict(zip(pairs, found.weights[:, 0].tolist(), strict=True))
    assert weights[30, 31] > weights[0, 1] + 2


def test_clusters_close_over_chains() -> None:
    labels = clusters(np.array([0, 1]), np.array([1, 2]), 4)
    left, right = all_pairs(labels)
    assert sorted(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2)]


def test_nothing_to_compare_is_no_pair() -> None:
    names = as_objects(["a", "b"])
    assert len(link([comparisons.text("name", names)], [of_every_row(coded(names)[0])]).left) == 0


def test_a_key_of_two_says_nothing_where_one_is_missing() -> None:
    assert both(np.array([0, 1, -1]), np.array([2, -1, 1])).tolist() == [2, -1, -1]


def test_a_key_that_says_too_little_gives_its_small_groups_only() -> None:
    """Sixty groups of ten would make 2,700 pairs of 600 rows, ten groups of two only ten."""
    keys = np.concatenate([np.repeat(np.arange(60), 10), np.repeat(np.arange(60, 70), 2)])
    assert len(candidates([of_every_row(keys)], len(keys), limit=60)[0]) == 10


def test_only_what_is_likely_enough_is_kept() -> None:
    names = as_objects([f"n{i // 2}" for i in range(200)] + ["smith"] * 20)
    towns = as_objects([f"t{i // 2}" for i in range(200)] + [f"s{i}" for i in range(20)])
    compared = [comparisons.text("name", names), comparisons.text("town", towns)]
    blocks = own_keys(compared)
    everything, likely = link(compared, blocks), link(compared, blocks, least=0.5)
    assert 0 < len(likely.left) < len(everything.left) and likely.probability.min() >= 0.5
