import pytest
from pytestqt.qtbot import QtBot

from app.domain.imports import ColumnGuess, Mapping, Preview
from app.domain.messages import mark
from app.texts import translator
from app.ui.pages.import_file_step import FileStep
from app.ui.window import application


class Speaker:
    """The part of a desk that this step asks for."""

    translate = staticmethod(translator("en"))


@pytest.fixture(autouse=True)
def _app(qtbot: QtBot) -> None:
    application()


def test_a_correction_reads_again_without_the_old_columns(qtbot: QtBot) -> None:
    asked: list[tuple[str | None, Mapping | None]] = []
    guess = (ColumnGuess("名", "name", mark("tests", "known"), 0.9, ("a",)),)
    mapping = Mapping("students", sheet="一", header_row=1, columns={"name": "名"})
    shown = Preview("x.xlsx", "students", "", "", ("一", "二"), "一", 1, guess, (("a",),), mapping)
    step = FileStep(Speaker(), shown, lambda kind, mapping: asked.append((kind, mapping)))
    qtbot.addWidget(step)
    step.sheet.set_value("二")
    kind, again = asked[-1]
    assert (kind, again.sheet, dict(again.columns)) == ("students", "二", {})
