"""One measurement on screen: the verdict in plain words, the money, the figures, and whether it may be believed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.domain.figures import Figure
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.texts import Translate
from app.ui.amounts import money, money_range
from app.ui.charts import FigureView
from app.ui.pages.results_beside import BesideCard, anything_beside
from app.ui.theme import Tone, pixels
from app.ui.widgets import Card, Chip, PlainLabel, link_button, row_of, rule

VERDICT_TONES: dict[str, Tone] = {
    "works": "accent",
    "does_not_work": "information",
    "harms": "harm",
    "cannot_tell": "plain",
}
WARNING_NAMES: dict[str, Message] = {
    "sample_ratio": mark("ui", "The groups are not the size they were drawn"),
    "low_power": mark("ui", "Too few to see a small effect"),
    "leakage": mark("ui", "A column knows the outcome"),
    "random_split": mark("ui", "Split at random, not by time"),
    "clustered": mark("ui", "Rows belong together"),
    "small_cells": mark("ui", "Very few in a group"),
    "multiple_looks": mark("ui", "Looked at several times"),
    "no_heterogeneity": mark("ui", "No one gains more than another"),
    "not_randomised": mark("ui", "Nobody was drawn by lot"),
    "parallel_trends": mark("ui", "Trends before the start"),
}
WARNING_TONES: dict[str, Tone] = {"no_heterogeneity": "plain", "multiple_looks": "information"}


def beside(result: Measurement) -> Figure | None:
    """The picture that stands in the verdict's own card: the hundred dots, else the intervals."""
    kinds = {figure.kind: figure for figure in reversed(result.figures)}
    return kinds.get("icons") or kinds.get("interval")


def side_by_side(cards: Sequence[Card]) -> QHBoxLayout:
    """Two columns, the next card always under the shorter one, so that a low picture leaves no hole beside a high one;
    the last of each column takes what is left.
    """
    row = QHBoxLayout()
    row.setSpacing(16)
    columns, heights = [QVBoxLayout() for _ in cards[:2]], [0] * len(cards[:2])
    for card in cards:
        shorter = heights.index(min(heights))
        columns[shorter].addWidget(card)
        heights[shorter] += card.sizeHint().height()
    for column in columns:
        column.setSpacing(16)
        row.addLayout(column, 1)
        column.setStretch(column.count() - 1, 1)
    return row


class VerdictCard(Card):
    """The answer: chip, sentence, range, what would change it, and a hundred dots."""

    def __init__(self, result: Measurement, translate: Translate) -> None:
        super().__init__()
        self.set_current(result.verdict == "works")
        row = QHBoxLayout()
        row.setSpacing(28)
        words = QVBoxLayout()
        words.setSpacing(8)
        self.chip = Chip(translate(VERDICTS[result.verdict]), VERDICT_TONES[result.verdict])
        words.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.sentence = PlainLabel(translate(result.sentence), "title", wrap=True, select=True)
        words.addWidget(self.sentence)
        words.addWidget(PlainLabel(translate(result.range_sentence), wrap=True, select=True))
        change = PlainLabel(translate(result.what_would_change), "second", wrap=True)
        words.addWidget(change)
        words.addStretch(1)
        row.addLayout(words, 7)
        picture = beside(result)
        if picture is not None:
            view = FigureView(picture, translate, title=picture.kind != "icons")
            view.setMinimumWidth(pixels(250))
            row.addWidget(view, 5 if picture.kind == "icons" else 8)
        self.add(row, 1)
        self.setAccessibleName(f"{self.chip.text()}. {self.sentence.text()}")


class MoneyCard(Card):
    """The account, each line with its range; the last one is what is left."""

    def __init__(self, result: Measurement, translate: Translate) -> None:
        super().__init__()
        self.title.setText(self.tr("Money"))
        self.title.show()
        if not result.money:
            self.add(PlainLabel(self.tr("No income or cost was recorded for this."), "second", wrap=True))
        for line in result.money:
            self.add(self._line(translate(line.label), line.amount, line.low, line.high, result.currency, line.total))
            if not line.total:
                self.add(rule())
        self.body.addStretch(1)

    def _line(
        self, label: str, amount: float, low: float | None, high: float | None, currency: str, total: bool
    ) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(PlainLabel(label, "strong" if total else "body", wrap=True), 1)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        right = Qt.AlignmentFlag.AlignRight
        tone: Tone | None = ("accent" if amount >= 0 else "harm") if total else None
        figures.addWidget(PlainLabel(money(amount, currency, signed=True), "strong", tone=tone), 0, right)
        span = money_range(low, high, currency)
        if span and low != high:
            figures.addWidget(PlainLabel(span, "third"), 0, right)
        row.addLayout(figures)
        return row


class HealthCard(Card):
    """Whether the comparison may be believed: chips, and each warning as a sentence."""

    def __init__(self, result: Measurement, translate: Translate, *, sealed: bool | None = None) -> None:
        super().__init__()
        self.title.setText(self.tr("Can it be believed?"))
        self.title.show()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        chips = [*self._good(result, sealed)]
        self.codes = tuple(warning.code for warning in result.warnings)
        chips += [
            (translate(WARNING_NAMES.get(warning.code, warning.text)), WARNING_TONES.get(warning.code, "caution"))
            for warning in result.warnings
            if not (warning.code == "multiple_looks" and result.looks > 1)
        ]
        for at, (text, tone) in enumerate(chips):
            grid.addWidget(Chip(text, tone), at // 4, at % 4, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(4, 1)
        self.add(grid)
        for warning in result.warnings:
            self.add(PlainLabel(translate(warning.text), "second", wrap=True))

    def _good(self, result: Measurement, sealed: bool | None) -> list[tuple[str, Tone]]:
        found: list[tuple[str, Tone]] = []
        if result.sample_ratio_p is not None and "sample_ratio" not in [one.code for one in result.warnings]:
            found.append((self.tr("Group sizes fit the draw · p {0}").format(f"{result.sample_ratio_p:.2f}"), "accent"))
        if sealed is not None:
            sealed_words = self.tr("List sealed before the launch"), self.tr("List was not sealed")
            found.append((sealed_words[0], "accent") if sealed else (sealed_words[1], "caution"))
        if result.unit == "household":
            found.append((self.tr("Families kept whole"), "accent"))
        if result.looks > 1:
            found.append((self.tr("Looked at {0} times · allowed for").format(result.looks), "information"))
        if result.running:
            found.append((self.tr("Still running"), "information"))
        return found


class ResultView(QWidget):
    """All cards of one measurement; `extra` cards (settlement) stand before the small print."""

    def __init__(
        self, result: Measurement, translate: Translate, *, sealed: bool | None = None, extra: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.result, self._translate = result, translate
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.verdict = VerdictCard(result, translate)
        self._column.addLayout(row_of(self.verdict, MoneyCard(result, translate), stretches=(8, 5)))
        drawn = [figure for figure in result.figures if figure is not beside(result)]
        self._column.addLayout(side_by_side([self._figure(figure) for figure in drawn]))
        self.health = HealthCard(result, translate, sealed=sealed)
        self._column.addWidget(self.health)
        if anything_beside(result):
            self._column.addWidget(BesideCard(result, translate))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(16)
        self._column.addLayout(self._inside)
        for card in extra:
            self._column.addWidget(card)
        self._column.addWidget(self._small_print())
        self._column.addStretch(1)

    def add_figures(self, figures: Sequence[Figure]) -> None:
        """Comparisons inside the campaign, worked out after the page was shown."""
        if not figures:
            return
        self._inside.insertWidget(0, PlainLabel(self.tr("Inside the campaign"), "card-title"))
        wide = [figure for figure in figures if figure.kind == "heat"]
        narrow = [figure for figure in figures if figure.kind != "heat"]
        for at in range(0, len(narrow), 2):
            self._inside.insertLayout(1 + at // 2, row_of(*(self._figure(one) for one in narrow[at : at + 2])))
        for figure in wide:
            self._inside.insertWidget(1 + (len(narrow) + 1) // 2, self._figure(figure))

    def add_card(self, card: QWidget) -> None:
        """One more card after the comparisons."""
        self._inside.addWidget(card)

    def _figure(self, figure: Figure) -> Card:
        view = FigureView(figure, self._translate, currency=self.result.currency, height=pixels(150))
        return Card().add(view, 1)

    def _small_print(self) -> Card:
        """Limits and method, folded until asked for."""
        card = Card(self.tr("What this does not say, and how it was worked out"))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        for heading, sentences in (
            (self.tr("Limits"), self.result.limits),
            (self.tr("Method"), self.result.method),
        ):
            lines.addWidget(PlainLabel(heading, "label"))
            for sentence in sentences:
                lines.addWidget(PlainLabel(self._translate(sentence), "second", wrap=True))
        counted = [self.tr("{0}: {1}").format(self._translate(one.rule), one.number) for one in self.result.counts]
        if counted:
            lines.addWidget(PlainLabel(self.tr("Left out or mended"), "label"))
        for sentence_ in counted:
            lines.addWidget(PlainLabel(sentence_, "second", wrap=True))
        inside.hide()
        self.fold = link_button(self.tr("Show"), lambda: self._toggle(inside))
        card.corner(self.fold).add(inside)
        return card

    def _toggle(self, inside: QWidget) -> None:
        inside.setVisible(inside.isHidden())
        self.fold.setText(self.tr("Show") if inside.isHidden() else self.tr("Hide"))
