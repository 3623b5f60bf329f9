from dataclasses import replace
from datetime import date

import pytest

from app.ui.pages.campaigns_board import Board
from app.ui.pages.campaigns_list import CampaignsList, phase, read_known
from app.ui.pages.campaigns_year import YearBars
from app.ui.widgets import DataTable


def test_three_views_open_the_same_campaign(school, qtbot) -> None:
    known = read_known(school.desk.store)
    shown, opened, turned = CampaignsList(school.desk, known), [], []
    qtbot.addWidget(shown)
    shown.opened.connect(opened.append)
    shown.turned.connect(turned.append)
    assert shown.findChild(DataTable) is not None
    shown._turn("board")
    board = shown._place.itemAt(0).widget()
    assert isinstance(board, Board) and [len(column) for column in board.columns] == [0, 0, 1]
    board.pressed.emit(known.lines[0].record.id)
    shown._turn("year")
    bars = shown._place.itemAt(0).widget().findChild(YearBars)
    assert bars.rows[0].name == "Autumn" and any(row.name.startswith("Winter holidays") for row in bars.rows)
    bars.pressed.emit(bars.rows[0].key)
    assert opened == [known.lines[0]] * 2 and turned == ["board", "year"]


@pytest.mark.parametrize(
    ("state", "day", "said"),
    [
        ("launched", "2026-08-31", "Begins soon"),
        ("launched", "2026-09-01", "Running"),
        ("launched", "2026-10-15", "Running"),
        ("launched", "2026-10-16", "Over: finish it"),
        ("finished", "2026-10-16", "Finished"),
        ("planned", "2026-10-16", "Planned"),
    ],
)
def test_one_that_is_out_may_not_have_begun_or_be_over(school, state: str, day: str, said: str) -> None:
    record = replace(read_known(school.desk.store).lines[0].record, state=state)
    assert str(phase(record, date.fromisoformat(day))[0]) == said
