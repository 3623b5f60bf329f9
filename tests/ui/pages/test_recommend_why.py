import pytest
from PySide6.QtWidgets import QWidget

from app.domain.advice_shares import AdviceShares, Ingredient, PartShare
from app.domain.messages import mark
from app.domain.profiles import Advice
from app.texts import translator
from app.ui.charts import FigureView
from app.ui.pages.recommend_why import SharesView, WhyDialog, picture, signed
from app.ui.widgets import EmptyState, PlainLabel

ADVICE = Advice("course", "course", "Chess", 1, 0.5, mark("tests", "Others liked it."), 1)
EASE = PartShare("ease", mark("tests", "x"), 0.5, 0.75, (Ingredient("Go", 0.5),), (), 0.25)
FIT = PartShare("similar", mark("tests", "y"), 0.25, -0.25, (), (Ingredient(mark("tests", "price"), -0.25, 0.4, 0.1),))
NET = PartShare("two_tower", mark("tests", "z"), 1.0, 0.1, note=mark("tests", "Looks at everything."))
QUIET = PartShare("als", mark("tests", "z"), 1.0, 0.0)
SHARES = AdviceShares("Li", "course", 1, "Chess", 0.6, (EASE, FIT, NET, QUIET), (mark("tests", "New."),))


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel)]


def test_the_steps_lead_to_the_score() -> None:
    (series,) = picture(SHARES).series
    assert series.y[-1] == pytest.approx(sum(series.y[:-1]))
    assert series.notes[:2] == ("+0.75", "−0.25") and signed(0.6) == series.notes[-1]


def test_each_part_names_what_it_comes_from(dressed) -> None:
    told = words(SharesView(SHARES, translator("en")))
    for one in ("Linear item model (EASE)", "Took or looked at: “Go”", "+0.50", "Everything else", "+0.25", "New."):
        assert one in told
    assert "price: weighs 40%, fits 10%" in told and "Looks at everything." in told
    assert told.count("No single past choice speaks for it here.") == 1, "the network says why in its own words"
    assert "Weight in the blend: 0.25" in told
    alone = words(SharesView(AdviceShares("Li", "course", 1, "Chess", 0.75, (EASE,)), translator("en")))
    assert not any("Weight in the blend" in one for one in alone)


def test_what_cannot_be_opened_says_why(school) -> None:
    dialog = WhyDialog(school.desk, school.desk.window, "course", ("student", 1), ADVICE)
    assert "Others liked it." in words(dialog)
    school.settle()
    assert isinstance(dialog.content, EmptyState) and "train one first" in " ".join(words(dialog))
    assert school.errors == []


def test_a_recommendation_is_opened(school) -> None:
    from app.jobs.progress import Progress
    from app.jobs.train_recommender import train_recommender
    from app.store.profiles import advice_for

    train_recommender(school.desk.store, school.desk.today(), progress=Progress())
    advice = next(one for one in advice_for(school.desk.store, "student", 1) if one.purpose == "course")
    dialog = WhyDialog(school.desk, school.desk.window, "course", ("student", 1), advice)
    school.settle()
    figure = dialog.findChild(FigureView)
    assert figure.figure.series[0].notes[-1] == signed(advice.score)
    school.press(dialog, "Close")
    assert dialog.result() == 1 and school.errors == []
