from pathlib import Path

import pytest
import xlsxwriter

from app.domain.imports import Mapping
from app.intake import columns
from app.intake.first_look import first_look
from app.intake.remembered import Remembered, fingerprint


def write(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def test_it_shows_samples_and_a_mapping(tmp_path: Path) -> None:
    preview = first_look(write(tmp_path / "a.csv", "学号,姓名\n1,王芳\n"), None, Mapping())
    assert (preview.kind, preview.sample_rows, preview.rows, preview.exact) == ("students", (("1", "王芳"),), 1, True)
    assert preview.columns[1].samples == ("王芳",)
    assert preview.mapping.columns == {"student_id": "学号", "name": "姓名"}


def test_headings_met_before_are_read_as_then(tmp_path: Path) -> None:
    old = Mapping(kind="students", columns={"name": "称呼"})
    before = [Remembered(fingerprint(["称呼", "备注"]), old, "2026-11-01", "b.csv")]
    preview = first_look(write(tmp_path / "a.csv", "称呼,备注\n王芳,x\n"), "students", Mapping(), before)
    assert preview.mapping.columns == {"name": "称呼"}
    assert [str(note) for note in preview.notes] == ["The columns are read as on 2026-11-01 (“b.csv”)."]


def test_a_long_file_is_as_long_as_it_says(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for row in range(500):
            sheet.write_row(row, 0, ["姓名", "手机"] if row == 0 else [f"学员{row}", "13800138000"])
    preview = first_look(str(path), None, Mapping())
    assert (len(preview.sample_rows), preview.rows, preview.exact) == (100, 499, True)
    long = first_look(write(tmp_path / "a.csv", "姓名,手机\n" + "王芳,13800138000\n" * 300_000), None, Mapping())
    assert not long.exact and abs(long.rows - 300_000) < 3_000


def test_a_file_too_long_for_one_import_is_named_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.csv", "姓名,手机\n" + "王芳,13800138000\n" * 300)
    assert first_look(path, "students", Mapping()).notes == ()
    monkeypatch.setattr(columns, "CELL_LIMIT", 250)
    assert [note.number for note in first_look(path, "students", Mapping()).notes] == [3]
