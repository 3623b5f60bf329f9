"""The dialog that asks what a report should look like, and the folder it goes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import UserError
from app.domain.messages import mark
from app.texts import LANGUAGES, Translate
from app.ui.widgets import CheckField, ChoiceField, FormDialog

FORMATS = {
    "pdf": "PDF",
    "docx": "Word (DOCX)",
    "xlsx": "Excel (XLSX)",
    "pptx": "PowerPoint (PPTX)",
    "html": "HTML",
    "csv": "CSV",
}
TITLE = mark("ui", "Export the report")
NOTHING_CHOSEN = mark("ui", "Choose at least one format and one language.")


@dataclass(frozen=True)
class Wanted:
    """What a person asked for; `partner` None is the school's own report."""

    formats: tuple[str, ...]
    languages: tuple[str, ...]
    partner: str | None


class ExportDialog(FormDialog):
    """Formats, languages and for whom; `wanted` holds the answer after `exec`."""

    def __init__(
        self,
        parent: QWidget | None,
        translate: Translate,
        language: str,
        partners: Sequence[str],
        for_partner: bool,
        formats: Sequence[str] = tuple(FORMATS),
    ) -> None:
        super().__init__(parent, translate(TITLE), save=self._take, translate=translate)
        self.wanted: Wanted | None = None
        self.resize(640, 620)
        self.main.setText(self.tr("Choose a folder …"))
        self.formats = {key: words for key, words in FORMATS.items() if key in formats}
        if partners:
            people = [("", self.tr("The school: everything"))]
            people += [(name, self.tr("{0}: only what concerns them").format(name)) for name in partners]
            chosen = partners[0] if for_partner else ""
            self.add("partner", self.tr("For whom"), ChoiceField(people, chosen), wide=True)
        self.section(self.tr("Formats"))
        for key, words in self.formats.items():
            self.add(f"as_{key}", words, CheckField(words, key in ("pdf", "xlsx")))
        self.section(self.tr("Languages"))
        for key, words in LANGUAGES.items():
            self.add(f"in_{key}", words, CheckField(words, key == language))

    def _take(self, values: dict[str, object]) -> None:
        formats = tuple(key for key in self.formats if values[f"as_{key}"])
        languages = tuple(key for key in LANGUAGES if values[f"in_{key}"])
        if not formats or not languages:
            raise UserError(NOTHING_CHOSEN)
        self.wanted = Wanted(formats, languages, str(values.get("partner") or "") or None)


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """The folder a person chooses, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(chosen) if chosen else None


def opener(folder: Path) -> Callable[[], object]:
    """What shows a folder in the computer's own file window."""
    return lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
