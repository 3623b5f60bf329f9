"""Every training so far: when, on which data, how good; two of them side by side; and the way back to one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.domain.learning_results import ModelScore
from app.store.models import Model
from app.texts import Translate
from app.ui.amounts import between, number
from app.ui.pages.recommend_ladder import model_name, scores_of
from app.ui.widgets import Card, Column, DataTable, PagedModel, PlainLabel, secondary_button


@dataclass(frozen=True)
class Run:
    """One training as the list shows it; `usable`: its weights are still there."""

    id: int
    at: str
    kind: str
    fingerprint: str
    device: str
    in_use: bool
    usable: bool
    users: int
    scores: tuple[ModelScore, ...]

    @property
    def best(self) -> ModelScore | None:
        """The figures of the model that was promoted then."""
        return next((one for one in self.scores if one.name == self.kind), None)


def runs_of(history: list[Model], usable: set[int]) -> tuple[Run, ...]:
    """The trainings of a purpose, newest first."""
    return tuple(
        Run(one.id, one.created_at, one.kind, one.fingerprint, one.device, one.promoted, one.id in usable,
            int(one.metrics.get("users") or 0), scores_of(one.metrics) if "models" in one.metrics else ())
        for one in history
    )  # fmt: skip


class RunsCard(Card):
    """`wanted` carries the id of the training to go back to."""

    wanted = Signal(int)

    def __init__(self, runs: tuple[Run, ...], translate: Translate) -> None:
        super().__init__(self.tr("Trainings so far"))
        self.runs, self._translate = runs, translate
        self.chosen: Run | None = None
        self.back = secondary_button(self.tr("Use this one again"), self._back, "undo-2")
        self.back.setEnabled(False)
        self.corner(self.back)
        columns = (
            Column(
                "at", self.tr("When"), "strong", 150, show=lambda run: run.at[:16].replace("T", " "), sortable=False
            ),
            Column("state", "", "chip", 82, show=self._state, tone=lambda _: "accent", sortable=False),
            Column("kind", self.tr("Model"), show=lambda run: model_name(run.kind, translate), sortable=False),
            Column("score", self.tr("Score"), "number", 70, show=_score, sortable=False),
            Column("range", self.tr("95 % range"), "number", 130, show=_range, sortable=False),
            Column(
                "users", self.tr("People tested"), "number", 110, show=lambda run: number(run.users), sortable=False
            ),
            Column("data", self.tr("Data"), "second", 110, show=self._data, sortable=False),
        )
        self.table = DataTable(PagedModel.of(columns, runs), self.tr("Trainings so far"), fit=True)
        self.table.opened.connect(self.compare)
        self.add(self.table)
        self.words = PlainLabel(self.tr("Choose a training to compare it with the one in use."), "second", wrap=True)
        self.add(self.words)
        self.lines: list[PlainLabel] = []

    def _state(self, run: Run) -> str:
        return self.tr("In use") if run.in_use else ""

    def _data(self, run: Run) -> str:
        """The fingerprint's beginning: equal letters, equal data."""
        return run.fingerprint[:8]

    def compare(self, run: Run) -> None:
        """This training beside the one in use, model by model."""
        self.chosen = run
        self.back.setEnabled(run.usable and not run.in_use)
        now = next((one for one in self.runs if one.in_use), None)
        self._clear()
        if now is None or now.id == run.id:
            self.words.setText(self.tr("This is the one in use. Choose another to compare."))
            return
        same = now.fingerprint == run.fingerprint
        data = (
            self.tr("Both saw the same data.")
            if same
            else self.tr("They saw different data: people or choices changed.")
        )
        kept = "" if run.usable else self.tr("Only its figures were kept; it cannot be used again.")
        self.words.setText(" ".join(part for part in (data, kept) if part))
        earlier = {one.name: one for one in run.scores}
        for score in now.scores:
            other = earlier.get(score.name)
            if other is not None:
                text = self.tr("{0}: {1} then, {2} now ({3})").format(
                    model_name(score.name, self._translate), number(other.ndcg_at_10, 3), number(score.ndcg_at_10, 3),
                    number(score.ndcg_at_10 - other.ndcg_at_10, 3, signed=True),
                )  # fmt: skip
                self.lines.append(PlainLabel(text, "third"))
                self.add(self.lines[-1])

    def _clear(self) -> None:
        for line in self.lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []

    def _back(self) -> None:
        if self.chosen is not None:
            self.wanted.emit(self.chosen.id)


def _score(run: Run) -> str:
    return "" if run.best is None else number(run.best.ndcg_at_10, 3)


def _range(run: Run) -> str:
    return "" if run.best is None else between(number(run.best.low, 3), number(run.best.high, 3))
