"""All campaigns, three ways: a table, a board by state, and bars along the year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.campaigns import STATE_NAMES, CampaignRecord
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.ui.amounts import days, number
from app.ui.desk import Desk
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_board import Board, BoardCard
from app.ui.pages.campaigns_draft import Draft
from app.ui.pages.campaigns_ground import Ground, read_ground
from app.ui.pages.campaigns_launch import arm_counts
from app.ui.pages.campaigns_year import YearBars, YearRow, day_rows
from app.ui.pages.results_view import VERDICT_TONES
from app.ui.theme import Tone
from app.ui.widgets import Card, Column, DataTable, PagedModel, PlainLabel, Segmented

if TYPE_CHECKING:
    from app.store.database import Store

STATE_TONES: dict[str, Tone] = {
    "draft": "caution",
    "planned": "caution",
    "launched": "information",
    "finished": "plain",
}
SOON, OVER = mark("ui", "Begins soon"), mark("ui", "Over: finish it")
BEFORE, AFTER = timedelta(days=120), timedelta(days=210)


def phase(record: CampaignRecord, today: date) -> tuple[Message, Tone]:
    """A campaign's state as of a day: one that is out may not have begun, or be over and wait to be finished."""
    day = today.isoformat()
    if record.state == "launched" and record.starts and day < record.starts[:10]:
        return SOON, "information"
    if record.state == "launched" and record.ends and day > record.ends[:10]:
        return OVER, "caution"
    return STATE_NAMES[record.state], STATE_TONES[record.state]


@dataclass(frozen=True)
class Line:
    """One campaign of the list."""

    record: CampaignRecord
    partners: tuple[str, ...]
    result: Measurement | None
    counts: tuple[int, int]


@dataclass(frozen=True)
class Known:
    """All the page needs: the campaigns, the draft in hand, and what a plan can choose from."""

    lines: tuple[Line, ...]
    draft: Draft | None
    ground: Ground


def read_known(store: Store) -> Known:
    """Short reads (in a worker)."""
    from app.store import campaigns, institution

    ground = read_ground(store, institution.today(store))
    return Known(tuple(_line(store, each, ground) for each in campaigns.campaigns(store)), drafts.load(store), ground)


def _line(store: Store, record: CampaignRecord, ground: Ground) -> Line:
    from app.jobs.measure_campaign import last_measurement

    names = drafts.from_plan(record.plan).partners if record.plan else ()
    known = {one.ref: one.name for one in ground.partners}
    out = record.state in ("launched", "finished")
    return Line(
        record,
        tuple(known.get(name, name) for name in names),
        last_measurement(store, record.ref) if out else None,
        arm_counts(store, record.id) if out else (0, 0),
    )


class CampaignsList(QWidget):
    """`opened` carries the Line a person chose; `turned` the view they like to see."""

    opened = Signal(object)
    turned = Signal(str)

    def __init__(self, desk: Desk, known: Known, view: str = "table") -> None:
        super().__init__()
        self.desk, self.known = desk, known
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        views = [("table", self.tr("Table")), ("board", self.tr("Board")), ("year", self.tr("Calendar"))]
        self.views = Segmented(views, view)
        self.views.chosen.connect(self._turn)
        column.addWidget(self.views)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addStretch(1)
        self._show(view)

    def _turn(self, view: str) -> None:
        self._show(view)
        self.turned.emit(view)

    def _show(self, view: str) -> None:
        while self._place.count():
            item = self._place.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        makers = {"table": self._table, "board": self._board, "year": self._year}
        self._place.addWidget(makers[view]())

    def _find(self, key: int) -> None:
        self.opened.emit(next(line for line in self.known.lines if line.record.id == key))

    def _table(self) -> QWidget:
        say, today = self.desk.translate, self.known.ground.today
        columns = (
            Column("name", self.tr("Campaign"), "strong", show=lambda line: line.record.name),
            Column("partners", self.tr("Partners"), "second", show=lambda line: self.tr(", ").join(line.partners)),
            Column(
                "state", self.tr("State"), "chip", 124,
                show=lambda line: say(phase(line.record, today)[0]), tone=lambda line: phase(line.record, today)[1],
            ),
            Column(
                "when", self.tr("When"), "second", 225, show=lambda line: days(line.record.starts, line.record.ends)
            ),
            Column("families", self.tr("Families"), "number", 90, show=lambda line: sum(line.counts) or None),
            Column("effect", self.tr("Effect"), "chip", 190, show=self.effect, tone=_tone),
        )  # fmt: skip
        plain = tuple(replace(column, sortable=False) for column in columns)
        table = DataTable(PagedModel.of(plain, self.known.lines), self.tr("All campaigns"), fit=True)
        table.opened.connect(self.opened.emit)
        return Card(self.tr("All campaigns")).add(table)

    def effect(self, line: Line) -> str:
        """The verdict with its size, or what is waited for."""
        if line.result is None:
            return self.tr("Waiting for results") if line.record.state in ("launched", "finished") else ""
        verdict, effect = self.desk.translate(VERDICTS[line.result.verdict]), line.result.lead.effect
        if effect is None:
            return verdict
        return self.tr("{0} · {1} in 100").format(verdict, number(100 * effect, signed=True))

    def _board(self) -> QWidget:
        def card(line: Line) -> BoardCard:
            families = self.tr("%Ln family(s)", "", sum(line.counts)) if sum(line.counts) else ""
            notes = (self.tr(", ").join(line.partners), days(line.record.starts, line.record.ends), families)
            return BoardCard(
                line.record.id, line.record.name, tuple(filter(None, notes)), self.effect(line), _tone(line)
            )

        groups = [
            (self.desk.translate(words), [card(line) for line in self.known.lines if line.record.state == state])
            for state, words in STATE_NAMES.items()
        ]
        board = Board([group for group in groups if group[1] or group[0] != self.desk.translate(STATE_NAMES["draft"])])
        board.pressed.connect(self._find)
        return board

    def _year(self) -> QWidget:
        today, calendar = self.known.ground.today, self.known.ground.calendar
        spans = sorted(calendar.spans, key=lambda one: one.starts)
        first = min([today - BEFORE, *(one.starts for one in spans if one.ends >= today - 2 * BEFORE)])
        last = today + AFTER
        rows: Sequence[YearRow] = [
            YearRow(one.name, one.starts, one.ends, STATE_TONES[one.state], one.id) for one in spans
        ]
        rows = [row for row in [*rows, *day_rows(calendar.days, self.desk.language)] if _inside(row, first, last)]
        card = Card(self.tr("The year"))
        bars = YearBars(rows, first, last, today, card.title.text())
        bars.pressed.connect(self._find)
        card.add(bars)
        words = self.tr(
            "The dashed line is today. A question mark: the days are expected, the notice is still to come."
        )
        return card.add(PlainLabel(words, "third", wrap=True))


def _inside(row: YearRow, first: date, last: date) -> bool:
    return row.ends >= first and row.starts <= last


def _tone(line: Line) -> Tone:
    return "plain" if line.result is None else VERDICT_TONES[line.result.verdict]
