"""The language of the window: Qt's translator for `self.tr`, the same .qm files as everywhere else."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import resources


def speak(app: QApplication, language: str) -> None:
    """Let every `self.tr` from now on answer in `language`; what is already on screen must be built anew."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(app)
    if translator.load(str(resources() / "i18n" / f"alliance_desk_{language}.qm")):
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(language))
    app.setProperty("language", language)
