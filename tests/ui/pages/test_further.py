from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.pages.further import further_card
from app.ui.window import application


def test_a_card_only_where_something_is_told(qtbot: QtBot) -> None:
    application()
    assert further_card([("王芳", {}), ("王强", {})], "Further") == []
    (card,) = further_card([("王芳", {"籍贯": "苏州"}), ("王强", {})], "Further")
    qtbot.addWidget(card)
    assert [label.text() for label in card.findChildren(QLabel)] == ["Further", "王芳", "籍贯", "苏州"]
