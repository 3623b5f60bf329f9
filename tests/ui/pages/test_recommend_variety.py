from PySide6.QtWidgets import QPushButton

from app.domain.learning_results import VarietyPoint
from app.domain.messages import mark
from app.ui.pages.recommend_ladder import InUse
from app.ui.pages.recommend_variety import VarietyCard

POINTS = (VarietyPoint(0.0, 0.54, 0.77, 0.80), VarietyPoint(0.3, 0.53, 0.76, 0.86), VarietyPoint(0.9, 0.48, 0.63, 0.90))


def card(points: tuple[VarietyPoint, ...] = POINTS, weight: float = 0.0) -> VarietyCard:
    use = InUse("course", (), "blend", mark("tests", "x"), 10, 5, (), "", variety=points, weight=weight)
    return VarietyCard(use)


def test_the_slider_says_what_it_costs_and_brings(dressed) -> None:
    shown = card()
    assert not shown.button.isEnabled(), "nothing to do where it stands"
    shown.slider.setValue(60)
    assert "69.5 of 100 people" in shown.words.text() and "(best fit: 77.0)" in shown.words.text()
    assert "differ by 88% (best fit: 80%)" in shown.words.text()
    assert shown.slider.accessibleDescription() == shown.words.text()
    heard: list[float] = []
    shown.applied.connect(heard.append)
    next(one for one in shown.findChildren(QPushButton) if one.isEnabled()).click()
    assert heard == [0.6]


def test_it_stands_where_it_was_left_and_admits_what_it_does_not_know(dressed) -> None:
    shown = card((), weight=0.45)
    assert shown.slider.value() == 45 and "Train again" in shown.words.text()
