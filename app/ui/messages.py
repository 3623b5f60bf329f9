"""The one door for telling a person that something did not work.

A UserError is shown in its own words. Anything else is a bug: one dialog with folded details, and an entry in the local
log that names the place in the code but no data (an exception's own text may quote a cell, so it is left out).
"""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import Cancelled, UserError, place_of
from app.texts import Translate
from app.ui.theme import Tone, colours
from app.ui.widgets.buttons import link_button, primary_button, secondary_button
from app.ui.widgets.labels import PlainLabel, icon_label

log = logging.getLogger("alliance_desk")


def show_error(parent: QWidget | None, error: BaseException, translate: Translate) -> None:
    """Tell a person about `error`; cancelling is no news."""
    if isinstance(error, Cancelled | KeyboardInterrupt):
        return
    if isinstance(error, UserError):
        MessageDialog(parent, translate(error.message)).exec()
        return
    log.error("%s", place_of(error))
    BugDialog(parent, place_of(error)).exec()


def hook(parent: QWidget | None, translate: Translate) -> None:
    """Let errors that nobody caught end in the same dialog instead of a silent console."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if QApplication.instance() is None or isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show_error(parent, error, translate)

    sys.excepthook = caught


class MessageDialog(QDialog):
    """One sentence and one button."""

    def __init__(self, parent: QWidget | None, sentence: str, tone: Tone = "caution") -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setMinimumWidth(440)
        self.setMaximumWidth(600)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(icon_label("triangle-alert", colours().tone(tone)[0], 24))
        self.words = PlainLabel(sentence, wrap=True, select=True)
        row.addWidget(self.words, 1)
        column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        close = primary_button(self.tr("All right"), self.accept)
        close.setDefault(True)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.setAccessibleName(sentence)


class BugDialog(QDialog):
    """Our mistake, said as such; details are folded away and can be copied for whoever helps."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(500)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Something went wrong"), "sentence"))
        reassure = self.tr(
            "This is a mistake in the program, not yours. Your data is as it was before. "
            "You can go on working; if it happens again, send the details to whoever looks after the program."
        )
        column.addWidget(PlainLabel(reassure, wrap=True))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(170)
        self.details.hide()
        self._fold = link_button(self.tr("Show details"), self._toggle)
        row = QHBoxLayout()
        row.addWidget(self._fold)
        row.addStretch(1)
        row.addWidget(secondary_button(self.tr("Copy details"), self._copy, icon="copy"))
        close = primary_button(self.tr("Close"), self.accept)
        close.setDefault(True)
        row.addWidget(close)
        column.addWidget(self.details)
        column.addLayout(row)

    def _toggle(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self._fold.setText(self.tr("Show details") if self.details.isHidden() else self.tr("Hide details"))
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
