"""How many rows stand below the headings: at once where that is cheap, roughly where it is not, exactly by reading on.

Rows without anything in them do not count. Bytes are counted where they mean the same as what the csv module would
read; it reads the file where they do not (odd quotation marks, lone carriage returns, two-byte encodings).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from app.intake import encoding, text_files
from app.intake.columns import RawTable
from app.intake.plain_files import WINDOW, is_regular, record_ends

SMALL = 4 << 20  # bytes; a smaller text is counted at once
_BY_BYTES = ("utf-8", "gb18030", "big5", "windows-1252")


@dataclass(frozen=True)
class Counted:
    """`rows` below the headings; `encoding` of the whole file, which may be another than its beginning shows."""

    rows: int
    encoding: str


def rows_at_once(path: Path, table: RawTable) -> tuple[int, bool]:
    """The number of rows of a table of which perhaps only the beginning was read, and whether it is exact."""
    if not table.delimiter:
        return max(table.height - table.header_row, 0), True
    if path.stat().st_size <= SMALL:
        return _rows(path, table.encoding, table.delimiter, table.header_row), True
    lines = size = 0
    for stretch in encoding.stretches(path):
        lines, size = lines + stretch.count(b"\n"), size + len(stretch)
    return max(round(path.stat().st_size / size * lines) - table.header_row, 1), False


def count_rows(path: str, codec: str, delimiter: str, header_row: int) -> Counted:
    """Read the whole file: its rows, and its encoding where `codec` is UTF-8 and not all of it is."""
    whole = Path(path)
    if codec == "utf-8" and not encoding.is_utf8(whole):
        codec = encoding.shown(encoding.detect(whole))
    return Counted(_rows(whole, codec, delimiter, header_row), codec)


def _rows(path: Path, codec: str, delimiter: str, header_row: int) -> int:
    if codec in _BY_BYTES and delimiter in ",;\t:":
        found = _by_bytes(path, ord(delimiter), header_row)
        if found is not None:
            return found
    records = text_files.rows(path, codec, delimiter)
    return sum(1 for record in islice(records, header_row, None) if any(map(str.strip, record)))


def _is_filled(record: bytes, delimiter: str) -> bool:
    """Whether delimiters or quotation marks stand in a cell of a record that holds nothing else."""
    lines = record.decode("latin-1").splitlines(keepends=True)
    return any(map(str.strip, next(csv.reader(lines, delimiter=delimiter, skipinitialspace=True), [])))


def _by_bytes(path: Path, delimiter: int, header_row: int) -> int | None:
    """None where a byte may mean something else than itself."""
    blank = np.isin(np.arange(256, dtype=np.uint8), [delimiter, *b' \t\r\n"'])
    rows, records, rest = 0, 0, b""
    with path.open("rb") as file:
        while True:
            block = file.read(WINDOW)
            window = rest + block if block else rest + b"\n"
            if window == b"\n" and not block:
                return rows
            signs = np.frombuffer(window, np.uint8)
            ends, inside = record_ends(signs, b'"' in window)
            if not len(ends) or window.count(b"\r") - window.endswith(b"\r") > window.count(b"\r\n"):
                return None
            size = int(ends[-1]) + 1
            if inside is not None and not is_regular(signs[:size], inside[:size], delimiter):
                return None
            starts = np.concatenate([[0], ends[:-1] + 1])
            filled = np.logical_or.reduceat(~blank[signs[:size]], starts)
            for place in np.flatnonzero(~filled).tolist() if inside is not None else ():
                filled[place] = _is_filled(window[starts[place] : ends[place]], chr(delimiter))
            rows += int(np.count_nonzero(filled[max(header_row - records, 0) :]))
            records, rest = records + len(ends), window[size:]
            if not block:
                return None if rest else rows
