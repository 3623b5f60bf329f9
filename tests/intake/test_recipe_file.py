"""[[recipe]] tables of a mapping file."""

import pytest

from app.domain.errors import UserError
from app.domain.imports import Mapping
from app.domain.recipe import Step
from app.intake.mapping_file import mapping_text, parse_mapping

STEPS = (
    Step("trim"),
    Step("width", ("a", "b")),
    Step("case", ("a",), to="lower"),
    Step("replace", ("a",), find="=1", put=""),
    Step("replace", ("a",), find='"', put="'", whole=True),
    Step("map", ("a",), values={"": "x", "键 1": "值"}),
    Step("cluster", ("a",), values={"b": "c"}, method="nearest"),
    Step("fill", ("a",), put="0"),
    Step("fill", ("a",), method="above"),
    Step("split", ("a",), into=("p", "q"), by="/"),
    Step("join", ("p", "q"), into=("r",), by=""),
    Step("type", ("r",), to="number"),
)


def test_every_step_comes_back_from_its_file() -> None:
    mapping = Mapping(kind="students", columns={"name": "r"}, recipe=STEPS)
    assert parse_mapping(mapping_text(mapping)) == mapping


def test_a_person_may_write_column_or_columns() -> None:
    text = '[[recipe]]\ndo = "trim"\ncolumns = ["a"]\n[[recipe]]\ndo = "trim"\ncolumn = "a"\n'
    assert parse_mapping(text).recipe == (Step("trim", ("a",)), Step("trim", ("a",)))


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ('do = "explode"', "do"),
        ('do = "case"\ncolumn = "a"\nto = "sideways"', "to"),
        ('do = "case"\nto = "upper"', "columns"),
        ('do = "replace"\ncolumn = "a"\nfind = ""\nwith = "x"', "find"),
        ('do = "replace"\ncolumn = "a"\nfind = "x"', "with"),
        ('do = "split"\ncolumn = "a"\nby = ""\ninto = ["p"]', "by"),
        ('do = "split"\ncolumn = "a"\nby = "/"\ninto = ["p", "p"]', "into"),
        ('do = "join"\ncolumn = "a"\ninto = "p"', "columns"),
        ('do = "fill"\ncolumn = "a"', "with"),
        ('do = "map"\ncolumn = "a"\nvalues = { x = 1 }', "values"),
        ('do = "trim"\nfind = "x"', "find"),
    ],
)
def test_a_step_that_cannot_be_is_refused_by_number_and_key(table: str, key: str) -> None:
    with pytest.raises(UserError, match=f"m.toml, recipe step 2.*“{key}”"):
        parse_mapping(f'[[recipe]]\ndo = "trim"\n[[recipe]]\n{table}\n', "m.toml")
