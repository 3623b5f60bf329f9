"""What a campaign's report says, in one language."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from app.domain.figures import Figure
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.reports import numbers
from app.reports.beside import beside_section
from app.reports.report import WORDS, Chip, Report, Section, Sender, Tone, Translate, highlight, signed
from app.reports.tables import arms_table, counts_table, money_table, questions_table, settlement_table

TONES: dict[str, Tone] = {"works": "good", "does_not_work": "flat", "harms": "bad", "cannot_tell": "open"}
HEADINGS: dict[str, Message] = {
    **WORDS,
    "turning": mark("reports", "What would change this verdict"),
    "results": mark("reports", "Results"),
    "money": mark("reports", "Money"),
    "settlement": mark("reports", "What partners are owed"),
    "basis": mark("reports", "How it was worked out"),
    "arms": mark("reports", "Groups compared"),
    "questions": mark("reports", "Further questions"),
    "beside": mark("reports", "More about the effect"),
    "health": mark("reports", "Health of the experiment"),
    "inside": mark("reports", "Inside the campaign"),
    "limits": mark("reports", "What this report cannot say"),
    "counts": mark("reports", "Left out or mended on the way"),
    "method": mark("reports", "Method"),
}
KIND_OWN = mark("reports", "Campaign report")
KIND_PARTNER = mark("reports", "Campaign report for partners")


def build(
    measured: Measurement,
    settlement: Settlement | None,
    sender: Sender,
    say: Translate,
    language: str,
    partner: str = "",
    pictures: Sequence[Figure] = (),
) -> Report:
    """The report on one measurement; with `partner` it is called a partner's report (redact the measurement before).

    pictures: comparisons inside the campaign (channels, offers, partners, segments) that a measurement does not hold.
    """
    headings = {key: say(heading) for key, heading in HEADINGS.items()}
    found = (*_found(measured, pictures, headings, say), *_paid(measured, settlement, pictures, headings, say))
    sections = (*found, *_small_print(measured, headings, say))
    kind = KIND_PARTNER if partner else KIND_OWN
    return Report(
        language=language,
        name=measured.name or measured.outcome,
        kind=say(kind) + (f" · {partner}" if partner else ""),
        **_answer(measured, say),
        **signed(sender, say),
        facts=_facts(measured, say),
        headings=headings,
        sections=sections,
        picture=next((figure for figure in measured.figures if figure.kind == "icons"), None),
        highlights=_headline_money(measured, headings, say),
        currency=measured.currency,
        say=say,
    )


def _found(
    measured: Measurement, pictures: Sequence[Figure], words: dict[str, str], say: Translate
) -> tuple[Section, ...]:
    """What happened, how far it can be believed, and how the invited families differ among themselves."""
    drawn = tuple(figure for figure in measured.figures if figure.kind not in ("icons", "waterfall"))
    questions = questions_table(measured, say)
    own = tuple(figure for figure in pictures if figure.unit != "money")
    parts = [
        Section("results", words["results"], figures=drawn),
        Section("arms", words["arms"], 2, table=arms_table(measured, say)),
        Section("questions", words["questions"], 2, table=questions) if questions and questions.rows else None,
        beside_section(measured, words["beside"], say),
        Section(
            "health",
            words["health"],
            2,
            chips=_health(measured, say),
            lines=tuple(say(warning.text) for warning in measured.warnings),
        ),
        Section("inside", words["inside"], figures=own) if own else None,
    ]
    return tuple(part for part in parts if part is not None)


def _paid(
    measured: Measurement,
    settlement: Settlement | None,
    pictures: Sequence[Figure],
    words: dict[str, str],
    say: Translate,
) -> tuple[Section, ...]:
    """The account, and what the partners are owed."""
    money, owed = money_table(measured, say), settlement_table(settlement, say)
    falls = tuple(figure for figure in measured.figures if figure.kind == "waterfall")
    shared = tuple(figure for figure in pictures if figure.unit == "money")
    basis = tuple(say(line) for line in settlement.basis) if settlement else ()
    parts = [
        Section("money", words["money"], figures=falls, table=money) if money else None,
        Section("settlement", words["settlement"], 2, figures=shared, table=owed) if owed and owed.rows else None,
        Section("basis", words["basis"], 2, lines=basis) if basis else None,
    ]
    return tuple(part for part in parts if part is not None)


def _small_print(measured: Measurement, words: dict[str, str], say: Translate) -> tuple[Section, ...]:
    """What it cannot say, what was left out, and how it was worked out."""
    counts = counts_table(measured, say)
    parts = [
        Section("limits", words["limits"], lines=tuple(say(limit) for limit in measured.limits)),
        Section("counts", words["counts"], 2, table=counts) if counts and counts.rows else None,
        Section("method", words["method"], lines=tuple(say(line) for line in measured.method)),
    ]
    return tuple(part for part in parts if part is not None)


def _headline_money(measured: Measurement, words: dict[str, str], say: Translate) -> tuple[tuple[str, str, str], ...]:
    """For the cover: the first and the last line of the account with their ranges."""
    if len(measured.money) < 2:
        return ()
    return tuple(
        highlight(say(row.label), row, words, measured.currency) for row in (measured.money[0], measured.money[-1])
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
