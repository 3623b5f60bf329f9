"""The steps of a recipe as [[recipe]] tables of a mapping file: read strictly, written back the same."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass

from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.recipe import ACTIONS, CASES, EVERY_COLUMN, METHODS, TYPES, Step


@dataclass(frozen=True)
class _Shape:
    """Which keys an action needs and may have; how many columns it works on at least and at most."""

    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    least: int = 1
    most: int = 1000


SHAPES: dict[str, _Shape] = {
    "trim": _Shape(least=0),
    "width": _Shape(least=0),
    "case": _Shape(("to",)),
    "replace": _Shape(("find", "with"), ("whole",)),
    "map": _Shape(("values",)),
    "cluster": _Shape(("values",), ("method",)),
    "fill": _Shape((), ("with", "method")),
    "split": _Shape(("by", "into"), most=1),
    "join": _Shape(("into",), ("by",), least=2),
    "type": _Shape(("to",)),
}
CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("case", "to"): CASES,
    ("type", "to"): TYPES,
    ("cluster", "method"): METHODS,
    ("fill", "method"): ("above",),
}
KEYS = {"with": "put"}


def parse_steps(tables: list[object], name: str) -> tuple[Step, ...]:
    """The steps of a mapping file called `name`; UserError names the step and what is wrong with it."""
    return tuple(_step(table, number, name) for number, table in enumerate(tables, 1))


def _step(table: object, number: int, name: str) -> Step:
    if not isinstance(table, dict) or table.get("do") not in ACTIONS:
        raise UserError(
            mark("recipe", "{file}, recipe step {place}: “do” must be one of {known}."),
            file=name,
            place=number,
            known=", ".join(ACTIONS),
        )
    do, shape = table["do"], SHAPES[table["do"]]
    columns = table.get("columns", [table["column"]] if "column" in table else [])
    known = {"do", "column", "columns", *shape.needs, *shape.may}
    wrong = next((key for key in table if key not in known), None)
    wrong = wrong or next((key for key in shape.needs if key not in table), None)
    wrong = wrong or next((key for key, value in table.items() if not _fits(do, key, value)), None)
    if wrong is None and not shape.least <= len(columns) <= shape.most:
        wrong = "columns"
    if wrong is None and do == "fill" and ("with" in table) == ("method" in table):
        wrong = "with"
    if wrong:
        raise UserError(
            mark(
                "recipe", "{file}, recipe step {place} ({do}): “{key}” is missing, unknown here or has a wrong value."
            ),
            file=name,
            place=number,
            do=do,
            key=wrong,
        )
    return _made(table, tuple(columns))


def _fits(do: str, key: str, value: object) -> bool:
    """Whether a value has the type of its key, and is one of the words it may be."""
    if (do, key) in CHOICES:
        return value in CHOICES[do, key]
    if key == "columns" or (key == "into" and do == "split"):
        return isinstance(value, list) and all(isinstance(one, str) and one for one in value) and _distinct(value)
    if key == "values":
        return isinstance(value, dict) and bool(value) and all(isinstance(one, str) for one in value.values())
    if key == "whole":
        return isinstance(value, bool)
    return isinstance(value, str) and bool(value or (key in ("with", "by") and do != "split"))


def _distinct(names: list[str]) -> bool:
    return len(set(names)) == len(names)


def _made(table: MappingOf[str, object], columns: tuple[str, ...]) -> Step:
    into = table.get("into", ())
    rest = {KEYS.get(key, key): value for key, value in table.items() if key not in ("column", "columns", "into")}
    return Step(columns=columns, into=(into,) if isinstance(into, str) else tuple(into), **rest)  # type: ignore[arg-type]


def step_table(step: Step) -> dict[str, object]:
    """The step under the names of the file, in a fixed order."""
    table: dict[str, object] = {"do": step.do}
    if len(step.columns) == 1:
        table["column"] = step.columns[0]
    elif step.columns or step.do not in EVERY_COLUMN:
        table["columns"] = list(step.columns)
    shape = SHAPES[step.do]
    for key in (*shape.needs, *shape.may):
        value = getattr(step, KEYS.get(key, key))
        if key == "into":
            value = list(value) if step.do == "split" else value[0]
        if key == "with" and step.do == "fill" and step.method:
            continue
        if key in shape.needs or value not in ("", False):
            table[key] = dict(value) if key == "values" else value
    return table
