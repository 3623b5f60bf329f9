"""The library of proven campaigns: leaf through it, read the whole recipe, take one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.domain.campaign_templates import FORMS, INTERACTIONS, Template
from app.domain.campaigns import CHANNEL_NAMES, GOAL_NAMES
from app.ui.amounts import percent
from app.ui.desk import Desk
from app.ui.pages.partners_words import industry
from app.ui.theme import pixels
from app.ui.widgets import Card, Chip, PlainLabel, link_button, secondary_button


class TemplateLibrary(Card):
    """Every template by name, the one in view as a whole recipe; `taken` carries the one a person wants."""

    taken = Signal(object)

    def __init__(self, desk: Desk) -> None:
        from app.jobs.campaign_library import fitting_templates

        super().__init__()
        self.title.setText(self.tr("Begin with what has worked elsewhere"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self.desk, self.found = desk, fitting_templates(desk.store)
        self.corner(secondary_button(self.tr("Use this one"), self.take, "check"))
        words = self.tr(
            "Those that fit your partners and the season stand first. Everything can be changed afterwards."
        )
        self.add(PlainLabel(words, "second", wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(24)
        self.list = self._list()
        middle.addWidget(self.list, 3)
        self._place = QVBoxLayout()
        middle.addLayout(self._place, 8)
        self.add(middle, 1)
        self.list.setCurrentRow(0)

    def _list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.title.text())
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(pixels(340))
        for template, fits in self.found:
            words = template.said(template.title, self.desk.language)
            made.addItem(words if fits else self.tr("{0} (no such partner yet)").format(words))
        made.currentRowChanged.connect(self.show_one)
        made.itemActivated.connect(lambda _: self.take())
        return made

    def show_one(self, at: int) -> None:
        """The recipe of one template."""
        while self._place.count():
            item = self._place.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = Recipe(self.found[at][0], self.desk)
        self._place.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)

    def take(self) -> None:
        """Use the one in view."""
        self.taken.emit(self.found[self.list.currentRow()][0])


class ChosenTemplate(Card):
    """The recipe of the template a plan was made from, and the way to another one."""

    def __init__(self, desk: Desk, template: Template, again: Callable[[], object]) -> None:
        super().__init__(template.said(template.title, desk.language))
        self.corner(link_button(self.tr("Another template"), again, "book-open"))
        self.add(Recipe(template, desk), 1)


class Recipe(QWidget):
    """Summary, chips, the day's script, the money, what to measure, what the law wants; two columns of lines."""

    def __init__(self, template: Template, desk: Desk) -> None:
        super().__init__()
        self.template, self.desk = template, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self._said(template.summary), wrap=True))
        column.addLayout(self._chips())
        column.addWidget(PlainLabel(self._line(), "second", wrap=True))
        script = [(self.tr("{0} min").format(line.minute), self._said(line.text)) for line in template.script]
        money = [(percent(share), self._said(text)) for text, share in template.budget]
        rules = self.tr("Rules: {0}").format(" ".join(template.rules))
        left, right = QVBoxLayout(), QVBoxLayout()
        self._part(left, self.tr("The day, minute by minute"), script)
        self._part(left, self.tr("How the money is split"), money)
        self._part(right, self.tr("What to measure"), [("", self._said(each)) for each in template.measures])
        law = [("", words) for words in (*(self._said(each) for each in template.cautions), rules)]
        self._part(right, self.tr("What the law wants"), law)
        row = QHBoxLayout()
        row.setSpacing(24)
        for side in (left, right):
            side.setSpacing(4)
            side.addStretch(1)
            row.addLayout(side, 1)
        column.addLayout(row)

    def _said(self, text: Mapping[str, str]) -> str:
        return self.template.said(text, self.desk.language)

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for words in (FORMS[self.template.form], *(INTERACTIONS[each] for each in self.template.interactions)):
            row.addWidget(Chip(self.desk.translate(words), "accent"))
        row.addStretch(1)
        return row

    def _line(self) -> str:
        goal = self.desk.translate(GOAL_NAMES[self.template.goal])
        ways = self.tr(", ").join(self.desk.translate(CHANNEL_NAMES[each]) for each in self.template.channels)
        trades = self.tr(", ").join(industry(each, self.desk.translate) for each in self.template.industries)
        return self.tr("{0} · goal: {1} · by {2} · {3} weeks").format(trades, goal, ways, self.template.weeks)

    def _part(self, side: QVBoxLayout, title: str, lines: list[tuple[str, str]]) -> None:
        side.addSpacing(6)
        side.addWidget(PlainLabel(title, "label"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for at, (first, words) in enumerate(lines):
            if first:
                grid.addWidget(
                    PlainLabel(first, "second"), at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
                )
            grid.addWidget(PlainLabel(words, wrap=True), at, 1)
        grid.setColumnStretch(1, 1)
        side.addLayout(grid)
