"""One stranger's file -> one table of text cells. Pure; jobs run it in a limited child process."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from pathlib import Path

import numpy as np

from app.domain.errors import UserError
from app.domain.imports import EXAMPLE_MARKS, Mapping
from app.domain.messages import Message, mark, plural
from app.intake import encoding, headers, plain_files, text_files, workbooks
from app.intake.columns import CHUNK, Column, Gatherer, RawTable, refuse_too_many
from app.intake.long_columns import LongColumn

TEXT_ENDINGS = {".csv", ".tsv", ".txt", ".tab", ".psv", ".ssv", ".dat", ""}
_FOREIGN = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7Z"),
    (b"PAR1", "Parquet"),
    (b"SQLite format 3", "SQLite"),
)
# An object whose first key is quoted, or a list of objects, lists or quoted words.
_JSON = re.compile(rb'\{\s*("[^"]*"\s*:|\})|\[\s*(["{\[\]])')
_OTHER_FILE = mark(
    "intake", "{file} is a {kind} file, not a table: open it in Excel or WPS and save it as XLSX or CSV."
)
_PICTURE = mark("intake", "{file} is a picture ({kind}), not a table: ask for the list itself, as XLSX or CSV.")
_PRINTED = mark("intake", "{file} is a printed page ({kind}), not a table: ask for the list itself, as XLSX or CSV.")
_ARCHIVE = mark("intake", "{file} is a packed archive ({kind}): unpack it and choose the table in it.")
_NO_TABLE_BUT = {
    **dict.fromkeys(("JPEG", "PNG"), _PICTURE),
    **dict.fromkeys(("GZIP", "RAR", "7Z"), _ARCHIVE),
    "PDF": _PRINTED,
}
SHEETS_LOOKED_AT = 12
LARGE_SHEET = 20_000  # rows; a smaller sheet is read before polars is even imported
LOOKED_AT = 200  # distinct cells of a column
_SCIENTIFIC = re.compile(r"[1-9](?:\.(\d+))?[eE]\+(1\d)")
CUT_OFF = mark("intake", "A spreadsheet has cut digits off numbers such as {example} in column “{column}”.")
ONE_SHEET = mark("intake", "Only the sheet “{sheet}” was read; the file also has: {others}.")
NO_TABLE = mark("intake", "No table was found: there is no row of column names.")


def read_table(path: Path, mapping: Mapping, limit: int | None = None) -> RawTable:
    """The table in `path`, read as `mapping` says and found out where it does not say; at most `limit` data rows.

    UserError: no such file, a folder, an empty file, another kind of file, a sheet that is not there, no table.
    """
    kind = _file_kind(path)
    return _from_workbook(path, mapping, limit) if kind == "workbook" else _from_text(path, mapping, limit)


def _file_kind(path: Path) -> str:
    if path.is_dir():
        raise UserError(mark("intake", "{file} is a folder: choose a file in it."), file=path.name)
    if not path.is_file():
        raise UserError(mark("intake", "There is no file {file}: check the name and the folder."), file=str(path))
    with path.open("rb") as file:
        start = file.read(2048)
    if not start.strip():
        raise UserError(mark("intake", "{file} is empty: export it again."), file=path.name)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0", b"\x09\x08")) or start[:2] == b"\x09\x04":
        return "workbook"
    foreign = next((name for signature, name in _FOREIGN if start.startswith(signature)), "")
    markup = start.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if not foreign and markup.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"<workbook")):
        foreign = "HTML" if b"<html" in markup or b"<table" in markup or b"<!doc" in markup else "XML"
    if not foreign and _JSON.match(markup):
        foreign = "JSON"
    if foreign:
        raise UserError(_NO_TABLE_BUT.get(foreign, _OTHER_FILE), file=path.name, kind=foreign)
    return "text"


def _from_text(path: Path, mapping: Mapping, limit: int | None) -> RawTable:
    if limit is None and path.stat().st_size >= plain_files.LARGE:
        table = _plain(path, mapping)
        if table is not None:
            return table
    codec = encoding.known(mapping.encoding) if mapping.encoding else encoding.detect(path, quick=limit is not None)
    delimiter = mapping.delimiter or text_files.sniff(path, codec)
    if len(delimiter) != 1:
        raise UserError(mark("intake", "The delimiter must be one character, not {text}."), text=repr(delimiter))
    records = text_files.unwrapped(text_files.rows(path, codec, delimiter), delimiter)
    table = build(records, mapping, limit)
    return replace(table, encoding=encoding.shown(codec), delimiter=delimiter)


def _plain(path: Path, mapping: Mapping) -> RawTable | None:
    """A large UTF-8 file the quick way; None where it has to be read record by record."""
    codec = encoding.known(mapping.encoding) if mapping.encoding else encoding.seems(path)
    delimiter = mapping.delimiter or text_files.sniff(path, codec)
    if codec not in ("utf-8", "utf-8-sig") or len(delimiter) != 1:
        return None
    head = list(islice(text_files.rows(path, codec, delimiter), headers.LOOKED_AT))
    first, names = _header(head, mapping)
    if not any(names) or any(len(record) == 1 and delimiter in record[0] for record in head):
        return None
    found = plain_files.plain_rows(path, delimiter, len(names), first + 1)
    if found is None:
        return None
    lines = np.arange(first + 2, first + 2 + found.count, dtype=np.int64)
    above = tuple(tuple(row) for row in head[:first])
    table = _named(_trimmed(RawTable(names, found.columns, lines, first + 1, ragged=found.ragged, above=above)))
    return replace(table, encoding=encoding.shown(codec), delimiter=delimiter)


def _from_workbook(path: Path, mapping: Mapping, limit: int | None) -> RawTable:
    workbook = workbooks.open_workbook(path)
    names = workbooks.visible_sheets(workbook)
    if mapping.sheet and mapping.sheet not in workbook.sheet_names:
        raise UserError(
            mark("intake", "{file} has no sheet {sheet}; it has: {sheets}."),
            file=path.name,
            sheet=mapping.sheet,
            sheets=", ".join(names[:20]),
        )
    name, sheet = _best_sheet(workbook, (mapping.sheet,) if mapping.sheet else names, mapping, path)
    cells = workbooks.cells_of(sheet, None if limit is None else limit + headers.LOOKED_AT)
    if len(cells) >= LARGE_SHEET:
        table = _from_columns(cells, mapping)
    else:
        table = build(iter(workbooks.as_rows(cells)), mapping, limit)
    from_1904 = workbooks.counts_from_1904(path)
    if limit is None and not mapping.sheet and len(names) > 1:
        others = ", ".join(other for other in names[:20] if other != name)
        table = replace(table, notes=(ONE_SHEET.filled(sheet=name, others=others), *table.notes))
    return replace(table, sheets=names, sheet=name, height=workbooks.height_of(sheet), from_1904=from_1904)


def _from_columns(cells: list[list[object]], mapping: Mapping) -> RawTable:
    """A large sheet, column by column."""
    import polars as pl

    head = workbooks.as_rows(cells[: headers.LOOKED_AT])
    first, names = _header(head, mapping)
    if not any(names):
        raise UserError(NO_TABLE)
    count = len(cells) - first - 1
    refuse_too_many(count, len(names))
    texts = workbooks.as_columns(cells[first + 1 :])
    frame = pl.DataFrame([pl.Series(str(place), column, pl.String) for place, column in enumerate(texts)])
    columns = plain_files.columns_of(frame, spaced=False)
    if columns is None:
        return build(iter(workbooks.as_rows(cells)), mapping)
    lines = np.arange(first + 2, first + 2 + count, dtype=np.int64)
    above = tuple(tuple(row) for row in head[:first])
    return _named(_trimmed(RawTable(names, columns, lines, first + 1, above=above)))


def _best_sheet(workbook: object, names: tuple[str, ...], mapping: Mapping, path: Path) -> tuple[str, object]:
    """The sheet whose header knows most words, parsed; among equals the first with anything in it."""
    if not names:
        raise UserError(mark("intake", "{file} has no sheet with a table."), file=path.name)
    if len(names) == 1:
        return names[0], workbooks.open_sheet(workbook, names[0], path)
    wanted = _wanted(mapping)
    best, chosen, score = "", None, -1.0
    for name in names[:SHEETS_LOOKED_AT]:
        sheet = workbooks.open_sheet(workbook, name, path)
        rows = workbooks.as_rows(workbooks.cells_of(sheet, headers.LOOKED_AT))
        row = rows[headers.find_header(rows, wanted, mapping.kind)] if rows else []
        words = [headers.plain(cell) for cell in row]
        found = sum(word in headers.all_aliases() for word in words) + sum(
            word in map(headers.plain, wanted) for word in words
        )
        mine = found + 0.1 * (len(rows) > 1) + 0.01 * any(map(str.strip, row))
        if mine > score:
            best, chosen, score = name, sheet, mine
    return best, chosen


def _wanted(mapping: Mapping) -> list[str]:
    return list(
        chain.from_iterable([header] if isinstance(header, str) else header for header in mapping.columns.values())
    )


def build(records: Iterator[list[str]], mapping: Mapping, limit: int | None = None) -> RawTable:
    """Rows of cells -> a table: finds the header, drops blank rows, empty columns, repeated headers and totals."""
    head = list(islice(records, headers.LOOKED_AT))
    first, names = _header(head, mapping)
    if not any(names):
        raise UserError(NO_TABLE)
    gatherer = Gatherer(len(names))
    data = chain(head[first + 1 :], records)
    for chunk in _chunks(data if limit is None else islice(data, limit)):
        gatherer.add(chunk)
    lines = np.arange(first + 2, first + 2 + gatherer.rows, dtype=np.int64)
    above = tuple(tuple(row) for row in head[:first])
    raw = RawTable(names, gatherer.columns(), lines, first + 1, ragged=tuple(gatherer.ragged), above=above)
    return _named(_trimmed(raw))


def _header(head: list[list[str]], mapping: Mapping) -> tuple[int, tuple[str, ...]]:
    if mapping.header_row is None:
        place = headers.find_header(head, _wanted(mapping), mapping.kind)
        return headers.header_lines(head, place) if head else (0, ())
    place = mapping.header_row - 1
    if not 0 <= place < len(head):
        raise UserError(
            mark("intake", "header_row is {row}, but only rows 1 to {last} can hold the header."),
            row=mapping.header_row,
            last=len(head),
        )
    if place and headers.is_group(head[place - 1], head[place]):
        return place, headers.merged(head[place - 1], head[place])
    return place, headers.unique(head[place])


def _chunks(records: Iterable[list[str]]) -> Iterator[list[list[str]]]:
    iterator = iter(records)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk


def _trimmed(table: RawTable) -> RawTable:
    """Without blank rows, repeated header rows and trailing totals; the rows that stay keep their numbers."""
    count = len(table.lines)
    filled = np.zeros(count, dtype=bool)
    again = np.ones(count, dtype=bool)
    examples = np.zeros(count, dtype=bool)
    for header, column in sorted(
        zip(table.headers, table.columns, strict=True), key=lambda pair: isinstance(pair[1], LongColumn)
    ):
        if not filled.all():
            filled |= column.where(lambda cell: bool(cell.strip()))
        if again.any():
            places = np.flatnonzero(again)
            again[places] = column.rows(places).where(partial(_is_header, header))
        examples |= column.among(EXAMPLE_MARKS)
    keep = filled & ~again & ~examples
    totals = 0
    for place in np.flatnonzero(keep)[::-1][:5]:
        if not headers.is_total([column.cell(int(place)) for column in table.columns]):
            break
        keep[place] = False
        totals += 1
    notes: list[Message] = []
    if totals:
        notes.append(
            plural("intake", "%n row(s) of totals or remarks below the table were left out.", "", 0).filled(totals)
        )
    if again.any():
        notes.append(plural("intake", "%n repeated header row(s) were left out.", "", 0).filled(int(again.sum())))
    if keep.all():
        return replace(table, notes=tuple(notes))
    moved = np.cumsum(keep) - 1
    ragged = tuple(int(moved[place]) for place in table.ragged if keep[place])
    return replace(table, columns=table.rows(keep), lines=table.lines[keep], ragged=ragged, notes=tuple(notes))


def _is_header(header: str, cell: str) -> bool:
    """Whether the cell repeats the header, or the lower line of one that was merged from two."""
    text = cell.strip()
    return text == header or (bool(text) and header.endswith(f" {text}"))


def _named(table: RawTable) -> RawTable:
    """Without columns that have neither name nor cell; nameless ones that hold something are called by their place."""
    places, names = [], []
    for place, (name, column) in enumerate(zip(table.headers, table.columns, strict=True)):
        if name or any(cell.strip() for cell in column.values):
            places.append(place)
            names.append(name or f"Column {place + 1}")
    columns = tuple(table.columns[place] for place in places)
    found = headers.unique(names)
    return replace(table, headers=found, columns=columns, notes=(*table.notes, *_cut_off(found, columns)))


def _cut_off(names: tuple[str, ...], columns: tuple[Column, ...]) -> Iterator[Message]:
    """Say which columns hold numbers that a spreadsheet shows without all of their digits, by their first cells."""
    for name, column in zip(names, columns, strict=True):
        cells = (found for cell in column.first(LOOKED_AT) if (found := _SCIENTIFIC.fullmatch(str(cell).strip())))
        example = next((cell[0] for cell in cells if len(cell[1] or "") < int(cell[2])), "")
        if example:
            yield CUT_OFF.filled(column=name, example=example)
