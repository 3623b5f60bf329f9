"""Steps in words, their order, undo and redo, and what goes with a step that is taken out."""

import pytest

from app.domain.recipe import ACTIONS, Step, Trail, headers_after, said, without
from app.texts import translator

TRIM, SPLIT = Step("trim"), Step("split", ("who",), into=("name", "phone"), by="/")
EXAMPLES = [
    TRIM,
    Step("width", ("name",)),
    Step("case", ("name",), to="upper"),
    Step("replace", ("phone",), find="-", put=""),
    Step("map", ("campus",), values={"east": "East"}),
    Step("cluster", ("campus",), values={"east": "East", "EAST": "East"}, method="fingerprint"),
    Step("fill", ("grade",), put="1"),
    SPLIT,
    Step("join", ("a", "b"), into=("c",), by="-"),
    Step("type", ("day",), to="date"),
]


def test_every_action_is_said_in_both_languages() -> None:
    assert {step.do for step in EXAMPLES} == set(ACTIONS)
    for step in EXAMPLES:
        english, chinese = (translator(language)(said(step)) for language in ("en", "zh_CN"))
        assert english != chinese
        assert "{" not in english + chinese
        assert all(name in english and name in chinese for name in (*step.columns, *step.into))


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("replace", ("a",), find="x", put="y"), "“a”: “x” becomes “y”"),
        (Step("replace", ("a",), find="x", put="y", whole=True), "“a”: cells that say “x” become “y”"),
        (Step("map", ("a",), values={"": "y"}), "“a”: empty cells become “y”"),
        (Step("map", ("a",), values={"x": ""}), "“a”: “x” is emptied"),
        (Step("fill", ("a", "b"), method="above"), "“a”, “b”: empty cells take the one above"),
    ],
)
def test_a_step_says_what_it_does(step: Step, words: str) -> None:
    assert translator("en")(said(step)) == words


def test_undo_and_redo_walk_along_the_changes_and_a_new_one_forgets_what_was_undone() -> None:
    trail = Trail().then([TRIM]).then([TRIM, SPLIT])
    assert trail.undone().now == (TRIM,)
    assert trail.undone().undone().undone() == trail.undone().undone()
    assert trail.undone().redone() == trail
    assert trail.redone() == trail
    other = trail.undone().then([SPLIT])
    assert other.future == ()
    assert other.undone().now == (TRIM,)


def test_split_and_join_put_their_columns_where_the_first_source_stood() -> None:
    assert headers_after(("id", "who", "day"), SPLIT) == ("id", "name", "phone", "day")
    assert headers_after(("a", "x", "b"), EXAMPLES[8]) == ("c", "x")
    assert headers_after(("a",), SPLIT) is None


def test_a_step_in_the_middle_takes_those_that_need_its_columns_with_it() -> None:
    after = Step("replace", ("phone",), find="-", put="")
    last = Step("case", ("id",), to="upper")
    assert without(("id", "who"), (TRIM, SPLIT, after, last), 1) == (TRIM, last)
    assert without(("id", "who"), (TRIM, SPLIT, after, last), 0) == (SPLIT, after, last)
