import csv
import io
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.ui.charts_export import SHARP, as_csv, as_png, as_svg, picture


def test_cells_cannot_become_formulas() -> None:
    series = Series("=cmd()", ("+1", "plain", "\t=x"), (-4.5, 2.0, 1.0), (None, 1.0, 1.0), None, ("-note",))
    figure = Figure("interval", Message("", "t"), (series,), Message("", ""), Message("", ""))
    rows = list(csv.reader(io.StringIO(as_csv(figure, str))))
    assert rows[1] == ["'=cmd()", "'+1", "-4.5", "", "", "'-note"]
    assert rows[2][1:4] == ["plain", "2.0", "1.0"]
    assert rows[3][1] == "'\t=x"


def test_the_picture_is_sharp_and_leaves_buttons_out(dressed: QApplication) -> None:
    view = QWidget()
    button = QPushButton("more", view)
    QVBoxLayout(view).addWidget(button)
    view.resize(100, 50)
    view.ensurePolished()
    image = picture(view)
    assert image.width() == (100 + 32) * SHARP
    assert len({image.pixel(x, y) for x in range(0, 260, 3) for y in range(0, 160, 3)}) == 1
    assert not button.isHidden()


def test_a_place_that_cannot_be_written_is_said(dressed: QApplication, tmp_path: Path) -> None:
    view = QWidget()
    view.resize(20, 20)
    for write in (as_png, as_svg):
        with pytest.raises(OSError):
            write(view, tmp_path / "missing" / "figure")
