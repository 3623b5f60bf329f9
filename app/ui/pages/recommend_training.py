"""A training on its way: the network's curve as it learns, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.texts import Translate
from app.ui.amounts import number
from app.ui.pages.recommend_ladder import model_name
from app.ui.theme import colours, pixels
from app.ui.widgets import Card, PlainLabel, Spinner, secondary_button


class Metrics(QObject):
    """Carries news home from the worker thread: an epoch (epoch, loss, NDCG) or a model that is tuned (name, NDCG)."""

    told = Signal(int, float, float)
    tuned = Signal(str, float)

    def __call__(self, epoch: int, loss: float, ndcg: float) -> None:
        """What the job calls after every epoch."""
        self.told.emit(epoch, loss, ndcg)

    def rung(self, name: str, ndcg: float) -> None:
        """What the job calls when a model is tuned."""
        self.tuned.emit(name, ndcg)


class TrainingCard(Card):
    """One line that climbs; cancelling leaves the model in use as it is."""

    def __init__(
        self,
        cancel: Callable[[], object],
        translate: Translate = str,
        seconds_left: Callable[[], float | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._translate, self._seconds_left = translate, seconds_left
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
        self.left = PlainLabel("", "second")
        row.addWidget(self.left)
        self.tuned = PlainLabel("", "second", wrap=True)
        self.tuned.hide()
        self.add(self.tuned)
        self.rungs: list[tuple[str, float]] = []
        self.epochs: list[int] = []
        self.scores: list[float] = []
        self.losses: list[float] = []
        self._line: object = None
        self._loss: object = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tell_time)
        self._clock.start(1000)
        note = self.tr("Stopping is safe: the model in use stays until a better one has proved itself.")
        self.note = PlainLabel(note, "third", wrap=True)
        self.add(self.note)

    def tell_time(self) -> None:
        """How long it will still take, once that can be said."""
        seconds = self._seconds_left()
        self.left.setText("" if seconds is None else self.tr("about {0} s left").format(number(max(seconds, 1))))

    def tuned_one(self, name: str, ndcg: float) -> None:
        """One more model has found its settings."""
        if any(known == name for known, _ in self.rungs):
            self.rungs = []
        self.rungs.append((name, ndcg))
        told = " · ".join(f"{model_name(one, self._translate)} {score:.3f}" for one, score in self.rungs)
        self.tuned.setText(self.tr("Tuned so far, score on choices to practise on: {0}").format(told))
        self.tuned.show()

    def learned(self, epoch: int, loss: float, ndcg: float) -> None:
        """One more point; a first epoch starts a new curve."""
        if self.epochs and epoch <= self.epochs[-1]:
            self.epochs, self.scores, self.losses = [], [], []
        self.epochs.append(epoch)
        self.scores.append(ndcg)
        self.losses.append(loss)
        self.words.setText(
            self.tr("Epoch {0}: score {1} on choices it has not seen, loss {2}").format(
                epoch, f"{ndcg:.3f}", f"{loss:.3f}"
            )
        )
        self._draw()

    def _draw(self) -> None:
        if self._line is None:
            self._line = self._curve(self.tr("score (NDCG@10), by epoch"), "{:.2f}", colours().accent)
            self._loss = self._curve(self.tr("loss, by epoch"), "{:.1f}", colours().second)
        self._line.setData(self.epochs, self.scores)  # type: ignore[attr-defined]
        self._loss.setData(self.epochs, self.losses)  # type: ignore[attr-defined]

    def _curve(self, words: str, digits: str, colour: str) -> object:
        """A small plot under its words; the line that grows."""
        import pyqtgraph as pg

        from app.ui.charts_plot import GRID, Numbers, Plot

        def plain(value: float, **_: object) -> str:
            return digits.format(value)

        def whole(value: float, **_: object) -> str:
            return f"{value:.0f}"

        plot = Plot({"left": Numbers("left", plain, signed=False), "bottom": Numbers("bottom", whole, signed=False)})
        plot.setFixedHeight(pixels(150))
        plot.getPlotItem().showGrid(x=False, y=True, alpha=GRID)
        plot.setAccessibleName(words)
        at = self.body.indexOf(self.note)
        self.body.insertWidget(at, plot)
        self.body.insertWidget(at, PlainLabel(words, "third"))
        return plot.plot([], [], pen=pg.mkPen(colour, width=2.2))
