"""The tables of a report: headers in the language, raw numbers with what kind of number each column holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.reports import numbers

Translate = Callable[[Message], str]
Kind = Literal["text", "count", "rate", "signed_rate", "number", "signed", "money", "signed_money", "p"]
Cell = str | float | int | None
USUAL_ARMS = ("offer", "invited", "treatment", "treated", "campaign")


@dataclass(frozen=True)
class Table:
    """key names it for all formats; kinds has one entry a column; strong: places of rows to stand out."""

    key: str
    headers: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: tuple[tuple[Cell, ...], ...]
    strong: tuple[int, ...] = ()
    meanings: tuple[str, ...] = field(default=())  # one sentence a column, for the dictionary


def shown(cell: Cell, kind: Kind, currency: str) -> str:
    """One cell as a reader sees it."""
    if isinstance(cell, str):
        return cell
    formats: dict[Kind, Callable[[float | None], str]] = {
        "count": numbers.count,
        "rate": numbers.percent,
        "signed_rate": lambda value: numbers.percent(value, True),
        "number": numbers.number,
        "signed": lambda value: numbers.number(value, True),
        "money": lambda value: numbers.money(value, currency),
        "signed_money": lambda value: numbers.money(value, currency, True),
        "p": numbers.chance,
    }
    return formats[kind](cell) if kind in formats else numbers.NOTHING if cell is None else str(cell)


def money_table(measured: Measurement, say: Translate) -> Table | None:
    """The account, line by line."""
    if not measured.money:
        return None
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Item"), "text", mark("reports", "Line of the account")),
        (mark("reports", "Amount"), "signed_money", mark("reports", "Best estimate; money leaving is negative")),
        (mark("reports", "At least"), "signed_money", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "signed_money", mark("reports", "Upper end of the 95 % range")),
    )
    rows = [(say(row.label), row.amount, row.low, row.high) for row in measured.money]
    return table_of("money", columns, rows, say, tuple(i for i, row in enumerate(measured.money) if row.total))


def settlement_table(settlement: Settlement | None, say: Translate) -> Table | None:
    """What each partner is owed."""
    if settlement is None:
        return None
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Partner"), "text", mark("reports", "Partner of the campaign")),
        (
            mark("reports", "Added value"),
            "money",
            mark("reports", "Part of the attributable value that is this partner's"),
        ),
        (mark("reports", "Agreed"), "rate", mark("reports", "Fraction of it that the agreement gives the partner")),
        (mark("reports", "Owed"), "money", mark("reports", "Amount to pay")),
        (mark("reports", "At least"), "money", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "money", mark("reports", "Upper end of the 95 % range")),
    )
    rows: list[tuple[Cell, ...]] = [
        (one.partner, one.contribution, one.split, one.amount, one.low, one.high) for one in settlement.shares
    ]
    if len(rows) > 1:
        rows.append((say(mark("reports", "Together")), None, None, settlement.total, None, None))
    return table_of("settlement", columns, rows, say, (len(rows) - 1,) if len(rows) > 1 else ())


def arms_table(measured: Measurement, say: Translate) -> Table:
    """Every arm: size, level, effect with its ranges, verdict."""
    level: Kind = "rate" if measured.binary else "number"
    signed: Kind = "signed_rate" if measured.binary else "signed"
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Group"), "text", mark("reports", "Group that families were drawn into")),
        (mark("reports", "Size"), "count", mark("reports", "Number of families (or units) in the group")),
        (mark("reports", "Reached"), "count", mark("reports", "How many reached the goal")),
        (mark("reports", "Level"), level, mark("reports", "Share that reached the goal, or mean of the outcome")),
        (mark("reports", "Effect"), signed, mark("reports", "Level minus the level of the control")),
        (mark("reports", "At least"), signed, mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), signed, mark("reports", "Upper end of the 95 % range")),
        (mark("reports", "p"), "p", mark("reports", "Chance of such a difference if there were no effect")),
        (mark("reports", "Verdict"), "text", mark("reports", "Works, does not work, harms, or cannot tell yet")),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            arm_title(arm.arm, measured.control, say),
            arm.n,
            arm.converted,
            arm.mean,
            arm.effect,
            arm.low,
            arm.high,
            arm.p_value,
            say(VERDICTS[arm.verdict]) if arm.verdict else "",
        )
        for arm in measured.arms
    ]
    return table_of("arms", columns, rows, say)


def arm_title(arm: str, control: str, say: Translate) -> str:
    """An arm's name as people read it."""
    if arm == control:
        return (
            say(mark("reports", "Control (not invited)")) if arm.lower() in ("control", "holdout", "held_out") else arm
        )
    return say(mark("reports", "Invited")) if arm.strip().lower() in USUAL_ARMS else arm


def questions_table(measured: Measurement, say: Translate) -> Table | None:
    """Further outcomes; guardrails stand with what is said more about the effect."""
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Question"), "text", mark("reports", "Outcome asked of the same groups")),
        (mark("reports", "Effect"), "signed_rate", mark("reports", "Level minus the level of the control")),
        (mark("reports", "At least"), "signed_rate", mark("reports", "Lower end of the 95 % range")),
        (mark("reports", "At most"), "signed_rate", mark("reports", "Upper end of the 95 % range")),
        (mark("reports", "Answer"), "text", mark("reports", "What can be said about it")),
    )
    rows = [
        (say(one.name), one.effect, one.low, one.high, say(one.verdict))
        for one in measured.questions
        if not one.guardrail
    ]
    return table_of("questions", columns, rows, say)


def counts_table(measured: Measurement, say: Translate) -> Table | None:
    """What was left out or mended, by rule."""
    columns: Sequence[tuple[Message, Kind, Message]] = (
        (mark("reports", "Rule"), "text", mark("reports", "What was found and what was done about it")),
        (mark("reports", "How many"), "count", mark("reports", "How often")),
    )
    return table_of("counts", columns, [(say(entry.rule), entry.number) for entry in measured.counts], say)


def table_of(
    key: str,
    columns: Sequence[tuple[Message, Kind, Message]],
    rows: Sequence[tuple[Cell, ...]],
    say: Translate,
    strong: tuple[int, ...] = (),
) -> Table:
    """columns: name, kind, meaning; rows as raw numbers; strong: places of rows to stand out."""
    return Table(
        key,
        tuple(say(name) for name, _, _ in columns),
        tuple(kind for _, kind, _ in columns),
        tuple(rows),
        strong,
        tuple(say(meaning) for _, _, meaning in columns),
    )
