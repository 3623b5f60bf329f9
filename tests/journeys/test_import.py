"""From a messy file through the wizard into the store, and back out without a trace."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
from pytestqt.qtbot import QtBot

from app.domain.recipe import Step
from app.jobs.import_file import import_file
from app.store import audit
from app.store.batches import history
from app.store.database import Store, open_store
from app.ui.main_window import MainWindow
from app.ui.pages.import_check import CheckStep
from app.ui.pages.import_columns import ColumnsStep
from app.ui.pages.import_done import DoneStep
from app.ui.pages.import_file_step import FileStep
from app.ui.pages.import_wizard import ImportWizard
from app.ui.pages.recipe_step import CleanStep
from tests.conftest import opened_window

Press = Callable[[MainWindow, str], None]
GROWING = {"audit", "batches", "consents"}


def rows_of(store: Store, name: str) -> list[tuple[object, ...]]:
    return list(store.read().execute(f"SELECT * FROM [{name}] ORDER BY rowid").fetchall())


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


BEFORE = (
    "编号,姓名,出生日期,家长姓名,家长手机,校区\n"
    "QH2403114,刘静妍,2014-01-11,郭娜,16960890372,南校区\n"  # the same child, at another campus
    "QH2403075,Zhang Yuyue,2013-03-09,张振明,13900139000,东湖\n"  # the same child, at another number
    "Z1,郭大宇,2015-05-05,郭鹏,16943815881,东湖\n"  # another child of a family in the file
    "Z2,无关,2015-05-06,无关家长,13800138000,东湖\n"
)


def test_a_store_in_use_is_as_before_the_nastiest_file_too(
    window: MainWindow,
    store: Store,
    press: Press,
    settle: Callable[[MainWindow], None],
    sample_folder: Path,
    tmp_path: Path,
) -> None:
    """Rows that were there and were changed, families that grew, a mapping that was kept: all as before. The three
    that may grow do so by the import and its reversal alone."""
    (tmp_path / "before.csv").write_text(BEFORE, "utf-8")
    import_file(store, tmp_path / "before.csv", "students")
    before = tables(store)
    filled = {name for name, rows in before.items() if rows}
    assert {"students", "guardians", "households", "guardianships", "mappings"} <= filled
    kept = {name: rows_of(store, name) for name in GROWING}
    window.frame.go("data", sample_folder / "07_students_front_desk.xlsx")
    settle(window)
    wizard = window.frame.page("data").inside
    for words in ("Next: columns", "Check all rows"):
        press(window, words)
    dry = wizard.report
    assert (dry.changed, dry.refused) == (2, 3)
    press(window, f"Import {dry.added + dry.changed} rows")
    during = tables(store)
    grown = {name for name in during if during[name] != before[name]}
    assert {"students", "guardians", "households", "guardianships", "mappings"} <= grown
    press(window, "Take back")
    after = tables(store)
    assert [name for name in before if after[name] != before[name]] == []
    assert after.keys() == before.keys()
    assert rows_of(store, "consents") == kept["consents"]  # this file brings none
    (newest, *older) = history(store)
    assert (newest.state, newest.file_name) == ("undone", "07_students_front_desk.xlsx")
    assert len(older) == len(kept["batches"])
    entries = [entry.action for entry in audit.page(store, limit=10)]
    assert entries[: len(entries) - len(kept["audit"])] == ["undo", "import"]
    assert audit.verify(store).whole


def cleaned(window: MainWindow, press: Press, settle: Callable[[MainWindow], None], path: Path) -> ImportWizard:
    """The wizard after a cleaning step (two campuses under one name) and the check."""
    window.frame.go("data", path)
    settle(window)
    press(window, "Look and clean first")
    wizard = window.frame.page("data").inside
    assert isinstance(wizard.step, CleanStep)
    campus = next(name for name in wizard.step.look.headers if name.endswith("校区"))
    wizard.step.show_column(campus)
    wizard.step.add(Step("map", (campus,), values={"高新": "东湖"}))
    settle(window)
    press(window, "Next: columns")
    press(window, "Check all rows")
    return wizard


def test_a_recipe_is_used_kept_and_taken_back_also_after_a_restart(
    qtbot: QtBot, store: Store, press: Press, settle: Callable[[MainWindow], None], sample_folder: Path
) -> None:
    path, nastiest = store.path, sample_folder / "07_students_front_desk.xlsx"
    for window in opened_window(qtbot, store):
        before = tables(store)
        wizard = cleaned(window, press, settle, nastiest)
        assert wizard.report.refused == 3
        press(window, f"Import {wizard.report.added} rows")
        found = dict(store.read().execute("SELECT campus, count(*) FROM students GROUP BY campus").fetchall())
        assert set(found) == {"东湖", "老城"}
        (row,) = history(store, 1)
        assert (row.staff, row.file_name, row.added) == ("王老师", nastiest.name, wizard.report.added)
        changed = tables(store)
        assert changed["mappings"] and changed != before
    store.close()
    again = open_store(path, "correct horse")
    for window in opened_window(qtbot, again):
        window.frame.go("data", nastiest)
        settle(window)
        wizard = window.frame.page("data").inside
        assert [step.do for step in wizard.preview.mapping.recipe] == ["map"]  # next month it comes by itself
        press(window, "Cancel")
        window.frame.page("data").undo()
        settle(window)
        assert tables(again) == before
        window.frame.go("data", nastiest)
        settle(window)
        assert window.frame.page("data").inside.preview.mapping.recipe == ()
    again.close()


def test_refused_rows_are_mended_in_their_file_and_come_in(
    window: MainWindow, store: Store, press: Press, settle: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    own = tmp_path / "名单.xlsx"
    book = openpyxl.Workbook()
    for line in (
        ["学号", "姓名", "出生日期", "爱好"],
        ["1", "王芳", "2016-05-03", "围棋"],
        ["2", "李雷", "2016-13-40", "舞"],
    ):
        book.active.append(line)
    book.save(own)
    window.frame.go("data", own)
    settle(window)
    for words in ("Next: columns", "Check all rows", "Import 1 row"):
        press(window, words)
    errors = Path(window.frame.page("data").inside.report.error_file)
    mended = openpyxl.load_workbook(errors)
    head, row = list(mended.active.values)
    assert head == ("学号", "姓名", "出生日期", "爱好", "What is wrong")
    assert row[:4] == ("2", "李雷", "2016-13-40", "舞") and row[4].startswith("出生日期:")
    mended.active["C2"] = "2016-10-04"
    mended.save(errors)
    window.frame.go("data", errors)
    settle(window)
    for words in ("Next: columns", "Check all rows", "Import 1 row"):
        press(window, words)
    rows = store.read().execute("SELECT ref, birth_date, attributes FROM students ORDER BY id").fetchall()
    assert rows == [("1", "2016-05-03", '{"爱好": "围棋"}'), ("2", "2016-10-04", '{"爱好": "舞"}')]


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
