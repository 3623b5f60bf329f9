from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.store import people
from app.store.database import Store
from app.ui.forms import student as form_module
from app.ui.forms.student import student_form
from app.ui.main_window import MainWindow
from app.ui.widgets import FormDialog

Fill = Callable[[dict[str, object]], None]


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Fill:
    """Fill the next form with values and press its main button instead of waiting for a person."""

    def prepare(values: dict[str, object]) -> None:
        def execute(form: FormDialog) -> int:
            form.fill(values)
            form.submit()
            return form.result()

        monkeypatch.setattr(FormDialog, "exec", execute)

    return prepare


def test_a_student_and_guardian_are_entered(window: MainWindow, store: Store, fill: Fill, qtbot: QtBot) -> None:
    fill({"name": "曾子涵", "birth_date": "2016-05-03", "guardian_name": "曾国", "guardian_phone": "13800138000"})
    number = student_form(window.frame.desk, window)
    assert number is not None
    saved = people.student(store, number)
    assert (saved.name, saved.birth_date) == ("曾子涵", "2016-05-03")
    assert saved.pinyin.startswith("zengzihan")
    household = people.household_of(store, number)
    assert [(one.name, one.phone) for one in household.guardians] == [("曾国", "13800138000")]


def test_student_and_guardian_are_one_step_and_one_undo(window: MainWindow, store: Store, fill: Fill) -> None:
    from app.store.batches import history, undo
    from app.store.counts import counts

    before = {table: count for table, count in counts(store).items() if table not in ("audit", "batches")}
    fill({"name": "曾子涵", "guardian_name": "曾国", "guardian_phone": "13800138000", "relation": "father"})
    assert student_form(window.frame.desk, window)
    (row,) = history(store)
    assert (row.kind, row.added) == ("edit", 2)
    links = store.read().execute("SELECT student_id, guardian_id, relation FROM guardianships").fetchall()
    assert links == [(1, 1, "father")]
    undo(store)
    after = {table: count for table, count in counts(store).items() if table not in ("audit", "batches")}
    assert after == before


def test_a_name_is_needed(window: MainWindow, store: Store, fill: Fill) -> None:
    fill({"name": ""})
    assert student_form(window.frame.desk, window) is None
    assert store.read().execute("SELECT count(*) FROM students").fetchone()[0] == 0


def test_a_phone_without_a_guardian_is_refused(window: MainWindow, fill: Fill) -> None:
    fill({"name": "张三", "guardian_phone": "13800138000"})
    assert student_form(window.frame.desk, window) is None


def test_an_edit_is_kept_and_can_be_undone(window: MainWindow, store: Store, fill: Fill) -> None:
    from app.store.batches import undo

    fill({"name": "张三"})
    number = student_form(window.frame.desk, window)
    fill({"name": "张山", "do_not_contact": True})
    assert student_form(window.frame.desk, window, people.student(store, number)) == number
    assert (people.student(store, number).name, people.student(store, number).do_not_contact) == ("张山", True)
    undo(store)
    assert (people.student(store, number).name, people.student(store, number).do_not_contact) == ("张三", False)


def test_the_form_asks_for_nothing_it_does_not_keep() -> None:
    assert set(form_module.OWN) <= set(people.Student.__dataclass_fields__)


def test_a_phone_that_cannot_be_one_is_said_beside_it(window: MainWindow, store: Store, fill: Fill) -> None:
    fill({"name": "张三", "guardian_name": "张强", "guardian_phone": "12345"})
    assert student_form(window.frame.desk, window) is None
    assert store.read().execute("SELECT count(*) FROM guardians").fetchone()[0] == 0
