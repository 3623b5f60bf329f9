"""Consents, and two finished campaigns whose true effects are known: eight points, and nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.random import Generator
from sample_catalogue import Offer
from sample_learning import Simulation, Term
from sample_people import TODAY, Household

BANK = "江州城市商业银行"
CHANNELS = (("微信", "短信"), ("微信",), ("短信",), ("微信", "短信", "邮件", "电话"))
MARGIN = 0.05


@dataclass(frozen=True)
class Consent:
    """One signed permission as the office keeps it."""

    kind: str
    person: str
    purpose: str
    given: date
    channels: tuple[str, ...]
    recipient: str = ""
    data_kinds: tuple[str, ...] = ()
    expires: date | None = None
    withdrawn: date | None = None
    proof: str = ""
    separate: bool = False


@dataclass(frozen=True)
class PastCampaign:
    """What the school knows of a finished campaign before its results, and what only we know: base rate and effect."""

    ref: str
    name: str
    partners: tuple[str, ...]
    offers: tuple[str, ...]
    starts: date
    ends: date
    budget: int
    courses: tuple[str, ...]
    base: float
    effect: float
    tilt: tuple[float, ...]


PAST = (
    PastCampaign(
        "summer_museum", "夏日博物馆联名季", ("江州自然博物馆", "半亩书店"),
        ("museum-year", "museum-night", "museum-lab", "museum-shop", "book-card", "book-voucher", "book-club"),
        date(2026, 5, 6), date(2026, 6, 14), 26000, ("C042", "C043", "C044", "C057", "C059"), 0.09, 0.08,
        (0.4, 0.1, 0.0, 0.5, 0.0, 0.0),
    ),
    PastCampaign(
        "autumn_health", "秋季健康家庭礼", ("跃动健身", "晨曦口腔诊所", "安禾人寿江州分公司"),
        ("gym-month", "gym-family", "gym-swim", "check-up", "tooth-check", "tooth-clean", "tooth-class"),
        date(2026, 9, 5), date(2026, 10, 11), 22000, ("C032", "C034", "C035", "C037", "C046", "C048"), 0.055, 0.0,
        (0.0, 0.0, 0.6, 0.0, 0.4, 0.0),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Assigned:
    """One family's place in a past campaign."""

    campaign: str
    person: str
    arm: str
    day: date
    offer: str = ""
    channel: str = ""


@dataclass(frozen=True)
class Result:
    """One thing a family did in a past campaign."""

    campaign: str
    person: str
    kind: str
    day: date
    arm: str
    value: float = 0.0
    cost: float = 0.0


@dataclass
class Past:
    """Everything on file about the finished campaigns; `effects` holds the true mean effect of each by its ref."""

    assigned: list[Assigned] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    costs: list[tuple[str, date, float, str, str]] = field(default_factory=list)
    effects: dict[str, float] = field(default_factory=dict)


def consents(rng: Generator, households: list[Household]) -> list[Consent]:
    """The office's ledger: of 100 families about 92 have signed; 81 of those signatures still hold today."""
    found: list[Consent] = []
    for home in households:
        state = str(
            rng.choice(["holds", "withdrawn", "expired", "unproved", "none"], p=[0.83, 0.04, 0.03, 0.025, 0.075])
        )
        adults = [("guardian", guardian.ref) for guardian in home.guardians]
        adults += [("student", student.ref) for student in home.students if student.adult]
        for place, (kind, ref) in enumerate(adults):
            if state != "none" and (place == 0 or rng.random() < 0.45):
                found += _signed(rng, home, kind, ref, state)
    return found


def _signed(rng: Generator, home: Household, kind: str, ref: str, state: str) -> list[Consent]:
    given = min(home.registered + timedelta(days=int(rng.integers(0, 3))), TODAY)
    channels = CHANNELS[int(rng.choice(len(CHANNELS), p=[0.64, 0.17, 0.08, 0.11]))]
    proof = "" if state == "unproved" else f"授权书/{given:%Y%m}/{ref}.pdf"
    withdrawn = expires = None
    late = max(given + timedelta(days=3), date(2026, 7, 1))
    if state == "withdrawn":
        withdrawn = late + timedelta(days=int(rng.integers(0, max((TODAY - late).days - 1, 1))))
    if state == "expired":
        expires = late + timedelta(days=int(rng.integers(0, max((TODAY - late).days - 3, 1))))
    elif rng.random() < 0.7:
        expires = date(2027, 8, 31) if rng.random() < 0.6 else date(2028, 8, 31)
    rows = [Consent(kind, ref, "marketing", given, channels, "", ("年龄段",), expires, withdrawn, proof)]
    if state == "holds" and kind == "guardian" and rng.random() < 0.35:
        rows.append(Consent(kind, ref, "profiling", given, (), "", ("学习记录",), expires, None, proof))
    if state == "holds" and rng.random() < 0.2:
        day = min(max(given, date(2026, 1, 10)) + timedelta(days=int(rng.integers(0, 240))), TODAY)
        kinds = ("姓名", "手机") if rng.random() < 0.7 else ("姓名", "手机", "区域")
        paper = f"授权书/{day:%Y%m}/{ref}-银行.pdf"
        rows.append(Consent(kind, ref, "sharing", day, (), BANK, kinds, date(2027, 12, 31), None, paper, separate=True))
    return rows


def run_past(
    rng: Generator, households: list[Household], offers: list[Offer], signed: list[Consent], school: Simulation | None
) -> Past:
    """Both finished campaigns: halves by lot, hidden effects; their enrolments also enter the school's books."""
    past = Past()
    first = {(consent.kind, consent.person): consent.given for consent in reversed(signed)}
    by_ref = {offer.ref: offer for offer in offers}
    for campaign in PAST:
        invited = [home for home in households if first.get(home.contact, TODAY) < campaign.starts]
        chance, lift = _chances(campaign, invited)
        fate = rng.random(len(invited))
        arms = _halves(rng, fate)
        past.effects[campaign.ref] = float(lift.mean())
        enrols = fate < chance + np.where(arms == "offer", lift, 0.0)
        for home, arm, enrolled in zip(invited, arms, enrols, strict=True):
            offer = by_ref[str(rng.choice(campaign.offers))] if arm == "offer" else None
            _live_through(rng, past, campaign, home, offer, bool(enrolled), school)
        _spend(rng, past, campaign)
    return past


def _halves(rng: Generator, fate: np.ndarray) -> np.ndarray:
    """Half and half by lot; three of four families are drawn in pairs of like fate.

    So any seed shows about what is true: the difference strays half as far from the true effect as it would by chance.
    """
    order = np.argsort(fate)
    arms = np.empty(len(fate), dtype=object)
    for first in range(0, len(order), 2):
        pair = order[first : first + 2]
        arms[pair] = rng.permutation(["control", "offer"])[: len(pair)]
    free = np.flatnonzero(rng.random(len(fate)) < 0.25)
    arms[free] = rng.permutation(arms[free])
    return arms


def _chances(campaign: PastCampaign, invited: list[Household]) -> tuple[np.ndarray, np.ndarray]:
    """Each family's chance to enrol untouched, and what the campaign adds: both lean on its taste, means are exact."""
    liking = np.array([home.taste for home in invited]) @ np.array(campaign.tilt)
    weight = np.clip(0.4 + liking / max(liking.mean(), 1e-9) * 0.6, 0.2, 2.5)
    weight = weight / weight.mean()
    return campaign.base * weight, campaign.effect * weight


def _live_through(
    rng: Generator, past: Past, campaign: PastCampaign, home: Household, offer: Offer | None, enrolled: bool,
    school: Simulation | None,
) -> None:  # fmt: skip
    person, arm = home.contact[1], "control" if offer is None else "offer"
    channel = "" if offer is None else str(rng.choice(["微信", "短信"], p=[0.75, 0.25]))
    sent = campaign.starts - timedelta(days=1)
    past.assigned.append(Assigned(campaign.name, person, arm, sent, offer.ref if offer else "", channel))
    span = (campaign.ends - campaign.starts).days
    if offer is not None:
        past.results.append(Result(campaign.name, person, "sent", campaign.starts, arm, 0.0, 0.1))
        liking = float(offer.appeal @ home.taste)
        if rng.random() < 1 / (1 + np.exp(1.0 - 1.0 * liking)):
            opened = campaign.starts + timedelta(days=int(rng.integers(0, 4)))
            past.results.append(Result(campaign.name, person, "opened", opened, arm))
            if rng.random() < 1 / (1 + np.exp(3.0 - 1.6 * liking)):
                day = opened + timedelta(days=int(rng.integers(0, span - 4)))
                past.results.append(Result(campaign.name, person, "redeemed", day, arm, offer.value, offer.cost))
    if enrolled:
        day = campaign.starts + timedelta(days=int(rng.integers(1, span)))
        paid = _enrol(campaign, home, day, school)
        past.results.append(Result(campaign.name, person, "enrolled", day, arm, paid))


def _enrol(campaign: PastCampaign, home: Household, day: date, school: Simulation | None) -> float:
    """Put the enrolment that the campaign's result speaks of into the school's own books; returns what was paid."""
    if school is None:
        return 1880.0
    best: tuple[float, int, int] | None = None
    family = school.families[home.number]
    for place, path in enumerate(family):
        score = path.standing + school.school.allowed(path.student, day, set(path.done))
        for ref in campaign.courses:
            number = school.school.place[ref]
            if (
                day >= path.student.registered
                and np.isfinite(score[number])
                and (best is None or score[number] > best[0])
            ):
                best = (float(score[number]), place, number)
    if best is None:
        return 1280.0
    path, number = family[best[1]], best[2]
    path.done.append(number)
    school.buy(path.student, number, day, Term("any", day, day + timedelta(days=60)), campaign.ref)
    return school.history.enrolments[-1].paid


def _spend(rng: Generator, past: Past, campaign: PastCampaign) -> None:
    treated = sum(row.arm == "offer" and row.campaign == campaign.name for row in past.assigned)
    early = campaign.starts - timedelta(days=8)
    past.costs += [
        (campaign.name, early, 2400.0, "offer", ""),
        (campaign.name, early + timedelta(days=3), 1650.0, "offer", ""),
        (campaign.name, campaign.starts, round(treated * 0.25 * 0.08, 2), "offer", "短信"),
        (campaign.name, campaign.starts, round(treated * 0.75 * 0.02, 2), "offer", "微信"),
        (campaign.name, campaign.ends, float(rng.integers(18, 26)) * 100, "offer", ""),
    ]
