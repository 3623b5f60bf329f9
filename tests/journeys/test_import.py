"""From a messy file through the wizard into the store, and back out without a trace."""

from collections.abc import Callable
from pathlib import Path

from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.import_check import CheckStep
from app.ui.pages.import_columns import ColumnsStep
from app.ui.pages.import_done import DoneStep
from app.ui.pages.import_file_step import FileStep

Press = Callable[[MainWindow, str], None]
GROWING = {"audit", "batches", "undo_rows", "consents", "settings", "sqlite_sequence"}


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    db = store.read()
    names = [name for name in db.table_names() if name not in GROWING and not name.startswith("_")]
    return {name: db.execute(f"SELECT * FROM [{name}] ORDER BY rowid").fetchall() for name in names}


def test_the_nastiest_file_comes_in_through_the_wizard_and_leaves_no_trace(
    window: MainWindow, store: Store, press: Press, settle: Callable[[MainWindow], None], sample_folder: Path
) -> None:
    before = tables(store)
    window.frame.go("data", sample_folder / "07_students_front_desk.xlsx")
    settle(window)
    wizard = window.frame.page("data").inside
    assert isinstance(wizard.step, FileStep)
    assert wizard.preview.kind == "students"
    press(window, "Next: columns")
    assert isinstance(wizard.step, ColumnsStep)
    assert not wizard.step.banner.isVisible()
    press(window, "Check all rows")
    assert isinstance(wizard.step, CheckStep)
    dry = wizard.report
    assert dry.added > 800
    assert dry.refused == 3
    assert tables(store) == before
    press(window, f"Import {dry.added} rows")
    assert isinstance(wizard.step, DoneStep)
    assert (wizard.report.added, wizard.report.refused) == (dry.added, dry.refused)
    students = store.read().execute("SELECT count(*) FROM students").fetchone()[0]
    assert students == dry.added
    press(window, "Take back")
    assert tables(store) == before


def test_a_file_that_is_no_table_is_refused_in_one_sentence(
    window: MainWindow, store: Store, press: Press, settle: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    broken = tmp_path / "list.xlsx"
    broken.write_bytes(b"PK\x03\x04 this is no workbook")
    before = tables(store)
    window.frame.go("data", broken)
    settle(window)
    press(window, "Cancel")
    assert window.frame.page("data").inside is None
    assert tables(store) == before
