"""Cards side by side that go on in a second line where the window is narrow or the text large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class WrapRow(QWidget):
    """Equally wide columns, as many as the widest card allows; lines are filled evenly (five cards: 3 and 2)."""

    def __init__(self, *cards: QWidget, spacing: int = 16, narrowest: int = 0, stretches: tuple[int, ...] = ()) -> None:
        """`narrowest`: the pixels below which no card may fall; `stretches`: shares where all stand in one line."""
        super().__init__()
        self._cards, self._narrowest, self._stretches = cards, narrowest, stretches or (1,) * len(cards)
        self._spread = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        # A layout would ask its widget for the width of a whole line; what wraps may be as narrow as one card.
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lay(len(cards))

    def columns(self) -> int:
        """How many cards stand in one line now."""
        return self._spread

    def minimumSizeHint(self) -> QSize:
        """One card wide at least: the rest wraps."""
        return QSize(self._own(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards again where another number of them fits now."""
        super().resizeEvent(event)
        self._lay(self._fitting(event.size().width()))

    def in_one_line(self) -> int:
        """The width at which all cards stand in one line."""
        return len(self._cards) * (self._own() + self._grid.horizontalSpacing())

    def _own(self) -> int:
        """What the widest card needs for itself."""
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def _fitting(self, width: int) -> int:
        gap, count = self._grid.horizontalSpacing(), max(len(self._cards), 1)
        fits = min(max((width + gap) // (max(self._own(), self._narrowest) + gap), 1), count)
        lines = -(-count // fits)
        return -(-count // lines)

    def _lay(self, columns: int) -> None:
        if columns == self._spread:
            return
        shares = self._stretches if columns == len(self._cards) else (1,) * columns
        for at in range(max(columns, self._spread)):
            self._grid.setColumnStretch(at, shares[at] if at < columns else 0)
        self._spread = columns
        for at, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // columns, at % columns)
        self.updateGeometry()
