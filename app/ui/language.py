"""The language of the window: Qt's translator for `self.tr`, the same .qm files as everywhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import resources


class _Read(QTranslator):
    """A translator of a file that was read: Qt maps a path, and dies when the texts are built anew under it."""

    def __init__(self, parent: QApplication, file: Path) -> None:
        super().__init__(parent)
        self._content = file.read_bytes() if file.is_file() else b""
        self.load(self._content)


def speak(app: QApplication, language: str) -> None:
    """Let every `self.tr` from now on answer in `language`; what is already on screen must be built anew.

    Qt's own words (file dialogs, the menu of a text field) come from the translations that ship with Qt.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", resources() / "i18n" / f"alliance_desk_{language}.qm"):
        app.installTranslator(_Read(app, file))
    QLocale.setDefault(QLocale(language))
    app.setProperty("language", language)
