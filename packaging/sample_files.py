"""Writes the sample institution's tables in the shapes offices, front desks and partners really send."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

Cell = str | int | float | date | None
WRITTEN_ON = datetime(2026, 11, 20, 9, 0, 0)


def sheet_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], encoding: str = "utf-8-sig") -> int:
    """A CSV as Excel saves it (CRLF); `gbk` is what Chinese Excel calls CSV. Returns the data rows."""
    count = 0
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow(["" if cell is None else cell for cell in row])
            count += 1
    return count


def workbook(path: Path) -> xlsxwriter.Workbook:
    """A workbook that is byte for byte the same in every run."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy/m/d"})
    book.set_properties({"created": WRITTEN_ON, "author": "启航教育培训学校"})
    return book


def sheet_xlsx(path: Path, sheet: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """A plain workbook with one header line. Returns the data rows."""
    book = workbook(path)
    page = book.add_worksheet(sheet)
    page.write_row(0, 0, header, book.add_format({"bold": True, "bg_color": "#E8F0E8"}))
    count = 0
    for count, row in enumerate(rows, 1):
        put(page, count, row)
    page.freeze_panes(1, 0)
    book.close()
    return count


def front_desk_xlsx(
    path: Path, titles: Sequence[str], groups: Sequence[tuple[str, Sequence[str]]], rows: Sequence[Sequence[Cell]]
) -> None:
    """The nasty one: title rows, a header of two lines with merged cells, and a total at the bottom."""
    book = workbook(path)
    page = book.add_worksheet("登记")
    bold = book.add_format({"bold": True, "align": "center", "border": 1})
    width = sum(len(columns) for _, columns in groups)
    page.merge_range(0, 0, 0, width - 1, titles[0], bold)
    page.merge_range(1, 0, 1, width - 1, titles[1])
    column = 0
    for group, names in groups:
        if len(names) > 1:
            page.merge_range(2, column, 2, column + len(names) - 1, group, bold)
            page.write_row(3, column, names, bold)
        else:
            page.merge_range(2, column, 3, column, group, bold)
        column += len(names)
    for place, row in enumerate(rows):
        put(page, 4 + place, row)
    page.write_row(4 + len(rows), 0, ["合计", f"{len(rows)} 人"], bold)
    page.set_column(0, width - 1, 13)
    book.add_worksheet("说明").write(0, 0, "前台手工登记，月底交教务。")
    book.close()


def put(page: xlsxwriter.worksheet.Worksheet, row: int, cells: Sequence[Cell]) -> None:
    """Write one row; text stays text (never a formula), numbers and dates become Excel's own."""
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            if cell:
                page.write_string(row, column, cell)
        elif isinstance(cell, date):
            page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day))
        elif cell is not None:
            page.write_number(row, column, cell)
