from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.drop import DropZone, dropped_file


def carrying(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_only_a_local_file_counts(tmp_path: Path) -> None:
    file = tmp_path / "学员.csv"
    file.touch()
    assert dropped_file(carrying("https://example.org/a.csv")) is None
    assert dropped_file(carrying(tmp_path.as_uri())) is None
    assert dropped_file(carrying(tmp_path.as_uri(), file.as_uri())) == file


def test_a_dropped_file_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.touch()
    widget, seen = QWidget(), []
    qtbot.addWidget(widget)
    zone = DropZone(widget, seen.append)
    data = carrying(file.as_uri())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.eventFilter(widget, QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, left, none))
    assert seen == [file]
