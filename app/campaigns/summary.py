"""A proposal told to people: funnel, allocation, prices, what will be seen, and a masked preview of the list."""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.campaigns.cautions import cautions
from app.campaigns.examination import Cells, Ground, stand
from app.campaigns.funnel import funnel_figure, funnel_steps
from app.campaigns.options import Limits
from app.campaigns.proposal import Proposal
from app.campaigns.rules import RuleBook
from app.domain.campaigns import AllocationRow, ListRow, Plan, PlanReport, ShadowPrice
from app.domain.messages import Message, mark

PREVIEW = 50
NEGLIGIBLE = 0.005
PHONE_CHANNELS = ("sms", "call", "wechat")
Reasons = dict[tuple[str, int, int], Message]


def plan_report(
    plan: Plan, ref: str, proposal: Proposal, ground: Ground, book: RuleBook, reasons: Reasons
) -> PlanReport:
    """`reasons`: (person_kind, person_id, offer id) -> why the model named it."""
    chosen, held, offers = proposal.chosen, int(proposal.held_of.sum()), ground.deals.offers
    rows = _allocation(plan, proposal, offers)
    value, whole = sum(row.expected_value for row in rows), proposal.allocation.value
    standing = stand(proposal.examined, _cells(proposal))
    steps = funnel_steps(len(ground.households), proposal.screened, proposal.wanted, len(chosen))
    return PlanReport(
        campaign=ref,
        name=plan.name,
        households=len(ground.households),
        eligible=int(proposal.screened.eligible.sum()),
        blocked=proposal.screened.blocked,
        wanted=proposal.wanted,
        assigned=len(chosen) - held,
        held_out=held,
        value=value,
        # The bound proves the whole of the chosen; the share that is treated scales both alike.
        bound=proposal.allocation.bound * (value / whole) if whole else 0.0,
        gap=proposal.allocation.gap if whole else 0.0,
        cost=sum(row.cost for row in rows),
        detectable_lift=proposal.power.lift,
        baseline=proposal.power.baseline,
        power=proposal.power,
        funnel_steps=steps,
        funnel=funnel_figure(steps),
        allocation=rows,
        shadow_prices=_prices(proposal.limits, proposal.allocation.prices),
        warnings=cautions(plan, proposal, book, offers, ground.setting, len(ground.ledger.given)),
        rows=_preview(plan, proposal, ground, offers, reasons),
        rules_version=book.version,
        waiting=int(standing.waiting.sum()),
        stopped=int((~standing.allowed).sum()),
    )


def _cells(proposal: Proposal) -> Cells:
    """The recipient, offer and channel of each chosen family."""
    option = proposal.allocation.choice[proposal.chosen]
    person = proposal.options.person[proposal.chosen, option]
    return person, proposal.options.offer[option], proposal.options.channel[option]


def _allocation(plan: Plan, proposal: Proposal, offers: pd.DataFrame) -> tuple[AllocationRow, ...]:
    """One row an option that is used, the holdout left out."""
    names, sizes = list(plan.channels), proposal.sizes
    choice, worth = proposal.allocation.choice, proposal.options.worth
    rows = []
    for option in np.flatnonzero(sizes):
        offer = offers.iloc[int(proposal.options.offer[option])]
        treated = int(sizes[option] - proposal.held_of[option])
        whole = float(worth[choice == option, option].sum())
        cost = 0.0 if pd.isna(offer["cost"]) else float(offer["cost"])
        rows.append(
            AllocationRow(
                offer=str(offer["title"]),
                channel=names[int(proposal.options.channel[option])],
                households=treated,
                expected_value=whole * treated / int(sizes[option]),
                note=_note(proposal, int(option)),
                offer_ref=str(offer["ref"]),
                cost=cost * treated,
            )
        )
    return tuple(rows)


def _note(proposal: Proposal, option: int) -> Message:
    """What holds this option back: its dearest limit."""
    limits, prices = proposal.limits, proposal.allocation.prices
    priced = prices * (limits.use[:, option] > 0) * limits.use[:, option] if len(prices) else prices
    if not len(priced) or priced.max() < NEGLIGIBLE:
        return mark("campaigns", "not full")
    return _price_text(limits, int(priced.argmax()), float(prices[int(priced.argmax())]))


def _prices(limits: Limits, prices: np.ndarray) -> tuple[ShadowPrice, ...]:
    dear = [place for place in np.argsort(-prices, kind="stable") if prices[place] >= NEGLIGIBLE]
    return tuple(
        ShadowPrice(_price_text(limits, int(place), float(prices[place])), float(prices[place])) for place in dear
    )


def _price_text(limits: Limits, place: int, price: float) -> Message:
    """What is scarce is worth something; what is promised costs something."""
    text = mark("campaigns", "one more {what} is worth {price}")
    if limits.kinds[place] == "budget":
        text, price = mark("campaigns", "every further 100 in the budget brings {price}"), 100 * price
    if limits.kinds[place] in ("share", "fair"):
        text = mark("campaigns", "each family for the {what} costs {price}")
    return text.filled(what=limits.names[place], price=f"{price:,.2f}" if price < 10 else f"{price:,.0f}")


def _preview(
    plan: Plan,
    proposal: Proposal,
    ground: Ground,
    offers: pd.DataFrame,
    reasons: Reasons,
) -> tuple[ListRow, ...]:
    """The most promising families, their recipients masked."""
    choice, worth = proposal.allocation.choice, proposal.options.worth
    homes = proposal.chosen
    best = homes[np.argsort(-worth[homes, choice[homes]], kind="stable")][:PREVIEW]
    names, rows = list(plan.channels), []
    for home in best:
        option = int(choice[home])
        place, offer = int(proposal.options.person[home, option]), int(proposal.options.offer[option])
        person, channel = proposal.examined.people.iloc[place], names[int(proposal.options.channel[option])]
        key = (str(person["person_kind"]), int(person["person_id"]), int(offers["id"].iloc[offer]))
        rows.append(
            ListRow(
                household=int(ground.households[home]),
                person=masked_name(str(person["name"])),
                contact=masked_contact(person, channel),
                offer=str(offers["title"].iloc[offer]),
                channel=channel,
                reason=reasons.get(key) or _general_reason(proposal),
                chance=float(proposal.chance[place, offer]),
                expected_value=float(worth[home, option]),
            )
        )
    return tuple(rows)


def _general_reason(proposal: Proposal) -> Message:
    if proposal.scored:
        return mark("campaigns", "A family that may get it; other offers suit them better.")
    return mark("campaigns", "How often families like this accept it.")


def masked_name(name: str) -> str:
    """The first sign and stars: enough to recognise a person one knows, too little to learn one."""
    return name[:1] + "*" * max(len(name.strip()) - 1, 1) if name else "*"


def masked_contact(person: pd.Series, channel: str) -> str:
    """A phone number or address with its middle starred."""
    text = str(person["phone"] if channel in PHONE_CHANNELS else person["email"] if channel == "email" else "")
    if "@" in text:
        name, _, host = text.partition("@")
        return f"{name[:1]}***@{host}"
    return f"{text[:3]}****{text[-4:]}" if len(text) >= 8 else "*" * len(text)
