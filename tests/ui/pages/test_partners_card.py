from datetime import date

from app.domain.campaigns import PartnerRank
from app.domain.messages import Message
from app.domain.partners import Agreement, Offer, Partner
from app.ui.charts import FigureView
from app.ui.pages.partners_card import Acts, Held, PartnerCard
from app.ui.widgets import Chip, DataTable, PlainLabel

TODAY = date(2026, 11, 22)
RANK = PartnerRank(
    1,
    "City Bank",
    "bank",
    0.71,
    0.6,
    0.8,
    (0.54, 0.46),
    (Message("tests", "Families like it."),),
    {"reach": 0.8, "cost": 0.4},
)


def acts(heard: list[object]) -> Acts:
    return Acts(
        lambda: heard.append("offer"), heard.append, lambda: heard.append("agreement"), lambda one: heard.append(one)
    )


def words(card: PartnerCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


def test_the_place_is_explained(bench) -> None:
    card = PartnerCard(
        bench.desk, Held(Partner(1, "P01", "City Bank", "bank"), rank=RANK, place=1, today=TODAY), acts([])
    )
    assert "71 of 100, between 60 and 80" in words(card) and "Families like it." in words(card)
    figure = card.findChild(FigureView)
    assert "In 54 of 100 ways" in figure.sentence.text()
    assert "Families in reach: 80%" in figure.accessibleDescription()


def test_agreements_say_when_they_hold(bench) -> None:
    deals = tuple(
        Agreement(at, 1, starts, ends, ("marketing",), ("age_band",), 0.3)
        for at, (starts, ends) in enumerate(
            (("2027-01-01", "2027-12-31"), ("2026-01-01", "2026-12-31"), ("2024-01-01", "2024-12-31")), 1
        )
    )
    heard: list[object] = []
    card = PartnerCard(bench.desk, Held(Partner(1, "P01", "City Bank"), deals, today=TODAY), acts(heard))
    assert [chip.text() for chip in card.findChildren(Chip)] == ["To come", "In force", "Ended"]
    assert "Partner gets 30% of what is added" in words(card) and "shared: Age band" in words(card)
    bench.press(card, "Edit")
    assert heard == [deals[2]]


def test_offers_open_to_be_edited_and_old_ones_say_so(bench) -> None:
    offers = (Offer(1, "o", 1, "Evening", "seminar", 180.0, 45.0, 60, ends="2026-10-01"),)
    heard: list[object] = []
    card = PartnerCard(bench.desk, Held(Partner(1, "P01", "City Bank"), (), offers, today=TODAY), acts(heard))
    table = card.findChild(DataTable)
    model = table.paged()
    assert [model.index(0, at).data() for at in range(5)] == ["Evening", "Talk or open class", "¥180", "60", "Over"]
    table.opened.emit(model.row(0))
    assert heard == [offers[0]]


def test_nothing_yet_is_said_kindly(bench) -> None:
    card = PartnerCard(bench.desk, Held(Partner(1, "P01", "New"), today=TODAY), acts([]))
    assert "No agreement yet" in words(card) and "None measured yet" in words(card)
