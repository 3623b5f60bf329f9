import pytest
from pytestqt.qtbot import QtBot

from app.domain.imports import ColumnGuess, Mapping, Preview
from app.domain.messages import mark
from app.texts import translator
from app.ui.pages.import_columns import ColumnsStep
from app.ui.window import application


class Speaker:
    """The part of a desk that this step asks for."""

    translate = staticmethod(translator("en"))


def preview(**columns: str) -> Preview:
    guesses = tuple(
        ColumnGuess(header, field, mark("tests", "known"), 0.9, ("a",))
        for header, field in {"名": "name", "生日": "birth_date", "备注": ""}.items()
    )
    return Preview("x.csv", "students", "utf-8", ",", (), "", 1, guesses, (), Mapping("students", columns=columns))


@pytest.fixture(autouse=True)
def _app(qtbot: QtBot) -> None:
    application()


def test_the_guesses_are_chosen_at_first(qtbot: QtBot) -> None:
    step = ColumnsStep(Speaker(), preview())
    qtbot.addWidget(step)
    assert step.mapping().columns == {"name": "名", "birth_date": "生日"}


def test_what_was_chosen_before_wins_over_the_guess(qtbot: QtBot) -> None:
    step = ColumnsStep(Speaker(), preview(name="备注"))
    qtbot.addWidget(step)
    assert step.mapping().columns == {"name": "备注"}
