from collections.abc import Callable

from app.ui.pages.results_whom import WhomCard


def test_too_few_families_is_an_answer(bench, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(bench.desk.store)
    card = WhomCard(bench.desk, ref, "Summer")
    bench.press(card, "Find out")
    assert card.button.isHidden() and card.words.text()
    assert bench.errors == []


def test_a_failure_gives_the_button_back(bench) -> None:
    card = WhomCard(bench.desk, "nothing", "Nothing")
    bench.press(card, "Find out")
    assert len(bench.errors) == 1 and card.button.isEnabled()
