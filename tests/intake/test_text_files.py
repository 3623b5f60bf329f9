from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.intake.text_files import FIELD_LIMIT, WIDEST, rows, sniff, unwrapped


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "f.txt"
    path.write_text("\n".join(delimiter.join((f"a{i}", f"{i}:30", "x y")) for i in range(9)), "utf-8")
    assert sniff(path, "utf-8") == delimiter


def test_excels_own_hint_wins(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_text("sep=;\na,1;b,2\n", "utf-8")
    assert sniff(path, "utf-8") == ";"


def test_quotes_line_breaks_and_blank_lines_keep_their_rows(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_text('a,b\n"one\ntwo","say ""hi"""\n\n3,4\n', "utf-8")
    assert list(rows(path, "utf-8", ",")) == [["a", "b"], ["one\ntwo", 'say "hi"'], [], ["3", "4"]]


def test_records_wrapped_in_one_field_are_opened() -> None:
    records = [["a,b"], ['1,"x, y"'], [], ["2,z"]]
    assert list(unwrapped(iter(records), ",")) == [["a", "b"], ["1", "x, y"], [], ["2", "z"]]


def test_an_open_quotation_mark_is_named_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_text('a,b\n1,"never closed' + "x" * (FIELD_LIMIT + 10), "utf-8")
    with pytest.raises(UserError, match="Row 2"):
        list(rows(path, "utf-8", ","))


def test_a_row_wider_than_any_spreadsheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("a,b\n" + "1," * WIDEST + "\n", "utf-8")
    with pytest.raises(UserError, match="Row 2 has 16385 cells"):
        list(rows(path, "utf-8", ","))
