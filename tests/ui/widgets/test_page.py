from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import primary_button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.page import Page
from app.ui.widgets.states import EmptyState
from app.ui.window import application


def words(page: Page) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_four_states_one_at_a_time(qtbot: QtBot) -> None:
    application()
    page = Page("Partners", "Who fits")
    qtbot.addWidget(page)
    page.add(Card("All partners"))
    page.set_chips(Chip("Draft"), Chip("Bank"))
    page.resize(900, 600)
    page.show()
    assert {"Partners", "Who fits", "Draft", "Bank", "All partners"} <= words(page)
    page.state("busy", "Ranking …")
    assert "Ranking …" in words(page)
    page.state("empty", EmptyState("handshake", "No partner yet.", primary_button("Add")))
    assert "No partner yet." in words(page)
    page.state("error", "Could not be read.", primary_button("Again"))
    assert {"Could not be read."} <= words(page)
    assert not {"Ranking …", "No partner yet.", "All partners"} & words(page)
    page.state("loaded")
    page.set_chips()
    assert "All partners" in words(page)
    assert "Draft" not in words(page)


def test_a_long_title_gives_way_to_the_buttons(qtbot: QtBot) -> None:
    application()
    page = Page("名单" * 60)
    qtbot.addWidget(page)
    page.set_actions(primary_button("Next"))
    page.resize(900, 600)
    page.show()
    assert page.minimumSizeHint().width() <= 900
    button = page.findChild(QPushButton)
    qtbot.waitUntil(button.isVisible)
    assert button.mapTo(page, button.rect().topRight()).x() < 900
