"""The wizard's cleaning step: looked at, filtered, changed, undone, and followed by the columns."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.facets import Choice
from app.domain.recipe import Step
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages import recipe_forms, recipe_step
from app.ui.pages.import_columns import ColumnsStep
from app.ui.pages.import_wizard import ImportWizard
from app.ui.pages.recipe_step import CleanStep
from app.ui.widgets import DataTable, EmptyState

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]
LIST = "姓名/电话,校区,年级\n张三/13800138000,East,三年级\n李四/13900139000,east,\n王五/137,West,五年级\n"
SPLIT = Step("split", ("姓名/电话",), ("姓名", "家长手机"), by="/")


@pytest.fixture
def wizard(window: MainWindow, press: Press, settle: Settle, tmp_path: Path) -> ImportWizard:
    path = tmp_path / "名单.csv"
    path.write_text(LIST, "utf-8")
    window.frame.go("data", path)
    settle(window)
    press(window, "Look and clean first")
    inside = window.frame.page("data").inside
    assert isinstance(inside, ImportWizard)
    return inside


def clean(wizard: ImportWizard) -> CleanStep:
    assert isinstance(wizard.step, CleanStep)
    return wizard.step


def test_every_column_is_counted_and_a_value_shows_its_rows(
    wizard: ImportWizard, window: MainWindow, settle: Settle
) -> None:
    step = clean(wizard)
    assert [facet.distinct for facet in step.look.facets] == [3, 3, 2]
    step.show_column("年级")
    assert step.facet.facet.missing == 1
    step.choose("年级", Choice("年级", values=("三年级",)))
    settle(window)
    assert (step.look.chosen, step.look.lines) == (1, (2,))
    step.show_all()
    settle(window)
    assert step.look.chosen == 3


def test_a_value_changed_once_is_changed_everywhere_and_undone(
    wizard: ImportWizard, window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, int]] = []

    def change(about: recipe_forms.Asked, value: str, rows: int) -> Step:
        asked.append((value, rows))
        return Step("map", (about.column,), values={value: "East"})

    monkeypatch.setattr(recipe_forms, "change_value", change)
    step = clean(wizard)
    step.show_column("校区")
    step._change("east")
    settle(window)
    assert asked == [("east", 1)]
    assert step.look.facet("校区").values == (("East", 2), ("West", 1))
    step.go(step.trail.undone())
    settle(window)
    assert step.look.facet("校区").distinct == 3
    assert wizard.trail.future


def test_a_step_in_the_middle_goes_with_what_needed_it(
    wizard: ImportWizard, window: MainWindow, settle: Settle
) -> None:
    step = clean(wizard)
    for one in (Step("trim"), SPLIT, Step("type", ("家长手机",), to="phone")):
        step.add(one)
    settle(window)
    assert step.look.headers == ("姓名", "家长手机", "校区", "年级")
    step.remove(1)
    settle(window)
    assert step.trail.now == (Step("trim"),)
    step.go(step.trail.undone())
    settle(window)
    assert len(step.trail.now) == 3


def test_the_columns_follow_the_recipe_and_keep_what_was_chosen(
    wizard: ImportWizard, window: MainWindow, press: Press, settle: Settle, store: Store
) -> None:
    clean(wizard).add(SPLIT)
    settle(window)
    press(window, "Next: columns")
    assert isinstance(wizard.step, ColumnsStep)
    assert wizard.step.choices["姓名"].value() == "name"
    assert wizard.step.choices["家长手机"].value() == "guardian_phone"
    wizard.step.choices["校区"].set_value("district")
    wizard.go(1)
    settle(window)
    clean(wizard).add(Step("case", ("校区",), to="upper"))
    settle(window)
    press(window, "Next: columns")
    assert wizard.step.choices["校区"].value() == "district"
    press(window, "Check all rows")
    assert (wizard.report.added, wizard.report.refused) == (2, 1)
    wizard.mend([Step("map", ("家长手机",), values={"137": "13700137000"})])
    settle(window)
    assert (wizard.report.added, wizard.report.refused) == (3, 0)
    press(window, "Import 3 rows")
    found = store.read().execute("SELECT name, district FROM students ORDER BY id").fetchall()
    assert found == [("张三", "EAST"), ("李四", "EAST"), ("王五", "WEST")]


def test_every_line_of_the_menu_adds_its_step(
    wizard: ImportWizard, window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = clean(wizard)
    step.show_column("校区")
    menu = QMenu()
    step._menu(menu)
    for action in menu.actions():
        if action.text().startswith(("Tidy", "Write in capital", "Read as plain text")):
            action.trigger()
    assert [one.do for one in step.trail.now] == ["trim", "case", "type"]
    for form in ("replace_text", "fill_empty", "split_column", "join_columns"):
        monkeypatch.setattr(recipe_forms, form, lambda asked: None)
    monkeypatch.setattr(recipe_step, "ask_similar", lambda *_: Step("cluster", ("校区",), values={"a": "b"}))
    step._similar()
    settle(window)
    assert step.trail.now[-1].do == "cluster"
    menu.deleteLater()


def test_a_recipe_that_cannot_be_applied_says_so_and_leads_back(
    wizard: ImportWizard, window: MainWindow, press: Press, settle: Settle
) -> None:
    step = clean(wizard)
    step.add(Step("case", ("gone",), to="upper"))
    settle(window)
    assert isinstance(step.content, EmptyState)
    press(window, "Undo the last change")
    assert step.trail.now == ()
    assert not isinstance(step.content, EmptyState)


def test_a_column_whose_values_come_again_is_shown_first(
    window: MainWindow, press: Press, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "b.csv"
    path.write_text("学号,校区\n" + "".join(f"{at},{'东西'[at % 2]}校区\n" for at in range(9)), "utf-8")
    window.frame.go("data", path)
    settle(window)
    press(window, "Look and clean first")
    assert clean(window.frame.page("data").inside).column == "校区"


def test_the_keyboard_stays_in_the_list_of_columns(wizard: ImportWizard, window: MainWindow) -> None:
    window.activateWindow()
    QApplication.processEvents()
    step = clean(wizard)

    def columns() -> DataTable:
        return next(one for one in step.findChildren(DataTable) if one.accessibleName() == "Columns of the file")

    before = columns()
    before.setFocus()
    step.show_column("校区")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert columns() is not before
    assert window.focusWidget() is columns()
