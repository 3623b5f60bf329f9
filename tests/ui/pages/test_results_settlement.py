from app.domain.settlement import Settlement, Share
from app.jobs.progress import Progress
from app.jobs.settle_campaign import settle_campaign
from app.ui.pages.results_settlement import LastSettlement, SettlementCard, last_settlement, of_job
from app.ui.widgets import PlainLabel


def words(card: SettlementCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel)]


def test_nothing_settled_says_so_and_can_be_settled(school) -> None:
    last = last_settlement(school.desk.store, 1)
    assert last == LastSettlement()
    pressed = []
    card = SettlementCard(last, "CNY", lambda: pressed.append(1))
    card.button.click()
    assert pressed == [1] and card.button.text() == "Settle"
    assert any("Not settled yet" in text for text in words(card))


def test_the_newest_settlement_is_read_with_names(school) -> None:
    settled = settle_campaign(school.desk.store, "autumn", Progress())
    last = last_settlement(school.desk.store, 1)
    assert [(one.partner, one.amount) for one in last.lines] == [("City Bank", settled.shares[0].amount)]
    card = SettlementCard(last, "CNY", lambda: None)
    assert card.button.text() == "Settle again"
    assert {"City Bank", f"¥{settled.total:,.0f}"} <= set(words(card))


def test_what_the_job_says_is_shown_as_it_is(bench) -> None:
    settled = Settlement("C", 30.0, (Share("Gym", 30.0, 0.3, 10.0, 50.0),), ())
    last = of_job(settled, "2026-11-22")
    assert (last.at, last.lines[0].share, last.lines[0].high) == ("2026-11-22", 0.3, 50.0)
