import random

import polars as pl
import pytest

from app.intake.accepted import accepted, from_citizens
from app.intake.cells import READERS, tidy
from app.intake.long_columns import LongColumn
from app.intake.unreadable import Unreadable
from tests.intake import messy_rows

KINDS = ("text", "name", "id", "phone", "email", "idnum", "birth", "date", "moment")
SIGNS = "0123456789aAzZ王李　 '=+-@.,/:Tt\t\u0301\u200béＡ１_(X"


def read(kind: str, text: str) -> object:
    try:
        return READERS[kind](tidy(text))
    except Unreadable:
        return None


def samples(kind: str) -> list[str]:
    rng = random.Random(kind)
    rows = [messy_rows._row(rng, number) for number in range(400)]
    cells = {cell for row in rows for cell in row}
    for cell in sorted(cells):  # and what one wrong sign makes of them
        place = rng.randrange(len(cell) + 1)
        cells.add(cell[:place] + rng.choice(SIGNS) + cell[place + rng.randrange(2) :])
    return sorted(cells)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_accepted_the_reader_returns_as_it_is(kind: str) -> None:
    cells = samples(kind)
    found = accepted(kind, pl.Series(cells))
    assert found is not None and 20 < found.sum() < len(cells)
    wrong = [
        (cell, read(kind, cell)) for cell, yes in zip(cells, found, strict=True) if yes and read(kind, cell) != cell
    ]
    assert wrong == []


def test_other_types_are_read_one_by_one() -> None:
    assert accepted("money", pl.Series(["1"])) is None


def test_birth_date_and_gender_come_from_the_number() -> None:
    column = LongColumn(pl.Series(["310115201601011232", None, "31011520050607122X"]))
    born, gender = from_citizens(column, "birth_date"), from_citizens(column, "gender")
    assert born is not None and born.taken().tolist() == ["2016-01-01", None, "2005-06-07"]
    assert gender is not None and gender.taken().tolist() == ["male", None, "female"]
    assert from_citizens(LongColumn(pl.Series(["G1234567"])), "gender") is None
