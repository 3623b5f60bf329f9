"""CSV and its relatives: any delimiter, any quoting, rows as lists of text."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

DELIMITERS = ",;\t|:^~"
FIELD_LIMIT = 200_000
WIDEST = 16_384  # columns; as many as a spreadsheet can show
_SNIFFED = 200


def sniff(path: Path, encoding: str) -> str:
    """The delimiter under which the first rows agree best on having the same number (two or more) of fields."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        head = file.read(1 << 16)
    first = head.lstrip("\ufeff").split("\n", 1)[0].strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4]
    lines = head.splitlines(keepends=True)[: _SNIFFED + 1]
    if len(head) == 1 << 16:
        lines = lines[:-1]
    scores = {delimiter: _agreement(lines, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best] > 0 else ","


def _agreement(lines: list[str], delimiter: str) -> float:
    try:
        rows = [row for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True) if any(row)]
    except csv.Error:
        return 0.0
    wide = Counter(len(row) for row in rows if len(row) > 1)
    if not wide:
        return 0.0
    width, agreeing = wide.most_common(1)[0]
    # Two rare characters can split every row in two by chance: a comma, semicolon or tab weighs more.
    return agreeing / len(rows) * (1 + 0.02 * min(width, 20)) * (1.0 if delimiter in ",;\t|" else 0.7)


def rows(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    """Every record of the file, blank ones as empty lists; a record counts as one row, as a spreadsheet shows it."""
    csv.field_size_limit(FIELD_LIMIT)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, skipinitialspace=True)
        row = 0
        while True:
            try:
                record = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise UserError(
                    mark(
                        "intake",
                        "Row {row} cannot be read ({error}): look there for a quotation mark that is never closed.",
                    ),
                    row=row + 1,
                    error=str(error),
                ) from None
            row += 1
            if len(record) > WIDEST:
                raise UserError(
                    mark("intake", "Row {row} has {count} cells; a table has at most {most} columns: check the file."),
                    row=row,
                    count=len(record),
                    most=WIDEST,
                )
            yield record


def unwrapped(records: Iterator[list[str]], delimiter: str) -> Iterator[list[str]]:
    """The records, opened once more where each was wrapped as a whole in one quoted field."""
    head = list(islice(records, 50))
    filled = [record for record in head if any(record)]
    wrapped = [record for record in filled if len(record) == 1 and delimiter in record[0]]
    if len(filled) > 1 and len(wrapped) >= 0.9 * len(filled):
        for record in (*head, *records):
            yield next(csv.reader(record, delimiter=delimiter, skipinitialspace=True), []) if record else []
        return
    yield from head
    yield from records
