from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.data import TEMPLATES, DataPage
from app.ui.pages.duplicate_review import DuplicateReview

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def page_of(window: MainWindow, settle: Settle) -> DataPage:
    window.frame.go("data")
    settle(window)
    page = window.frame.page("data")
    assert isinstance(page, DataPage)
    return page


def test_an_empty_store_asks_for_a_first_file(window: MainWindow, settle: Settle) -> None:
    assert page_of(window, settle).property("state") == "empty"


@pytest.mark.parametrize("kind", TEMPLATES)
def test_blank_templates_are_written(
    window: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    target = tmp_path / "template.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page_of(window, settle)._save_template(kind)
    settle(window)
    assert openpyxl.load_workbook(target).active.max_column > 1


def test_the_consent_form_is_printed(
    window: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page_of(window, settle)._save_consent_form()
    settle(window)
    assert target.read_bytes().startswith(b"%PDF")


def test_duplicates_are_found_reviewed_and_taken_apart_again(
    sample_window: MainWindow, sample_store: Store, settle: Settle, press: Press
) -> None:
    def students() -> int:
        return int(sample_store.read().execute("SELECT count(*) FROM students").fetchone()[0])

    before = students()
    page = page_of(sample_window, settle)
    press(sample_window, "Find duplicates")
    merged = students()
    assert merged < before
    press(sample_window, "Review")
    assert isinstance(page.inside, DuplicateReview)
    waiting = len(page.inside.pairs)
    assert waiting
    page.inside.decide(False)
    settle(sample_window)
    assert len(page.inside.pairs) == waiting - 1
    page.leave()
    page.undo()
    page.undo()
    settle(sample_window)
    assert students() == before
