from datetime import date

import pytest

from app.jobs.law_overview import rules_in_force
from app.store.compliance import standing
from app.ui.pages.campaigns_law import VERDICT_NAMES, LawCard, RulesDialog
from app.ui.widgets import Chip, PlainLabel


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


@pytest.fixture
def card(school, qtbot) -> LawCard:
    made = LawCard(school.desk)
    qtbot.addWidget(made)
    school.settle()
    return made


def test_minors_the_audit_and_rules_to_look_at_are_told(school, card: LawCard) -> None:
    found, told = card.found, words(card)
    assert found.under_18 == found.under_14 == 240 and "240 students are under 18, 240 of them under 14" in told
    assert "by 31 Jan 2027" in told and f"{found.rules} rules are asked" in told
    assert all(name in told for name in found.overdue)


def test_a_leak_is_noted_and_closed(school, card: LawCard, answers) -> None:
    assert "No leak" in [chip.text() for chip in card.findChildren(Chip)]
    answers({"day": "2027-05-01"})  # a day to come is taken for today
    school.press(card, "Note a leak …")
    school.settle()
    assert standing(school.desk.store).incident == date(2026, 11, 22)
    assert "A leak came to light on 22 Nov 2026" in words(card)
    school.yes = False
    school.press(card, "It is closed")
    assert standing(school.desk.store).incident is not None
    school.yes = True
    school.press(card, "It is closed")
    school.settle()
    assert standing(school.desk.store).incident is None and "No leak of personal data" in words(card)


def test_every_rule_can_be_read_with_its_law(school, qtbot) -> None:
    dialog = RulesDialog(school.desk)
    qtbot.addWidget(dialog)
    model = dialog.table.paged()
    assert model.total == len(rules_in_force()) > 40
    assert {one.verdict for one in dialog.rules} <= set(VERDICT_NAMES)
    at = next(at for at, one in enumerate(dialog.rules) if one.id == "G1")
    dialog.table.selectRow(at)
    assert "does not want to be contacted" in dialog.told.text() and "PIPL" in dialog.law.text()
