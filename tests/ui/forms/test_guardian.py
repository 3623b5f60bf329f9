import pytest

from app.store import people
from app.store.database import Store
from app.ui.forms.guardian import guardian_form
from app.ui.main_window import MainWindow
from app.ui.widgets import FormDialog


def answer(monkeypatch: pytest.MonkeyPatch, values: dict[str, object]) -> None:
    def execute(form: FormDialog) -> int:
        form.fill(values)
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", execute)


def test_a_guardian_joins_the_students_household(
    window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = people.save_student(store, people.Student(name="张三"))
    answer(monkeypatch, {"name": "张大", "phone": "13800138000", "relation": "father"})
    guardian = guardian_form(window.frame.desk, window, None, number)
    household = people.household_of(store, number)
    assert [one.id for one in household.guardians] == [guardian]
    assert household.relations == ((number, guardian, "father"),)


def test_a_licence_is_noted(window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    number = people.save_guardian(store, people.Guardian(name="张大"))
    answer(monkeypatch, {"licence_class": "C1"})
    assert guardian_form(window.frame.desk, window, people.guardian(store, number)) == number
    assert people.guardian(store, number).licence_class == "C1"
