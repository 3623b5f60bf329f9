"""The first look at a file: how it is read, what its columns seem to mean, how long it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.imports import Mapping, Preview
from app.domain.messages import Message, plural
from app.intake import columns
from app.intake.counting import rows_at_once
from app.intake.reading import read_table
from app.intake.recipe import apply_recipe
from app.intake.recognise import likeliest_kind, proposed, recognise
from app.intake.remembered import Remembered, joined, notes_of, recalled, with_own_words
from app.intake.stand_ins import nothing_of, stand_ins, usual_words

PREVIEW_ROWS = 100
TOO_LONG = plural("intake", "The file is too long for one import: split it into %n files or more.", "", 0)


def first_look(path: str, kind: str | None, mapping: Mapping, before: Sequence[Remembered] = ()) -> Preview:
    """Encoding, sheet, header, a guess for every column, sample rows, and how many rows there are (perhaps roughly).

    Where `mapping` names no columns and the same headings were read `before`, they are read the same way.
    """
    table = read_table(Path(path), mapping, PREVIEW_ROWS)
    known = None if mapping.columns else recalled(table.headers, kind or mapping.kind, before)
    if known:
        mapping = joined(mapping, known.mapping)
    told = () if mapping.columns and not known else notes_of(known, table.headers, kind or mapping.kind, before)
    own, (count, exact) = table.headers, rows_at_once(Path(path), table)
    table = apply_recipe(table, mapping.recipe, nothing_of(mapping))
    chosen = kind or mapping.kind or likeliest_kind(table)
    guesses = recognise(table, chosen, mapping)
    meant = proposed(table, chosen, mapping, guesses)
    cells = [column.taken() for column in table.columns]
    rows = tuple(tuple(str(cell) for cell in row) for row in zip(*cells, strict=True))
    return Preview(
        path=path,
        kind=chosen,
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheets=table.sheets,
        sheet=table.sheet,
        header_row=table.header_row,
        columns=guesses,
        sample_rows=rows,
        mapping=replace(with_own_words(meant, known.mapping) if known else meant, sheet=table.sheet or None),
        notes=(*table.notes, *told, *_too_long(count, len(own))),
        headers=own,
        usual=tuple(sorted(usual_words(table.columns))),
        stand_ins=stand_ins(table, meant),
        rows=count,
        exact=exact,
    )


def _too_long(rows: int, width: int) -> tuple[Message, ...]:
    """Say at once that the import would be refused; a little more than the limit may be a wrong guess."""
    parts = math.ceil(rows * width / columns.CELL_LIMIT)
    return (TOO_LONG.filled(parts),) if rows * width > 1.05 * columns.CELL_LIMIT else ()
