"""Home's figures: where the institution stands on its path, three numbers with their uncertainty, what needs a look.

Every figure is counted from the store; where there is too little to count from, it is None and Home says so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from app.domain.messages import Message, mark, plural
from app.jobs.path_steps import Next, Situation, Step, next_step, path_steps
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.domain.measurement import Measurement
    from app.store.database import Store
    from app.store.glance import CampaignLine, Expiring

FEWEST = 30  # families below which a rate is not said
YEAR = 366


@dataclass(frozen=True)
class Reach:
    """Families that may be contacted today, of all; `months` are the same counts at the last twelve month ends."""

    families: int
    of: int
    months: tuple[int, ...]


@dataclass(frozen=True)
class Rate:
    """A share (0-1) of `of` families (each once) with its 95 % Wilson interval; `months` the monthly shares."""

    value: float
    low: float
    high: float
    of: int
    months: tuple[float, ...]


@dataclass(frozen=True)
class Net:
    """Money that measured campaigns of the last twelve months left, with its 95 % interval, in the store's currency."""

    amount: float
    low: float
    high: float
    campaigns: int
    each: tuple[float, ...]


@dataclass(frozen=True)
class Attention:
    """One thing that needs a look: what, why, and where it is settled (page and item for `desk.go`)."""

    kind: Literal["agreements", "duplicates", "outcomes", "audit", "consents", "backup"]
    title: Message
    detail: Message
    page: str
    item: object = None


@dataclass(frozen=True)
class CampaignRow:
    """One campaign of the list. effect, low, high: fractions of families; verdict "" before it was measured."""

    id: int
    name: str
    partners: str
    state: str
    starts: str
    verdict: str = ""
    effect: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Overview:
    """All of Home."""

    empty: bool
    currency: str
    steps: tuple[Step, ...]
    next: Next
    reach: Reach | None
    renewal: Rate | None
    net: Net | None
    attention: tuple[Attention, ...]
    campaigns: tuple[CampaignRow, ...]


def overview(store: Store, today: date, progress: Progress) -> Overview:
    """Read what Home shows; some tens of milliseconds for a school of 3,000."""
    from app.store import glance
    from app.store.counts import counts
    from app.store.institution import get
    from app.store.partners import partners

    numbers, lines = counts(store), glance.campaign_lines(store)
    names = {one.ref: one.name for one in partners(store)}
    measured = {line.id: found for line in lines if (found := _measurement(line)) is not None}
    progress.at(1, 4)
    situation = _situation(store, numbers, lines, set(measured), today)
    progress.at(2, 4)
    reach = _reach(store, today)
    progress.at(3, 4)
    return Overview(
        empty=not (numbers["students"] or numbers["partners"]),
        currency=get(store).currency,
        steps=path_steps(situation),
        next=next_step(situation),
        reach=reach,
        renewal=_renewal(store, today),
        net=_net(lines, measured, today),
        attention=_attention(store, situation, reach, today),
        campaigns=tuple(_row(line, names, measured.get(line.id), today) for line in lines),
    )


def _situation(
    store: Store, numbers: dict[str, int], lines: list[CampaignLine], measured: set[int], today: date
) -> Situation:
    from app.store.glance import profiles_at

    profiles, segments, day = profiles_at(store)
    ended = [line for line in lines if line.state in ("launched", "finished") and line.ends[:10] < today.isoformat()]
    running = [line for line in lines if line.state == "launched" and line not in ended]
    waiting = [line for line in ended if line.id not in measured]
    return Situation(
        students=numbers["students"],
        partners=numbers["partners"],
        profiles=profiles,
        segments=segments,
        profiled_on=day,
        advice=numbers["recommendations"],
        trained=numbers["models"] > 0,
        open_plans=tuple((line.id, line.name) for line in lines if line.state in ("draft", "planned")),
        running=len(running),
        first_results=tuple((line.id, line.name) for line in running if line.outcomes and line.id not in measured),
        without_outcomes=tuple((line.id, line.name, line.ends[:10]) for line in waiting if not line.outcomes),
        to_measure=tuple((line.id, line.name) for line in waiting if line.outcomes),
        measured=len(measured),
    )


def _measurement(line: CampaignLine) -> Measurement | None:
    from app.domain.measurement import Measurement
    from app.measure.record import read

    found = read(line.result) if line.result else None
    return found if isinstance(found, Measurement) else None


def _reach(store: Store, today: date) -> Reach | None:
    from app.store import glance

    families = glance.households(store)
    if not families:
        return None
    days = [today - timedelta(days=round(30.44 * back)) for back in range(11, -1, -1)]
    months = tuple(glance.reachable(store, day) for day in days)
    return Reach(months[-1], families, months)


def _renewal(store: Store, today: date) -> Rate | None:
    from app.statistics.difference import wilson
    from app.store.glance import renewals

    months = renewals(store, today)
    families, renewed = sum(month.first for month in months), sum(month.first_renewed for month in months)
    if families < FEWEST:
        return None
    low, high = wilson(renewed, families)
    large = [month for month in months if month.families >= 10]
    return Rate(renewed / families, low, high, families, tuple(month.renewed / month.families for month in large))


def _net(lines: list[CampaignLine], measured: dict[int, Measurement], today: date) -> Net | None:
    """The sum over campaigns; their errors are independent, so half-widths add in squares."""
    since = (today - timedelta(days=YEAR)).isoformat()
    late = sorted((line for line in lines if line.id in measured and line.ends[:10] >= since), key=lambda one: one.ends)
    totals = [row for line in late for row in measured[line.id].money if row.total]
    if not totals:
        return None
    amount = sum(row.amount for row in totals)
    below = math.sqrt(sum((row.amount - (row.amount if row.low is None else row.low)) ** 2 for row in totals))
    above = math.sqrt(sum(((row.amount if row.high is None else row.high) - row.amount) ** 2 for row in totals))
    return Net(amount, amount - below, amount + above, len(totals), tuple(row.amount for row in totals))


def _row(line: CampaignLine, names: dict[str, str], found: Measurement | None, today: date) -> CampaignRow:
    partners = " · ".join(names.get(one, one) for one in line.partners)  # a plan names them by ref or by name
    state = "waiting" if line.state == "launched" and line.ends[:10] < today.isoformat() else line.state
    if found is None:
        return CampaignRow(line.id, line.name, partners, state, line.starts[:10])
    lead = found.lead
    return CampaignRow(
        line.id, line.name, partners, "measured", line.starts[:10], found.verdict, lead.effect, lead.low, lead.high
    )


def _attention(store: Store, situation: Situation, reach: Reach | None, today: date) -> tuple[Attention, ...]:
    from app.store import glance

    found = [
        *_agreements(glance.expiring(store, today), today),
        *_duplicates(glance.open_duplicates(store)),
        *(_outcomes(*line, today) for line in situation.without_outcomes),
        *_audit(store, today),
    ]
    if reach is not None and not reach.families:
        found.insert(
            0,
            Attention(
                "consents",
                mark("overview", "No family can be contacted yet"),
                mark("overview", "Print the consent form, or import the permissions you have."),
                "students",
            ),
        )
    return tuple(found)


def _agreements(soon: list[Expiring], today: date) -> list[Attention]:
    if not soon:
        return []
    title = plural("overview", "%n agreement(s) end within 30 days", "", 0).filled(number=len(soon))
    first = soon[0]
    detail = plural("overview", "First {partner}, in %n day(s)", "", 0).filled(
        number=(first.ends - today).days, partner=first.partner
    )
    return [Attention("agreements", title, detail, "partners", first.partner_id)]


def _duplicates(pairs: int) -> list[Attention]:
    if not pairs:
        return []
    title = plural("overview", "%n possible duplicate(s)", "", 0).filled(number=pairs)
    detail = mark("overview", "Same phone, another child? Only you can tell.")
    return [Attention("duplicates", title, detail, "data", "duplicates")]


def _outcomes(campaign_id: int, name: str, ends: str, today: date) -> Attention:
    days = (today - date.fromisoformat(ends)).days
    title = mark("overview", "The results of “{campaign}” are missing").filled(campaign=name)
    detail = plural("overview", "It ended %n day(s) ago; ask the partner for the list.", "", 0).filled(number=days)
    return Attention("outcomes", title, detail, "data")


def _audit(store: Store, today: date) -> list[Attention]:
    """China: whoever holds minors' data audits it yearly and reports by the end of January."""
    from app.store.glance import minors
    from app.store.institution import get

    if get(store).country != "CN" or today.month not in (1, 11, 12):
        return []
    children = minors(store, today)
    if not children:
        return []
    year = today.year if today.month > 1 else today.year - 1
    title = mark("overview", "The yearly audit of minors' data for {year}").filled(year=year)
    detail = plural("overview", "Due 31 January {due}; %n minor(s) are in the store.", "", 0).filled(
        number=children, due=year + 1
    )
    return [Attention("audit", title, detail, "settings", "audit")]
