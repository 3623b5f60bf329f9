"""What a cleaning step does to one cell; a cell that it cannot read stays as it is, for a person to see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial

from app.domain.recipe import Step
from app.intake.cells import read_id, read_number, read_phone, tidy
from app.intake.dates import order_of, read_moment
from app.intake.recipe_keys import fingerprint_key
from app.intake.unreadable import Unreadable

CellFunction = Callable[[str], str]
_RUNS = re.compile(r"\s+")
_CASES: dict[str, CellFunction] = {"upper": str.upper, "lower": str.lower, "title": str.title}


def cell_function(step: Step, cells: Sequence[str], nothing: frozenset[str]) -> CellFunction:
    """The function of a step that changes cells one by one. `cells` are the column's distinct ones, `nothing` the words
    that stand for an empty cell."""
    if step.do == "type":
        return partial(_typed, read=_reader(step.to, cells), nothing=nothing)
    if step.do in ("map", "cluster"):
        return _mapping(step)
    if step.do == "replace":
        return _whole(step) if step.whole else lambda text: text.replace(step.find, step.put)
    if step.do == "fill":
        return lambda text: step.put if tidy(text) in nothing else text
    if step.do == "case":
        return _CASES[step.to]
    return {"trim": trimmed, "width": narrowed}[step.do]


def trimmed(text: str) -> str:
    """The text without blanks around it, and with single ones inside."""
    return _RUNS.sub(" ", tidy(text))


def narrowed(text: str) -> str:
    """Full-width letters, digits and signs as plain ones; Han characters and their 。、“” stay."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFKC", sign) if "\uff01" <= sign <= "\uff5e" else sign for sign in text)


def _whole(step: Step) -> CellFunction:
    return lambda text: step.put if tidy(text) == tidy(step.find) else text


def _mapping(step: Step) -> CellFunction:
    """Cells by the table of the step; new spellings of a merged value by their fingerprint."""
    table = {tidy(old): new for old, new in step.values.items()}
    keys: dict[str, str] = {}
    if step.method == "fingerprint":
        keys = {key: new for new in table.values() if (key := fingerprint_key(new))}

    def mapped(text: str) -> str:
        plain = tidy(text)
        if plain in table:
            return table[plain]
        return keys.get(fingerprint_key(plain), text) if keys else text

    return mapped


def _reader(to: str, cells: Sequence[str]) -> CellFunction:
    if to == "number":
        return lambda text: f"{read_number(text):.15g}"
    if to == "date":
        return partial(read_moment, order=order_of(cells))
    return read_phone if to == "phone" else read_id


def _typed(text: str, read: CellFunction, nothing: frozenset[str]) -> str:
    plain = tidy(text)
    if plain in nothing:
        return text
    try:
        return read(plain)
    except Unreadable:
        return text
