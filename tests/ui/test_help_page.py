"""A page of help: our type, no picture or file behind it, and the words looked for in colour."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.help_page import Pages
from app.ui.window import application

TEXT = "# Title\n\nSome **Save** words.\n\n## More\n\n1. One `Ctrl+Z`\n2. Two\n\n```\nkind = 1\n```\n"


@pytest.fixture
def page(qtbot: QtBot) -> Pages:
    app = application()
    theme.apply(app, "light")
    made = Pages()
    qtbot.addWidget(made)
    made.show_page(TEXT)
    return made


def shape(page: Pages, words: str) -> QTextCharFormat:
    return page.document().find(words).charFormat()


def test_headings_have_the_sizes_of_the_type_scale(page: Pages) -> None:
    assert shape(page, "Title").font().pixelSize() == theme.SIZES["title"]
    assert shape(page, "More").font().pixelSize() == theme.SIZES["sentence"]


def test_text_grows_with_the_size_of_text(page: Pages) -> None:
    theme.apply(application(), "light", 1.5)
    page.show_page(TEXT)
    assert shape(page, "Title").font().pixelSize() == round(1.5 * theme.SIZES["title"])
    assert page.document().defaultFont().pixelSize() == round(1.5 * theme.SIZES["body"])
    theme.apply(application(), "light", 1.0)


def test_bold_is_the_weight_our_font_has_and_code_has_a_ground(page: Pages) -> None:
    assert shape(page, "Save").fontWeight() == QFont.Weight.DemiBold
    for code in ("Ctrl+Z", "kind"):
        assert shape(page, code).background().color().name().upper() == theme.LIGHT.sunken
    assert page.toPlainText().startswith("Title\nSome Save words.\nMore\nOne Ctrl+Z\nTwo")


def test_every_place_of_a_word_is_marked(page: Pages) -> None:
    page.mark_words("o")
    marked = [one.cursor.selectedText() for one in page.extraSelections()]
    assert len(marked) == page.toPlainText().lower().count("o") and set(marked) == {"o", "O"}
    page.mark_words("")
    assert page.extraSelections() == []


def test_nothing_is_ever_loaded(page: Pages, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"not for reading")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert page.loadResource(kind, QUrl.fromLocalFile(str(picture))) is None
    assert not page.openLinks() and not page.openExternalLinks()
