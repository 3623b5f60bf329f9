"""Several texts: added, written, shared out and taken away, with nothing of one in the other."""

from dataclasses import replace

import pytest

from app.ui.pages.campaigns_contents import Contents
from app.ui.pages.campaigns_draft import Draft, fresh, load, save
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_message import MessageStep


@pytest.fixture
def draft(school) -> Draft:
    texts = {"sms": {"en": "Come to {school}"}}
    return replace(fresh(school.desk.today()), name="W", offers=("evening",), channels={"sms": 9}, messages=texts)


def step_of(school, qtbot, draft: Draft) -> MessageStep:
    step = MessageStep(school.desk, read_ground(school.desk.store, school.desk.today()), draft)
    qtbot.addWidget(step)
    return step


def test_one_text_for_all_until_another_is_tried(school, qtbot, draft: Draft) -> None:
    step = step_of(school, qtbot, draft)
    heard: list[int] = []
    step.changed.connect(lambda: heard.append(1))
    assert step.taken(draft) == draft and step.contents.choice is None
    school.press(step.contents, "Try another text")
    assert step.contents.names == ["A", "B"] and step.contents.current == "B" and heard
    assert step.text.value() == "" and step.text.placeholderText() == "Come to {school}"
    assert "Come to" in step.example.text()
    step.text.set_value("Short")
    taken = step.taken(draft)
    assert taken.messages == draft.messages
    assert (taken.variants, taken.variant_shares) == ({"A": {}, "B": {"sms": {"en": "Short"}}}, {})
    step.contents.choice.chosen.emit("A")
    assert step.text.value() == "Come to {school}" and step.contents.less.isHidden()
    step.text.set_value("Come soon to {school}")
    assert step.taken(draft).messages == {"sms": {"en": "Come soon to {school}"}}
    assert step.taken(draft).variants == taken.variants


def test_shares_make_one_or_are_alike(school, qtbot, draft: Draft) -> None:
    two = {"A": {}, "B": {"sms": {"en": "Short"}}}
    step = step_of(school, qtbot, replace(draft, variants=two, variant_shares={"A": 0.25, "B": 0.75}))
    assert {name: field.value() for name, field in step.contents.fields.items()} == {"A": 25, "B": 75}
    step.contents.fields["A"].set_value(25)
    step.contents.fields["B"].set_value(25)
    assert step.taken(draft).variant_shares == {"A": 0.5, "B": 0.5}
    step.contents.fields["B"].set_value(None)
    assert step.taken(draft).variant_shares == {}


def test_taken_away_it_is_one_text_again_and_six_are_enough(school, qtbot, draft: Draft) -> None:
    step = step_of(school, qtbot, draft)
    for _ in range(5):
        step.contents.add_one()
    assert step.contents.names == list("ABCDEF") and step.contents.more.isHidden()
    for _ in range(5):
        step.contents._turn(step.contents.names[-1])
        school.press(step.contents, "Take it away")
    assert step.contents.names == [] and step.taken(draft) == draft


def test_kept_in_the_draft_and_the_plan(school, draft: Draft) -> None:
    full = replace(draft, variants={"A": {}, "B": {"sms": {"en": "Short"}}}, variant_shares={"A": 0.4, "B": 0.6})
    save(school.desk.store, full)
    assert load(school.desk.store) == full
    plan = full.plan("CNY")
    assert plan.texts("sms", "B") == {"en": "Short"} and plan.texts("sms", "A") == {"en": "Come to {school}"}
    assert plan.lots == {"A": 0.4, "B": 0.6}


def test_a_file_whose_first_content_has_texts_of_its_own(school, qtbot, draft: Draft) -> None:
    named = {"Warm": {"sms": {"en": "Dear"}}, "Plain": {}}
    step = step_of(school, qtbot, replace(draft, variants=named))
    assert step.text.value() == "Dear" and isinstance(step.contents, Contents)
    taken = step.taken(draft)
    assert taken.messages == {"sms": {"en": "Dear"}} and list(taken.variants) == ["Warm", "Plain"]
