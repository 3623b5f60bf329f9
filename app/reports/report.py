"""What a report is: a cover and sections in one language, from which every format is written with the same numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.figures import Figure
from app.domain.institution import HOUSE_COLOUR
from app.domain.measurement import MoneyRow
from app.domain.messages import Message, mark
from app.reports import numbers
from app.reports.tables import Table

Translate = Callable[[Message], str]
Tone = Literal["good", "flat", "bad", "open"]
WORDS: dict[str, Message] = {
    "verdict": mark("reports", "Verdict"),
    "next": mark("reports", "What to do now"),
    "figures": mark("reports", "Figures"),
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
SAMPLE = mark("reports", "Sample data: invented families")


@dataclass(frozen=True)
class Chip:
    """One line of the health check: `tone` good or warn."""

    text: str
    tone: Literal["good", "warn"]


@dataclass(frozen=True)
class Section:
    """One part of a report, in the order a reader meets it: lead, figures, table, chips, lines, pairs, note.

    `key` is its name in all formats; `level` 1 opens a chapter, 2 a part of one.
    """

    key: str
    heading: str
    level: int = 1
    lead: str = ""
    figures: tuple[Figure, ...] = ()
    table: Table | None = None
    chips: tuple[Chip, ...] = ()
    lines: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Report:
    """Strings are in the report's language; tables and figures carry raw numbers. `headings` names what stands around.

    The cover: verdict (with its tone), sentence, range, `picture`, what to do (`next_step`), `turning`, `highlights`
    (name, amount, range) and `facts`. Then the sections. `logo` is a PNG.
    """

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
    sections: tuple[Section, ...]
    currency: str
    say: Translate
    picture: Figure | None = None
    highlights: tuple[tuple[str, str, str], ...] = ()
    colour: str = HOUSE_COLOUR
    logo: bytes | None = None

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, in order."""
        return tuple(one.table for one in self.sections if one.table is not None)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures, the cover's first."""
        inside = tuple(figure for one in self.sections for figure in one.figures)
        return inside if self.picture is None else (self.picture, *inside)

    def table(self, key: str) -> Table | None:
        """The table called `key`, if the report has it."""
        return next((table for table in self.tables if table.key == key), None)

    def section(self, key: str) -> Section | None:
        """The section called `key`, if the report has it."""
        return next((one for one in self.sections if one.key == key), None)

    def dictionary(self) -> list[tuple[str, str]]:
        """Every column of every table once, with what it means."""
        found: dict[str, str] = {}
        for table in self.tables:
            for name, meaning in zip(table.headers, table.meanings, strict=True):
                found.setdefault(name, meaning)
        return list(found.items())


@dataclass(frozen=True)
class Sender:
    """Whose report it is: the institution's name, colour and logo (PNG), and whether it is the sample one."""

    name: str
    colour: str = ""
    sample: bool = False
    logo: bytes | None = None


def signed(sender: Sender, say: Translate) -> dict[str, Any]:
    """What every report of an institution carries."""
    return {
        "institution": sender.name,
        "sample": say(SAMPLE) if sender.sample else "",
        "colour": sender.colour or HOUSE_COLOUR,
        "logo": sender.logo,
    }


def highlight(name: str, row: MoneyRow, words: dict[str, str], currency: str) -> tuple[str, str, str]:
    """A line of an account as the cover shows it: name, amount, range in words."""
    amount, low, high = (numbers.money(value, currency, True) for value in (row.amount, row.low, row.high))
    return name, amount, "" if row.low is None else words["between"].format(low=low, high=high)
