"""What a report says, in one language: the one object from which every format is written."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.figures import Figure
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.reports import numbers
from app.reports.tables import Table, arms_table, counts_table, money_table, questions_table, settlement_table

Translate = Callable[[Message], str]
Tone = Literal["good", "flat", "bad", "open"]
TONES: dict[str, Tone] = {"works": "good", "does_not_work": "flat", "harms": "bad", "cannot_tell": "open"}


@dataclass(frozen=True)
class Chip:
    """One line of the health check: `tone` good or warn."""

    text: str
    tone: Literal["good", "warn"]


@dataclass(frozen=True)
class Report:
    """Strings are in the report's language; tables and figures carry raw numbers. `headings` names the sections."""

    language: str
    name: str
    kind: str
    institution: str
    sample: str
    verdict: str
    tone: Tone
    sentence: str
    range: str
    turning: str
    next_step: str
    facts: tuple[tuple[str, str], ...]
    headings: dict[str, str]
    tables: tuple[Table, ...]
    figures: tuple[Figure, ...]
    health: tuple[Chip, ...]
    warnings: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    method: tuple[str, ...]
    basis: tuple[str, ...]
    currency: str
    colour: str
    say: Translate

    def table(self, key: str) -> Table | None:
        """The table called `key`, if the report has it."""
        return next((table for table in self.tables if table.key == key), None)


HEADINGS: dict[str, Message] = {
    "verdict": mark("reports", "Verdict"),
    "turning": mark("reports", "What would change this verdict"),
    "next": mark("reports", "What to do now"),
    "results": mark("reports", "Results"),
    "figures": mark("reports", "Figures"),
    "money": mark("reports", "Money"),
    "settlement": mark("reports", "What partners are owed"),
    "basis": mark("reports", "How it was worked out"),
    "arms": mark("reports", "Groups compared"),
    "questions": mark("reports", "Further questions"),
    "health": mark("reports", "Health of the experiment"),
    "limits": mark("reports", "What this report cannot say"),
    "counts": mark("reports", "Left out or mended on the way"),
    "method": mark("reports", "Method"),
    "dictionary": mark("reports", "Dictionary"),
    "page": mark("reports", "Page {page} of {pages}"),
    "data": mark("reports", "Data"),
    "summary": mark("reports", "Summary"),
    "between": mark("reports", "{low} to {high}"),
    "low": mark("reports", "low"),
    "high": mark("reports", "high"),
    "contents": mark(
        "reports", "All figures come from one calculation; every format of this report has the same ones."
    ),
}
KIND_OWN = mark("reports", "Campaign report")
KIND_PARTNER = mark("reports", "Campaign report for partners")
SAMPLE = mark("reports", "Sample data: invented families")


@dataclass(frozen=True)
class Sender:
    """Whose report it is: the institution's name and colour, and whether it is the sample one."""

    name: str
    colour: str = ""
    sample: bool = False


def build(
    measured: Measurement,
    settlement: Settlement | None,
    sender: Sender,
    say: Translate,
    language: str,
    partner: str = "",
) -> Report:
    """The report on one measurement; with `partner` it is called a partner's report (redact the measurement before)."""
    tables = (
        money_table(measured, say),
        settlement_table(settlement, say),
        arms_table(measured, say),
        questions_table(measured, say),
        counts_table(measured, say),
    )
    kind = KIND_PARTNER if partner else KIND_OWN
    return Report(
        language=language,
        name=measured.name or measured.outcome,
        kind=say(kind) + (f" · {partner}" if partner else ""),
        institution=sender.name,
        sample=say(SAMPLE) if sender.sample else "",
        **_answer(measured, say),
        facts=_facts(measured, say),
        headings={key: say(heading) for key, heading in HEADINGS.items()},
        tables=tuple(table for table in tables if table is not None and table.rows),
        figures=measured.figures,
        health=_health(measured, say),
        warnings=tuple((warning.code, say(warning.text)) for warning in measured.warnings),
        limits=tuple(say(limit) for limit in measured.limits),
        method=tuple(say(line) for line in measured.method),
        basis=tuple(say(line) for line in settlement.basis) if settlement else (),
        currency=measured.currency,
        colour=sender.colour or "#0b7a67",
        say=say,
    )


def _answer(measured: Measurement, say: Translate) -> dict[str, Any]:
    """What the cover says in large letters."""
    return {
        "verdict": say(VERDICTS[measured.verdict]),
        "tone": TONES[measured.verdict],
        "sentence": say(measured.sentence),
        "range": say(measured.range_sentence),
        "turning": say(measured.what_would_change),
        "next_step": say(measured.next_step),
    }


def _facts(measured: Measurement, say: Translate) -> tuple[tuple[str, str], ...]:
    """The small print of the cover: what, when, with whom, how many."""
    sizes = [arm.n for arm in measured.arms]
    days = " – ".join(day for day in (measured.starts, measured.ends) if day)
    margin = _margin(measured, say)
    rows: Sequence[tuple[Message, str]] = (
        (mark("reports", "Days that count"), days),
        (mark("reports", "Partners"), ", ".join(measured.partners)),
        (mark("reports", "Goal"), _goal(measured, say)),
        (mark("reports", "Families compared"), numbers.count(sum(sizes))),
        (mark("reports", "Too small to matter"), margin),
        (mark("reports", "Measured on"), measured.measured_on),
    )
    return tuple((say(name), value) for name, value in rows if value)


def _goal(measured: Measurement, say: Translate) -> str:
    from app.domain.campaigns import GOAL_NAMES

    return say(GOAL_NAMES[measured.outcome]) if measured.outcome in GOAL_NAMES else measured.outcome


def _margin(measured: Measurement, say: Translate) -> str:
    if measured.margin is None:
        return ""
    if not measured.binary:
        return numbers.number(measured.margin)
    text = mark("reports", "below {size} families in 100")
    return say(text.filled(size=numbers.number(round(100 * measured.margin, 1))))


def _health(measured: Measurement, say: Translate) -> tuple[Chip, ...]:
    """What was checked, each as one chip."""
    chips: list[Chip] = []
    p = measured.sample_ratio_p
    if p is not None and math.isfinite(p):
        fits = p >= 0.001
        text = (
            mark("reports", "Group sizes fit the draw (p {p})") if fits else mark("reports", "Group sizes do not fit")
        )
        chips.append(Chip(say(text.filled(p=numbers.chance(p))), "good" if fits else "warn"))
    codes = {warning.code for warning in measured.warnings}
    checks = (
        ("small_cells", mark("reports", "Enough cases in every group"), mark("reports", "Few cases in some group")),
        ("leakage", mark("reports", "Groups were alike before the start"), mark("reports", "Known only afterwards")),
        ("low_power", mark("reports", "Large enough to see what matters"), mark("reports", "Too small to see it")),
    )
    for code, fine, wrong in checks:
        chips.append(Chip(say(wrong if code in codes else fine), "warn" if code in codes else "good"))
    touched = sum(entry.number for entry in measured.counts)
    if touched:
        text = mark("reports", "Rows left out or mended: {touched}")
        chips.append(Chip(say(text.filled(touched=numbers.count(touched))), "warn"))
    if measured.looks > 1:
        text = mark("reports", "Looked at {looks} times, allowed for")
        chips.append(Chip(say(text.filled(looks=measured.looks)), "good"))
    return tuple(chips)
