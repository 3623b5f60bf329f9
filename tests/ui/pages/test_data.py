from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.jobs import child
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.data import TEMPLATES, DataPage
from app.ui.pages.duplicate_review import DuplicateReview
from app.ui.pages.import_wizard import ImportWizard

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


def test_an_older_import_names_what_builds_on_it_and_all_goes_together(
    window: MainWindow, store: Store, settle: Settle, tmp_path: Path
) -> None:
    from app.jobs.import_file import import_file

    (tmp_path / "a.csv").write_text("学号,姓名\n1,王芳\n", "utf-8")
    (tmp_path / "b.csv").write_text("学号,姓名,校区\n1,王芳,城东\n", "utf-8")
    first, _ = (import_file(store, tmp_path / f"{name}.csv", "students").batch for name in "ab")
    page = page_of(window, settle)
    asked: list[str] = []
    answers = iter((False, True))

    def ask(question: str, detail: str = "", **_: object) -> bool:
        asked.append(detail)
        return next(answers)

    object.__setattr__(page.desk, "ask", ask)
    for left in (1, 0):
        page.undo(first)
        settle(window)
        assert store.read().execute("SELECT count(*) FROM students").fetchone()[0] == left
    assert "b.csv" in asked[0]


def test_a_store_that_only_knows_its_staff_asks_for_a_first_file(
    window: MainWindow, store: Store, settle: Settle
) -> None:
    """A store made in the window begins with a batch: the first person at the desk."""
    from app.store import staff

    staff.add(store, "王老师", "1357")
    assert page_of(window, settle).property("state") == "empty"


def test_home_asks_for_the_file_at_once(
    window: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "a.csv"
    chosen.write_text("学号,姓名\n1,王芳\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    window.frame.go("home")
    settle(window)
    button = next(one for one in window.frame.page("home").findChildren(QPushButton) if one.text() == "Import a file")
    button.click()
    settle(window)
    assert window.frame.page("data").inside.path == chosen


def test_a_reader_gets_ready_while_a_file_is_chosen(
    window: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, waiting = tmp_path / "students.csv", []
    path.write_text("name,phone\nAnna,13800138000\n", "utf-8")
    page = page_of(window, settle)
    for chosen in ("", str(path)):
        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_, one=chosen: (waiting.append(len(child._ready)), one)[::-1]
        )
        page.choose_file()
        settle(window)
        assert child._ready == []
    assert waiting == [1, 1] and isinstance(page.inside, ImportWizard)
