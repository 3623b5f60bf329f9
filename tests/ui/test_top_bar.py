from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.institution import Institution
from app.ui.top_bar import TopBar
from app.ui.window import application


def test_the_bar_says_whose_data_this_is(qtbot: QtBot) -> None:
    application()
    bar = TopBar(Institution("<b>School</b>", sample=True), "王老师")
    qtbot.addWidget(bar)
    words = [label.text() for label in bar.findChildren(QLabel)]
    assert {"<b>School</b>", "Sample data", "王老师", "王"} <= set(words)
    real = TopBar(Institution("School"), "")
    qtbot.addWidget(real)
    assert "Sample data" not in [label.text() for label in real.findChildren(QLabel)]
