"""Any table as XLSX or CSV: cells are data, never formulas; numbers stay numbers."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from app.domain.safe_cells import headers as safe_headers
from app.domain.safe_cells import plain_text, safe_text

Cell = str | int | float | None
XLSX_ROWS_MOST = 1_048_575
LONG = 10_000
AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def xlsx_table(path: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write rows to a workbook at `path` as they come (little memory); returns how many."""
    options = {**AS_TEXT, "constant_memory": True}
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("".join(sign for sign in title if sign not in "[]:*?/\\'")[:31] or "Sheet")
    bold = book.add_format({"bold": True, "bottom": 1})
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(len(headers) - 1, 0), 18)
    for column, name in enumerate(headers):
        sheet.write_string(0, column, plain_text(name), bold)
    count = 0
    for count, row in enumerate(rows, 1):
        sheet.write_row(count, 0, _plain(row))  # by the options above, text stays text
    sheet.autofilter(0, 0, max(count, 1), max(len(headers) - 1, 0))
    book.close()
    return count


def _plain(row: Sequence[Cell]) -> list[Cell]:
    """What a sheet can hold: text without what no cell holds, no number that is none. Most cells pass at a glance."""
    return [
        (cell if len(cell) < LONG and cell.isprintable() else plain_text(cell))
        if isinstance(cell, str)
        else None
        if isinstance(cell, float) and not math.isfinite(cell)
        else cell
        for cell in row
    ]


def csv_table(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write rows to a CSV at `path` (UTF-8 with mark, so that Excel shows Chinese); returns how many."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(safe_headers(list(headers)))
        for row in rows:
            count += 1
            writer.writerow(
                [safe_text(cell) if isinstance(cell, str) else "" if cell is None else cell for cell in row]
            )
    return count


def csv_text(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The same as text, for the clipboard."""
    kept = io.StringIO(newline="")
    writer = csv.writer(kept, lineterminator="\r\n")
    writer.writerow(safe_headers(list(headers)))
    writer.writerows([safe_text(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return kept.getvalue()
