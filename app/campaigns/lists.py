"""The lists that leave: one a channel for the institution's own staff, one a partner with what was agreed, no more."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.campaigns.list_files import Say, Sheet
from app.campaigns.messages import parts
from app.campaigns.recipients import ADDRESS_HEADERS
from app.domain.campaigns import CHANNEL_NAMES, Plan
from app.domain.messages import Message, mark
from app.statistics.suppression import LEAST, published

HIDDEN = "–"
PHONE = ("sms", "call", "wechat")


@dataclass(frozen=True)
class Line:
    """One treated family: the row of its recipient among `people`, place of its offer, channel, code and variant."""

    person: int
    offer: int
    channel: str
    code: str
    variant: str = ""


def channel_sheet(
    channel: str,
    lines: Sequence[Line],
    people: pd.DataFrame,
    offers: pd.DataFrame,
    partners: Mapping[int, str],
    say: Say,
    message: Callable[[Line], str] | None = None,
    addresses: Mapping[tuple[str, int], str] | None = None,
) -> Sheet:
    """For whoever sends: code, variant where one was drawn, recipient, contact, offer, partner, last day, and with
    `message` the merged text (of a text message also in how many parts it goes). Letters need `addresses`. Guardians
    and adult students alone.
    """
    header = [
        mark("campaigns", "Code"),
        mark("campaigns", "Recipient"),
        mark("campaigns", "Contact"),
        mark("campaigns", "Offer"),
        mark("campaigns", "Partner"),
        mark("campaigns", "Valid until"),
    ]
    mine = [line for line in lines if line.channel == channel]
    rows = [_own_row(line, people, offers, partners, addresses or {}) for line in mine]
    if message is not None:
        header.append(mark("campaigns", "Message"))
        rows = [[*row, message(line)] for row, line in zip(rows, mine, strict=True)]
    if any(line.variant for line in mine):
        header.insert(1, mark("campaigns", "Variant"))
        rows = [[row[0], line.variant, *row[1:]] for row, line in zip(rows, mine, strict=True)]
    if message is not None and channel == "sms":
        header.append(mark("campaigns", "Parts"))
        rows = [[*row, str(parts(row[-1]))] for row in rows]
    return Sheet(say(CHANNEL_NAMES[channel]), [say(each) for each in header], rows)


def _own_row(
    line: Line,
    people: pd.DataFrame,
    offers: pd.DataFrame,
    partners: Mapping[int, str],
    addresses: Mapping[tuple[str, int], str],
) -> list[str]:
    person, offer = people.iloc[line.person], offers.iloc[line.offer]
    partner = "" if pd.isna(offer["partner_id"]) else partners.get(int(offer["partner_id"]), "")
    ends = str(offer["ends"] or "")[:10]
    return [
        line.code,
        str(person["name"]),
        contact(person, line.channel, addresses),
        str(offer["title"]),
        partner,
        ends,
    ]


def contact(person: pd.Series, channel: str, addresses: Mapping[tuple[str, int], str] | None = None) -> str:
    """How the person is reached through a channel; in person by name."""
    if channel == "post":
        return (addresses or {}).get((str(person["person_kind"]), int(person["person_id"])), "")
    if channel in PHONE:
        return str(person["phone"])
    return str(person["email"]) if channel == "email" else ""


def partner_sheets(
    plan: Plan,
    lines: Sequence[Line],
    people: pd.DataFrame,
    offers: pd.DataFrame,
    shared: Sequence[frozenset[str]],
    agreed: frozenset[str],
    say: Say,
) -> list[Sheet]:
    """What one partner gets for its own `lines`: counts, and rows only where the plan shares rows.

    `shared`: for each of `people` the kinds of data they agreed to hand to this partner; `agreed`: the agreement's
    fields. Small cells are hidden, others rounded to 5.
    """
    sheets = [_counts(plan, lines, offers, say)]
    if plan.shares == "person_rows":
        sheets.append(_rows(lines, people, offers, shared, agreed, say))
    return sheets


def _counts(plan: Plan, lines: Sequence[Line], offers: pd.DataFrame, say: Say) -> Sheet:
    places = sorted({line.offer for line in lines})
    channels = [channel for channel in plan.channels if any(line.channel == channel for line in lines)]
    table = [
        [sum((line.offer, line.channel) == (place, each) for line in lines) for each in channels] for place in places
    ]
    shown = published(table) if table else []
    rows = [
        [str(offers["title"].iloc[place]), *(HIDDEN if cell is None else str(cell) for cell in row)]
        for place, row in zip(places, shown, strict=True)
    ]
    header = [say(mark("campaigns", "Offer")), *(say(CHANNEL_NAMES[each]) for each in channels)]
    days = mark("campaigns", "{name}: families written to, {starts} to {ends}.")
    remarks = [
        say(days.filled(name=plan.name, starts=plan.starts, ends=plan.ends)),
        say(_hidden_words().filled(least=LEAST, hidden=HIDDEN)),
    ]
    return Sheet(say(mark("campaigns", "Summary")), header, rows, remarks)


def _hidden_words() -> Message:
    """A large count can be hidden as well: beside a total it would give a small one away."""
    return mark(
        "campaigns",
        "{hidden}: below {least}, or a count that would give such a one away. Others are rounded to 5.",
    )


def postal_addresses(guardians: pd.DataFrame, students: pd.DataFrame) -> dict[tuple[str, int], str]:
    """(person_kind, person_id) -> the address in a column of their own row, where there is one."""
    found = {}
    for kind, frame in (("guardian", guardians), ("student", students)):
        for key, attributes in zip(frame["id"], frame["attributes"], strict=True):
            if isinstance(attributes, str) and len(attributes) > 2:
                for name, value in json.loads(attributes).items():
                    if name.strip().casefold() in ADDRESS_HEADERS and value:
                        found[(kind, int(key))] = str(value)
    return found


FIELDS = {
    "name": mark("campaigns", "Name"),
    "phone": mark("campaigns", "Phone"),
    "email": mark("campaigns", "E-mail"),
    "age_band": mark("campaigns", "Age band"),
}


def _rows(
    lines: Sequence[Line],
    people: pd.DataFrame,
    offers: pd.DataFrame,
    shared: Sequence[frozenset[str]],
    agreed: frozenset[str],
    say: Say,
) -> Sheet:
    """A row a person who separately agreed, only their agreed fields, nobody under 18."""
    fields = [field for field in FIELDS if field in agreed]
    rows = []
    for line in lines:
        person = people.iloc[line.person]
        kinds = shared[line.person] & agreed
        if kinds and float(person["age"]) >= 18:
            values = [_field(person, field) if field in kinds else "" for field in fields]
            rows.append([line.code, str(offers["title"].iloc[line.offer]), *values])
    header = [say(mark("campaigns", "Code")), say(mark("campaigns", "Offer")), *(say(FIELDS[each]) for each in fields)]
    return Sheet(say(mark("campaigns", "Recipients")), header, rows)


def _field(person: pd.Series, field: str) -> str:
    if field != "age_band":
        return str(person[field])
    age = float(person["known_age"])
    return "" if np.isnan(age) else f"{int(age) // 10 * 10}-{int(age) // 10 * 10 + 9}"
