from collections.abc import Callable

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.ui.pages.results import ResultsPage
from app.ui.pages.results_known import KnownView, worded
from app.ui.widgets import EmptyState, PlainLabel


def test_without_an_ended_campaign_it_says_what_to_do(bench) -> None:
    page = ResultsPage(bench.desk)
    page.show_view("known")
    bench.settle()
    view = page.findChild(KnownView)
    assert view.findChild(EmptyState) is not None
    bench.press(page, "Plan a campaign")
    assert bench.went == [("campaigns",)]


def test_what_was_learnt_is_told_with_its_figures(bench, small_campaign: Callable[..., str]) -> None:
    small_campaign(bench.desk.store)
    page = ResultsPage(bench.desk)
    page.show_view("known")
    bench.settle()
    view = page.findChild(KnownView)
    assert view.found is not None and view.found.known
    said = [label.text() for label in view.findChildren(PlainLabel)]
    assert str(view.found.sentence) in said and str(view.found.next_step) in said
    assert bench.errors == []


def test_stored_words_are_said() -> None:
    nothing = Message("t", "")
    figure = Figure("interval", nothing, (Series("", ("bank", "sms", "my own"), (1.0, 2.0, 3.0)),), nothing, nothing)
    assert [str(x) for x in worded(figure).series[0].x] == ["Bank", "Text message", "my own"]
