"""The person's own rows back, with the reason beside each one that was refused; importable again once mended."""

from __future__ import annotations

import contextlib
import csv
import os
import re
from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from pathlib import Path

import numpy as np

from app.domain.imports import Mapping
from app.intake.columns import RawTable
from app.intake.reading import read_table

_TRIGGER = re.compile(r"^[\s\"'\u200b\ufeff]*[=+\-@＝＋－＠\t\r]")
_NUMBER = re.compile(r"[-+]?\d[\d,.]*(?:[eE][-+]?\d+)?%?")
_SHEET_ROWS = 1_048_575


def write_error_file(
    path: str, mapping: Mapping, reasons: MappingOf[int, str], title: str, out: str, only_refused: bool
) -> str:
    """Write `out` (CSV, or XLSX for a spreadsheet) from the file at `path`; returns the path written.

    `reasons`: row as a spreadsheet shows it -> what is wrong, in words. `title` heads the reason column. Pure but for
    the file it writes; runs in the child, which reads the stranger's file once more.
    """
    return write_rows(read_table(Path(path), mapping), reasons, title, out, only_refused)


def write_rows(table: RawTable, reasons: MappingOf[int, str], title: str, out: str, only_refused: bool) -> str:
    """The same from a table that was read already (its refused rows are enough where only these are wanted)."""
    refused = np.isin(table.lines, list(reasons))
    keep = np.flatnonzero(refused) if only_refused else np.arange(len(table.lines))
    rows = _rows(table, keep, reasons)
    target = Path(out)
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet = target.suffix == ".xlsx" and len(keep) <= _SHEET_ROWS
    target = target if sheet else target.with_suffix(".csv")
    _only_ours(target)
    if sheet:
        _write_sheet(target, (*table.headers, title), rows)
    else:
        _write_csv(target, (*table.headers, title), rows, table.delimiter or ",")
    return str(target)


def _only_ours(target: Path) -> None:
    """An empty file that its owner alone may read, made so before the first name goes into it; where the system knows
    no such rights (Windows, a memory stick) the folder's own hold.
    """
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    with contextlib.suppress(OSError):
        target.chmod(0o600)


def _rows(table: RawTable, keep: np.ndarray, reasons: MappingOf[int, str]) -> Iterator[tuple[str, ...]]:
    cells = [column.rows(keep).taken() for column in table.columns]
    said = [reasons.get(line, "") for line in table.lines[keep].tolist()]
    return zip(*cells, said, strict=True)


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection); real numbers stay as they are."""
    if _TRIGGER.match(text) and not _NUMBER.fullmatch(text.strip()):
        return "'" + text
    return text


def _write_csv(target: Path, header: tuple[str, ...], rows: Iterator[tuple[str, ...]], delimiter: str) -> None:
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(map(guarded, header))
        writer.writerows(map(guarded, row) for row in rows)


def _write_sheet(target: Path, header: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> None:
    """Every cell is written as text, never as a formula, a link or a number that could lose digits."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(target), {"constant_memory": True, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bg_color": "#F2F2F2"})
        wrong = book.add_format({"font_color": "#B42318"})
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(header):
            sheet.write_string(0, place, name, bold)
        for line, row in enumerate(rows, 1):
            for place, cell in enumerate(row[:-1]):
                if cell:
                    sheet.write_string(line, place, cell[:32_000])
            sheet.write_string(line, len(row) - 1, row[-1], wrong)
