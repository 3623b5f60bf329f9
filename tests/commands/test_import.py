from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import import_
from app.domain.errors import UserError
from app.store.database import Store

Command = Callable[..., tuple[int, dict[str, Any]]]


def test_figures_are_printed_and_refusals_exit_2(command: Command, store: Store, tmp_path: Path) -> None:
    store.close()
    path = tmp_path / "a.csv"
    path.write_text("学号,姓名,手机\n1,王芳,1.38E+10\n2,李雷,13800138000\n", "utf-8")
    words = (import_, store.path, path, "--as", "students")
    status, figures = command(*words, "--dry-run")
    assert (status, figures["refused"], figures["batch"], figures["error_file"]) == (0, 1, None, None)
    status, figures = command(*words, "--errors", tmp_path / "e")
    assert (status, figures["added"], figures["batch"]) == (2, 1, None) and Path(figures["error_file"]).is_file()
    status, figures = command(*words, "--skip-bad")
    assert (status, figures["added"], figures["refused"], figures["batch"]) == (0, 1, 1, 1)
    status, figures = command(*words, "--skip-bad")
    assert (status, figures["unchanged"], figures["rows_read"], figures["kind"]) == (0, 1, 2, "students")


def test_a_mapping_and_a_sheet_are_used(command: Command, store: Store, tmp_path: Path) -> None:
    store.close()
    (tmp_path / "a.csv").write_text("x,y\n1,Ann\n", "utf-8")
    (tmp_path / "m.toml").write_text('[columns]\nname = "y"\nstudent_id = "x"\n', "utf-8")
    status, figures = command(import_, store.path, tmp_path / "a.csv", "--as", "students", "--map", tmp_path / "m.toml")
    assert (status, figures["added"], figures["encoding"]) == (0, 1, "utf-8")
    with pytest.raises(UserError, match="no mapping file"):
        command(import_, store.path, tmp_path / "a.csv", "--as", "students", "--map", tmp_path / "none.toml")


def test_a_recipe_in_the_mapping_cleans_before_the_columns_are_read(
    command: Command, store: Store, tmp_path: Path
) -> None:
    store.close()
    (tmp_path / "a.csv").write_text("who,x\nAnn/138 0013 8000,1\nBob/13900139000,2\n", "utf-8")
    mapping = '[[recipe]]\ndo = "split"\ncolumn = "who"\nby = "/"\ninto = ["name", "mobile"]\n'
    (tmp_path / "m.toml").write_text(
        f'[columns]\nname = "name"\nphone = "mobile"\nstudent_id = "x"\n{mapping}', "utf-8"
    )
    words = (import_, store.path, tmp_path / "a.csv", "--as", "students", "--map", tmp_path / "m.toml")
    status, figures = command(*words)
    assert (status, figures["added"], figures["refused"]) == (0, 2, 0)
    status, figures = command(*words)
    assert (status, figures["unchanged"]) == (0, 2)
    (tmp_path / "m.toml").write_text(mapping.replace("split", "explode"), "utf-8")
    with pytest.raises(UserError, match="recipe step 1"):
        command(*words)


def test_the_report_says_what_became_of_each_column_and_how_the_file_was_read(
    command: Command, store: Store, tmp_path: Path
) -> None:
    store.close()
    (tmp_path / "a.csv").write_text("编号,姓名,手机,籍贯\n1,王芳,1380013,苏州\n2,李雷,13800138001,\n", "utf-8")
    (tmp_path / "m.toml").write_text('[columns]\nname = "姓名"\nphone = "手机"\nstudent_id = "编号"\n', "utf-8")
    words = (import_, store.path, tmp_path / "a.csv", "--as", "students", "--skip-bad")
    _, figures = command(*words, "--map", tmp_path / "m.toml", "--errors", tmp_path)
    assert figures["columns"] == {"编号": "student_id", "姓名": "name", "手机": "phone", "籍贯": "attributes"}
    assert figures["notes"] == ["1 column that means no field is kept with each row: 籍贯."]
    (refusal,) = figures["refusals"]
    assert (refusal["row"], refusal["column"], refusal["value"]) == (2, "手机", "1380013") and refusal["reason"]
    _, figures = command(*words, "--dry-run")
    assert figures["columns"]["编号"] == "student_id" and "(“a.csv”)" in figures["notes"][0]
    _, figures = command(*words, "--dry-run", "--fresh")
    assert len(figures["notes"]) == 1 and "籍贯" in figures["notes"][0]
