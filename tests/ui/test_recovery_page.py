from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.ui.recovery_page import RecoveryPage, lines_of
from app.ui.window import application

KEY = " ".join(f"AB{number:02d}" for number in range(14))


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> RecoveryPage:
    application()
    made = RecoveryPage(KEY, "启航学校", tmp_path / "school.desk")
    qtbot.addWidget(made)
    return made


def test_only_the_last_group_from_the_paper_goes_on(page: RecoveryPage, qtbot: QtBot) -> None:
    heard: list[int] = []
    page.confirmed.connect(lambda: heard.append(1))
    for typed in ("", "AB12"):
        page.last.set_value(typed)
        page.confirm()
    assert heard == []
    page.last.set_value(" ab13 ")
    page.confirm()
    assert heard == [1]


def test_the_page_holds_the_whole_key(page: RecoveryPage, tmp_path: Path) -> None:
    page.write_pdf(tmp_path / "key.pdf")
    pages = pypdf.PdfReader(tmp_path / "key.pdf").pages
    assert len(pages) == 1
    assert "启航学校" in pages[0].extract_text()
    assert page.note.accessibleName().startswith("Saved as key.pdf")


def test_every_sign_of_the_key_is_drawn(page: RecoveryPage, qtbot: QtBot, tmp_path: Path) -> None:
    def drawn(key: str) -> QImage:
        picture = QImage(2000, 1600, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        painter = QPainter(picture)
        page._key = key
        page._draw(painter)
        painter.end()
        return picture

    whole = drawn(KEY)
    assert drawn(KEY) == whole
    for group in KEY.split():
        assert drawn(KEY.replace(group, "ZZZZ")) != whole


def test_groups_stand_five_a_line() -> None:
    assert [len(line.split()) for line in lines_of(KEY)] == [5, 5, 4]


def test_a_wrong_group_is_said_in_words(page: RecoveryPage) -> None:
    page.last.set_value("AB12")
    page.confirm()
    assert "not the last group" in page.note.accessibleName()
    assert page.note.property("tone") == "harm"
