"""A recipe on a table: each step looks at each distinct cell once, and moves no row. Pure; runs in the child."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from app.domain.errors import UserError
from app.domain.imports import DEFAULT_MISSING
from app.domain.messages import mark
from app.domain.recipe import Step, said
from app.intake.cells import tidy
from app.intake.columns import Column, RawTable, as_objects, coded
from app.intake.headers import unique
from app.intake.recipe_cells import cell_function

RESHAPING = ("split", "join")


def apply_recipe(table: RawTable, steps: Sequence[Step], nothing: frozenset[str] = DEFAULT_MISSING) -> RawTable:
    """The table after every step; the same rows in the same order. No steps cost nothing.

    `nothing`: the words that stand for an empty cell. UserError names the step whose column is not there.
    """
    if not steps:
        return table
    for number, step in enumerate(steps, 1):
        lacking = [name for name in step.columns if name not in table.headers]
        if lacking:
            raise UserError(
                mark("recipe", "Step {place} of the recipe ({step}) needs a column “{column}”, which the file lacks."),
                place=number,
                step=said(step),
                column=lacking[0],
            )
        table = _reshaped(table, step) if step.do in RESHAPING else _changed(table, step, nothing)
    return table


def compact(column: Column) -> Column:
    """The column with each cell once among its values, as cleaning may have made some alike."""
    alike = coded(column.values)
    if len(alike.values) == len(column.values):
        return column
    return Column(alike.codes[column.codes], alike.values)


def _changed(table: RawTable, step: Step, nothing: frozenset[str]) -> RawTable:
    """The step on each of its columns, or on all."""
    wanted = set(step.columns or table.headers)
    columns = tuple(
        compact(_filled_down(column, nothing) if step.method == "above" else _mapped(column, step, nothing))
        if header in wanted
        else column
        for header, column in zip(table.headers, table.columns, strict=True)
    )
    return replace(table, columns=columns)


def _mapped(column: Column, step: Step, nothing: frozenset[str]) -> Column:
    function: Callable[[str], str] = cell_function(step, column.values.tolist(), nothing)
    return column.mapped(function)


def _filled_down(column: Column, nothing: frozenset[str]) -> Column:
    """Empty cells take the nearest filled one above them; those above the first stay empty."""
    empty = np.fromiter((tidy(text) in nothing for text in column.values), bool, len(column.values))[column.codes]
    last = np.maximum.accumulate(np.where(empty, -1, np.arange(len(empty))))
    return Column(np.where(last >= 0, column.codes[np.maximum(last, 0)], column.codes), column.values)


def _reshaped(table: RawTable, step: Step) -> RawTable:
    """The step's columns give way to the new ones, at the place of the first."""
    sources = [table.column(header) for header in step.columns]
    made = _split(sources[0], step) if step.do == "split" else [_joined(sources, step)]
    headers: list[str] = []
    columns: list[Column] = []
    for header, column in zip(table.headers, table.columns, strict=True):
        if header == step.columns[0]:
            headers += step.into
            columns += made
        elif header not in step.columns:
            headers.append(header)
            columns.append(column)
    return replace(table, headers=unique(headers), columns=tuple(columns))


def _split(column: Column, step: Step) -> list[Column]:
    """One column a part; the last takes what is left over, parts that are not there are empty."""
    width = len(step.into)
    parts = [_parts(str(text), step.by, width) for text in column.values]
    return [compact(Column(column.codes, as_objects(part[at] for part in parts))) for at in range(width)]


def _parts(text: str, by: str, width: int) -> list[str]:
    found = text.split(None, width - 1) if by == " " else text.split(by, width - 1)
    return [*map(str.strip, found), *[""] * (width - len(found))]


def _joined(columns: Sequence[Column], step: Step) -> Column:
    cells = [column.mapped(tidy).taken() for column in columns]
    return coded(step.by.join(filter(None, row)) for row in zip(*cells, strict=True))
