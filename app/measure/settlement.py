"""What each partner is owed: its part of what the campaign added, times what was agreed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement, Share
from app.measure.families import Families
from app.statistics.difference import Difference, means
from app.statistics.shapley import PLAYERS_MOST, shapley

Group = frozenset[str]
Z = 1.959964


@dataclass(frozen=True)
class Terms:
    """One partner of the campaign: its name, id, and the fraction agreed (None: no agreement in force at the start)."""

    partner: str
    partner_id: int | None
    split: float | None
    offers: frozenset[int]


def attributable(families: Families) -> Difference:
    """What all invited families brought beyond what they would have brought anyway, net of refunds, in money."""
    table = families.table
    invited = table["arm"] != families.control
    values = table["value"].to_numpy(dtype=float)
    each = means(values[invited.to_numpy()], values[~invited.to_numpy()])
    number = int(invited.sum())
    if not math.isfinite(each.se):
        total = number * each.effect
        return Difference(total, 0.0, total, total, 1.0, "none")
    total = number * each.effect
    return Difference(total, number * each.se, number * each.low, number * each.high, each.p_value, each.method)


def settle(campaign: str, families: Families, terms: tuple[Terms, ...], currency: str) -> Settlement:
    """The settlement of one campaign. A negative contribution owes nothing; nobody pays in."""
    if not terms:
        raise UserError(mark("measure", "The campaign names no partner, so there is nothing to settle."))
    if len(terms) > PLAYERS_MOST:
        raise UserError(mark("measure", "A campaign can be settled for at most {most} partners."), most=PLAYERS_MOST)
    whole = attributable(families)
    worth, divided = group_worth(families, terms, whole)
    phi = shapley(
        [one.partner for one in terms], lambda group: sum(w for part, (w, _) in worth.items() if part <= group)
    )
    sure = {
        one.partner: math.sqrt(sum((se / len(part)) ** 2 for part, (_, se) in worth.items() if one.partner in part))
        for one in terms
    }
    total = sum(phi.values())
    shares = tuple(_share(one, phi[one.partner], sure[one.partner], total) for one in terms)
    return Settlement(
        campaign=campaign,
        total=sum(share.amount for share in shares),
        shares=shares,
        basis=_basis(terms, divided),
        attributable=whole.effect,
        attributable_low=whole.low,
        attributable_high=whole.high,
        currency=currency,
    )


def group_worth(
    families: Families, terms: tuple[Terms, ...], whole: Difference
) -> tuple[Mapping[Group, tuple[float, float]], bool]:
    """For every set of partners that acted together on a family: what those families added, and its standard error.

    Where the control carries the offers it would have got, each set is compared with its own control; else the whole
    is divided by what the invited families of each set brought (and the second answer is True).
    """
    everyone = frozenset(one.partner for one in terms)
    of_offer = {offer: one.partner for one in terms for offer in one.offers}
    table = families.table
    sets = table["offers"].map(lambda ids: frozenset(of_offer[one] for one in ids if one in of_offer))
    invited = table["arm"] != families.control
    present = [part for part in sets[invited].unique() if part]
    if len(everyone) == 1 or not present:
        return {everyone: (whole.effect, whole.se)}, False
    own = [_own_worth(table[sets == part], families.control) for part in present]
    if all(one is not None for one in own):
        return {part: one for part, one in zip(present, own, strict=True) if one is not None}, False
    brought = {part: max(float(table.loc[invited & (sets == part), "value"].sum()), 0.0) for part in present}
    total = sum(brought.values())
    weights = {part: value / total if total else 1 / len(present) for part, value in brought.items()}
    return {part: (whole.effect * w, whole.se * w) for part, w in weights.items()}, True


def _own_worth(table: pd.DataFrame, control: str) -> tuple[float, float] | None:
    """Added value of one set of families against its own control, or None where that control has fewer than two."""
    invited = (table["arm"] != control).to_numpy()
    values = table["value"].to_numpy(dtype=float)
    if min(invited.sum(), (~invited).sum()) < 2:
        return None
    found = means(values[invited], values[~invited])
    number = float(invited.sum())
    return number * found.effect, number * (found.se if math.isfinite(found.se) else 0.0)


def _share(one: Terms, phi: float, se: float, total: float) -> Share:
    split = one.split or 0.0
    return Share(
        partner=one.partner,
        amount=split * max(phi, 0.0),
        share=phi / total if total else 0.0,
        low=split * max(phi - Z * se, 0.0),
        high=split * max(phi + Z * se, 0.0),
        split=split,
        contribution=phi,
        partner_id=one.partner_id,
        contribution_low=phi - Z * se,
        contribution_high=phi + Z * se,
    )


def _basis(terms: tuple[Terms, ...], divided: bool) -> tuple[Message, ...]:
    lines = [
        mark(
            "measure", "Attributable value: what invited families brought, less what the control shows they would have."
        ),
        mark("measure", "Income is what families paid us for courses and purchases; the value of gifts is no income."),
        mark("measure", "Refunds are deducted; a negative contribution owes nothing."),
    ]
    if len(terms) > 1:
        lines.append(mark("measure", "Several partners share by the Shapley value: what each adds, over all orders."))
    if divided:
        text = mark("measure", "The whole is divided by what the invited families of each partner's offers brought.")
        lines.append(text)
    for one in terms:
        if one.split is None:
            text = mark("measure", "No agreement with a split was in force with {partner}: nothing is owed.")
            lines.append(text.filled(partner=one.partner))
    return tuple(lines)
