"""Recipes on whole tables: rows stay where they are, columns come and go."""

import numpy as np
import pytest

from app.domain.errors import UserError
from app.domain.imports import Mapping
from app.domain.recipe import Step
from app.intake.columns import Column, RawTable, as_objects
from app.intake.recipe import apply_recipe, compact
from app.intake.stand_ins import nothing_of


def table(**columns: list[str]) -> RawTable:
    rows = len(next(iter(columns.values())))
    made = tuple(Column(np.arange(rows, dtype=np.int32), as_objects(cells)) for cells in columns.values())
    return RawTable(tuple(columns), made, np.arange(2, rows + 2), 1)


def cells(after: RawTable) -> dict[str, list[object]]:
    return {header: after.column(header).taken().tolist() for header in after.headers}


def test_no_steps_give_back_the_very_table() -> None:
    before = table(a=["1"])
    assert apply_recipe(before, ()) is before


def test_steps_follow_one_another_and_no_row_moves() -> None:
    before = table(who=[" 王 小明/138 ", "李红", "a/b/c"], campus=["East", "east ", "West"])
    steps = (
        Step("split", ("who",), into=("name", "phone"), by="/"),
        Step("map", ("campus",), values={"east": "East"}),
        Step("join", ("campus", "phone"), into=("both",), by="·"),
    )
    after = apply_recipe(before, steps)
    assert cells(after) == {"name": ["王 小明", "李红", "a"], "both": ["East·138", "East", "West·b/c"]}
    assert after.lines.tolist() == before.lines.tolist()


def test_empty_cells_take_the_one_above_and_words_for_nothing_are_empty() -> None:
    before = table(campus=["", "East", "", "无", "gone", "West", ""])
    after = apply_recipe(
        before, (Step("fill", ("campus",), method="above"),), nothing=nothing_of(Mapping(missing=("gone",)))
    )
    assert cells(after)["campus"] == ["", "East", "East", "East", "East", "West", "West"]
    put = apply_recipe(before, (Step("fill", ("campus",), put="?!"),))
    assert cells(put)["campus"][:5] == ["?!", "East", "?!", "?!", "gone"]


def test_trim_without_columns_is_for_all_of_them() -> None:
    after = apply_recipe(table(a=[" x  y "], b=["\u3000z"]), (Step("trim"),))
    assert cells(after) == {"a": ["x y"], "b": ["z"]}


def test_cells_that_became_alike_are_one_value() -> None:
    after = apply_recipe(table(a=["x", " x", "x "]), (Step("trim"),))
    assert after.column("a").values.tolist() == ["x"]
    assert compact(after.column("a")) is after.column("a")


def test_a_step_whose_column_is_not_there_is_named() -> None:
    with pytest.raises(UserError, match=r"Step 2 of the recipe .* “phone”"):
        apply_recipe(table(a=["x"]), (Step("trim"), Step("case", ("phone",), to="upper")))


def test_a_new_column_never_takes_the_name_of_another() -> None:
    after = apply_recipe(table(a=["x/y"], b=["z"]), (Step("split", ("a",), into=("b", "c"), by="/"),))
    assert after.headers == ("b", "c", "b (2)")
