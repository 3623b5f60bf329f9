from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from app.ui.window import application


def test_what_people_typed_is_never_interpreted(qtbot: QtBot) -> None:
    application()
    label = PlainLabel("<img src=x onerror=1><b>张三</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_ends_in_dots_and_is_told_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("联盟台" * 40)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    qtbot.waitUntil(lambda: label.toolTip() == "联盟台" * 40)


def test_a_name_that_looks_like_html_is_told_letter_by_letter() -> None:
    name = "<img src=file:///x><b>张三</b>"
    assert plain_tip(name) == "<p>&lt;img src=file:///x&gt;&lt;b&gt;张三&lt;/b&gt;</p>"
    assert plain_tip("&lt;b&gt;") == "<p>&amp;lt;b&amp;gt;</p>" and plain_tip("王 & 张") == "王 & 张"


def test_wrapped_words_ask_for_no_more_height_than_their_width_needs(qtbot: QtBot) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    column = QVBoxLayout(held)
    label = PlainLabel("Every rule is asked once more before a list is written. " * 6, wrap=True)
    column.addWidget(label)
    held.resize(1200, 300)
    held.show()
    qtbot.waitUntil(lambda: label.sizeHint().height() == label.heightForWidth(label.width()))
    wide = held.minimumSizeHint().height()
    held.resize(400, 300)
    qtbot.waitUntil(lambda: held.minimumSizeHint().height() > wide)
    assert label.height() >= label.heightForWidth(label.width())
