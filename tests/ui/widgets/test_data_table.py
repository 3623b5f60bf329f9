from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.data_table import DataTable
from app.ui.widgets.paged_model import Column, PagedModel
from app.ui.window import application

COLUMNS = (
    Column("name", "Name", "strong"),
    Column("state", "State", "chip", 120, tone=lambda row: "harm"),
    Column("n", "Number", "number", 90),
)
ROWS = [{"name": "a", "state": "Bad", "n": 1200}, {"name": "b", "state": "Good", "n": 3}]


def table(qtbot: QtBot, rows: list[dict[str, object]], **how: object) -> DataTable:
    application()
    made = DataTable(PagedModel.of(COLUMNS, rows), "Things", **how)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_a_row_opens_by_keyboard_and_mouse(qtbot: QtBot) -> None:
    shown, opened = table(qtbot, ROWS), []
    shown.opened.connect(lambda row: opened.append(row["name"]))
    shown.setCurrentIndex(shown.model().index(1, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    where = shown.visualRect(shown.model().index(0, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened == ["b", "a"]


def test_chosen_rows_are_copied_as_text(qtbot: QtBot) -> None:
    shown = table(qtbot, ROWS, several=True)
    shown.selectAll()
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a\tBad\t1,200\nb\tGood\t3"


def test_a_short_list_is_as_tall_as_its_rows(qtbot: QtBot) -> None:
    tall = table(qtbot, ROWS * 5, fit=True).height() - table(qtbot, ROWS, fit=True).height()
    assert tall == 8 * table(qtbot, ROWS).verticalHeader().defaultSectionSize()


def test_columns_give_way_in_a_narrow_window(qtbot: QtBot) -> None:
    shown = table(qtbot, ROWS)
    shown.resize(260, 300)
    assert shown.columnWidth(1) < 120
    assert shown.columnWidth(0) >= 60


def test_an_empty_table_is_drawn_with_its_sentence(qtbot: QtBot) -> None:
    assert not table(qtbot, [], fit=True, empty="None yet.").grab().isNull()


def test_many_columns_scroll_sideways_and_stay_readable(qtbot: QtBot) -> None:
    application()
    columns = [Column(str(at), f"Column {at}", width=132) for at in range(21)]
    shown = DataTable(PagedModel.of(columns, []), "First rows")
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show()
    assert shown.columnWidth(0) >= 90
