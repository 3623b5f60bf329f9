"""The law at its edges, from rows of the store to verdicts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from app.campaigns.examination import examine
from app.campaigns.judging import VERDICTS
from tests.campaigns.conftest import DAY
from tests.campaigns.plain_law import PERSON, decided


def verdict(world, book, **plan: Any) -> tuple[str, str]:
    """Verdict and first stopping rule of the only recipient, offer and channel."""
    found = examine(world.plan(**plan), world.ground(), book).judged
    first = int(found.first[0, 0, 0])
    return VERDICTS[int(found.verdict[0, 0, 0])], found.rules[first].id if first >= 0 else ""


def parent(world, kind: str, born: str = "2016-05-01", industry: str = "bank", **offer: Any) -> None:
    world.family(1, born)
    world.partner(industry=industry)
    world.offer(kind=kind, **offer)


def adult(world, kind: str, born: str, industry: str = "bank", **student: Any) -> None:
    world.student(1, 1, born, **student)
    world.consent("student", 1, ["sms"])
    world.partner(industry=industry)
    world.offer(kind=kind)


def test_a_plain_offer_to_a_parent_is_fine(world, book) -> None:
    parent(world, "seminar")
    assert verdict(world, book) == ("ALLOW", "")


@pytest.mark.parametrize("kind", ["loan", "training_loan", "credit_card", "car_finance", "investment"])
@pytest.mark.parametrize(("born", "stopped"), [("2008-11-22", False), ("2008-11-23", True)])
def test_money_through_a_minor(world, book, kind: str, born: str, stopped: bool) -> None:
    parent(world, kind, born)
    world.consent("student", 1, ["sms"])
    world.rows["students"][0]["schooling"] = "adult"
    assert (verdict(world, book)[1] == "M3") == stopped
    by_hand = verdict(world, book, audience="manual")
    assert by_hand[1] != "M3", "picked by hand, not through the child's data"


@pytest.mark.parametrize("audience", ["model", "rule", "manual"])
@pytest.mark.parametrize("industry", ["bank", "microloan", "gym"])
def test_no_loan_ever_reaches_a_university_student(world, book, audience: str, industry: str) -> None:
    adult(world, "loan", "2004-01-01", industry, schooling="university")
    assert verdict(world, book, audience=audience)[0] == "BLOCK"


@pytest.mark.parametrize(("born", "rule"), [("2000-11-23", "F2"), ("2000-11-22", "")])
def test_unknown_schooling_up_to_25_is_a_university_student(world, book, born: str, rule: str) -> None:
    adult(world, "loan", born)
    assert verdict(world, book, confirmed={"A2": "the bank's officer decides"})[1] == rule


def test_cards_for_university_students(world, book) -> None:
    adult(world, "credit_card", "2004-01-01", schooling="university")
    assert verdict(world, book) == ("BLOCK", "F3.model")
    assert verdict(world, book, audience="manual") == ("REQUIRE", "F3")
    assert verdict(world, book, audience="manual", confirmed={"F3": "letter"}) == ("ALLOW", "")


@pytest.mark.parametrize(("expires", "rule"), [("2026-11-22", ""), ("2026-11-21", "F4"), (None, "F4")])
def test_licences_at_their_edge(world, book, expires: str | None, rule: str) -> None:
    parent(world, "debit_account")
    world.rows["partners"][0]["licence_expires"] = expires
    assert verdict(world, book)[1] == rule


def test_schools_sell_nothing_to_families_and_an_unset_kind_is_a_school(world, book) -> None:
    parent(world, "voucher", industry="museum")
    for kind, rule in [("training_org", ""), ("school", "M8"), ("kindergarten", "M8"), ("", "M8"), ("university", "")]:
        world.setting = replace(world.setting, institution_type=kind)
        assert verdict(world, book)[1] == rule
    world.setting = replace(world.setting, institution_type="school")
    world.rows["offers"][0]["kind"] = "service_msg"
    assert verdict(world, book)[1] == ""


@pytest.mark.parametrize(
    ("flags", "rule"),
    [
        ({"do_not_contact": 1}, "G1"),
        ({"restricted": 1}, "G1"),
        ({"erased": 1}, "G1"),
        ({"objected": 1}, "G6"),
        ({"adm_opt_out": 1}, "A1"),
    ],
)
def test_wishes(world, book, flags: dict[str, int], rule: str) -> None:
    parent(world, "seminar")
    world.rows["guardians"][0] |= flags
    assert verdict(world, book) == ("SUPPRESS", rule)


def test_who_refuses_the_model_may_be_on_a_rules_list(world, book) -> None:
    parent(world, "seminar")
    world.rows["guardians"][0]["adm_opt_out"] = 1
    assert verdict(world, book, audience="rule") == ("ALLOW", "")


def test_no_consent_a_lapsed_one_and_one_without_proof(world, book) -> None:
    parent(world, "seminar")
    consent = world.rows["consents"][0]
    assert verdict(world, book, channels={"email": 1})[1] == "R1"
    consent["proof"] = ""
    assert verdict(world, book) == ("REQUIRE", "G4")
    consent["entered_at"] = "2026-10-23"
    assert verdict(world, book) == ("WARN", "")
    consent["entered_at"] = "2026-10-22"
    assert verdict(world, book) == ("REQUIRE", "G4")
    consent["active"] = False
    assert verdict(world, book) == ("BLOCK", "G3")
    world.rows["consents"].clear()
    assert verdict(world, book) == ("REQUIRE", "G2")


@pytest.mark.parametrize(("born", "rule"), [("2012-11-22", ""), ("2012-11-23", "M1")])
def test_segments_of_a_childs_data_need_consent_under_fourteen(world, book, born: str, rule: str) -> None:
    parent(world, "seminar", born)
    assert verdict(world, book, segments=("A",))[1] == rule
    world.consent("guardian", 1, [], purpose="profiling")
    assert verdict(world, book, segments=("A",))[1] == ""


def test_test_drives_need_a_licence(world, book) -> None:
    parent(world, "test_drive", industry="car")
    assert verdict(world, book) == ("REQUIRE", "M5.licence")
    world.rows["guardians"][0]["licence_class"] = "c1"
    assert verdict(world, book) == ("ALLOW", "")
    world.rows["guardians"][0]["birth_date"] = "2008-11-23"
    assert verdict(world, book)[1] == "M2"
    assert verdict(world, book, audience="manual")[1] == "M5"


def test_courses_for_pupils(world, book) -> None:
    parent(world, "course_k12", partner=None)
    assert verdict(world, book) == ("BLOCK", "E4")
    world.rows["offers"][0]["attributes"] = '{"prepay_months": 3, "prepay_hours": 60, "prepay_amount": 5000}'
    assert verdict(world, book) == ("WARN", "")
    assert examine(world.plan(), world.ground(), book).judged.needs_approval().all()
    world.rows["offers"][0]["attributes"] = '{"prepay_months": 3, "prepay_hours": 61, "prepay_amount": 5000}'
    assert verdict(world, book) == ("BLOCK", "E4")


def test_rows_for_a_partner_need_more(world, book) -> None:
    parent(world, "seminar")
    assert verdict(world, book, shares="person_rows") == ("BLOCK", "P1")
    world.consent("guardian", 1, ["sms"], separate=1, partner_id=1, recipient="Partner 1", data_kinds='["name"]')
    assert verdict(world, book, shares="person_rows") == ("REQUIRE", "P4.rows")
    assert verdict(world, book, shares="person_rows", confirmed={"P4.rows": "PIA 7"}) == ("ALLOW", ""), (
        "P2: phone stays empty"
    )
    world.rows["consents"][-1]["data_kinds"] = '["name", "phone"]'
    assert verdict(world, book, shares="person_rows", confirmed={"P4.rows": "PIA 7"}) == ("ALLOW", "")
    world.rows["partners"][0]["country"] = "SG"
    assert verdict(world, book, shares="person_rows", confirmed={"P4.rows": "PIA 7"})[1] == "P6"
    assert verdict(world, book)[1] == "", "counts alone may leave the country"


def test_promises_places_and_frequency(world, book) -> None:
    parent(world, "seminar", claims='["guaranteed return"]')
    assert verdict(world, book)[1] == "F5"
    world.rows["offers"][0]["claims"] = "[]"
    world.consent("guardian", 1, ["in_person"])
    assert verdict(world, book, channels={"in_person": 9})[1] == "M7"
    assert verdict(world, book, channels={"in_person": 9}, place="school")[1] == "M7"
    assert verdict(world, book, channels={"in_person": 9}, place="own_premises")[1] == ""
    for number in (1, 2):
        world.add("campaigns", id=number, ref=f"C{number}", name=f"C{number}", state="finished", goal="enrolled")
        world.add("assignments", campaign_id=number, household_id=1, arm="offer", at="2026-11-01")
    assert verdict(world, book) == ("SUPPRESS", "T1")
    world.rows["assignments"][0]["at"] = "2026-10-23"
    assert verdict(world, book)[1] == ""
    assert verdict(world, book, most_contacts=1) == ("SUPPRESS", "T1.plan")
    assert verdict(world, book, most_contacts=2)[1] == ""


def test_other_countries(world, book) -> None:
    parent(world, "seminar")
    world.rows["guardians"][0]["residence"] = "EU:DE"
    assert verdict(world, book, segments=("A",), audience="model")[1] in ("M1", "EU2")
    world.consent("guardian", 1, [], purpose="profiling")
    assert verdict(world, book, segments=("A",), audience="model")[1] == "EU2"
    world.rows["guardians"][0]["residence"] = "US-CA"
    assert verdict(world, book)[1] == "US2"
    assert verdict(world, book, confirmed={"US2": "policy"})[1] == ""
    adult_card = world
    adult_card.rows["offers"][0]["kind"] = "credit_card"
    assert verdict(world, book, audience="manual", confirmed={"US2": "policy"})[1] == "US6"


def test_the_plan_as_a_whole(world, book) -> None:
    parent(world, "debit_account")
    found = examine(world.plan(), world.ground(), book).plan_wide
    names = set(found.names(int(found.matched[0, 0, 0])))
    assert names == {"P4", "P7", "G5.none", "G5.spoken", "F4.text", "F6", "A1.notice"}
    noted = {"G5.none": "template 2"}
    calm = examine(world.plan(audience="manual", confirmed=noted), world.ground(), book).plan_wide
    assert set(calm.names(int(calm.matched[0, 0, 0]))) == {"P7", "G5.spoken", "F4.text", "F6"}
    world.setting = replace(world.setting, today=date(2026, 12, 1))
    december = examine(world.plan(), world.ground(), book).plan_wide
    assert "M9" in december.names(int(december.matched[0, 0, 0]))


def test_what_a_message_lacks_stops_its_channel_and_nobody_can_answer_for_it(world, book) -> None:
    parent(world, "seminar")
    world.rows["consents"][0]["channels"] = '["sms", "wechat", "call"]'
    channels = {"sms": 9, "wechat": 9, "call": 9}
    whole = "{school}：{name}，来听课。咨询{contact}，回复R退订"

    def told(sms: str, wechat: str, **plan: Any) -> list[str]:
        messages = {"sms": {"zh_CN": sms}, "wechat": {"zh_CN": wechat, "en": ""}}
        made = world.plan(channels=channels, messages=messages, contact="0571-88888888", **plan)
        found = examine(made, world.ground(), book).plan_wide
        held = [set(found.names(int(bits))) & {"G5", "G5.none"} for bits in found.matched[0, 0]]
        assert [bool(each) for each in found.sendable[0, 0]] == ["G5" not in each for each in held]
        return ["".join(each) for each in held]

    assert told(whole, whole) == ["", "", ""]
    assert told(whole, "") == ["", "G5.none", ""] and told("", " ") == ["G5.none", "G5.none", ""]
    assert told(whole, "", confirmed={"G5.none": "letter 3"}) == ["", "", ""]
    for gone in ("{school}", "{contact}", "退订"):
        assert told(whole.replace(gone, ""), whole, confirmed={"G5": "yes", "G5.none": "yes"}) == ["G5", "", ""], gone


def test_nobody_on_file(world, book) -> None:
    world.partner()
    world.offer()
    found = examine(world.plan(), world.ground(), book)
    assert found.judged.verdict.shape == (0, 1, 1) and len(found.people) == 0


def test_an_open_request_warns_then_stops(world, book) -> None:
    parent(world, "seminar")
    row = world.rows["students"][0]
    for day, expected in [
        ("2026-11-07", ("ALLOW", "")),
        ("2026-11-06", ("WARN", "")),
        ("2026-10-23", ("WARN", "")),
        ("2026-10-22", ("BLOCK", "T2.late")),
        ("some day", ("BLOCK", "T2.late")),
        ("", ("ALLOW", "")),
    ]:
        row["attributes"] = json.dumps({"request_open_since": day})
        assert verdict(world, book) == expected, day
    row["attributes"] = json.dumps({"request_open_since": "2026-11-06"})
    assert examine(world.plan(), world.ground(), book).judged.needs_approval().all()


def test_one_offer_of_credit_a_year(world, book) -> None:
    adult(world, "loan", "1990-01-01", schooling="adult")
    noted = {"confirmed": {"A2": "the bank's officer"}}
    assert verdict(world, book, **noted) == ("ALLOW", "")
    world.add("campaigns", id=1, ref="C1", name="C1", state="finished", goal="enrolled")
    world.add("assignments", campaign_id=1, household_id=1, arm="offer", at="2025-11-23", offer_id=1)
    world.credit = frozenset({1})
    assert verdict(world, book, **noted) == ("SUPPRESS", "T1.credit")
    world.rows["assignments"][0]["at"] = "2025-11-22"
    assert verdict(world, book, **noted) == ("ALLOW", "")


def test_a_model_alone_decides_on_no_credit(world, book) -> None:
    adult(world, "loan", "1990-01-01", schooling="adult")
    assert verdict(world, book) == ("BLOCK", "A2")
    assert verdict(world, book, audience="manual") == ("ALLOW", "")


def test_a_price_for_each_person_and_children_who_were_scored(world, book) -> None:
    parent(world, "seminar")
    world.rows["offers"][0]["attributes"] = '{"差别定价": "是"}'
    assert verdict(world, book) == ("BLOCK", "A3")
    world.rows["offers"][0]["attributes"] = '{"差别定价": "否"}'
    assert verdict(world, book) == ("ALLOW", "")
    scored = replace(world.ground(), children_scored=True)
    found = examine(world.plan(), scored, book).judged
    assert found.rules[int(found.first[0, 0, 0])].id == "A4"
    assert examine(world.plan(audience="manual"), scored, book).judged.sendable.all()


def test_words_that_urge_children(world, book) -> None:
    parent(world, "seminar", summary="快叫家长带你来！")
    assert verdict(world, book) == ("BLOCK", "M6.text")
    world.rows["students"][0]["birth_date"] = "2012-11-22"
    assert verdict(world, book) == ("ALLOW", ""), "fourteen today"


def test_a_consent_to_an_older_text(world, book) -> None:
    parent(world, "seminar")
    ground = world.ground()

    def first(text: str, given: str | None) -> str:
        active = ground.ledger.active.assign(text_hash=given)
        ledger = replace(ground.ledger, active=active, text=text)
        found = examine(world.plan(), replace(ground, ledger=ledger), book).judged
        place = int(found.first[0, 0, 0])
        return found.rules[place].id if place >= 0 else ""

    assert first("", None) == "" and first("new", "new") == ""
    assert first("new", "old") == "G3.text" and first("new", None) == "G3.text"


def test_an_open_leak_and_the_audit_of_january(world, book) -> None:
    parent(world, "seminar")

    def told(**setting: Any) -> set[str]:
        world.setting = replace(world.setting, **setting)
        found = examine(world.plan(), world.ground(), book).plan_wide
        return set(found.names(int(found.matched[0, 0, 0]))) & {"T3", "M9", "M9.late"}

    assert told() == set()
    assert told(incident=date(2026, 11, 22)) == {"T3"}
    assert told(incident=None, today=date(2026, 11, 30)) == set()
    assert told(today=date(2026, 12, 1)) == {"M9"} and told(today=date(2027, 1, 1)) == {"M9", "M9.late"}
    assert told(today=date(2027, 2, 1)) == set()


@pytest.mark.parametrize("kind", ["credit_card", "insurance", "test_drive", "event"])
@pytest.mark.parametrize("edge", [8, 13, 14, 16, 18, 21])
def test_birthdays_the_day_before_on_and_after(world, book, edge: int, kind: str) -> None:
    """From birth dates in the rows to the rules that hold, against the law and the ages worked out by hand."""
    world.setting = replace(world.setting, country="")
    world.partner()
    world.offer(1, kind)
    days = (timedelta(days=1), timedelta(0), timedelta(days=-1))
    old = {}
    for home, day in enumerate(days, 1):
        born = date(2026 - edge, 11, 22) + day
        old[home] = edge - (day > timedelta(0))
        world.family(home, born.isoformat())
        world.consent("student", home, ["sms"])
    known = 0
    for audience in ("model", "rule", "manual"):
        found = examine(world.plan(audience=audience, segments=("A",)), world.ground(), book)
        facts = {name: np.broadcast_to(array, found.case.shape) for name, array in found.case.facts.items()}
        for row, person in enumerate(found.people.to_dict("records")):
            plain = {name: plainly(array[row, 0, 0]) for name, array in facts.items()}
            age = old[int(person["household_id"])]
            assert person["person_kind"] == ("guardian" if age < 18 else "student")
            plain |= {"age": max(age, 18), "youngest_age": age}
            _, held = decided(PERSON, plain, {"CN", "EU", "US", "US-CA"}, {}, DAY)
            assert set(found.judged.names(int(found.judged.matched[row, 0, 0]))) == held
            known += 1
    assert known == 9


def plainly(value: Any) -> Any:
    return None if value == "" or value != value else value


def test_taking_a_consent_away_makes_nothing_sendable(world, book) -> None:
    random = np.random.default_rng(11)
    world.partner()
    world.offer(1)
    world.offer(2, kind="insurance")
    world.offer(3, kind="voucher", partner=None)
    for home in range(1, 31):
        world.student(home, home, str(random.choice(["2016-01-01", "2010-01-01", "2000-01-01"])))
        if random.random() < 0.8:
            world.guardian(home, home)
        for kind in ("guardian", "student"):
            for purpose in ("marketing", "profiling", "sharing"):
                if random.random() < 0.6:
                    partner = int(random.integers(0, 2)) or None
                    world.consent(
                        kind,
                        home,
                        [each for each in ("sms", "wechat") if random.random() < 0.7],
                        purpose=purpose,
                        partner_id=partner,
                        recipient="Partner 1" if partner else "",
                        active=bool(random.random() < 0.8),
                        separate=int(random.integers(0, 2)),
                        data_kinds='["name", "phone"]',
                        given_by="guardian",
                        proof=str(random.choice(["", "p.pdf"])),
                        entered_at="2026-11-01",
                    )
    plan = world.plan(channels={"sms": 9, "wechat": 9}, shares="person_rows", confirmed={"P4.rows": "7", "A2": "b"})
    before, ground = examine(plan, world.ground(), book).judged.sendable, world.ground()
    assert before.any() and not before.all()
    for at in range(0, len(ground.ledger.active), 2):
        ledger = replace(ground.ledger, active=ground.ledger.active.drop(index=at).reset_index(drop=True))
        after = examine(plan, replace(ground, ledger=ledger), book).judged.sendable
        assert not (after & ~before).any(), at
