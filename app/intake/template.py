"""Blank import templates: a sheet with headers one example row, a dictionary. Pure but for the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TemplateText:
    """A template's words in one language. `fields`: (header, meaning, needed, example)."""

    sheet: str
    dictionary: str
    columns: tuple[str, str, str, str]
    yes: str
    no: str
    note_header: str
    note: str
    fields: Sequence[tuple[str, str, bool, str]]


def write_template(path: Path, text: TemplateText) -> None:
    """Write the XLSX; every column is formatted as text so that a spreadsheet cuts no digits off."""
    import xlsxwriter

    with path.open("wb") as file, xlsxwriter.Workbook(file, {"strings_to_urls": False}) as book:
        plain = book.add_format({"num_format": "@"})
        needed = book.add_format({"bold": True, "bg_color": "#DCE9F9", "bottom": 1})
        free = book.add_format({"bg_color": "#F2F2F2", "bottom": 1})
        example = book.add_format({"italic": True, "font_color": "#6B7280", "num_format": "@"})
        sheet = book.add_worksheet(text.sheet)
        sheet.freeze_panes(1, 0)
        for place, (header, _, required, sample) in enumerate(text.fields):
            sheet.set_column(place, place, max(12, 2 * len(header) + 2), plain)
            sheet.write_string(0, place, header, needed if required else free)
            sheet.write_string(1, place, sample, example)
        last = len(text.fields)
        sheet.set_column(last, last, 30)
        sheet.write_string(0, last, text.note_header, free)
        sheet.write_string(1, last, text.note, example)
        words = book.add_worksheet(text.dictionary)
        for place, (header, width) in enumerate(zip(text.columns, (24, 56, 12, 24), strict=True)):
            words.set_column(place, place, width)
            words.write_string(0, place, header, needed)
        for line, (header, meaning, required, sample) in enumerate(text.fields, 1):
            for place, cell in enumerate((header, meaning, text.yes if required else text.no, sample)):
                words.write_string(line, place, cell)
