import numpy as np
import pytest

from app.domain.errors import UserError
from app.intake import columns
from app.intake.columns import Gatherer, RawTable, as_objects, coded, constant


def test_rows_become_columns_of_distinct_cells() -> None:
    gatherer = Gatherer(2)
    gatherer.add([["a", "x"], ["b", "x"]])
    gatherer.add([["a"], ["c", "y", ""], ["d", "z", "too much"]])
    first, second = gatherer.columns()
    assert first.taken().tolist() == ["a", "b", "a", "c", "d"] and first.values.tolist() == ["a", "b", "c", "d"]
    assert second.taken().tolist() == ["x", "x", "", "y", "z"]
    assert gatherer.ragged == [4]


def test_a_column_is_mapped_once_a_distinct_cell() -> None:
    seen = []
    column = constant("x", 1000).mapped(lambda text: seen.append(text) or text.upper())
    assert seen == ["x"] and set(column.taken()) == {"X"}


def test_a_table_gives_its_columns_by_header() -> None:
    table = RawTable(("a", "b"), (constant("1", 3), constant("2", 3)), np.arange(3), 1)
    assert table.column("b").taken().tolist() == ["2"] * 3
    assert [len(column.codes) for column in table.rows(np.array([0]))] == [1, 1]


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "CELL_LIMIT", 3)
    with pytest.raises(UserError, match="split"):
        Gatherer(2).add([["1", "2"], ["3", "4"]])


def test_objects_may_be_lists() -> None:
    assert as_objects([[1], [2, 3]]).shape == (2,)


def test_cells_become_codes_in_their_order() -> None:
    column = coded(["b", None, "a", "b"])
    assert column.codes.tolist() == [0, 1, 2, 0] and column.values.tolist() == ["b", None, "a"]
    assert column.present().tolist() == [True, False, True, True] and column.first(2).tolist() == ["b", None]
    assert column.among(("a",)).tolist() == [False, False, True, False] and column.cell(2) == "a"
    assert column.packed() is column
