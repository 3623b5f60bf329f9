"""Browse the advice: the five best for a person with reasons, or the people for a course or offer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.consents import PersonKind
from app.domain.messages import Message
from app.domain.profiles import Advice
from app.store.advice import AdvisedItem, Receiver, Taker
from app.ui.amounts import number
from app.ui.desk import Desk
from app.ui.pages.recommend_why import WhyDialog
from app.ui.theme import pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    PagedModel,
    PlainLabel,
    Segmented,
    TextField,
    disc,
    link_button,
    rule,
)

TOP, TAKERS = 5, 12


class Browser(QWidget):
    """At the left who or what, at the right the advice; `purpose` is "course" or "offer"."""

    def __init__(self, desk: Desk, purpose: str) -> None:
        super().__init__()
        self.desk, self.purpose = desk, purpose
        self._looked = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.left = Card(pad=16)
        self.right = Card()
        self.right.title.show()
        row.addWidget(self.left, 5)
        row.addWidget(self.right, 7)
        self.way = Segmented([("person", self.tr("By person")), ("item", self._item_word())])
        self.way.chosen.connect(lambda _: self._fill())
        self.search = TextField(placeholder=self.tr("Search by name"))
        self.search.setProperty("kind", "search")
        self.search.setAccessibleName(self.tr("Search by name"))
        self.left.add(self.way).add(self.search)
        self._wait()
        self.table: DataTable = self._people()
        self.search.changed.connect(lambda: self.table.paged().search(self.search.value()))
        self.left.add(self.table, 1)
        self.setMinimumHeight(pixels(430))

    def _item_word(self) -> str:
        return self.tr("By course") if self.purpose == "course" else self.tr("By offer")

    def _fill(self) -> None:
        self.left.body.removeWidget(self.table)
        self.table.hide()
        self.table.deleteLater()
        self.search.clear()
        self._looked = False
        self._wait()
        self.table = self._people() if self.way.current() == "person" else self._items()
        self.left.add(self.table, 1)

    def _people(self) -> DataTable:
        from app.store.advice import receivers

        store, purpose = self.desk.store, self.purpose
        columns = (
            Column("name", self.tr("Person"), "strong", sortable=False),
            Column("person_kind", "", "second", 110, show=self._kind, sortable=False),
        )

        def fetch(offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[Receiver], int]:
            return receivers(store, purpose, offset, limit, text)

        table = DataTable(PagedModel(columns, fetch, self.desk.runner), self.tr("People"))
        table.opened.connect(self.show_person)
        table.paged().counted.connect(lambda _: self._first(table))
        return table

    def _first(self, table: DataTable) -> None:
        """Show somebody at once: an example says more than an empty card."""
        first = table.paged().row(0)
        if first is not None and not self._looked:
            self._looked = True
            self.show_person(first)

    def _items(self) -> DataTable:
        from app.store.advice import items

        columns = (
            Column("title", self._item_word(), "strong", sortable=False),
            Column("people", self.tr("In the five best of"), "number", 150, sortable=False),
        )
        found = items(self.desk.store, self.purpose)
        table = DataTable(PagedModel.of(columns, found), self._item_word())
        table.opened.connect(self.show_takers)
        if found:
            self.show_takers(found[0])
        return table

    def _kind(self, one: Receiver | Taker) -> str:
        return self.tr("Guardian") if one.person_kind == "guardian" else self.tr("Student")

    def _wait(self) -> None:
        self._clear(self.tr("Whom shall we look at?"))
        words = self.tr("Choose somebody or something at the left: what would they welcome next, and why?")
        self.right.add(PlainLabel(words, "second", wrap=True))
        self.right.body.addStretch(1)

    def _clear(self, title: str) -> None:
        self.right.title.setText(title)
        for layout in (self.right.body,):
            while layout.count():
                item = layout.takeAt(0)
                if item is not None and (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()

    def show_person(self, one: Receiver) -> None:
        """The best of a person, with reasons."""
        from app.store.profiles import advice_for

        kind: PersonKind = "guardian" if one.person_kind == "guardian" else "student"
        found = [each for each in advice_for(self.desk.store, kind, one.person_id) if each.purpose == self.purpose]
        self._clear(self.tr("What {0} would welcome").format(one.name))
        if one.person_kind == "student":
            opener = link_button(self.tr("Open the card"), lambda: self.desk.go("students", one.person_id))
            self.right.add(opener)
            self.right.body.setAlignment(opener, Qt.AlignmentFlag.AlignLeft)
        for at, each in enumerate(found[:TOP], 1):
            if at > 1:
                self.right.add(rule())
            line = _Line(str(at), each.item, self._said(each), "")
            line.add(self._why_button(one, each))
            self.right.add(line)
        if not found:
            self.right.add(PlainLabel(self.tr("Nothing to recommend: everything fitting was taken already."), "second"))
        self.right.body.addStretch(1)

    def _why_button(self, one: Receiver, advice: Advice) -> QWidget:
        """Opens what the score is made of."""
        button = link_button(self.tr("Why"), lambda: self.open_why(one, advice))
        button.setAccessibleName(self.tr("What the score of “{0}” is made of").format(advice.item))
        return button

    def open_why(self, one: Receiver, advice: Advice) -> None:
        """A window of its own, computed when asked for."""
        self.why = WhyDialog(self.desk, self, self.purpose, (one.person_kind, one.person_id), advice)
        self.why.open()

    def _said(self, one: Advice | Taker) -> str:
        return self.desk.translate(one.reason) if isinstance(one.reason, Message) else one.reason

    def show_takers(self, item: AdvisedItem) -> None:
        """Who would welcome an item, the surest first."""
        from app.store.advice import takers

        found = takers(self.desk.store, item.item_kind, item.item_id, TAKERS)
        self._clear(self.tr("Who would welcome “{0}”").format(item.title))
        words = self.tr("It is among the five best of {0} people. The first of them:").format(number(item.people))
        self.right.add(PlainLabel(words, "second", wrap=True))
        for at, one in enumerate(found, 1):
            if at > 1:
                self.right.add(rule())
            place = self.tr("their no. {0}").format(one.rank)
            self.right.add(_Line(str(at), one.name, self._said(one), place))
        if not found:
            self.right.add(PlainLabel(self.tr("Nobody so far: others fit better, or it is over."), "second", wrap=True))
        self.right.body.addStretch(1)


class _Line(QWidget):
    """A number, a name, a reason, and a chip."""

    def __init__(self, at: str, name: str, reason: str, chip: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(12)
        mark = PlainLabel()
        mark.setPixmap(disc(at, done=False))
        mark.setFixedWidth(24)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(name, "strong", wrap=True))
        words.addWidget(PlainLabel(reason, "second", wrap=True))
        row.addLayout(words, 1)
        self._row = row
        if chip:
            row.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignTop)

    def add(self, widget: QWidget) -> None:
        """Something to press, at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
