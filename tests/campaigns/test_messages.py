"""Messages: merged for each family in its language, counted as networks count, kept back until they are lawful."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from app.campaigns.messages import (
    Merger,
    faults,
    house_language,
    languages,
    last_courses,
    merged,
    parts,
    shared_values,
    text_faults,
)
from app.domain.campaigns import Plan

WHOLE = "【{school}】{name}您好，{offer}，凭{code}。咨询{contact}，拒收请回复R"
PLAN = Plan("W", "enrolled", ("o",), {"sms": 9}, date(2026, 12, 6), date(2027, 1, 31), contact="0791-8888 1234")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("啊" * 70, 1), ("啊" * 71, 2), ("啊" * 134, 2), ("啊" * 135, 3),
        ("a" * 160, 1), ("a" * 161, 2), ("a" * 306, 2), ("a" * 307, 3),
        ("a" * 69 + "啊", 1), ("a" * 70 + "啊", 2),
        ("€" * 80, 1), ("€" * 81, 2),
        ("𠮷" * 35, 1), ("𠮷" * 36, 2),
        ("", 1),
    ],
)  # fmt: skip
def test_parts_are_counted_as_networks_count(text: str, count: int) -> None:
    assert parts(text) == count


def test_a_name_in_braces_stays_a_name() -> None:
    assert merged("{name}: {code}", {"name": "{code}", "code": "X"}) == "{code}: X"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{school}", "", "who sends"),
        ("{contact}", "", "way to reach"),
        ("拒收请回复R", "", "how to refuse"),
        ("{code}", "{child}", "no place “child”"),
        ("您好", "您好" * 200, "longer than"),
    ],
)
def test_what_the_law_wants_is_wanted(old: str, new: str, said: str) -> None:
    assert text_faults("sms", WHOLE, PLAN.contact, "Test") == []
    found = [str(each) for each in text_faults("sms", WHOLE.replace(old, new), PLAN.contact, "Test")]
    assert len(found) == 1 and said in found[0]


def test_a_promised_contact_must_be_there_and_a_call_owes_nothing() -> None:
    assert "fill in" in str(text_faults("sms", WHOLE, " ", "Test")[0])
    assert text_faults("call", "您好，{offer}", "", "Test") == []
    assert text_faults("email", "Test school: ask 0791-12345, reply STOP to opt out", "", "Test school") == []


def test_only_channels_of_the_plan_are_judged() -> None:
    plan = replace(PLAN, messages={"sms": {"zh_CN": "买", "en": "buy"}, "wechat": {"en": "buy"}})
    assert len(faults(plan, "Test")) == 3
    assert faults(replace(plan, messages={"wechat": {"en": "buy"}}), "Test") == []


def test_each_family_in_its_language() -> None:
    people = pd.DataFrame(
        {
            "person_kind": ["guardian", "guardian", "guardian", "student", "guardian"],
            "person_id": [1, 2, 3, 1, 4],
            "residence": ["CN", "CN", "EU:DE", "US-CA", "HK"],
        }
    )
    guardians = pd.DataFrame(
        {
            "id": [1, 2, 3, 4],
            "attributes": ["{}", json.dumps({"Language": "English"}), json.dumps({"语言": "中文"}), None],
        }
    )
    students = pd.DataFrame({"id": [1], "attributes": ["{}"]})
    assert languages(people, guardians, students, "CN") == ["zh_CN", "en", "zh_CN", "en", "zh_CN"]
    assert languages(people, guardians, students, "GB")[0] == "en"
    assert (house_language("CN"), house_language("FR"), house_language("")) == ("zh_CN", "en", "zh_CN")


def test_a_familys_message() -> None:
    plan = replace(
        PLAN, messages={"sms": {"zh_CN": WHOLE, "en": "{school}: {name}, {course}, {partner}, {until}, {ends}"}}
    )
    merger = Merger(plan, shared_values(plan, "Test school"), ["zh_CN", "en", "fr"], {7: "Chess"}, {3: "City Bank"})
    person = pd.Series({"name": "Ms Li", "household_id": 7})
    offer = pd.Series({"title": "Evening", "partner_id": 3, "ends": "2026-12-31T00:00"})
    said = merger.message("sms", 1, person, offer, "ABC")
    assert said == "Test school: Ms Li, Chess, City Bank, 2026-12-31, 2027-01-31"
    assert merger.message("sms", 2, person, offer, "ABC").startswith(
        "【Test school】Ms Li您好，Evening，凭ABC。咨询0791"
    )
    assert merger.message("email", 0, person, offer, "ABC") == ""


def test_the_course_joined_last() -> None:
    enrolments = pd.DataFrame(
        {"student_id": [1, 1, 2], "course_id": [1, 2, 1], "at": ["2026-02-01", "2026-01-01", "2026-01-01"]}
    )
    courses = pd.DataFrame({"id": [1, 2], "title": ["Chess", "Dance"]})
    students = pd.DataFrame({"id": [1, 2], "household_id": [7, None]})
    assert last_courses(enrolments, courses, students) == {7: "Chess"}
