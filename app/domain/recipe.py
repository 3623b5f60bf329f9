"""A recipe: the cleaning steps of a table, in order, said in words; saved with the mapping and applied again by itself.

A step works on columns of text cells and keeps every row where it is, so that a refused row is found in the file.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.messages import Message, mark, plural

EVERY_COLUMN = ("trim", "width")  # these may leave their columns out: then all are meant
CASES = ("upper", "lower", "title")
TYPES = ("number", "date", "phone", "text")
METHODS = ("fingerprint", "pinyin", "nearest")
ACTIONS = ("trim", "width", "case", "replace", "map", "cluster", "fill", "split", "join", "type")

CASE_WORDS: dict[str, Message] = {
    "upper": mark("recipe", "capital letters"),
    "lower": mark("recipe", "small letters"),
    "title": mark("recipe", "Each Word With A Capital"),
}
TYPE_WORDS: dict[str, Message] = {
    "number": mark("recipe", "plain numbers"),
    "date": mark("recipe", "dates (2024-03-05)"),
    "phone": mark("recipe", "phone numbers (digits only)"),
    "text": mark("recipe", "plain text"),
}
METHOD_WORDS: dict[str, Message] = {
    "fingerprint": mark("recipe", "The same but for case, spaces, signs and word order"),
    "pinyin": mark("recipe", "The same sound (pinyin)"),
    "nearest": mark("recipe", "A letter or two apart"),
}


@dataclass(frozen=True)
class Step:
    """One cleaning step. `do` is one of ACTIONS and says which of the others count:

    trim, width: `columns` (none: every column) · case: `columns`, `to` one of CASES · replace: `columns`, `find` ->
    `put`, `whole` cells only · map: `columns`, `values` (cell -> cell) · cluster: `columns`, `values`, `method`
    · fill: `columns`, `put`, or `method` "above" (the cell above) · split: one column at `by` `into` several
    · join: `columns` with `by` between them `into` one · type: `columns`, `to` one of TYPES.
    """

    do: str
    columns: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    find: str = ""
    put: str = ""
    by: str = ""
    to: str = ""
    method: str = ""
    whole: bool = False
    values: MappingOf[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Trail:
    """A recipe while it is written: what stands, what was before (newest last), what was undone (newest last)."""

    now: tuple[Step, ...] = ()
    past: tuple[tuple[Step, ...], ...] = ()
    future: tuple[tuple[Step, ...], ...] = ()

    def then(self, steps: Sequence[Step]) -> Trail:
        """The trail after a change to `steps`; what had been undone is gone."""
        return Trail(tuple(steps), (*self.past, self.now))

    def undone(self) -> Trail:
        """One change back; itself where there is none."""
        return Trail(self.past[-1], self.past[:-1], (*self.future, self.now)) if self.past else self

    def redone(self) -> Trail:
        """One undone change again; itself where there is none."""
        return Trail(self.future[-1], (*self.past, self.now), self.future[:-1]) if self.future else self


def headers_after(headers: Sequence[str], step: Step) -> tuple[str, ...] | None:
    """The columns of the table after the step; None where a column it needs is not there."""
    if not set(step.columns) <= set(headers):
        return None
    if step.do not in ("split", "join"):
        return tuple(headers)
    at = headers.index(step.columns[0])
    rest = [header for header in headers if header not in step.columns]
    place = sum(header not in step.columns for header in headers[:at])
    return (*rest[:place], *step.into, *rest[place:])


def without(headers: Sequence[str], steps: Sequence[Step], at: int) -> tuple[Step, ...]:
    """The recipe less the step at `at`, and less the later ones that need a column which it had made."""
    kept: list[Step] = []
    now: tuple[str, ...] = tuple(headers)
    for place, step in enumerate(steps):
        after = headers_after(now, step)
        if place != at and after is not None:
            kept.append(step)
            now = after
    return tuple(kept)


def said(step: Step) -> Message:
    """The step as a sentence."""
    where = listed(step.columns)
    if not step.columns:
        return _EVERYWHERE[step.do]
    if step.do in ("map", "cluster"):
        return _mapped(step, where)
    if step.do == "replace":
        return _replaced(step, where)
    if step.do == "fill" and step.method == "above":
        return mark("recipe", "{columns}: empty cells take the one above").filled(columns=where)
    words = {
        "trim": mark("recipe", "{columns}: blanks around and between words tidied"),
        "width": mark("recipe", "{columns}: full-width signs made plain"),
        "case": mark("recipe", "{columns}: written in {to}"),
        "fill": mark("recipe", "{columns}: empty cells become “{put}”"),
        "split": mark("recipe", "{columns} split at “{by}” into {into}"),
        "join": mark("recipe", "{columns} joined into {into}"),
        "type": mark("recipe", "{columns}: read as {to}"),
    }[step.do]
    to = {**CASE_WORDS, **TYPE_WORDS}.get(step.to, step.to)
    return words.filled(columns=where, to=to, put=step.put, by=step.by, into=listed(step.into))


_EVERYWHERE = {
    "trim": mark("recipe", "All columns: blanks around and between words tidied"),
    "width": mark("recipe", "All columns: full-width signs made plain"),
}


def listed(names: Sequence[str]) -> Message | str:
    """Column names one after another, each in quotation marks."""
    if len(names) == 1:
        return mark("recipe", "“{name}”").filled(name=names[0])
    return mark("recipe", "“{name}”, {others}").filled(name=names[0], others=listed(names[1:])) if names else ""


def _replaced(step: Step, where: Message | str) -> Message:
    if not step.put:
        return mark("recipe", "{columns}: “{find}” taken out").filled(columns=where, find=step.find)
    if step.whole:
        words = mark("recipe", "{columns}: cells that say “{find}” become “{put}”")
    else:
        words = mark("recipe", "{columns}: “{find}” becomes “{put}”")
    return words.filled(columns=where, find=step.find, put=step.put)


def _mapped(step: Step, where: Message | str) -> Message:
    if len(step.values) == 1:
        old, new = next(iter(step.values.items()))
        if not old:
            return mark("recipe", "{columns}: empty cells become “{put}”").filled(columns=where, put=new)
        if not new:
            return mark("recipe", "{columns}: “{find}” is emptied").filled(columns=where, find=old)
        return mark("recipe", "{columns}: “{find}” becomes “{put}”").filled(columns=where, find=old, put=new)
    if step.do == "cluster":
        words = plural("recipe", "{columns}: %n similar spelling(s) merged", "", 0)
    else:
        words = plural("recipe", "{columns}: %n value(s) replaced", "", 0)
    return words.filled(len(step.values), columns=where)
