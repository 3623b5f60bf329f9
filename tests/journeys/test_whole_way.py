"""The whole way once in the window: from the imported lists to a finished report, every figure out of the store."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.jobs.load_sample import Simulated
from app.jobs.progress import Progress
from app.jobs.simulate_outcomes import simulate_outcomes
from app.jobs.write_report import write_report
from app.store import institution
from app.store.database import Store
from app.ui.main_window import MainWindow

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]
NAME = "Winter finance evening"


def count(store: Store, what: str) -> int:
    return int(store.read().execute(f"SELECT count(*) FROM {what}").fetchone()[0])


def plan(window: MainWindow, press: Press, settle: Settle) -> None:
    """Through the planner's steps: the City bank's finance evening by text message and WeChat."""
    window.frame.go("campaigns")
    settle(window)
    press(window, "Plan a campaign")
    planner = window.frame.page("campaigns").planner
    planner.step.name.setText(NAME)
    planner.forward()
    choose(planner.step.partners, "P01")
    choose(planner.step.offers, "wealth-class")
    planner.forward()
    planner.step.audience.set_current("rule")
    planner.forward()
    planner.forward()
    planner.forward()
    planner.step.budget.set_value(20000)
    planner.forward()
    planner.step.holdout.setValue(50)
    planner.forward()
    settle(window)
    assert planner.report.assigned > 100
    assert planner.report.held_out > 50
    planner.forward()


def choose(picks: object, key: str) -> None:
    """Tick one row of a list of choices."""
    row = next(row for row in picks.rows if row.pick.key == key)
    row.box.setChecked(True)


def test_from_lists_to_a_report(
    sample_window: MainWindow, sample_store: Store, press: Press, settle: Settle, tmp_path: Path,
) -> None:  # fmt: skip
    window, store = sample_window, sample_store
    window.frame.go("data")
    settle(window)
    press(window, "Find duplicates")
    window.frame.go("students", "profiles")
    settle(window)
    assert count(store, "profiles") == count(store, "students")
    plan(window, press, settle)
    lists = tmp_path / "lists"
    lists.mkdir()
    window.frame.page("campaigns").planner.launch_to(lists, "李主任", "影响评估与银行审定的文案")
    settle(window)
    assert list(lists.glob("*.csv"))
    ref = store.read().execute("SELECT ref FROM campaigns WHERE name = ?", [NAME]).fetchone()[0]
    made = simulate_outcomes(store, ref, tmp_path, Simulated(base=0.09, effect=0.1, seed=7), Progress())
    later(store, date(2027, 2, 20))
    window.frame.go("data", made.file)
    settle(window)
    wizard = window.frame.page("data").inside
    wizard.step.kind.set_value("outcomes")
    settle(window)
    press(window, "Next: columns")
    press(window, "Check all rows")
    wizard.write()
    settle(window)
    assert wizard.report.added == made.rows
    window.frame.go("results", ref)
    settle(window)
    press(window, "Measure")
    assert count(store, "measurements") == 1
    folder = tmp_path / "reports"
    folder.mkdir()
    options = {"formats": ("pdf", "xlsx"), "languages": ("zh_CN",), "today": date(2027, 2, 20)}
    written = write_report(store, ref, folder, progress=Progress(), **options)
    assert {path.suffix for path in map(Path, written.files)} == {".pdf", ".xlsx"}


def later(store: Store, day: date) -> None:
    """The sample carries its own today: move it past the campaign's end."""
    from dataclasses import replace

    institution.save(store, replace(institution.get(store), today=day.isoformat()))
