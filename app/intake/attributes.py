"""Columns that mean no field, kept as one JSON object a row so that any table can be profiled."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as MappingOf
from collections.abc import Set

import numpy as np

from app.intake.cells import tidy
from app.intake.columns import Column, as_objects

_PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")


def attributes_json(columns: MappingOf[str, Column], missing: Set[str]) -> np.ndarray:
    """One JSON object a row, header -> cell; empty cells are left out, a column of plain numbers is kept as numbers.

    Written as json.dumps(ensure_ascii=False) would, so that equal objects are equal texts.
    """
    return attributes_column(columns, missing).taken()


def attributes_column(columns: MappingOf[str, Column], missing: Set[str]) -> Column:
    """The same as a column: each combination of cells is written once."""
    pieces = [_pieces(header, column, missing) for header, column in columns.items()]
    combined = pieces[0].codes.astype(np.int64)
    for piece in pieces[1:]:
        combined = np.unique(combined * len(piece.values) + piece.codes, return_inverse=True)[1]
    codes, first = _first_rows(combined)
    cells = [piece.rows(first).taken() for piece in pieces]
    values = as_objects("{" + ", ".join(filter(None, row)) + "}" for row in zip(*cells, strict=True))
    return Column(codes, values)


def _first_rows(combined: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row's combination as a code, and the row where each one appears first."""
    _, first, codes = np.unique(combined, return_index=True, return_inverse=True)
    return codes.astype(np.int32), first


def _pieces(header: str, column: Column, missing: Set[str]) -> Column:
    """Each distinct cell as `"header": value`, or "" where nothing stands."""
    texts = [tidy(text) for text in column.values]
    numbers = all(_PLAIN_NUMBER.fullmatch(text) for text in texts if text not in missing)
    key = json.dumps(header, ensure_ascii=False)
    return Column(
        column.codes, as_objects("" if text in missing else f"{key}: {_value(text, numbers)}" for text in texts)
    )


def _value(text: str, is_number: bool) -> str:
    if not is_number:
        return json.dumps(text, ensure_ascii=False)
    return json.dumps(float(text) if "." in text else int(text))
