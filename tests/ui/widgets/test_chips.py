from pytestqt.qtbot import QtBot

from app.ui.widgets.chips import Badge, Chip, Dot
from app.ui.window import application


def test_a_word_always_stands_in_the_chip(qtbot: QtBot) -> None:
    application()
    chip = Chip("Works", "accent")
    qtbot.addWidget(chip)
    chip.show_state("Harms", "harm")
    assert (chip.text(), chip.property("tone")) == ("Harms", "harm")


def test_a_badge_counts_and_hides_at_nought(qtbot: QtBot) -> None:
    badge = Badge(12)
    qtbot.addWidget(badge)
    assert badge.text() == "12"
    badge.set_count(5000)
    assert badge.text() == "999+"
    badge.set_count(0)
    assert badge.isHidden()
    dot = Dot("caution")
    qtbot.addWidget(dot)
    assert not dot.grab().isNull()
