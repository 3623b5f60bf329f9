"""A list names guardians and adult students; a partner sees what was agreed and no child."""

from __future__ import annotations

import pytest

from app.campaigns.lists import HIDDEN, Line, channel_sheet, partner_sheets
from app.campaigns.recipients import recipients


def families(world, count: int = 30):
    world.partner()
    world.offer(1, ends="2027-01-31T00:00:00")
    world.offer(2, partner=None)
    for home in range(1, count + 1):
        world.family(home)
    ground = world.ground()
    people = recipients(ground.people, ground.setting.contact_day)
    return people, ground.deals.offers


def lines(split: int, count: int = 30) -> list[Line]:
    return [Line(row, 0, "sms" if row < split else "email", f"CODE{row}") for row in range(count)]


def test_one_channel(world) -> None:
    people, offers = families(world, 3)
    people.loc[1, "email"] = "b@c.cn"
    sheet = channel_sheet("sms", lines(1, 3), people, offers, {1: "Partner 1"}, str)
    assert sheet.header == ["Code", "Recipient", "Contact", "Offer", "Partner", "Valid until"]
    assert sheet.rows == [["CODE0", "Parent 1", "13800000000", "Offer 1", "Partner 1", "2027-01-31"]]
    mail = channel_sheet("email", lines(1, 3), people, offers, {1: "Partner 1"}, str)
    assert [row[2] for row in mail.rows] == ["b@c.cn", ""]
    own = channel_sheet("sms", [Line(0, 1, "sms", "X")], people, offers, {1: "Partner 1"}, str)
    assert own.rows[0][4] == ""


@pytest.mark.parametrize("shares", ["aggregate", "psi_count"])
def test_a_partner_gets_counts_with_small_cells_hidden(world, shares: str) -> None:
    people, offers = families(world)
    plan = world.plan(shares=shares, channels={"sms": 1, "email": 1})
    (sheet,) = partner_sheets(plan, lines(9), people, offers, [frozenset()] * 30, frozenset({"name"}), str)
    assert sheet.rows == [["Offer 1", HIDDEN, HIDDEN]], "9 is small, and 21 with a total would give it away"
    assert "–: below 10, or a count that would give such a one away" in sheet.remarks[1]
    (shown,) = partner_sheets(plan, lines(12), people, offers, [frozenset()] * 30, frozenset({"name"}), str)
    assert shown.rows == [["Offer 1", "10", "20"]]
    text = " ".join(
        str(each) for sheet in (sheet, shown) for row in (sheet.header, *sheet.rows, sheet.remarks) for each in row
    )
    assert "Parent" not in text and "Child" not in text and "CODE" not in text


def test_rows_hold_only_what_each_person_agreed_to(world) -> None:
    people, offers = families(world, 3)
    plan = world.plan(shares="person_rows", channels={"sms": 1})
    shared = [frozenset({"name", "phone"}), frozenset({"name", "district"}), frozenset()]
    _, rows = partner_sheets(plan, lines(3, 3), people, offers, shared, frozenset({"name", "phone", "birth_date"}), str)
    assert rows.header == ["Code", "Offer", "Name", "Phone"]
    assert rows.rows == [["CODE0", "Offer 1", "Parent 1", "13800000000"], ["CODE1", "Offer 1", "Parent 2", ""]]


def test_nobody_under_age_on_a_partners_file(world) -> None:
    people, offers = families(world, 1)
    people.loc[0, "age"] = 17.0
    plan = world.plan(shares="person_rows", channels={"sms": 1})
    _, rows = partner_sheets(plan, lines(1, 1), people, offers, [frozenset({"name"})], frozenset({"name"}), str)
    assert rows.rows == []


def test_an_age_band_only_where_the_age_is_known(world) -> None:
    people, offers = families(world, 2)
    people.loc[0, "known_age"] = 38.0
    plan = world.plan(shares="person_rows", channels={"sms": 1})
    field = frozenset({"age_band"})
    _, rows = partner_sheets(plan, lines(2, 2), people, offers, [field] * 2, field, str)
    assert [row[2] for row in rows.rows] == ["30-39", ""]
