"""A training on its way: the network's curve as it learns, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.theme import colours, pixels
from app.ui.widgets import Card, PlainLabel, Spinner, secondary_button


class Metrics(QObject):
    """Carries an epoch home from the worker thread: (epoch, loss, NDCG)."""

    told = Signal(int, float, float)

    def __call__(self, epoch: int, loss: float, ndcg: float) -> None:
        """What the job calls after every epoch."""
        self.told.emit(epoch, loss, ndcg)


class TrainingCard(Card):
    """One line that climbs; cancelling leaves the model in use as it is."""

    def __init__(self, cancel: Callable[[], object]) -> None:
        super().__init__()
        self.title.setText(self.tr("Learning what students choose next"))
        self.title.show()
        self.corner(secondary_button(self.tr("Stop"), cancel, "x"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Spinner(18))
        self.words = PlainLabel(
            self.tr("The simpler models come first; then the network shows its curve here."), "second"
        )
        row.addWidget(self.words, 1)
        self.add(row)
        self.epochs: list[int] = []
        self.scores: list[float] = []
        self._line: object = None
        note = self.tr("Stopping is safe: the model in use stays until a better one has proved itself.")
        self.note = PlainLabel(note, "third", wrap=True)
        self.add(self.note)

    def learned(self, epoch: int, loss: float, ndcg: float) -> None:
        """One more point; a first epoch starts a new curve."""
        if self.epochs and epoch <= self.epochs[-1]:
            self.epochs, self.scores = [], []
        self.epochs.append(epoch)
        self.scores.append(ndcg)
        self.words.setText(
            self.tr("Epoch {0}: score {1} on choices it has not seen, loss {2}").format(
                epoch, f"{ndcg:.3f}", f"{loss:.3f}"
            )
        )
        self._draw()

    def _draw(self) -> None:
        import pyqtgraph as pg

        from app.ui.charts_plot import GRID, Numbers, Plot

        if self._line is None:

            def plain(value: float, **_: object) -> str:
                return f"{value:.2f}"

            def whole(value: float, **_: object) -> str:
                return f"{value:.0f}"

            plot = Plot(
                {"left": Numbers("left", plain, signed=False), "bottom": Numbers("bottom", whole, signed=False)}
            )
            plot.setFixedHeight(pixels(180))
            plot.getPlotItem().showGrid(x=False, y=True, alpha=GRID)
            plot.setAccessibleName(self.title.text())
            self._line = plot.plot([], [], pen=pg.mkPen(colours().accent, width=2.2))
            self.body.insertWidget(1, plot)
            self.body.insertWidget(1, PlainLabel(self.tr("score (NDCG@10), by epoch"), "third"))
        self._line.setData(self.epochs, self.scores)  # type: ignore[attr-defined]
