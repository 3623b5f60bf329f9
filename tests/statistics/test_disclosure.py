"""Tables are attacked by an integer program of its own, written without a look at the one that protects them."""

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from app.statistics.disclosure import Release, exposed, puzzle, span
from app.statistics.suppression import release

Attack = list[tuple[float, float]]


def window(shown: int | None) -> tuple[float, float]:
    return (0, 9999) if shown is None else (max(shown - 2, 10), shown + 2)


def attack(releases: list[Release], growing: bool = True) -> Attack:
    """Smallest and largest of every hidden count, knowing all releases, the rounding, and that counts only grow."""
    rows, columns = releases[0].shape
    each = rows * columns
    n = each * len(releases)
    rules = []
    for at, one in enumerate(releases):
        index = np.arange(at * each, (at + 1) * each).reshape(rows, columns)
        for lines, totals in ((index, one.row_totals), (index.T, one.column_totals)):
            for line, total in zip(lines, totals, strict=True):
                rules.append(LinearConstraint(np.isin(np.arange(n), line).astype(float), *window(total)))
        if growing and at:
            step = np.eye(n)[index.ravel()] - np.eye(n)[index.ravel() - each]
            rules.append(LinearConstraint(step, 0, np.inf))
    bounds = np.array([window(cell) for one in releases for line in one.cells for cell in line])
    hidden = [i for i, cell in enumerate(c for one in releases for line in one.cells for c in line) if cell is None]
    found = []
    for place in hidden:
        ends = [
            milp(sign * np.eye(n)[place], constraints=rules, bounds=Bounds(*bounds.T), integrality=np.ones(n)).x[place]
            for sign in (1, -1)
        ]
        found.append((ends[0], ends[1]))
    return found


def random_table(draw: np.random.Generator) -> np.ndarray:
    return draw.poisson(draw.choice([4, 12, 30], (1, 1)), (draw.integers(2, 5), draw.integers(2, 6)))


def test_no_hidden_count_can_be_told() -> None:
    draw = np.random.default_rng(9)
    for _ in range(15):
        shown = release(random_table(draw).tolist())
        assert all(high - low >= 5 for low, high in attack([shown])), shown


def test_nor_from_successive_releases() -> None:
    draw = np.random.default_rng(4)
    table = draw.poisson(9, (2, 3))
    shown: list[Release] = []
    for _ in range(6):
        shown.append(release(table.tolist(), shown))
        table = table + draw.poisson(3, table.shape)
    assert all(high - low >= 5 for low, high in attack(shown))


@pytest.mark.long
def test_five_hundred_tables_and_twenty_releases() -> None:
    draw = np.random.default_rng(10)
    for _ in range(500):
        shown = release(random_table(draw).tolist())
        assert all(high - low >= 5 for low, high in attack([shown]))
    for _ in range(5):
        table, seen = draw.poisson(8, (2, 3)), []
        for _ in range(20):
            seen.append(release(table.tolist(), seen))
            table = table + draw.poisson(2, table.shape)
        assert all(high - low >= 5 for low, high in attack(seen))


def test_a_naive_table_is_exposed() -> None:
    """One hidden cell beside its total: 52 - 49 can be only a handful."""
    naive = Release(((50, None), (40, 30)), (50, 70), (90, 35))
    assert list(exposed([naive], (1, 1))) == [(0, 0, 1)]
    low, high = span(puzzle([naive], (1, 1)), 1)
    assert (low, high) == attack([naive])[0]
    assert high - low < 5


def test_what_was_shown_before_and_after_gives_away_what_was_hidden_between() -> None:
    """Counts that only grow: 40, hidden, 40 is no secret."""
    open_table = Release(((40, 60), (70, 80)), (100, 150), (110, 140))
    gap = Release(((None, None), (None, None)), (100, 150), (110, 140))
    assert list(exposed([open_table, gap, open_table], (1, 1))) != []
    assert list(exposed([gap], (1, 1))) == []


def test_a_wrong_table_is_named() -> None:
    with pytest.raises(ValueError, match="contradict"):
        list(exposed([Release(((None, 50),), (20,), (None, None))], (0, 0)))
