from __future__ import annotations

import json

import pytest

from app.domain.errors import UserError
from app.domain.segment_rules import FIELDS, HOWS, NOT_HOWS, Question, Rule, checked, questions_of, rule_as_json
from app.domain.segment_rules import rule_from_json as read

YOUNG = Question("age", "at_most", 12.0)
LOYAL = Question("tag", "is", "loyal", True)


def test_a_rule_comes_back_from_the_store() -> None:
    rule = Rule("all", (YOUNG, Rule("any", (LOYAL, Question("do_not_contact", "yes"))), Rule("any", (LOYAL,), True)))
    assert read(json.loads(json.dumps(rule_as_json(checked(rule))))) == rule
    assert questions_of(rule) == [YOUNG, LOYAL, Question("do_not_contact", "yes"), LOYAL]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("all", ()), "empty"),
        (Rule("all", (Question("shoe_size", "is", 1),)), "not known"),
        (Rule("all", (Question("age", "is", 1),)), "not known"),
        (Rule("all", (Question("age", "at_least", ""),)), "needs a number"),
        (Rule("all", (Question("age", "at_least", float("inf")),)), "needs a number"),
        (Rule("all", (Question("age", "at_least", True),)), "needs a number"),
        (Rule("all", (Question("campus", "is", ""),)), "Choose something"),
        (Rule("all", (YOUNG,) * 51), "too long"),
        (Rule("all", (Rule("all", (Rule("all", (Rule("all", (Rule("all", (YOUNG,)),)),)),)),)), "too long"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(rule: Rule, words: str) -> None:
    with pytest.raises(UserError, match=words):
        checked(rule)


@pytest.mark.parametrize("plain", [{}, {"join": "all"}, {"join": "all", "parts": [1]}, {"join": "all", "parts": [{}]}])
def test_what_is_no_rule_is_said(plain: dict[str, object]) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read(plain)


def test_every_way_to_ask_has_words_and_an_opposite() -> None:
    used = {how for field in FIELDS.values() for how in field.hows}
    assert used == set(HOWS) == set(NOT_HOWS)
