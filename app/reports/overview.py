"""The report on all campaigns, in one language."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.all_campaigns import AllCampaigns
from app.domain.measurement import VERDICTS
from app.domain.messages import Message, mark
from app.reports import numbers
from app.reports.report import WORDS, Report, Section, Sender, Translate, signed
from app.reports.tables import Cell, Kind, Table, table_of

HEADINGS: dict[str, Message] = {
    **WORDS,
    "turning": mark("reports", "All campaigns"),
    "results": mark("reports", "Effects, money and partners"),
    "campaigns": mark("reports", "Campaigns"),
    "money": mark("reports", "Money"),
    "partners": mark("reports", "Partners"),
    "limits": mark("reports", "What this report cannot say"),
    "method": mark("reports", "Method"),
}
NAME = mark("reports", "All campaigns")
KIND = mark("reports", "Overview")
DATED = mark("reports", "Put together on")


def build_overview(found: AllCampaigns, sender: Sender, say: Translate, language: str) -> Report:
    """The overview as a report: every campaign on one axis, its money, its partners, who stays."""
    words = {key: say(heading) for key, heading in HEADINGS.items()}
    told = sum(line.verdict not in (None, "cannot_tell") for line in found.lines)
    chip = mark("reports", "{told} of {all} with a clear answer").filled(told=told, all=len(found.lines))
    harmed = any(line.verdict == "harms" for line in found.lines)
    return Report(
        language=language,
        name=say(NAME),
        kind=say(KIND),
        **signed(sender, say),
        verdict=say(chip),
        tone="bad" if harmed else "good" if told else "open",
        sentence=say(found.sentence),
        range=say(found.summary),
        turning="",
        next_step=say(found.next_step),
        facts=((say(DATED), found.today),),
        headings=words,
        sections=_sections(found, words, say),
        highlights=_highlights(found, say),
        currency=found.currency,
        say=say,
    )


def _sections(found: AllCampaigns, words: dict[str, str], say: Translate) -> tuple[Section, ...]:
    parts = (
        Section("results", words["results"], figures=found.figures),
        Section("campaigns", words["campaigns"], 2, table=campaigns_table(found, say)),
        Section("money", words["money"], 2, table=money_table(found, say)),
        Section("partners", words["partners"], 2, table=partners_table(found, say)),
        Section("limits", words["limits"], lines=tuple(say(line) for line in found.limits)),
        Section("method", words["method"], lines=tuple(say(line) for line in found.method)),
    )
    return tuple(one for one in parts if one.table is None or one.table.rows)


def _highlights(found: AllCampaigns, say: Translate) -> tuple[tuple[str, str, str], ...]:
    sums = (
        (mark("reports", "Extra income, all campaigns"), [line.income for line in found.lines]),
        (mark("reports", "Net for the institution"), [line.net for line in found.lines]),
    )
    known = [(say(name), [value for value in values if value is not None]) for name, values in sums]
    return tuple((name, numbers.money(sum(values), found.currency, True), "") for name, values in known if values)


def campaigns_table(found: AllCampaigns, say: Translate) -> Table:
    """One row a campaign: when, with whom, how many families, the effect and its verdict."""
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Campaign"), "text", mark("reports", "Its name")),
        (mark("reports", "Days"), "text", mark("reports", "First and last day that count")),
        (mark("reports", "Families"), "count", mark("reports", "Families compared, invited and control")),
        (mark("reports", "Effect"), "signed_rate", mark("reports", "Level minus the level of the control")),
        (mark("reports", "At least"), "signed_rate", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "signed_rate", mark("reports", "Upper end of the 95 % range")),
        (mark("reports", "Verdict"), "text", mark("reports", "Works, does not work, harms, or cannot tell yet")),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            line.name,
            " – ".join(day for day in (line.starts, line.ends) if day),
            line.families or None,
            line.effect if line.binary else None,
            line.low if line.binary else None,
            line.high if line.binary else None,
            say(VERDICTS[line.verdict]) if line.verdict else say(mark("reports", "Not measured")),
        )
        for line in found.lines
    ]
    return table_of("campaigns", columns, rows, say)


def money_table(found: AllCampaigns, say: Translate) -> Table:
    """One row a campaign with money, and all together."""
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Campaign"), "text", mark("reports", "Its name")),
        (mark("reports", "Extra income"), "signed_money", mark("reports", "What the campaign added, best estimate")),
        (mark("reports", "Partners"), "signed_money", mark("reports", "What the partners are owed of it")),
        (mark("reports", "Costs"), "signed_money", mark("reports", "Messages, seats, gifts")),
        (mark("reports", "Net"), "signed_money", mark("reports", "What is left for the institution")),
        (mark("reports", "At least"), "signed_money", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "signed_money", mark("reports", "Upper end of the 95 % range")),
    )
    paid = [line for line in found.lines if line.net is not None]
    rows: list[tuple[Cell, ...]] = [
        (line.name, line.income, line.shares, line.costs, line.net, line.net_low, line.net_high) for line in paid
    ]
    if len(paid) > 1:
        sums = [sum(row[at] for row in rows if isinstance(row[at], float)) for at in range(1, 5)]  # type: ignore[misc]
        rows.append((say(mark("reports", "Together")), *sums, None, None))
    return table_of("money", columns, rows, say, (len(rows) - 1,) if len(paid) > 1 else ())


def partners_table(found: AllCampaigns, say: Translate) -> Table:
    """One row a partner: what it added over all campaigns, and what it is owed."""
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Partner"), "text", mark("reports", "Partner of at least one campaign")),
        (mark("reports", "Campaigns"), "count", mark("reports", "How many it took part in")),
        (mark("reports", "Added value"), "signed_money", mark("reports", "Its fair part of what the campaigns added")),
        (mark("reports", "At least"), "signed_money", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "signed_money", mark("reports", "Upper end of the 95 % range")),
        (mark("reports", "Owed"), "money", mark("reports", "Amount to pay")),
    )
    rows = [(one.partner, one.campaigns, one.added, one.low, one.high, one.owed) for one in found.partners]
    return table_of("partners", columns, rows, say)
