from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.main_window import MainWindow
from app.ui.pages.home_start import FirstSteps

Settle = Callable[[MainWindow], None]


def test_template_and_consent_form_are_saved(
    window: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(window)
    steps = window.frame.page("home").findChild(FirstSteps)
    for name, save, begins in (("a.xlsx", steps.save_template, b"PK"), ("b.pdf", steps.save_form, b"%PDF")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        save()
        settle(window)
        assert (tmp_path / name).read_bytes().startswith(begins)
