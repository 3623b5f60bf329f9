"""Where to write a file: Qt's dialog, with the ending that belongs to the kind when a person leaves it out."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.widgets.question import ask


def ask_where(parent: QWidget | None, title: str, name: str, kinds: str) -> Path | None:
    """The file a person names, with one of the endings in `kinds` ("Excel (*.xlsx);;CSV (*.csv)"); None when cancelled.

    `name` is proposed in the home folder. Qt asks before a file is written over, but not about a name it did not see.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in _endings(kinds):
        return path
    path = path.with_name(path.name + (_endings(kind) or _endings(kinds))[0])
    return path if not path.exists() or _replaces(parent, path) else None


def _endings(kinds: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", kinds)


def _replaces(parent: QWidget | None, path: Path) -> bool:
    question = QCoreApplication.translate("Saving", "“{0}” is there already. Replace it?").format(path.name)
    return ask(parent, question, yes=QCoreApplication.translate("Saving", "Replace"), danger=True)
