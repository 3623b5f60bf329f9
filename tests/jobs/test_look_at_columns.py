from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.facets import Choice
from app.domain.imports import Mapping
from app.domain.recipe import Step
from app.jobs.look_at_columns import look_at_columns, similar_spellings

ROWS = "校区,年级\nEast,1\neast,2\nWest,1\n"


def test_a_file_is_looked_at_as_a_whole_after_its_recipe(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(ROWS, "utf-8")
    recipe = (Step("case", ("校区",), to="upper"),)
    found = look_at_columns(path, Mapping(kind="students", recipe=recipe), [Choice("校区", values=("EAST",))])
    assert (found.rows, found.chosen, found.lines) == (3, 2, (2, 3))
    assert found.facets[0].values == (("EAST", 2), ("WEST", 1))


def test_spellings_are_compared_in_the_child_too(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(ROWS, "utf-8")
    (cluster,) = similar_spellings(path, Mapping(kind="students"), "校区", "fingerprint")
    assert {text for text, _ in cluster.values} == {"East", "east"}
    with pytest.raises(UserError, match="no column “gone”"):
        similar_spellings(path, Mapping(kind="students"), "gone", "fingerprint")
