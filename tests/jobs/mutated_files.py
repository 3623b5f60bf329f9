"""Files of the sample institution as a hurried office would hand them in: some of their rows, changed at random."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from app.domain.imports import Mapping
from app.intake.reading import read_table

WORDS = ("", " ", "无", "未知", "NA", "999", "?", "2026-13-45", "5.3.24", "２０２６年３月５日", "一万", "1,200", "=1+1")
Rows = list[list[str]]


def read(path: Path, mapping: Mapping) -> tuple[list[str], Rows]:
    """The headings and the rows of a file, as text."""
    table = read_table(path, mapping)
    return list(table.headers), [
        list(map(str, row)) for row in zip(*(one.taken() for one in table.columns), strict=True)
    ]


def mutated(headers: list[str], rows: Rows, seed: int, most: int = 40) -> tuple[list[str], Rows]:
    """Some of the rows after a few random changes; the same for the same seed."""
    dice = random.Random(seed)
    start = dice.randrange(max(1, len(rows) - most))
    chosen = [list(row) for row in rows[start : start + most]]
    for _ in range(dice.randrange(1, 6)):
        headers, chosen = dice.choice(CHANGES)(dice, headers, chosen)
    return headers, chosen


def written(path: Path, headers: list[str], rows: Rows) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    return path


def _cells(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    for _ in range(dice.randrange(1, 12)):
        dice.choice(rows)[dice.randrange(len(headers))] = dice.choice(WORDS)
    return headers, rows


def _from_another_row(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    for _ in range(dice.randrange(1, 12)):
        place = dice.randrange(len(headers))
        dice.choice(rows)[place] = dice.choice(rows)[place]
    return headers, rows


def _twice(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    for _ in range(dice.randrange(1, 6)):
        rows.insert(dice.randrange(len(rows)), list(dice.choice(rows)))
    return headers, rows


def _new_ids(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    for _ in range(dice.randrange(1, 6)):
        row = dice.choice(rows)
        row[0] = f"{row[0]}{dice.randrange(10)}"
    return headers, rows


def _turned(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    order = list(range(len(headers)))
    dice.shuffle(order)
    dice.shuffle(rows)
    return [headers[at] for at in order], [[row[at] for at in order] for row in rows]


def _further(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    name = f"备用{len(headers)}"
    return [*headers, name], [[*row, dice.choice(("", "甲", "乙", "7", "无"))] for row in rows]


def _column_gone(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    place = dice.randrange(len(headers))
    return headers[:place] + headers[place + 1 :], [row[:place] + row[place + 1 :] for row in rows]


def _blanks(dice: random.Random, headers: list[str], rows: Rows) -> tuple[list[str], Rows]:
    wide = str.maketrans("0123456789-", "０１２３４５６７８９－")
    changed = [[f" {cell}\u3000" if dice.random() < 0.1 else cell for cell in row] for row in rows]
    return headers, [[cell.translate(wide) if dice.random() < 0.05 else cell for cell in row] for row in changed]


CHANGES = (_cells, _cells, _from_another_row, _twice, _new_ids, _turned, _further, _column_gone, _blanks)
