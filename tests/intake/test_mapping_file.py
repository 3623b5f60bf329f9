from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.imports import Mapping
from app.intake.mapping_file import mapping_text, parse_mapping, read_mapping, write_mapping

FILES = Path(__file__).parent.parent / "files"


def test_a_mapping_comes_back_as_it_was_written(tmp_path: Path) -> None:
    mapping = Mapping(
        kind="events",
        sheet='第"一"页',
        encoding="gb18030",
        delimiter="\t",
        header_row=3,
        missing=("?", "Select"),
        columns={"student_id": "user id", "course_id": ["a\\b", "c"]},
        constants={"type": "completed"},
        values={"状态 1": {"x": "y"}},
        keep_unknown=False,
    )
    write_mapping(mapping, tmp_path / "m.toml")
    assert read_mapping(tmp_path / "m.toml") == mapping
    assert parse_mapping(mapping_text(Mapping())) == Mapping()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("kind = ", "TOML"),
        ('kind = "pupils"', "pupils"),
        ("colums = {}", "colums"),
        ('header_row = "2"', "header_row"),
        ('kind = "events"\n[columns]\nwhen = "x"', "when"),
        ('kind = "events"\n[columns]\nat = 3', "at"),
    ],
)
def test_mistakes_are_named(text: str, what: str) -> None:
    with pytest.raises(UserError, match=what):
        parse_mapping(text, "m.toml")


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no mapping file"):
        read_mapping(tmp_path / "none.toml")


@pytest.mark.parametrize("path", sorted(FILES.glob("*.toml")), ids=lambda path: path.name)
def test_the_mappings_we_keep_are_valid(path: Path) -> None:
    if path.stem.startswith(("oulad", "bank")):
        assert read_mapping(path).kind
