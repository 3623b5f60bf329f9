"""An office cleans a messy list once; the next month it is cleaned by itself, in the window and at the command line."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.domain.recipe import Step
from app.jobs.import_file import import_file
from app.jobs.look_at_columns import similar_spellings
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.import_wizard import ImportWizard
from app.ui.pages.recipe_step import CleanStep

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]
HEAD = "编号,姓名/电话,分校,来源,备注\n"
NOVEMBER = HEAD + (
    "1,张三 / 138 0013 8000,East  Campus,老带新,爱画画\n"
    "2,李四 / 13900139000,east campus,Select,\n"
    "3,王五 / 13700137000,EAST CAMPUS,地推,坐前排\n"
    "4,赵六 / 13600136000,West Campus,老带新（亲戚）,\n"
    "5,孙七 / 13500135000,Wset Campus,地推,\n"
)
DECEMBER = (
    HEAD + "6,周八 / １３４００１３４０００,campus EAST,老带新,\n7,吴九 / 13300133000,Wset Campus,Select,爱唱歌\n"
)
FOUND = "SELECT ref, name, phone, campus, source, attributes FROM students ORDER BY id"


def open_in(window: MainWindow, path: Path, settle: Settle) -> ImportWizard:
    window.frame.go("data", path)
    settle(window)
    inside = window.frame.page("data").inside
    assert isinstance(inside, ImportWizard)
    return inside


def test_cleaned_once(window: MainWindow, store: Store, press: Press, settle: Settle, tmp_path: Path) -> None:
    november, december = tmp_path / "十一月.csv", tmp_path / "十二月.csv"
    november.write_text(NOVEMBER, "utf-8")
    december.write_text(DECEMBER, "gb18030")
    wizard = open_in(window, november, settle)
    press(window, "Look and clean first")
    step = wizard.step
    assert isinstance(step, CleanStep)

    def add(*steps: Step) -> None:
        for one in steps:
            step.add(one)
        settle(window)

    add(Step("split", ("姓名/电话",), ("姓名", "手机"), by="/"), Step("trim"))
    add(Step("replace", ("来源",), find="（亲戚）", put=""), Step("map", ("来源",), values={"老带新": "转介绍"}))
    (cluster,) = similar_spellings(november, replace(step.mapping, recipe=step.trail.now), "分校", "fingerprint")
    add(Step("cluster", ("分校",), values={text: "East Campus" for text, _ in cluster.values}, method="fingerprint"))
    add(Step("map", ("分校",), values={"Wset Campus": "West Campus"}))
    assert step.look.facet("分校").values == (("East Campus", 3), ("West Campus", 2))
    assert step.look.facet("来源").missing == 1
    step.remove(2)  # one in the middle
    settle(window)
    assert dict(step.look.facet("来源").values)["老带新（亲戚）"] == 1
    step.go(step.trail.undone())
    settle(window)
    assert dict(step.look.facet("来源").values) == {"转介绍": 2, "地推": 2}
    press(window, "Next: columns")
    wizard.step.choices["编号"].set_value("student_id")
    wizard.step.choices["分校"].set_value("campus")
    press(window, "Check all rows")
    assert (wizard.report.added, wizard.report.refused) == (5, 0)
    press(window, "Import 5 rows")

    wizard = open_in(window, december, settle)
    said = [label.text() for label in wizard.findChildren(QLabel)]
    assert any(text.startswith("The columns are read as on ") and "十一月.csv" in text for text in said)
    assert any("6 cleaning steps" in text for text in said)
    press(window, "Next: columns")
    assert wizard.step.choices["编号"].value() == "student_id"
    press(window, "Check all rows")
    told = (wizard.report.added, wizard.report.refused)
    same = import_file(store, december, "students", dry_run=True)
    assert told == (same.added, same.refused) == (2, 0), "the command line reads it as the window does"
    press(window, "Import 2 rows")
    rows = store.read().execute(FOUND).fetchall()
    assert rows[-2:] == [
        ("6", "周八", "13400134000", "East Campus", "转介绍", "{}"),
        ("7", "吴九", "13300133000", "West Campus", None, '{"备注": "爱唱歌"}'),
    ]
    again = import_file(store, december, "students")
    assert (again.unchanged, again.changed, again.added) == (2, 0, 0)
    december.write_text(DECEMBER.replace("备注", "附言"), "utf-8")
    fresh = open_in(window, december, settle)
    assert fresh.trail.now == (), "other headings: nothing is applied in silence"
    assert any("are not those of" in label.text() for label in fresh.findChildren(QLabel))
