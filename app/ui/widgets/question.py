"""One question with two answers, in the person's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import danger_button, primary_button, secondary_button
from app.ui.widgets.labels import PlainLabel


def ask(
    parent: QWidget | None, question: str, detail: str = "", *, yes: str, no: str = "", danger: bool = False
) -> bool:
    """Ask and wait; True for `yes`. Escape and closing mean no. `danger` colours the yes."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(question)
    dialog.setMinimumWidth(420)
    dialog.setMaximumWidth(560)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(28, 24, 28, 20)
    column.setSpacing(10)
    column.addWidget(PlainLabel(question, "sentence", wrap=True))
    if detail:
        column.addWidget(PlainLabel(detail, wrap=True))
    column.addSpacing(8)
    row = QHBoxLayout()
    row.addStretch(1)
    refuse = secondary_button(no or QCoreApplication.translate("Question", "Cancel"), dialog.reject)
    make = danger_button if danger else primary_button
    agree = make(yes, dialog.accept)
    row.addWidget(refuse)
    row.addWidget(agree)
    (refuse if danger else agree).setDefault(True)
    (refuse if danger else agree).setFocus()
    column.addLayout(row)
    return dialog.exec() == QDialog.DialogCode.Accepted
