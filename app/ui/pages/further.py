"""What the imported lists said of somebody beyond the program's own fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.ui.widgets import Card, PlainLabel


def further_card(told: Sequence[tuple[str, Mapping[str, object]]], title: str) -> list[Card]:
    """One card with (whose, further columns); none where nobody has any. A single one needs no name."""
    filled = [(name, attributes) for name, attributes in told if attributes]
    if not filled:
        return []
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    line = 0
    for name, attributes in filled:
        if len(told) > 1:
            grid.addWidget(PlainLabel(name, "strong"), line, 0, 1, 2)
            line += 1
        for header, value in attributes.items():
            grid.addWidget(PlainLabel(header, "second"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(str(value), wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
            line += 1
    return [Card(title).add(grid)]
