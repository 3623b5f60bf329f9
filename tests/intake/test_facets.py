"""Distributions of columns, and rows chosen by them."""

import numpy as np

from app.domain.facets import Bin, Choice
from app.domain.imports import Mapping
from app.intake.columns import Column, RawTable, as_objects
from app.intake.facets import MOST_VALUES, look
from app.intake.stand_ins import nothing_of


def table(**columns: list[str]) -> RawTable:
    rows = len(next(iter(columns.values())))
    made = tuple(Column(np.arange(rows, dtype=np.int32), as_objects(cells)) for cells in columns.values())
    return RawTable(tuple(columns), made, np.arange(2, rows + 2), 1)


CAMPUS = ["East", "West", "East ", "East", "无", ""]
GRADE = ["1", "2", "1", "1", "2", "3"]


def test_values_are_counted_as_an_import_reads_them_and_words_for_nothing_are_missing() -> None:
    facet = look(table(campus=CAMPUS)).facet("campus")
    assert facet is not None
    assert (facet.kind, facet.filled, facet.missing, facet.distinct) == ("text", 4, 2, 2)
    assert facet.values == (("East", 3), ("West", 1))
    gone = look(table(campus=CAMPUS), nothing=nothing_of(Mapping(missing=("West",)))).facet("campus")
    assert gone is not None and gone.missing == 3


def test_a_choice_narrows_the_others_and_the_rows_but_not_its_own_column() -> None:
    found = look(table(campus=CAMPUS, grade=GRADE), choices=[Choice("campus", values=("East",))])
    assert (found.rows, found.chosen, found.lines) == (6, 3, (2, 4, 5))
    assert found.sample[1] == ("East", "1")
    campus, grade = found.facets
    assert campus.values == (("East", 3), ("West", 1))
    assert grade.values == (("1", 3),)
    both = look(table(campus=CAMPUS, grade=GRADE), choices=[Choice("campus", ("East",)), Choice("grade", ("2",))])
    assert both.chosen == 0


def test_empty_cells_can_be_chosen() -> None:
    found = look(table(campus=CAMPUS), choices=[Choice("campus", values=("",))])
    assert found.lines == (6, 7)


def test_numbers_have_bars_with_round_ends_that_add_up() -> None:
    amounts = [f"{n}" for n in range(0, 400, 3)] + ["1,200", "1.2万", "many"]
    facet = look(table(paid=amounts)).facet("paid")
    assert facet is not None
    assert (facet.kind, facet.odd) == ("number", 1)
    assert sum(place.count for place in facet.bins) == len(amounts) - 1
    assert {place.high - place.low for place in facet.bins} == {1000.0}
    top = facet.bins[-1]
    assert top.count == 1
    found = look(table(paid=amounts), choices=[Choice("paid", bins=(top,))])
    assert found.sample == (("1.2万",),)
    assert look(table(paid=amounts), choices=[Choice("paid", odd=True)]).sample == (("many",),)


def test_dates_are_counted_by_month_and_long_spans_by_year() -> None:
    days = ["2024/3/5", "5.3.24", "2024年5月1日", "20240531", "无", "later"]
    facet = look(table(day=[*days, *["2024-03-09", "2024-03-10", "2024-03-11", "2024-03-12"]])).facet("day")
    assert facet is not None and facet.kind == "date"
    assert [(place.label, place.count) for place in facet.bins] == [("2024-03", 6), ("2024-04", 0), ("2024-05", 2)]
    assert facet.odd == 1
    births = look(table(birth=["1990-01-01", "2001-02-02", "2010-03-03", "2015-04-04"])).facet("birth")
    assert births is not None
    assert (len(births.bins), births.bins[0].label, births.bins[-1].label) == (26, "1990", "2015")
    chosen = look(table(day=days), choices=[Choice("day", bins=(Bin("2024-05", 2, prefix="2024-05"),))])
    assert chosen.chosen == (2 if chosen.facets[0].kind == "date" else 0)


def test_phones_and_ids_are_no_amounts() -> None:
    phones = [f"138001380{n:02d}" for n in range(20)]
    found = look(table(phone=phones, few=["1", "2"] * 10))
    assert [facet.kind for facet in found.facets] == ["text", "text"]


def test_a_column_of_a_million_names_shows_its_most_frequent() -> None:
    facet = look(table(name=[f"n{n}" for n in range(1000)] + ["n7"])).facets[0]
    assert (len(facet.values), facet.values[0], facet.distinct) == (MOST_VALUES, ("n7", 2), 1000)
