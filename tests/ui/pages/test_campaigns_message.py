from dataclasses import replace

import pytest

from app.ui.pages.campaigns_draft import Draft, fresh
from app.ui.pages.campaigns_ground import read_ground
from app.ui.pages.campaigns_message import MessageStep


@pytest.fixture
def draft(school) -> Draft:
    return replace(
        fresh(school.desk.today()), name="W", partners=("P01",), offers=("evening",), channels={"sms": 9, "wechat": 9}
    )


@pytest.fixture
def step(school, draft: Draft) -> MessageStep:
    return MessageStep(school.desk, read_ground(school.desk.store, school.desk.today()), draft)


def test_a_text_is_kept_for_its_channel_and_language(school, step: MessageStep, draft: Draft) -> None:
    step.begin()
    step.contact.setText("0791-8888 1234")
    assert step.lacks.isHidden() and "Ms Wang" in step.example.text() and "Finance evening" in step.example.text()
    assert step.length.text().endswith("text message") or step.length.text().endswith("text messages")
    step.channel.set_value("wechat")
    assert step.text.value() == "" and step.example.text() == "Nothing yet."
    step.text.set_value("Come")
    step.text.set_value("")
    taken = step.taken(draft)
    assert list(taken.messages) == ["sms"] and list(taken.messages["sms"]) == ["en"]
    assert taken.contact == "0791-8888 1234"


def test_what_is_lacking_is_said_while_typing(school, step: MessageStep) -> None:
    step.text.set_value("Buy now")
    assert len(step.lacks.text().splitlines()) == 3 and "who sends it" in step.lacks.text()
    step.insert("school")
    assert "{school}" in step.text.value() and len(step.lacks.text().splitlines()) == 2


def test_long_text_messages_are_counted(school, step: MessageStep) -> None:
    step.language.set_value("zh_CN")
    step.text.set_value("好" * 71)
    assert step.length.text() == "2 text messages"
