from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.errors import UserError
from app.store.batches import undo
from app.store.database import Store
from app.store.institution import get
from app.ui.main_window import MainWindow
from app.ui.pages.settings_letterhead import LARGEST, LetterheadCard, logo_from


def painted(path: Path, wide: int = 1800, high: int = 300) -> Path:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#0b7a67"))
    assert image.save(str(path))
    return path


def card_of(window: MainWindow) -> LetterheadCard:
    window.go("settings", "institution")
    QApplication.processEvents()
    return window.frame.page("settings").findChildren(LetterheadCard)[-1]


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp"])
def test_a_picture_becomes_a_small_png(qapp: QApplication, tmp_path: Path, ending: str) -> None:
    logo = logo_from(painted(tmp_path / f"logo.{ending}"))
    image = QImage.fromData(logo)
    assert logo.startswith(b"\x89PNG") and image.width() == LARGEST.width() and image.height() == 150


def test_what_is_no_picture_is_one_sentence(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "plan.png").write_text('name = "Summer"')
    painted(tmp_path / "whole.png")
    (tmp_path / "half.png").write_bytes((tmp_path / "whole.png").read_bytes()[:40])
    for name in ("plan.png", "half.png", "gone.png"):
        with pytest.raises(UserError, match=f"“{name}” is not a picture"):
            logo_from(tmp_path / name)
    (tmp_path / "big.png").write_bytes(b"\x89PNG" + bytes(10_000_001))
    with pytest.raises(UserError, match="larger than 10 MB"):
        logo_from(tmp_path / "big.png")


def test_colour_and_logo_are_kept_shown_and_taken_back(
    window: MainWindow, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(window)
    card.colour.set_value("#A33B20")
    card.keep_colour()
    assert get(store).colour == "#a33b20"
    card = card_of(window)
    card.colour.set_value("red")
    card.keep_colour()
    assert get(store).colour == "#a33b20"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(painted(tmp_path / "logo.png")), ""))
    card.pick_logo()
    assert get(store).logo is not None
    card = card_of(window)
    assert not card.picture.pixmap().isNull() and not card.remove.isHidden()
    undo(store, store.read().execute("SELECT max(id) FROM batches").fetchone()[0])
    assert get(store).logo is None and get(store).colour == "#a33b20"


def test_a_wrong_file_changes_nothing(
    window: MainWindow, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.png").write_text("words")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "logo.png"), ""))
    card = card_of(window)
    card.pick_logo()
    assert get(store).logo is None and not card.banner.isHidden()
