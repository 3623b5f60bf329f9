from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui import saving

KINDS = "Excel (*.xlsx);;CSV (*.csv)"


@pytest.mark.parametrize(
    ("typed", "kind", "path"),
    [
        ("list.csv", "Excel (*.xlsx)", "list.csv"),
        ("list", "CSV (*.csv)", "list.csv"),
        ("list", "", "list.xlsx"),
        ("list 2026.11", "Excel (*.xlsx)", "list 2026.11.xlsx"),
    ],
)
def test_an_ending_left_out_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, path: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    assert saving.ask_where(None, "Export", "students.xlsx", KINDS) == tmp_path / path


def test_a_file_is_not_written_over_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "list.xlsx").write_text("mine", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "list"), ""))
    for answer, path in ((False, None), (True, tmp_path / "list.xlsx")):
        monkeypatch.setattr(saving, "ask", lambda *_, answer=answer, **__: answer)
        assert saving.ask_where(None, "Export", "students.xlsx", KINDS) == path


def test_cancelling_names_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert saving.ask_where(None, "Export", "students.xlsx", KINDS) is None
