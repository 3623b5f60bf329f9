from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.recipe import Step
from app.texts import translator
from app.ui.pages import recipe_forms
from app.ui.pages.recipe_forms import Asked
from app.ui.widgets import FormDialog
from app.ui.window import application

Fill = Callable[[dict[str, object]], None]


class Speaker:
    """The part of a desk that the forms ask for."""

    translate = staticmethod(translator("en"))


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    application()
    return Asked(Speaker(), None, "who", ("who", "phone", "day"))  # type: ignore[arg-type]


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Fill:
    """Fill the next form and press its main button; what is refused leaves it unanswered."""

    def prepare(values: dict[str, object]) -> None:
        def execute(form: FormDialog) -> int:
            form.fill(values)
            form.submit()
            return form.result()

        monkeypatch.setattr(FormDialog, "exec", execute)

    return prepare


def test_one_value_becomes_another_in_all_rows(asked: Asked, fill: Fill) -> None:
    fill({"put": "East"})
    assert recipe_forms.change_value(asked, "E", 12) == Step("map", ("who",), values={"E": "East"})
    fill({"put": ""})
    assert recipe_forms.change_value(asked, "E", 12) == Step("map", ("who",), values={"E": ""})
    assert recipe_forms.change_value(asked, "", 3) is None  # empty cells need something
    fill({})
    assert recipe_forms.change_value(asked, "E", 12) is None  # left as it was: no step
    assert recipe_forms.change_value(asked, "138", 1, "13800138000").values == {"138": "13800138000"}  # type: ignore[union-attr]


def test_text_is_replaced_or_taken_out(asked: Asked, fill: Fill) -> None:
    fill({"find": "-", "put": "", "whole": False})
    assert recipe_forms.replace_text(asked) == Step("replace", ("who",), find="-", put="")
    fill({"find": "", "put": "x"})
    assert recipe_forms.replace_text(asked) is None


def test_empty_cells_are_filled(asked: Asked, fill: Fill) -> None:
    fill({"put": "未分班"})
    assert recipe_forms.fill_empty(asked) == Step("fill", ("who",), put="未分班")


def test_a_column_is_split_at_a_sign_and_names_may_not_collide(asked: Asked, fill: Fill) -> None:
    fill({"by": "/", "into1": "name", "into2": "mobile"})
    assert recipe_forms.split_column(asked) == Step("split", ("who",), ("name", "mobile"), by="/")
    fill({"by": "", "sign": "#", "into1": "who", "into2": "mobile", "into3": "more"})
    assert recipe_forms.split_column(asked) == Step("split", ("who",), ("who", "mobile", "more"), by="#")
    for second in ("phone", "name"):
        fill({"by": "/", "into1": "name", "into2": second})
        assert recipe_forms.split_column(asked) is None


def test_two_columns_are_joined(asked: Asked, fill: Fill) -> None:
    fill({"other": "day", "by": "-", "into": "both"})
    assert recipe_forms.join_columns(asked) == Step("join", ("who", "day"), ("both",), by="-")
    fill({"other": "day", "by": "", "into": "phone"})
    assert recipe_forms.join_columns(asked) is None
