from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.paths import root
from app.ui.widgets.labels import ElidedLabel, PlainLabel
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


def test_labels_are_made_by_the_kit_alone() -> None:
    """QLabel is only for pictures: words go through PlainLabel."""
    wrong = [
        path.name
        for path in (root() / "app" / "ui").rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if "QLabel(" in line and "QLabel()" not in line and "class " not in line
    ]
    assert wrong == []
