from dataclasses import replace
from datetime import date

from app.domain.campaigns import Plan
from app.jobs.plan_campaign import plan_campaign
from app.ui.pages.campaigns_read import MessagesCard
from app.ui.widgets import Banner, PlainLabel

TEXT = "{school}: {name}, {offer}, {code}. Ask {contact}; reply R to refuse."
PLAN = Plan(
    "W", "enrolled", ("evening",), {"sms": 40}, date(2026, 12, 6), date(2027, 1, 31), contact="0791-8888 1234",
    messages={"sms": {"en": TEXT}},
)  # fmt: skip


def shown(school, qtbot, plan: Plan) -> MessagesCard:
    plan_campaign(school.desk.store, plan, school.desk.today())
    card = MessagesCard(school.desk, plan.name)
    qtbot.addWidget(card)
    school.settle()
    return card


def test_one_family_after_another(school, qtbot) -> None:
    card = shown(school, qtbot, PLAN)
    first = card.text.text()
    assert not card.isHidden() and "P***" in first and "Finance evening, XXXXX-XXXXX" in first
    told = "\n".join(label.text() for label in card.findChildren(PlainLabel))
    assert f"{card.found.messages} families get a text message, charged as {card.found.parts}" in told
    assert card.place.text().startswith("1 of ")
    card.turn(-1)
    assert card.place.text() == f"{len(card.found.samples)} of {len(card.found.samples)}"


def test_no_messages_no_card_and_faults_are_loud(school, qtbot) -> None:
    assert shown(school, qtbot, replace(PLAN, name="Bare", messages={})).isHidden()
    card = shown(school, qtbot, replace(PLAN, name="Bad", messages={"sms": {"en": "Buy"}}))
    assert len(card.findChildren(Banner)) == 3
