"""The desk of an event: type or scan a code, read the answer from two metres away, undo the last one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.campaigns import CampaignRecord
from app.domain.coupons import VERDICTS, CheckIn
from app.ui.amounts import number
from app.ui.desk import Desk
from app.ui.theme import Tone, pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    PagedModel,
    PlainLabel,
    Segmented,
    Stat,
    TextField,
    primary_button,
    row_of,
    secondary_button,
)

TONES: dict[str, Tone] = {"valid": "accent", "used": "caution", "elsewhere": "caution", "expired": "caution"}
KEPT = 12
QUIET = 2500  # milliseconds after the last check-in before other pages read again: a queue must not wait for them


class CheckInView(QWidget):
    """A scanner types the code and Enter; the field is empty and ready again at once."""

    def __init__(self, desk: Desk, campaign: CampaignRecord) -> None:
        super().__init__()
        self.desk, self.campaign = desk, campaign
        self.last: CheckIn | None = None
        self._news = QTimer(self, singleShot=True, interval=QUIET)
        self._news.timeout.connect(lambda: desk.tell_changed("outcomes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._entry())
        left.addWidget(self._answer())
        self.today = Card(self.tr("Checked in today"))
        self.table: DataTable | None = None
        left.addWidget(self.today)
        left.addStretch(1)
        self.count = Stat(self.tr("Checked in"), "0")
        right = QVBoxLayout()
        right.setSpacing(16)
        self._right = right
        right.addWidget(self.count)
        self.history = Card(self.tr("The last ones"))
        right.addWidget(self.history)
        right.addStretch(1)
        row = row_of()
        row.addLayout(left, 7)
        row.addLayout(right, 4)
        column.addLayout(row, 1)
        self._recount()
        self.setFocusProxy(self.code)

    def _entry(self) -> Card:
        card = Card(self.tr("Type or scan the code"))
        use = "attended" if self.campaign.goal == "attended" else "redeemed"
        uses = [("attended", self.tr("They came")), ("redeemed", self.tr("They redeemed it"))]
        self.use = Segmented(uses, use)
        self.use.chosen.connect(lambda _: self._recount())
        card.corner(self.use)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.code = TextField(placeholder="XXXXX-XXXXX")
        self.code.setAccessibleName(card.title.text())
        high = pixels(48)
        self.code.setStyleSheet(f"font-size: {pixels(26)}px; min-height: {high}px; max-height: {high}px;")
        self.code.returnPressed.connect(self.check)
        row.addWidget(self.code, 1)
        button = primary_button(self.tr("Check in"), self.check, "check")
        button.setStyleSheet(f"min-height: {high}px; max-height: {high}px;")
        row.addWidget(button)
        card.add(row)
        words = self.tr("No network is needed: the code itself says whether it was signed here.")
        return card.add(PlainLabel(words, "second", wrap=True))

    def _answer(self) -> Card:
        self.answer = Card()
        self.answer.setMinimumHeight(pixels(190))
        self.chip = Chip("")
        self.words = PlainLabel(self.tr("Ready."), "figure", wrap=True)
        self.words.setStyleSheet(f"font-size: {pixels(52)}px;")
        self.detail = PlainLabel("", "sentence", wrap=True)
        self.back = secondary_button(self.tr("Undo this check-in"), self.undo, "undo-2")
        self.back.hide()
        self.answer.add(self.words).add(self.detail)
        row = QHBoxLayout()
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.back)
        self.chip.hide()
        self.answer.body.addStretch(1)
        return self.answer.add(row)

    def check(self) -> None:
        """Judge what stands in the field."""
        from app.jobs.check_in import check_in

        typed = self.code.value()
        self.code.setText("")
        self.code.setFocus()
        if not typed:
            return
        self.desk.runner.start(
            check_in,
            self.desk.store,
            self.campaign,
            typed,
            self.use.current(),
            self.desk.today(),
            done=self._told,
            lane="short",
        )

    def _told(self, told: CheckIn) -> None:
        tone = TONES.get(told.verdict, "harm")
        self.words.setText(self.desk.translate(VERDICTS[told.verdict]))
        self.words.set_tone(tone)
        self.detail.setText(self.desk.translate(told.detail))
        self.chip.show_state(told.code or "–", tone)
        self.chip.show()
        self.last = told if told.batch else self.last
        self.back.setVisible(bool(told.batch))
        self._note(told, tone)
        if told.batch:
            self._recount()
            self._news.start()

    def undo(self) -> None:
        """Take the last valid check-in back."""
        from app.jobs.check_in import undo_check_in

        if self.last is None:
            return
        undo_check_in(self.desk.store, self.last.batch)
        self.words.setText(self.tr("Undone: the code can be used again."))
        self.words.set_tone("plain")
        self.detail.setText(self.last.code)
        self.last = None
        self.back.hide()
        self._recount()
        self._news.start()
        self.code.setFocus()

    def _note(self, told: CheckIn, tone: Tone) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip(self.desk.translate(VERDICTS[told.verdict]), tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(told.person or told.code, wrap=True), 1)
        self.history.body.insertWidget(0, line)
        if self.history.body.count() > KEPT:
            item = self.history.body.takeAt(KEPT)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _recount(self) -> None:
        from app.store.coupons import given, tally

        done = tally(self.desk.store, self.campaign.id, self.use.current())
        words = self.tr("of {0} coupons").format(number(given(self.desk.store, self.campaign.id)))
        fresh = Stat(self.tr("Checked in"), number(done), words)
        self._right.replaceWidget(self.count, fresh)
        self.count.hide()
        self.count.deleteLater()
        self.count = fresh
        self._list_today()

    def _list_today(self) -> None:
        """Who used a coupon today, the newest first: also what another window or an earlier hour wrote."""
        from app.jobs.check_in import checked_in

        rows = checked_in(self.desk.store, self.campaign, self.use.current(), self.desk.today(), KEPT)
        columns = (
            Column("at", self.tr("Time"), "second", 80, show=lambda row: row.at[11:16], sortable=False),
            Column("person", self.tr("Name"), "strong", sortable=False),
            Column("code", self.tr("Code"), "second", 150, sortable=False),
            Column("offer", self.tr("Offer"), sortable=False),
        )
        table = DataTable(
            PagedModel.of(columns, rows), self.today.title.text(), fit=True, empty=self.tr("Nobody yet today.")
        )
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self.table = table
        self.today.add(table)
