from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.texts import translator
from app.ui.pages.results_export import ExportDialog, ask_folder, opener


def dialog(for_partner: bool) -> ExportDialog:
    return ExportDialog(None, translator("en"), "zh_CN", ["City Bank"], for_partner)


def test_formats_languages_and_reader_are_asked_for(bench) -> None:
    made = dialog(True)
    made.fill({"as_docx": True, "in_en": True})
    made.submit()
    assert made.wanted.formats == ("pdf", "docx", "xlsx")
    assert made.wanted.languages == ("en", "zh_CN")
    assert made.wanted.partner == "City Bank"


def test_the_school_is_the_usual_reader(bench) -> None:
    made = dialog(False)
    made.submit()
    assert made.wanted.partner is None and made.wanted.languages == ("zh_CN",)


def test_nothing_chosen_is_refused_in_words(bench) -> None:
    made = dialog(False)
    made.fill({"as_pdf": False, "as_xlsx": False})
    made.submit()
    assert made.wanted is None
    assert "Choose at least one format" in made._banner.words.text()


def test_a_folder_or_none(bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert ask_folder(None, "Where?") is None
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    opener(tmp_path)()
    assert opened == [str(tmp_path)]
