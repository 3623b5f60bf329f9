import numpy as np

from app.statistics.suppression import LEAST, hidden_cells, published, release, rounded


def test_small_cells_never_stand_alone() -> None:
    draw = np.random.default_rng(9)
    for _ in range(200):
        table = draw.poisson(draw.choice([4, 15, 60]), (draw.integers(2, 5), draw.integers(2, 6)))
        hidden = hidden_cells(table.tolist())
        assert hidden[table < LEAST].all()
        for axis in (0, 1):
            for line in range(table.shape[axis]):
                gone, counts = np.take(hidden, line, axis), np.take(table, line, axis)
                if gone.any() and not gone.all():
                    assert gone.sum() >= 2
                    assert counts[gone].sum() >= LEAST


def test_nothing_is_hidden_without_need() -> None:
    assert not hidden_cells([[30, 40], [50, 60]]).any()


def test_what_is_shown_is_rounded() -> None:
    assert published([[92, 828], [157, 797]]) == [[90, 830], [155, 795]]
    assert published([[3, 40, 50], [20, 40, 50], [60, 70, 80]])[0][0] is None
    assert [rounded(x) for x in (12, 12.5, 13, 17)] == [10, 15, 15, 15]


def test_a_cell_once_hidden_stays_hidden() -> None:
    first = release([[7, 40, 50], [20, 45, 55], [60, 70, 80]])
    later = release([[30, 60, 70], [40, 65, 75], [80, 90, 99]], [first])
    assert first.hidden.any()
    assert (later.hidden >= first.hidden).all()


def test_another_shape_is_another_table() -> None:
    first = release([[7, 40], [20, 45]])
    assert not release([[30, 60, 70], [40, 65, 75]], [first]).hidden.any()


def test_columns_may_shrink() -> None:
    """Families that had not come yet grow fewer as others come."""
    seen = []
    for came in (4, 8, 12, 20, 30):
        seen.append(release([[came, 200 - came], [came // 2, 200 - came // 2]], seen, direction=(1, -1)))
    assert seen[0].cells[0][0] is None
    assert [one.row_totals for one in seen] == [(200, 200)] * 5


def test_counts_that_fall_though_they_were_said_to_grow() -> None:
    """A refund takes a case back: the tables contradict the rule, and are still shown safely."""
    first = release([[40, 160], [30, 170]], direction=(1, -1))
    later = release([[20, 180], [30, 170]], [first], direction=(1, -1))
    assert later.cells[0] == (20, 180)
