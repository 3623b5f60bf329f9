from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.recipe import Step, Trail
from app.texts import translator
from app.ui.pages.recipe_list import RecipeList
from app.ui.widgets import PlainLabel
from app.ui.window import application

STEPS = (Step("trim"), Step("case", ("name",), to="upper"))


class Speaker:
    """The part of a desk that the list asks for."""

    translate = staticmethod(translator("en"))


def shown(qtbot: QtBot, trail: Trail) -> tuple[RecipeList, list[object]]:
    application()
    told: list[object] = []
    card = RecipeList(Speaker(), trail, remove=told.append, move=told.append)  # type: ignore[arg-type]
    qtbot.addWidget(card)
    return card, told


def button(card: RecipeList, name: str) -> QPushButton:
    return next(one for one in card.findChildren(QPushButton) if one.accessibleName().startswith(name))


def test_every_step_is_said_and_each_can_be_taken_out(qtbot: QtBot) -> None:
    card, told = shown(qtbot, Trail(STEPS))
    words = [one.text() for one in card.findChildren(PlainLabel)]
    assert "“name”: written in capital letters" in words
    button(card, "Take this step out: “name”").click()
    assert told == [1]


def test_undo_and_redo_are_offered_where_there_is_something(qtbot: QtBot) -> None:
    card, told = shown(qtbot, Trail(STEPS))
    assert not button(card, "Undo").isEnabled() and not button(card, "Do it again").isEnabled()
    card.undo()
    card.redo()
    assert told == []
    trail = Trail().then(STEPS[:1]).then(STEPS)
    card, told = shown(qtbot, trail)
    button(card, "Undo").click()
    assert told == [trail.undone()]
    card, told = shown(qtbot, trail.undone())
    button(card, "Do it again").click()
    assert told == [trail]
