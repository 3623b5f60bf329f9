"""What each action does to a cell."""

import pytest

from app.domain.imports import DEFAULT_MISSING
from app.domain.recipe import Step
from app.intake.recipe_cells import cell_function, narrowed, trimmed


def done(step: Step, text: str, cells: tuple[str, ...] = ()) -> str:
    return cell_function(step, [text, *cells], DEFAULT_MISSING)(text)


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        (Step("trim", ("a",)), "\u3000王  小明 ", "王 小明"),
        (Step("width", ("a",)), "ＡＢ１３８，。", "AB138,。"),
        (Step("case", ("a",), to="upper"), "ab", "AB"),
        (Step("case", ("a",), to="title"), "zhang san", "Zhang San"),
        (Step("replace", ("a",), find="校区", put=""), "城东校区", "城东"),
        (Step("replace", ("a",), find="a.c", put="x"), "abc", "abc"),
        (Step("replace", ("a",), find="no", put="yes", whole=True), " no ", "yes"),
        (Step("replace", ("a",), find="no", put="yes", whole=True), "none", "none"),
        (Step("map", ("a",), values={"E": "East"}), " E", "East"),
        (Step("map", ("a",), values={"E": "East"}), "Ex", "Ex"),
        (Step("map", ("a",), values={"": "none"}), "  ", "none"),
        (Step("fill", ("a",), put="x"), "未填", "x"),
        (Step("fill", ("a",), put="x"), "y", "y"),
        (Step("type", ("a",), to="number"), "１，２３４.50", "1234.5"),
        (Step("type", ("a",), to="number"), "1.2万", "12000"),
        (Step("type", ("a",), to="number"), "many", "many"),
        (Step("type", ("a",), to="date"), "2024年3月5日", "2024-03-05"),
        (Step("type", ("a",), to="phone"), "138-0013 8000", "13800138000"),
        (Step("type", ("a",), to="text"), "2016001.0", "2016001"),
        (Step("type", ("a",), to="date"), "无", "无"),
    ],
)
def test_a_cell_before_and_after(step: Step, before: str, after: str) -> None:
    assert done(step, before) == after


def test_a_date_is_read_as_its_column_writes_dates() -> None:
    step = Step("type", ("a",), to="date")
    assert done(step, "05/03/2024", ("25/12/2024",)) == "2024-03-05"
    assert done(step, "05/03/2024") == "2024-05-03"


def test_a_merged_spelling_that_was_never_seen_goes_the_same_way_next_month() -> None:
    merged = {"East Campus.": "East campus"}
    again = Step("cluster", ("a",), values=merged, method="fingerprint")
    assert done(again, "CAMPUS, east") == "East campus"
    assert done(again, "West campus") == "West campus"
    by_sound = Step("cluster", ("a",), values={"成东": "城东"}, method="pinyin")
    assert done(by_sound, "成东") == "城东"
    assert done(by_sound, "程东") == "程东"  # only what a person has said


def test_plain_helpers_leave_what_is_clean() -> None:
    assert trimmed("a b") == "a b"
    assert narrowed("abc，").endswith(",")
    assert narrowed("“好”") == "“好”"
