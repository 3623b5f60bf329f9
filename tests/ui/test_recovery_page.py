from pathlib import Path

import pypdf
import pytest
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
    text = pypdf.PdfReader(tmp_path / "key.pdf").pages[0].extract_text()
    assert all(group in text for group in KEY.split())
    assert "启航学校" in text
    assert page.note.accessibleName().startswith("Saved as key.pdf")


def test_groups_stand_five_a_line() -> None:
    assert [len(line.split()) for line in lines_of(KEY)] == [5, 5, 4]
