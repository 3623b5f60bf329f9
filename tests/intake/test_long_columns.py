import pickle

import numpy as np
import polars as pl
import pytest

from app.intake import long_columns
from app.intake.columns import Column, as_objects
from app.intake.long_columns import LongColumn, PackedColumn, lists

CELLS = ["a", None, "b", "a", "王", None, "c"]


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_columns, "BLOCK", 3)


def column(cells: list[str | None]) -> LongColumn:
    return LongColumn(pl.Series(cells, dtype=pl.String))


def test_it_is_a_column_like_any_other() -> None:
    long = column(CELLS)
    assert long.taken().tolist() == CELLS and long.present().tolist() == [one is not None for one in CELLS]
    assert long.values[long.codes].tolist() == CELLS and len(long.values) == 5
    assert long.rows(np.array([2, 0])).taken().tolist() == ["b", "a"]
    assert long.rows(np.arange(7) > 4).taken().tolist() == [None, "c"]
    assert long.first(2).tolist() == ["a", None] and long.first(50).tolist() == ["a", None, "b", "王", "c"]
    assert long.among(("a", "c")).tolist() == [True, False, False, True, False, False, True]
    assert long.changed(np.array([1, 6]), as_objects(["x", None])).taken()[[1, 6]].tolist() == ["x", None]


@pytest.mark.parametrize("cells", [CELLS, ["a", "b"], ["a"] * 6, [None] * 4])
def test_it_travels_packed(cells: list[str | None]) -> None:
    sent = pickle.loads(pickle.dumps(column(cells).packed()))  # noqa: S301 - our own bytes
    assert isinstance(sent, PackedColumn)
    assert sent.taken().tolist() == cells and sent.values[sent.codes].tolist() == cells
    keep = np.arange(len(cells)) % 2 == 0
    assert sent.rows(keep).taken().tolist() == cells[::2]
    assert sent.rows(np.arange(len(cells))[::-1]).taken().tolist() == cells[::-1]
    assert [cell for part in lists(sent, len(cells), "?") for cell in part] == [one or "?" for one in cells]


@pytest.mark.parametrize("odd", ["", "x\x1fy"])
def test_cells_that_would_be_lost_travel_as_they_are(odd: str) -> None:
    sent = column(["a", None, odd, "b"]).packed()
    assert not isinstance(sent, PackedColumn) and sent.taken().tolist() == ["a", None, odd, "b"]


def test_codes_are_cut_into_the_same_lists() -> None:
    plain = Column(np.array([0, 1, 1, 2, 0], dtype=np.int32), as_objects(["x", None, "y"]))
    assert list(lists(plain, 5)) == [["x", None, None], ["y", "x"]]
    assert list(lists(plain, 5, "z")) == [["x", "z", "z"], ["y", "x"]]
