from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.institution import Institution
from app.store.keys import CHEAP
from app.ui import new_store
from app.ui.new_store import NewStore, NewStorePage, create_store
from app.ui.runner import Runner
from app.ui.window import application


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    from app.store import database

    application()
    real = database.create
    monkeypatch.setattr(database, "create", lambda *inputs: real(*inputs, cost=CHEAP))
    runner = Runner(lambda error: pytest.fail(str(error)))
    made = NewStorePage(runner, str)
    qtbot.addWidget(made)
    yield made
    runner.close()


GOOD = {
    "name": "启航 学校/1",
    "staff": "王老师",
    "pin": "1357",
    "password": "correct horse 9",
    "again": "correct horse 9",
}


def fill(page: NewStorePage, **values: str) -> None:
    for key, value in (GOOD | values).items():
        page.field(key).set_value(value)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "name"),
        ({"pin": "12"}, "pin"),
        ({"pin": "12ab"}, "pin"),
        ({"password": "12345678", "again": "12345678"}, "password"),
        ({"again": "correct horse 8"}, "again"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field(page: NewStorePage, wrong: dict[str, str], field: str) -> None:
    fill(page, **wrong)
    page.submit()
    assert set(page._wrong()) == {field}
    assert not page.path().exists()


def test_a_store_is_made_with_its_first_person(page: NewStorePage, qtbot: QtBot) -> None:
    fill(page, country="SG")
    assert page.path().name == "启航 学校1.desk"
    with qtbot.waitSignal(page.made, timeout=10_000) as made:
        page.submit()
    opened, who = made.args
    from app.store.institution import get
    from app.store.staff import verify

    assert (get(opened.store).name, who) == (GOOD["name"], "王老师")
    assert get(opened.store).currency == "SGD"
    assert verify(opened.store, "王老师", "1357")
    assert len(opened.recovery_key.replace("-", " ").split()) == 14
    opened.store.close()


def test_a_name_that_is_taken_is_said_on_the_page(page: NewStorePage, qtbot: QtBot) -> None:
    fill(page)
    page.path().parent.mkdir(parents=True, exist_ok=True)
    page.path().write_text("mine", "utf-8")
    page.submit()
    qtbot.waitUntil(lambda: not page.banner.isHidden())
    assert page.path().read_text("utf-8") == "mine"


def test_nothing_is_left_when_the_person_cannot_be_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.store import database

    real = database.create
    monkeypatch.setattr(database, "create", lambda *inputs: real(*inputs, cost=CHEAP))
    with pytest.raises(UserError):
        create_store(NewStore(tmp_path / "a.desk", Institution("A"), "", "1357", "correct horse"))
    assert not (tmp_path / "a.desk").exists()


def test_every_kind_of_institution_has_a_name() -> None:
    from app.domain.institution import TYPES

    assert set(new_store.TYPE_NAMES) == set(TYPES)


def test_a_mended_field_is_no_longer_called_wrong(page: NewStorePage) -> None:
    fill(page, password="abc", again="abd")
    page.submit()
    assert page._notes["password"].text()
    page.field("password").set_value(GOOD["password"])
    assert not page._notes["password"].text()
    assert page._notes["again"].text()


def test_enter_makes_the_store_once(page: NewStorePage, qtbot: QtBot) -> None:
    fill(page)
    with qtbot.waitSignal(page.made, timeout=10_000) as made:
        qtbot.keyClick(page.field("again"), Qt.Key.Key_Return)
        qtbot.keyClick(page.field("again"), Qt.Key.Key_Return)
    made.args[0].store.close()
    assert page.banner.isHidden()


def test_the_first_wrong_field_takes_the_focus(page: NewStorePage) -> None:
    fill(page, password="abc", again="")
    page.show()
    page.submit()
    assert page.focusWidget() is page.field("password")


def test_labels_stay_in_line_where_only_one_of_two_fields_is_wrong(page: NewStorePage) -> None:
    fill(page, pin="12")
    page.resize(560, 900)
    page.show()
    page.submit()
    assert page.field("staff").y() == page.field("pin").y()
