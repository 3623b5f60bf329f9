from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.linking import Reason
from app.domain.messages import mark
from app.texts import translator
from app.ui.pages.duplicate_weights import Waterfall, WeightBar, landings
from app.ui.window import application

REASONS = (
    Reason(mark("tests", "Name"), 3, 9.0),
    Reason(mark("tests", "Birth date"), 0, -4.5),
    Reason(mark("tests", "Phone"), -1, 0.0),
)


def test_each_bar_begins_where_the_one_before_ended_and_the_last_is_the_sum() -> None:
    assert landings([9.0, -4.5, 0.0]) == [(0.0, 9.0), (9.0, 4.5), (4.5, 4.5), (0.0, 4.5)]
    assert landings([]) == [(0.0, 0.0)]


def test_every_field_stands_with_its_weight_and_the_sum_below(qtbot: QtBot) -> None:
    application()
    shown = Waterfall(REASONS, translator("en"))
    qtbot.addWidget(shown)
    shown.resize(400, 200)
    words = [one.text() for one in shown.findChildren(QLabel)]
    assert words == ["Name", "+9.0", "Birth date", "−4.5", "Phone", "not known", "Together", "+4.5"]
    bars = shown.findChildren(WeightBar)
    assert bars[0].at(bars[0].span[1]) == bars[1].at(bars[1].span[0])  # one falls from where the other ended
    assert bars[1].span[1] < bars[1].span[0]
    assert bars[0].accessibleName() == "Name: +9.0"
    shown.grab()


def test_against_alone_and_nothing_at_all_are_drawn(qtbot: QtBot) -> None:
    application()
    for reasons in (REASONS[1:2], ()):
        shown = Waterfall(reasons, translator("en"))
        qtbot.addWidget(shown)
        shown.grab()
