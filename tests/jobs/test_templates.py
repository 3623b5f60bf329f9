from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.imports import KINDS, Mapping
from app.intake import reading
from app.intake.judge import judge_table
from app.intake.reading import read_table
from app.jobs.templates import TYPES, blank_template


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "contacts"])
def test_a_template_is_understood_as_it_is_and_its_example_left_out(tmp_path: Path, kind: str, language: str) -> None:
    path = blank_template(kind, tmp_path / "t.xlsx", language)
    table = read_table(path, Mapping())
    judged = judge_table(table, kind, Mapping())
    assert len(judged.lines) == 0 and set(judged.columns) >= set(KINDS[kind].required())
    assert len(judged.mapping.columns) == len(KINDS[kind].fields)


def test_the_example_row_would_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = blank_template("students", tmp_path / "t.xlsx", "en")
    monkeypatch.setattr(reading, "EXAMPLE_MARKS", ())
    judged = judge_table(read_table(path, Mapping()), "students", Mapping())
    assert judged.good.tolist() == [True] and judged.refusals == ()


def test_every_type_is_explained_and_mistakes_are_sentences(tmp_path: Path) -> None:
    assert {field.type for kind in KINDS.values() for field in kind.fields} <= set(TYPES)
    with pytest.raises(UserError, match="pupils"):
        blank_template("pupils", tmp_path / "t.xlsx", "en")
    with pytest.raises(UserError, match="written"):
        blank_template("students", tmp_path / "none" / "t.xlsx", "en")
