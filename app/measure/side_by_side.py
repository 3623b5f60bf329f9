"""All campaigns on one page: their effects on one axis, their money, their partners."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.all_campaigns import AllCampaigns, CampaignLine, PartnerLine
from app.domain.figures import Figure, Series
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark, plural
from app.domain.settlement import Settlement
from app.measure.pictures import MORE_PER_HUNDRED, NO_LABEL

Z = 1.959964
LIMITS = (
    mark("measure", "Campaigns differ in families, season and offer: they stand side by side, they are not compared."),
    mark("measure", "Each keeps the verdict of its own last measurement; nothing is measured anew here."),
    mark("measure", "With many campaigns one may seem to work by chance: “What we know” draws them together."),
)
METHOD = (
    mark("measure", "Effects: invited families against the control drawn by lot, with 95 % ranges."),
    mark("measure", "Partners: the fair split of each campaign (Shapley), added up; ranges from added variances."),
    mark("measure", "Staying: of those who began in a half-year, who began another course in each later half-year."),
)


def line_of(ref: str, measured: Measurement) -> CampaignLine:
    """One measured campaign as a line."""
    lead, money = measured.lead, measured.money
    total = money[-1] if money else None
    return CampaignLine(
        ref=ref,
        name=measured.name,
        starts=measured.starts,
        ends=measured.ends,
        partners=measured.partners,
        verdict=measured.verdict,
        sentence=measured.sentence,
        families=sum(arm.n for arm in measured.arms),
        effect=lead.effect,
        low=lead.low,
        high=lead.high,
        income=money[0].amount if money else None,
        shares=sum(row.amount for row in money[1:-2]) if len(money) > 2 else None,
        costs=money[-2].amount if len(money) > 2 else None,
        net=total.amount if total else None,
        net_low=total.low if total else None,
        net_high=total.high if total else None,
        binary=measured.binary,
    )


def partner_lines(settlements: Sequence[Settlement]) -> tuple[PartnerLine, ...]:
    """Every partner over all settlements, who added most first."""
    found: dict[str, list[tuple[float, float, float]]] = {}
    for settlement in settlements:
        for one in settlement.shares:
            half = (one.contribution_high - one.contribution_low) / 2
            found.setdefault(one.partner, []).append((one.contribution, half, one.amount))
    lines = []
    for partner, parts in found.items():
        added, half = sum(part[0] for part in parts), math.sqrt(sum(part[1] ** 2 for part in parts))
        owed = sum(part[2] for part in parts)
        lines.append(PartnerLine(partner, len(parts), added, added - half, added + half, owed))
    return tuple(sorted(lines, key=lambda line: -line.added))


def side_by_side(
    lines: Sequence[CampaignLine], partners: Sequence[PartnerLine], staying: Figure | None, today: str, currency: str
) -> AllCampaigns:
    """Put together what the page and the report say; works with no campaign at all."""
    drawn = (forest(lines), money_left(lines), partner_picture(partners), staying)
    return AllCampaigns(
        today=today,
        currency=currency,
        lines=tuple(lines),
        partners=tuple(partners),
        figures=tuple(figure for figure in drawn if figure is not None),
        sentence=_sentence(lines),
        summary=_summary(lines),
        next_step=_next(lines),
        limits=LIMITS,
        method=METHOD,
    )


def forest(lines: Sequence[CampaignLine]) -> Figure | None:
    """Every measured campaign with its range on one axis; None where none was measured."""
    shown = [one for one in lines if one.binary and one.effect is not None]
    if not shown:
        return None
    told = sum(one.verdict != "cannot_tell" for one in shown)
    series = Series(
        mark("measure", "Effect with its 95 % range"),
        tuple(one.name for one in shown),
        tuple(100 * (one.effect or 0.0) for one in shown),
        tuple(None if one.low is None else 100 * one.low for one in shown),
        tuple(None if one.high is None else 100 * one.high for one in shown),
        tuple(VERDICTS[one.verdict or "cannot_tell"] for one in shown),
    )
    title = mark("measure", "{told} of {all} campaigns gave a clear answer").filled(told=told, all=len(shown))
    return Figure("interval", title, (series,), MORE_PER_HUNDRED, NO_LABEL, "per_hundred", reference=0.0)


def money_left(lines: Sequence[CampaignLine]) -> Figure | None:
    """What each campaign left after shares and costs; None without money."""
    shown = [one for one in lines if one.net is not None]
    if not shown:
        return None
    paid = sum((one.net or 0.0) > 0 for one in shown)
    series = Series(
        mark("measure", "Net for the institution"),
        tuple(one.name for one in shown),
        tuple(one.net or 0.0 for one in shown),
        tuple(one.net_low for one in shown),
        tuple(one.net_high for one in shown),
    )
    title = mark("measure", "{paid} of {all} campaigns left money after shares and costs")
    unit = mark("measure", "net, in money")
    return Figure(
        "interval", title.filled(paid=paid, all=len(shown)), (series,), unit, NO_LABEL, "money", reference=0.0
    )


def partner_picture(partners: Sequence[PartnerLine]) -> Figure | None:
    """What each partner added, over all campaigns; None with fewer than two."""
    if len(partners) < 2:
        return None
    sure = partners[0].low > partners[1].high
    clear = mark("measure", "“{best}” added most")
    unclear = mark("measure", "“{best}” seems to have added most, but the ranges overlap")
    series = Series(
        mark("measure", "Added value"),
        tuple(one.partner for one in partners),
        tuple(one.added for one in partners),
        tuple(one.low for one in partners),
        tuple(one.high for one in partners),
    )
    title = (clear if sure else unclear).filled(best=partners[0].partner)
    note = mark("measure", "Shared fairly: what each adds, over all orders in which they could have joined.")
    unit = mark("measure", "value added, in money")
    return Figure("interval", title, (series,), unit, NO_LABEL, "money", (note,), reference=0.0)


def _sentence(lines: Sequence[CampaignLine]) -> Message:
    verdicts = [one.verdict for one in lines if one.verdict is not None]
    if not verdicts:
        return mark("measure", "No campaign has been measured yet")
    text = mark("measure", "{works} of {all} measured campaigns worked, {harms} did harm")
    return text.filled(works=verdicts.count("works"), all=len(verdicts), harms=verdicts.count("harms"))


def _summary(lines: Sequence[CampaignLine]) -> Message:
    families = sum(one.families for one in lines)
    if not families:
        return mark("measure", "Measure a campaign that has outcomes; then it stands here.")
    text = plural("measure", "%n campaign(s) went out; {families} families were compared.", "", 0)
    return text.filled(number=len(lines), families=f"{families:,}")


def _next(lines: Sequence[CampaignLine]) -> Message:
    """What follows from all of them, the most urgent first."""
    for verdict, text in (
        ("harms", mark("measure", "Stop “{name}” and what resembles it: it did harm.")),
        (None, mark("measure", "Measure “{name}”: its outcomes wait.")),
        ("works", mark("measure", "Repeat “{name}” with more families, and keep a control again.")),
        ("cannot_tell", mark("measure", "Plan the next one larger: “{name}” was too small to tell.")),
        ("does_not_work", mark("measure", "Try another offer: “{name}” made no difference that matters.")),
    ):
        named = [one for one in lines if one.verdict == verdict]
        if named:
            best = max(named, key=lambda one: one.net or 0.0)
            return text.filled(name=best.name)
    return mark("measure", "Plan a first campaign and keep a control.")
