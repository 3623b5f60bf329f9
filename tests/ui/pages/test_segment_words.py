from __future__ import annotations

from app.domain.messages import mark
from app.domain.segment_rules import FIELDS, Question, Rule
from app.ui.pages.segment_words import hows, options, question_words, rule_lines

CHOICES = {
    "tag": (("loyal", mark("profiles", "Loyal")),),
    "consent": (("marketing", "marketing"), ("sharing: City Bank", "sharing: City Bank")),
    "grade": (("5", "5"),),
}


def test_choices_read_as_people_say_them() -> None:
    assert options("tag", CHOICES, str) == [("loyal", "Loyal")]
    assert [words for _, words in options("consent", CHOICES, str)] == [
        "Marketing",
        "Sharing with a partner → City Bank",
    ]
    assert options("grade", CHOICES, str) == [("5", "Grade 5")]
    assert options("campus", CHOICES, str) == []


def test_every_way_is_followed_by_its_opposite() -> None:
    assert hows("registered", str)[:2] == [
        (("within", False), "within the last"),
        (("within", True), "not within the last"),
    ]
    assert all(len(hows(key, str)) == 2 * len(field.hows) for key, field in FIELDS.items())


def test_a_rule_reads_line_by_line() -> None:
    inner = Rule("any", (Question("tag", "is", "loyal", True), Question("tag", "is", "gone")), True)
    lines = rule_lines(Rule("all", (Question("age", "at_most", 12.0), inner)), CHOICES, str)
    assert lines[0] == "A student belongs if all of these hold:"
    assert lines[1] == "· Age at most 12 years"
    assert lines[2] == "· none of these holds"
    assert lines[3].strip() == "· Tag is not “Loyal”" and lines[3].startswith("    ")
    assert "(no longer there)" in lines[4]
    assert question_words(Question("age", "unknown"), CHOICES, str) == "Age is unknown"
