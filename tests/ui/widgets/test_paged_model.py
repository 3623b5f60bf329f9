from collections.abc import Sequence

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.runner import Runner
from app.ui.widgets.paged_model import KEPT, PAGE, Column, PagedModel

COLUMNS = (Column("id", "No.", "number"), Column("name", "Name", "strong"))
ASKED: list[tuple[int, int, str, str]] = []


def million(offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[dict[str, object]], int]:
    ASKED.append((offset, limit, sort, text))
    return [{"id": number, "name": f"n{number}"} for number in range(offset, min(offset + limit, 1_000_000))], 1_000_000


def test_a_million_rows_open_at_once() -> None:
    ASKED.clear()
    model = PagedModel(COLUMNS, million)
    assert model.rowCount() == 1_000_000
    assert ASKED == [(0, PAGE, "", "")]
    assert model.index(7, 0).data() == "7"
    assert model.index(1, 0).data(Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)


def test_pages_come_as_they_are_seen_and_old_ones_go(qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS, million)
    assert model.index(500_000, 1).data() == "…"
    qtbot.waitUntil(lambda: model.index(500_000, 1).data() == "n500000")
    for page in range(KEPT + 5):
        model._arrived(model._round, page + 1, million(page * PAGE, PAGE, "", ""))
    assert len(model._pages) == KEPT


def test_a_lane_fetches_without_holding_up(qtbot: QtBot) -> None:
    runner = Runner(lambda error: None)
    model = PagedModel(COLUMNS, million, lane=runner)
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: model.rowCount() == 1_000_000)
    runner.close()


def test_sorting_and_searching_ask_the_store(qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS, million)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.search("n1")
    assert ASKED[-1] == (0, PAGE, "-name", "n1")


def test_rows_at_hand_sort_and_search() -> None:
    rows = [{"id": 2, "name": "b"}, {"id": 10, "name": "a"}]
    model = PagedModel.of(COLUMNS, rows)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [model.row(number)["id"] for number in (0, 1)] == [10, 2]
    model.search("b")
    assert model.rowCount() == 1


def test_a_tooltip_interprets_nothing() -> None:
    model = PagedModel.of(COLUMNS, [{"id": 1, "name": "<b>x</b>"}])
    cell = model.index(0, 1)
    assert cell.data() == "<b>x</b>"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;x&lt;/b&gt;</p>"
