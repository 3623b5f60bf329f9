"""Segments: how large each is, what sets it apart, who moved; make, change and delete those by rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.figures import Figure, Label, Series
from app.domain.learning_results import Trait
from app.domain.messages import Message, mark
from app.domain.profile_runs import ProfileRun
from app.domain.profiles import SegmentRow
from app.jobs.describe_segment import Picture, describe_segment
from app.store.database import Store
from app.store.rule_choices import Choices
from app.store.segments import RULE, RuleSegment
from app.ui.amounts import day, number, percent
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
from app.ui.pages.segment_builder import SegmentBuilder
from app.ui.pages.segment_words import rule_lines
from app.ui.theme import pixels
from app.ui.widgets import (
    Busy,
    Card,
    Chip,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    PlainLabel,
    primary_button,
    secondary_button,
)

CHANGED = ("segments", "segment_members", "batches")
KINDS: dict[str, Message] = {
    "rule": mark("rules", "By rule"),
    "learned": mark("rules", "Learned"),
    "stage": mark("rules", "By stage"),
    "manual": mark("rules", "By hand"),
}
MOST_MOVES = 40
MOST_BARS = 12


@dataclass(frozen=True)
class Overview:
    """Everything the view shows of all segments."""

    segments: tuple[SegmentRow, ...]
    rules: dict[int, RuleSegment]
    choices: Choices
    runs: tuple[ProfileRun, ...]
    students: int


def read_segments(store: Store, today: date) -> Overview:
    """Read it; runs in the short lane."""
    from app.store.counts import counts
    from app.store.profile_runs import runs
    from app.store.profiles import segments
    from app.store.rule_choices import choices
    from app.store.segments import rule_segments

    warm()
    rules = {one.id: one for one in rule_segments(store)}
    total = counts(store)["students"]
    return Overview(tuple(segments(store)), rules, choices(store, today), tuple(runs(store)), total)


class SegmentsView(QWidget):
    """The list at the left, the chosen one at the right, moves and sizes over time below."""

    def __init__(self, desk: Desk, page: SegmentsHost) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.overview: Overview | None = None
        self.chosen = 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(Busy(self.tr("Reading the segments …")))

    def head_buttons(self) -> tuple[QWidget, ...]:
        """What stands at the right of the page's title."""
        return (primary_button(self.tr("New segment"), lambda: self.build(), "plus"),)

    def read(self) -> None:
        """Read the store and show what it says."""
        runner, desk = self.desk.runner, self.desk
        runner.start(read_segments, desk.store, desk.today(), done=self._arrived, lane="short")

    def _arrived(self, overview: Overview) -> None:
        self.overview = overview
        ids = [one.id for one in overview.segments]
        self.chosen = self.chosen if self.chosen in ids else (ids[0] if ids else 0)
        self.show_all()

    def show_all(self) -> None:
        """Build everything anew."""
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        overview = self.overview
        if overview is None:
            return
        if not overview.segments:
            self.column.addWidget(self._empty(), 1)
            return
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._list(overview), 3)
        self.detail = Card()
        row.addWidget(self.detail, 2)
        self.column.addWidget(top)
        if overview.runs:
            self.column.addWidget(self._moves(overview.runs[0]))
        if len(overview.runs) > 2:
            self.column.addWidget(self._over_time(overview.runs))
        self.column.addStretch(1)
        self._show_one()

    def _empty(self) -> EmptyState:
        return EmptyState(
            "layers",
            self.tr("No segments yet. Work out the profiles to find groups, or make one by rule."),
            primary_button(self.tr("Work out profiles"), self.page.build_profiles, "sparkles"),
            secondary_button(self.tr("New segment"), lambda: self.build(), "plus"),
        )

    def _list(self, overview: Overview) -> Card:
        say = self.desk.translate
        card = Card(self.tr("All segments"), pad=16)
        columns = (
            Column("name", self.tr("Segment"), "strong", show=lambda row: self._say(row.name)),
            Column("kind", self.tr("Kind"), "second", 100, show=lambda row: say(KINDS.get(row.kind, KINDS["manual"]))),
            Column("size", self.tr("Students"), "number", 100, show=lambda row: number(row.size)),
            Column(
                "share",
                self.tr("Share"),
                "number",
                80,
                show=lambda row: percent(row.size / overview.students if overview.students else None),
            ),
        )
        table = DataTable(PagedModel.of(columns, overview.segments), self.tr("Segments"))
        table.setMinimumHeight(pixels(46 + 38 * min(len(overview.segments), 8)))
        table.opened.connect(lambda row: self.page.show_segment(row.id))
        table.clicked.connect(lambda index: self.choose(overview.segments[index.row()].id))
        table.selectionModel().currentRowChanged.connect(lambda new, _: self._moved_to(table.paged().row(new.row())))
        self.table = table
        card.add(table)
        if 1 < len(overview.segments) <= MOST_BARS:
            card.add(FigureView(bars_figure(overview.segments), say), 1)
        note = self.tr(
            "Learned groups are found anew with each working out; a rule is asked anew each time it is read."
        )
        return card.add(PlainLabel(note, "third", wrap=True))

    def _moved_to(self, row: SegmentRow | None) -> None:
        if row is not None and hasattr(row, "id"):
            self.choose(row.id)

    def choose(self, segment_id: int) -> None:
        """Show another one at the right."""
        if segment_id != self.chosen:
            self.chosen = segment_id
            self._show_one()

    def _show_one(self) -> None:
        overview = self.overview
        one = next((row for row in overview.segments if row.id == self.chosen), None) if overview else None
        if overview is None or one is None:
            return
        while (item := self.detail.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.detail.title.setText(self._say(one.name))
        self.detail.title.setVisible(True)
        words = self.tr("%n student(s)", "", one.size)
        self.detail.add(PlainLabel(words, "strong"))
        rule = overview.rules.get(one.id)
        if rule is not None:
            for line in rule_lines(rule.rule, overview.choices, self.desk.translate):
                self.detail.add(PlainLabel(line, "second", wrap=True))
        self.traits = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self.traits)
        self.traits.setContentsMargins(0, 0, 0, 0)
        self.detail.add(holder, 1)
        self._buttons(one)
        learned = self._learned(one.id)
        if learned is not None and one.kind != RULE:
            self._show_traits(one.id, learned)
            return
        self.desk.runner.start(
            *(describe_segment, self.desk.store, one.id),
            done=partial(self._described, one.id),
            lane="short",
            owner=self,
        )

    def _described(self, segment_id: int, picture: Picture) -> None:
        self._show_traits(segment_id, picture.traits)

    def _learned(self, segment_id: int) -> tuple[Trait, ...] | None:
        runs = self.overview.runs if self.overview else ()
        return next((one.traits for one in runs[0].segments if one.id == segment_id), None) if runs else None

    def _show_traits(self, segment_id: int, traits: tuple[Trait, ...]) -> None:
        if segment_id != self.chosen:
            return
        if not traits:
            words = self.tr("Nothing sets this segment apart, or there are fewer than ten students with a profile.")
            self.traits.addWidget(PlainLabel(words, "second", wrap=True))
            return
        self.traits.addWidget(FigureView(traits_figure(traits), self.desk.translate))

    def _buttons(self, one: SegmentRow) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        line.addWidget(secondary_button(self.tr("Show students"), lambda: self.page.show_segment(one.id), "users"))
        if one.kind == RULE:
            line.addWidget(secondary_button(self.tr("Edit"), lambda: self.build(one.id), "pencil"))
            line.addWidget(secondary_button(self.tr("Delete"), lambda: self.delete(one.id), "trash-2"))
        line.addStretch(1)
        self.detail.add(row)

    def _moves(self, run: ProfileRun) -> Card:
        card = Card(self.tr("Who moved between learned groups"), pad=16)
        card.corner(Chip(self.tr("Worked out {0}").format(day(run.at, year=True))))
        card.add(PlainLabel(self._say(run.note), "second", wrap=True))
        moved = tuple(one for one in run.moves if one.before is None or one.before != one.after)
        if not run.since:
            words = self.tr("This is the first working out. After the next one the moves stand here.")
            return card.add(PlainLabel(words, "second", wrap=True))
        stayed = sum(one.count for one in run.moves if one.before == one.after)
        words = self.tr("Compared with {0}: {1} students stayed in their group, {2} moved or are new.")
        card.add(
            PlainLabel(
                words.format(day(run.since, year=True), number(stayed), number(run.students - stayed)), wrap=True
            )
        )
        if not moved:
            return card
        columns = (
            Column("before", self.tr("From"), "text", show=lambda one: self._group(one.before)),
            Column("after", self.tr("To"), "text", show=lambda one: self._say(one.after)),
            Column("count", self.tr("Students"), "number", 100, show=lambda one: number(one.count)),
        )
        table = DataTable(PagedModel.of(columns, moved[:MOST_MOVES]), self.tr("Moves"))
        table.setMinimumHeight(200)
        return card.add(table)

    def _over_time(self, runs: tuple[ProfileRun, ...]) -> Card:
        figure = sizes_figure(runs)
        return Card().add(FigureView(figure, self.desk.translate, height=220))

    def build(self, segment_id: int = 0) -> None:
        """Make a segment, or change one."""
        if self.overview is None:
            return
        choices = dict(self.overview.choices)
        choices["segment"] = tuple(pair for pair in choices["segment"] if pair[0] != segment_id)
        dialog = SegmentBuilder(self.desk, self, choices, self.overview.rules.get(segment_id))
        if dialog.exec():
            self.chosen = dialog.saved
            self._changed(self.tr("Saved."))

    def delete(self, segment_id: int) -> None:
        """Remove one at once; it can be taken back."""
        from app.store.segments import delete

        try:
            delete(self.desk.store, segment_id)
        except UserError as error:
            self.desk.show_error(error)
            return
        self._changed(self.tr("The segment was deleted."))

    def _changed(self, words: str) -> None:
        self.desk.tell_changed(*CHANGED)
        self.desk.notify(words, "accent", (self.tr("Undo"), self.take_back))

    def take_back(self) -> None:
        """Undo the newest change."""
        from app.jobs.undo_batch import undo_batch

        self.desk.runner.start(undo_batch, self.desk.store, title=self.tr("Undoing"), changes=frozenset(CHANGED))

    def _group(self, name: Message | None) -> str:
        return self.tr("not there before") if name is None else self._say(name)

    def _say(self, words: Message | str) -> str:
        return self.desk.translate(words) if isinstance(words, Message) else words


class SegmentsHost(Protocol):
    """What the view asks of the page it stands on."""

    def show_segment(self, segment_id: int) -> None:
        """The list of students, this segment alone."""

    def build_profiles(self) -> None:
        """Work everything out."""


def bars_figure(segments: tuple[SegmentRow, ...]) -> Figure:
    """How many students each segment has today."""
    names: tuple[Label, ...] = tuple(one.name for one in segments)
    series = Series("", names, tuple(float(one.size) for one in segments))
    label = mark("rules", "students")
    return Figure("bar", mark("rules", "How large each segment is"), (series,), label, label)


def traits_figure(traits: tuple[Trait, ...]) -> Figure:
    """How many times as frequent each trait is here as among everyone."""
    names: tuple[Label, ...] = tuple(trait.name for trait in traits)
    series = Series("", names, tuple(round(trait.lift, 2) for trait in traits))
    title = mark("rules", "What sets these students apart")
    label = mark("rules", "times as frequent as among all students")
    return Figure("bar", title, (series,), label, mark("rules", "trait"), "value")


def sizes_figure(runs: tuple[ProfileRun, ...]) -> Figure:
    """The size of each group of the newest run at every run before."""
    ordered = runs[::-1]
    start = date.fromisoformat(ordered[0].at)
    series = []
    for one in runs[0].segments[:5]:
        points = [(run, next((seg.size for seg in run.segments if seg.id == one.id), None)) for run in ordered]
        known = [(float((date.fromisoformat(run.at) - start).days), float(size)) for run, size in points if size]
        series.append(Series(one.name, tuple(x for x, _ in known), tuple(y for _, y in known)))
    title = mark("rules", "How the groups grew and shrank")
    x, y = mark("rules", "days since the first working out"), mark("rules", "students")
    return Figure("line", title, tuple(series), x, y)
