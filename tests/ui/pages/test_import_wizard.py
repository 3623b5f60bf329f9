import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import Cancelled
from app.domain.imports import Preview
from app.jobs import child, import_file
from app.jobs.progress import Progress
from app.ui.main_window import MainWindow
from app.ui.pages.import_check import CheckStep
from app.ui.pages.import_columns import ColumnsStep
from app.ui.pages.import_done import DoneStep
from app.ui.pages.import_file_step import FileStep
from app.ui.pages.import_wizard import COLUMNS, FILE, ImportWizard
from app.ui.widgets import EmptyState, PlainLabel

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]
LIST = (
    "姓名,出生日期,家长手机,家长姓名,爱好\n张三,2016-05-03,13800138000,张大,围棋\n"
    "李四,2016-13-45,13900139000,李大,舞蹈\n"
)


@pytest.fixture
def wizard(window: MainWindow, settle: Settle, tmp_path: Path) -> ImportWizard:
    path = tmp_path / "名单.csv"
    path.write_bytes(LIST.encode("gb18030"))
    window.frame.go("data", path)
    settle(window)
    inside = window.frame.page("data").inside
    assert isinstance(inside, ImportWizard)
    return inside


def test_the_first_step_shows_how_the_file_was_read(wizard: ImportWizard) -> None:
    assert isinstance(wizard.step, FileStep)
    assert wizard.preview.kind == "students"
    assert wizard.preview.encoding.lower() == "gb18030"
    assert wizard.preview.sample_rows[0][0] == "张三"


def test_another_kind_is_guessed_anew(wizard: ImportWizard, window: MainWindow, settle: Settle) -> None:
    wizard.step.kind.set_value("guardians")
    settle(window)
    assert wizard.preview.kind == "guardians"
    assert isinstance(wizard.step, FileStep)


def test_wrong_characters_can_be_corrected(wizard: ImportWizard, window: MainWindow, settle: Settle) -> None:
    wizard.step.encoding.set_value("latin-1")
    settle(window)
    assert wizard.preview.sample_rows[0][0] != "张三"


def test_a_needed_column_that_is_missing_is_named(wizard: ImportWizard, window: MainWindow, press: Press) -> None:
    press(window, "Next: columns")
    assert isinstance(wizard.step, ColumnsStep)
    assert not wizard.step.banner.isVisible()
    wizard.step.choices["姓名"].set_value("")
    assert wizard.step.banner.isVisible()
    assert "Name" in wizard.step.banner.words.text()


def test_columns_with_one_meaning_are_joined(wizard: ImportWizard, window: MainWindow, press: Press) -> None:
    press(window, "Next: columns")
    wizard.step.choices["爱好"].set_value("name")
    assert wizard.step.mapping().columns["name"] == ["姓名", "爱好"]


def test_the_check_counts_and_names_the_bad_row(wizard: ImportWizard, window: MainWindow, press: Press) -> None:
    press(window, "Next: columns")
    press(window, "Check all rows")
    assert isinstance(wizard.step, CheckStep)
    assert (wizard.report.added, wizard.report.refused) == (1, 1)
    refusal = wizard.report.refusals[0]
    assert (refusal.row, refusal.column, refusal.value) == (3, "出生日期", "2016-13-45")


def test_the_good_rows_come_in_and_the_bad_ones_are_saved(
    wizard: ImportWizard, window: MainWindow, press: Press, tmp_path: Path
) -> None:
    for words in ("Next: columns", "Check all rows", "Import 1 row"):
        press(window, words)
    assert isinstance(wizard.step, DoneStep)
    saved = Path(wizard.report.error_file)
    assert saved.parent == tmp_path
    assert "李四".encode("gb18030") in saved.read_bytes() or "李四" in saved.read_text("utf-8-sig")


def test_the_same_headings_are_read_as_before(
    wizard: ImportWizard, window: MainWindow, press: Press, settle: Settle, tmp_path: Path
) -> None:
    assert not wizard.preview.notes
    press(window, "Next: columns")
    wizard.step.choices["爱好"].set_value("campus")
    wizard.write()
    settle(window)
    later = tmp_path / "十二月.csv"
    later.write_text("爱好,姓名,出生日期,家长手机,家长姓名\n游泳,王五,2016-05-04,13700137000,王大\n", "utf-8")
    window.frame.go("data", later)
    settle(window)
    again = window.frame.page("data").inside
    assert again.preview.mapping.columns["campus"] == "爱好"
    assert any(one.text().startswith("The columns are read as on ") for one in again.findChildren(PlainLabel))
    press(window, "Next: columns")
    assert again.step.choices["爱好"].value() == "campus"


def test_a_step_that_was_done_can_be_opened_again(wizard: ImportWizard, window: MainWindow, press: Press) -> None:
    press(window, "Next: columns")
    press(window, "Back")
    assert isinstance(wizard.step, FileStep)


def test_a_broken_file_is_told_in_one_sentence(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    window.frame.go("data", empty)
    settle(window)
    assert isinstance(window.frame.page("data").inside.step, EmptyState)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.csv"
    path.write_bytes("姓名,手机\n".encode() + "王芳,13800138000\n".encode() * 250_000)
    return path


def until_read(window: MainWindow, qtbot: QtBot) -> ImportWizard:
    """The wizard as soon as it shows the first rows, with whatever goes on behind it."""
    wizard = window.frame.page("data").inside
    qtbot.waitUntil(lambda: isinstance(wizard.step, FileStep), timeout=20_000)
    return wizard


def test_a_large_file_is_shown_at_once_and_counted_behind(
    window: MainWindow, qtbot: QtBot, settle: Settle, large: Path
) -> None:
    window.frame.go("data", large)
    wizard = until_read(window, qtbot)
    assert wizard.step.rows.text() == "About 250,000 rows, counting …"
    settle(window)
    assert wizard.step.rows.text() == "Rows in all: 250,000"
    wizard.go(COLUMNS)
    assert len(child._ready) == 1
    wizard.go(FILE)
    assert wizard.step.rows.text() == "Rows in all: 250,000" and not wizard.desk.runner.busy()
    window.frame.page("data").leave()
    qtbot.waitUntil(lambda: child._ready == [])


def test_counting_stops_with_the_wizard_and_at_a_word(
    window: MainWindow, qtbot: QtBot, settle: Settle, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []

    def endless(path: Path, preview: Preview, *, progress: Progress) -> None:
        while not progress.cancelled:
            time.sleep(0.01)
        stopped.append(path.name)
        raise Cancelled

    monkeypatch.setattr("app.jobs.count_rows.count_rows", endless)
    for leave in (lambda: window.frame.page("data").open_file(large), lambda: window.frame.page("data").leave()):
        window.frame.go("data", large)
        until_read(window, qtbot)
        count = len(stopped)
        leave()
        qtbot.waitUntil(lambda before=count: len(stopped) == before + 1, timeout=20_000)
    window.frame.go("data", large)
    wizard = until_read(window, qtbot)
    wizard.desk.runner.cancel(wizard.desk.runner.tasks()[0])
    qtbot.waitUntil(lambda: wizard.step.rows.text() == "About 250,000 rows", timeout=20_000)
    settle(window)


def test_another_encoding_further_down_is_taken_up(
    window: MainWindow, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"id,name\n" + b"1,abc\n" * 800_000 + "2,王芳\n".encode("gbk") + b"1,abc\n" * 800_000)
    window.frame.go("data", path)
    wizard = until_read(window, qtbot)
    assert wizard.preview.encoding == "utf-8"
    settle(window)
    assert (wizard.preview.encoding, wizard.preview.rows, wizard.preview.exact) == ("gb18030", 1_600_001, True)
    assert wizard.preview.mapping.encoding == "gb18030"


def test_the_keyboard_goes_on_from_step_to_step(window: MainWindow, wizard: ImportWizard, settle: Settle) -> None:
    """Enter is enough where nothing needs a hand; a refused row gets the keyboard before the import does."""

    def enter() -> None:
        button = window.focusWidget()
        assert isinstance(button, QPushButton)
        button.click()
        settle(window)

    window.activateWindow()
    QApplication.processEvents()
    window.frame.page("data").open_file(wizard.path)
    window.frame.page("data").setFocus()
    settle(window)
    assert window.focusWidget().text() == "Next: columns"
    enter()
    assert window.focusWidget().text() == "Check all rows"
    enter()
    step = window.frame.page("data").inside.step
    assert isinstance(step, CheckStep)
    assert window.focusWidget() is step.table


def test_while_it_works_there_is_only_cancel_which_leads_back(
    wizard: ImportWizard, window: MainWindow, qtbot: QtBot, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second press cannot import twice; stopped, the person is where they pressed."""

    def endless(*_: object, progress: Progress, **__: object) -> None:
        while True:
            progress.at(1, 2)
            time.sleep(0.002)

    def buttons() -> list[str]:
        page = window.frame.page("data")
        return [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and one.property("kind")]

    press(window, "Next: columns")
    press(window, "Check all rows")
    monkeypatch.setattr(import_file, "import_file", endless)
    next(one for one in window.findChildren(QPushButton) if one.text() == "Import 1 row").click()
    qtbot.waitUntil(lambda: "Cancel" in buttons())
    qtbot.waitUntil(lambda: wizard.task.done == 1)
    assert not {"Import 1 row", "Back"} & set(buttons())
    press(window, "Cancel")
    assert isinstance(wizard.step, CheckStep)
    assert {"Cancel", "Back", "Import 1 row"} <= set(buttons())
    assert window.frame.page("data").inside is wizard
