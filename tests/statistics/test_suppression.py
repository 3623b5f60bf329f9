import numpy as np

from app.statistics.suppression import LEAST, hidden_cells, published, rounded


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
