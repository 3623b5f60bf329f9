from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.figures import Figure
from app.domain.measurement import Measurement, Warning_
from app.domain.messages import Message
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.texts import translator
from app.ui.pages.results_view import VERDICT_TONES, HealthCard, ResultView, VerdictCard, beside, side_by_side
from app.ui.widgets import Card, Chip, PlainLabel

SAY = translator("en")


@pytest.fixture
def result(school) -> Measurement:
    return measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())


def chips(widget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip)]


@pytest.mark.parametrize("verdict", VERDICT_TONES)
def test_each_verdict_has_its_word_and_tone(result: Measurement, verdict: str) -> None:
    card = VerdictCard(replace(result, verdict=verdict), SAY)
    assert card.chip.property("tone") == VERDICT_TONES[verdict]
    assert card.chip.text()
    assert bool(card.property("current")) == (verdict == "works")


def test_money_stands_with_its_range(result: Measurement) -> None:
    view = ResultView(result, SAY)
    text = [label.text() for label in view.findChildren(PlainLabel)]
    total = result.money[-1]
    assert f"{'+' if total.amount > 0 else '−'}¥{abs(total.amount):,.0f}" in text
    assert any(" to " in words and "¥" in words for words in text)


def test_warnings_are_chips_and_sentences(result: Measurement) -> None:
    sentence = Message("tests", "Too few by far.")
    bad = replace(result, warnings=(Warning_("low_power", sentence), Warning_("sample_ratio", sentence)), looks=6)
    card = HealthCard(bad, SAY, sealed=True)
    assert "Too few to see a small effect" in chips(card)
    assert "List sealed before the launch" in chips(card)
    assert "Looked at 6 times · allowed for" in chips(card)
    assert not any("fit the draw" in words for words in chips(card))
    assert [label.text() for label in card.findChildren(PlainLabel)].count("Too few by far.") == 2


def test_small_print_is_folded_until_asked_for(result: Measurement) -> None:
    view = ResultView(result, SAY)
    limit = SAY(result.limits[0])
    label = next(label for label in view.findChildren(PlainLabel) if label.text() == limit)
    assert label.parentWidget().isHidden()
    view.fold.click()
    assert not label.parentWidget().isHidden() and view.fold.text() == "Hide"


def test_dots_come_before_intervals_and_nothing_is_fine(result: Measurement) -> None:
    assert beside(result).kind == "icons"
    blank = Message("", "")
    bar = Figure("bar", blank, (), blank, blank)
    intervals = Figure("interval", blank, (), blank, blank)
    assert beside(replace(result, figures=(bar, intervals))) is intervals
    assert beside(replace(result, figures=(bar,))) is None


def test_a_low_picture_leaves_no_hole_beside_a_high_one(qtbot) -> None:
    heights = {"a": 100, "b": 300, "c": 100, "d": 100, "e": 50}
    held = QWidget()
    qtbot.addWidget(held)
    cards = []
    for name, height in heights.items():
        cards.append(Card(name))
        cards[-1].setFixedHeight(height)
        cards[-1].sizeHint = lambda height=height: QSize(100, height)
    row = side_by_side(cards)
    held.setLayout(row)
    titles = [[column.itemAt(at).widget().title.text() for at in range(column.count())] for column in row.children()]
    assert titles == [["a", "c", "d", "e"], ["b"]]
    assert len(side_by_side(cards[:1]).children()) == 1 and not side_by_side([]).children()
