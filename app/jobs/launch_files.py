"""The files of a launch: a list a channel with its messages, what each partner gets, coupons to print and send."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    import pandas as pd

    from app.campaigns.coupon_sheet import Printed
    from app.campaigns.examination import Examined, Ground
    from app.campaigns.list_files import Say
    from app.campaigns.lists import Line
    from app.campaigns.messages import Merger
    from app.domain.campaigns import Plan
    from app.store.database import Store

PICTURED = ("wechat", "email")
"""The ways a QR picture can be sent."""


@dataclass(frozen=True)
class Outgoing:
    """One launch as its files see it: `treated` has place, offer, channel and code of every family with an offer."""

    ref: str
    plan: Plan
    ground: Ground
    examined: Examined
    treated: pd.DataFrame
    merger: Merger
    language: str


def merger_of(store: Store, plan: Plan, ground: Ground, people: pd.DataFrame) -> Merger:
    """What fills the places of the plan's messages for these recipients."""
    from app.campaigns.messages import Merger, house_language, languages, last_courses, shared_values
    from app.store import institution
    from app.store.frames import frame

    own, partners = institution.get(store), ground.deals.partners
    enrolments = frame(store, "enrolments", ["student_id", "course_id", "at"])
    return Merger(
        plan,
        shared_values(plan, own.name),
        languages(people, ground.people.guardians, ground.people.students, own.country or ""),
        last_courses(enrolments, frame(store, "courses", ["id", "title"]), ground.people.students),
        {int(number): str(name) for number, name in zip(partners["id"], partners["name"], strict=True)},
        house_language(own.country or ""),
    )


def refuse_faulty(plan: Plan, institution: str) -> None:
    """UserError where a message lacks what the law wants in it (rule G5), or names a place there is not."""
    from app.campaigns.messages import faults

    found = faults(plan, institution)
    if found:
        raise UserError(mark("jobs_campaigns", "A message may not leave yet. {what}"), what=found[0])


def write_files(going: Outgoing, folder: Path) -> tuple[list[Path], int]:
    """Everything beside its place in `folder`, and in how many parts the text messages go."""
    from app.campaigns.list_files import discard

    lines, written, parts = lines_of(going.treated), [], 0
    try:
        for path, count in _channels(going, lines, folder):
            written.append(path)
            parts += count
        written += _partners(going, lines, folder) if going.plan.shares != "none" else []
        written += _coupons(going, lines, folder)
    except BaseException:
        discard(written)
        raise
    return written, parts


def lines_of(treated: pd.DataFrame) -> list[Line]:
    """The treated families as lines of a list."""
    from app.campaigns.lists import Line

    names = treated["variant"].astype(object).fillna("") if "variant" in treated else [""] * len(treated)
    cells = zip(treated["place"], treated["offer"], treated["channel"], treated["code"], names, strict=True)
    return [
        Line(int(place), int(offer), str(channel), str(code), str(name)) for place, offer, channel, code, name in cells
    ]


def _channels(going: Outgoing, lines: Sequence[Line], folder: Path) -> Iterator[tuple[Path, int]]:
    """CSV and XLSX of each channel; with the CSV of the text messages their parts."""
    from app.campaigns.list_files import write_csv, write_xlsx
    from app.campaigns.lists import channel_sheet, postal_addresses

    people, offers = going.examined.people, going.ground.deals.offers
    own = going.ground.people
    addresses = postal_addresses(own.guardians, own.students) if "post" in going.plan.channels else {}
    for channel in dict.fromkeys(line.channel for line in lines):
        message = _message(going, channel)
        sheet = channel_sheet(channel, lines, people, offers, going.merger.partners, _say(going), message, addresses)
        stem = f"{going.ref}-{channel}"
        counted = channel == "sms" and message is not None
        yield write_csv(folder / f"{stem}.csv", sheet), sum(int(row[-1]) for row in sheet.rows) if counted else 0
        yield write_xlsx(folder / f"{stem}.xlsx", [sheet]), 0


def _message(going: Outgoing, channel: str) -> Callable[[Line], str] | None:
    from app.campaigns.coupons import shown

    if not any(going.plan.texts(channel, name) for name in going.plan.variants or ("",)):
        return None
    people, offers = going.examined.people, going.ground.deals.offers

    def said(line: Line) -> str:
        person, offer = people.iloc[line.person], offers.iloc[line.offer]
        return going.merger.message(line.channel, line.person, person, offer, shown(line.code), line.variant)

    return said


def _partners(going: Outgoing, lines: Sequence[Line], folder: Path) -> list[Path]:
    """One file a partner whose offers are on the list."""
    from app.campaigns.list_files import discard, safe_name, write_xlsx
    from app.campaigns.lists import partner_sheets
    from app.campaigns.offers import agreed_fields
    from app.campaigns.permissions import shared_kinds

    ground, people, written = going.ground, going.examined.people, list[Path]()
    offers, partners = ground.deals.offers, ground.deals.partners
    owners = offers["partner_id"].fillna(-1).tolist()  # an own offer has none, and nothing may be compared with that
    for partner in sorted({int(each) for each in offers["partner_id"].dropna()}):
        own = [line for line in lines if owners[line.offer] == partner]
        if not own:
            continue
        shared = shared_kinds(people, ground.people.students, ground.ledger, partner)
        agreed = agreed_fields(ground.deals.agreements, partner, ground.setting.contact_day)
        sheets = partner_sheets(going.plan, own, people, offers, shared, agreed, _say(going))
        ref = safe_name(str(partners.loc[partners["id"] == partner, "ref"].iloc[0]), str(partner))
        try:
            written.append(write_xlsx(folder / f"{going.ref}-partner-{ref}.xlsx", sheets))
        except BaseException:
            discard(written)
            raise
    return written


def _coupons(going: Outgoing, lines: Sequence[Line], folder: Path) -> list[Path]:
    """The coupons as a PDF to print, and as pictures where a channel can carry one."""
    from app.campaigns.coupon_sheet import sheet_parts, write_bytes, write_pictures
    from app.campaigns.list_files import discard
    from app.reports.pdf import typeset

    institution = going.ground.setting.institution
    printed, written = _printed(going, lines), list[Path]()
    sheets = sheet_parts(printed, institution, going.plan.name, _say(going), going.language)
    try:
        for number, files in enumerate(sheets, 1):
            name = f"{going.ref}-coupons{'' if len(sheets) == 1 else f'-{number}'}.pdf"
            written.append(write_bytes(folder / name, typeset(files)))
        pictured = [line.code for line in lines if line.channel in PICTURED]
        if pictured:
            written.append(write_pictures(folder / f"{going.ref}-qr.zip", pictured))
    except BaseException:
        discard(written)
        raise
    return written


def _printed(going: Outgoing, lines: Sequence[Line]) -> list[Printed]:
    from app.campaigns.coupon_sheet import Printed
    from app.campaigns.summary import masked_name

    people, offers, found = going.examined.people, going.ground.deals.offers, []
    for line in lines:
        offer, name = offers.iloc[line.offer], str(people["name"].iloc[line.person])
        owner = offers["partner_id"].fillna(-1).iloc[line.offer]  # an own offer has none
        partner = going.merger.partners.get(int(owner), "")
        until = str(offer["ends"])[:10] if isinstance(offer["ends"], str) else going.plan.ends.isoformat()
        found.append(Printed(line.code, str(offer["title"]), partner, until, masked_name(name)))
    return found


def _say(going: Outgoing) -> Say:
    from app.texts import translator

    return translator(going.language)
