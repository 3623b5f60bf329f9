"""Lists as files: CSV that Excel opens rightly and XLSX, with nothing in a cell that could act as a formula.

A file is written beside its place and moved there when all are complete, so that a half-written list never lies about.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.domain.safe_cells import as_text

PART = ".part"
WIDEST, ROWS_A_SHEET = 60, 1_048_000
Table = Sequence[Sequence[str]]
Say = Callable[[Message], str]


@dataclass(frozen=True)
class Sheet:
    """One table: its name, the header and rows of text, and remarks to stand beneath."""

    name: str
    header: Sequence[str]
    rows: Table
    remarks: Sequence[str] = ()


def harmless(text: object) -> str:
    """The text with what spreadsheets would take for a formula made plain, and no line breaks or control signs."""
    given = str(text if text is not None else "")
    plain = "".join(sign if sign.isprintable() else " " for sign in given)
    return "'" + plain if given[:1] in ("\t", "\r", "\n") else as_text(plain)


def write_csv(path: Path, sheet: Sheet) -> Path:
    """Write beside `path`; returns where it lies until `settle` moves it. UTF-8 with BOM, for Excel."""
    beside = fresh(path)
    with beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([harmless(each) for each in sheet.header])
        writer.writerows([harmless(each) for each in row] for row in sheet.rows)
    return beside


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> Path:
    """Write beside `path`, every cell as text; returns where it lies until `settle` moves it."""
    import xlsxwriter

    beside = fresh(path)
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(beside), options) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name[:31])
            _fill(page, sheet, bold)
    return beside


def _fill(page, sheet: Sheet, bold) -> None:  # type: ignore[no-untyped-def]
    if len(sheet.rows) > ROWS_A_SHEET:
        raise UserError(mark("campaigns", "The list has more rows than a sheet can hold; use its CSV."))
    for column, text in enumerate(sheet.header):
        page.write_string(0, column, str(text), bold)
        longest = max((len(str(row[column])) for row in sheet.rows[:500]), default=0)
        page.set_column(column, column, min(max(longest, len(str(text))) * 1.6 + 2, WIDEST))
    for place, row in enumerate(sheet.rows, start=1):
        for column, text in enumerate(row):
            page.write_string(place, column, str(text if text is not None else ""))
    for place, text in enumerate(sheet.remarks, start=len(sheet.rows) + 2):
        page.write_string(place, 0, str(text))
    page.freeze_panes(1, 0)


def fresh(path: Path) -> Path:
    """An empty file beside `path` that nobody but its owner may read: lists hold names and phone numbers."""
    beside = path.with_name(path.name + PART)
    beside.unlink(missing_ok=True)
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return beside


def settle(paths: Sequence[Path]) -> list[Path]:
    """Move complete files to their places, once they are on the disk."""
    done = [path.with_name(path.name.removesuffix(PART)) for path in paths]
    for beside in paths:
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
    for beside, path in zip(paths, done, strict=True):
        os.replace(beside, path)
    return done


def discard(paths: Sequence[Path]) -> None:
    """Remove what was written beside."""
    for path in paths:
        path.unlink(missing_ok=True)


def folder_for(out: Path) -> Path:
    """The folder, made if need be; UserError where it is a file or cannot be written."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        probe = out / f".writable{PART}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        text = mark("campaigns", "{folder} is no folder that can be written to; choose another.")
        raise UserError(text, folder=out) from error
    return out


def safe_name(text: str, otherwise: str) -> str:
    """A part of a file name out of a stranger's text."""
    kept = "".join(sign for sign in text if sign.isascii() and (sign.isalnum() or sign in "-_"))[:40]
    return kept or otherwise
