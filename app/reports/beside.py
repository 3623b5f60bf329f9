"""More about the effect: the Bayesian view, those who came, guardrails, and the parts named before the start."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.figures import Label
from app.domain.measurement import Measurement
from app.domain.messages import Message, mark
from app.reports.report import Section
from app.reports.tables import Cell, Kind, Table, Translate, arm_title, table_of

PART = mark("reports", "{column}: {value}")
OF_ARM = mark("reports", "{what} ({arm})")
BAYES = mark("reports", "Bayesian view")
CAME = mark("reports", "Those who came")
TOOK = mark("reports", "Those who took up the offer")
FAMILIES = mark("reports", "{count} families, drawn towards the other parts")
ROWS = mark("reports", "{count} rows, drawn towards the other parts")
WEAK = mark("reports", "Too few came to tell")
FAILED = mark("reports", "No bounded range can be given")


def beside_section(measured: Measurement, heading: str, say: Translate) -> Section | None:
    """One table of all that stands beside the effect, and its sentences; None where there is nothing."""
    table = beside_table(measured, say)
    if table is None:
        return None
    sentences = [view.sentence for view in measured.bayes]
    sentences += [measured.complier.sentence] if measured.complier else []
    return Section("beside", heading, 2, table=table, lines=tuple(say(sentence) for sentence in sentences))


def beside_table(measured: Measurement, say: Translate) -> Table | None:
    """One row each: a belief, those who came, a guardrail, a part named beforehand; None without any."""
    rows = (*_beliefs(measured, say), *_came(measured, say), *_guardrails(measured, say), *_parts(measured, say))
    if not rows:
        return None
    kind: Kind = "signed_rate" if measured.binary else "signed"
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "About"), "text", mark("reports", "Which view, outcome or part of the families")),
        (mark("reports", "Effect"), kind, mark("reports", "Level minus the level of the control")),
        (mark("reports", "At least"), kind, mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), kind, mark("reports", "Upper end of the 95 % range")),
        (mark("reports", "Note"), "text", mark("reports", "What can be said about it, and of how many")),
    )
    return table_of("beside", columns, rows, say)


def _beliefs(measured: Measurement, say: Translate) -> list[tuple[Cell, ...]]:
    chance = mark("reports", "Chances that it helps: {chance} in 100")
    return [
        (
            _of_arm(BAYES, view.arm, measured, say),
            view.mean,
            view.low,
            view.high,
            say(chance.filled(chance=_percent(view.chance_good))),
        )
        for view in measured.bayes
    ]


def _percent(chance: float) -> str:
    """Certainty is never claimed: at most 99, at least 1 in 100, unless it is beyond that."""
    return ">99" if chance > 0.99 else "<1" if chance < 0.01 else f"{100 * chance:.0f}"


def _came(measured: Measurement, say: Translate) -> list[tuple[Cell, ...]]:
    """The complier effect; a range of two outer parts has no ends to print."""
    one = measured.complier
    if one is None:
        return []
    low, high = (None, None) if one.disjoint else (one.low, one.high)
    name = _of_arm(TOOK if one.redeemed else CAME, one.arm, measured, say)
    note = WEAK if one.weak else FAILED if low is None or high is None else None
    return [(name, one.effect, low, high, say(note) if note else "")]


def _of_arm(what: Message, arm: str, measured: Measurement, say: Translate) -> str:
    """The view's name, with its arm where there are several."""
    if len(measured.arms) <= 2:
        return say(what)
    return say(OF_ARM.filled(what=what, arm=arm_title(arm, measured.control, say)))


def _guardrails(measured: Measurement, say: Translate) -> list[tuple[Cell, ...]]:
    return [
        (say(one.name), one.effect, one.low, one.high, say(one.verdict)) for one in measured.questions if one.guardrail
    ]


def _parts(measured: Measurement, say: Translate) -> list[tuple[Cell, ...]]:
    size = FAMILIES if measured.unit == "household" else ROWS
    return [
        (
            say(PART.filled(column=_said(one.column, say), value=_said(one.value, say))),
            one.shrunk,
            one.shrunk_low,
            one.shrunk_high,
            say(size.filled(count=f"{one.n:,}")),
        )
        for one in measured.subgroups
    ]


def _said(label: Label, say: Translate) -> str:
    return label if isinstance(label, str) else say(label)
