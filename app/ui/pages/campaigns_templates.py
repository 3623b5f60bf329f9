"""The library of proven campaigns: leaf through it, read the whole recipe, take one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.campaign_templates import FORMS, INTERACTIONS, Template
from app.domain.campaigns import CHANNEL_NAMES, GOAL_NAMES
from app.ui.amounts import percent
from app.ui.desk import Desk
from app.ui.pages.partners_words import industry
from app.ui.theme import pixels
from app.ui.widgets import Card, Chip, PlainLabel, primary_button, secondary_button


class TemplateDialog(QDialog):
    """`chosen` is the template a person took, None where they went back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        from app.jobs.campaign_library import fitting_templates

        super().__init__(parent)
        self.desk, self.chosen = desk, None  # type: tuple[Desk, Template | None]
        self.setWindowTitle(self.tr("What has worked elsewhere"))
        self.setMinimumSize(pixels(860), pixels(560))
        self.found = fitting_templates(desk.store)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(self.windowTitle(), "title"))
        words = self.tr(
            "Those that fit your partners and the season stand first. Everything can be changed afterwards."
        )
        outer.addWidget(PlainLabel(words, "second", wrap=True))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        self.list = self._list()
        middle.addWidget(self.list, 4)
        self._place = QVBoxLayout()
        middle.addLayout(self._place, 7)
        outer.addLayout(middle, 1)
        outer.addLayout(self._buttons())
        self.list.setCurrentRow(0)

    def _list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.windowTitle())
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for template, fits in self.found:
            words = template.said(template.title, self.desk.language)
            suits = self.tr("fits your partners")
            item = QListWidgetItem(f"{words} · {suits}" if fits else words)
            made.addItem(item)
        made.currentRowChanged.connect(self.show_one)
        made.itemActivated.connect(lambda _: self.take())
        return made

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(secondary_button(self.tr("Cancel"), self.reject))
        take = primary_button(self.tr("Use this one"), self.take)
        take.setDefault(True)
        row.addWidget(take)
        return row

    def show_one(self, at: int) -> None:
        """The recipe of one template."""
        while self._place.count():
            item = self._place.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(recipe(self.found[at][0], self.desk))
        self._place.addWidget(area)

    def take(self) -> None:
        """Use the one in view."""
        self.chosen = self.found[self.list.currentRow()][0]
        self.accept()


def chosen_card(desk: Desk, key: str) -> QWidget:
    """The recipe of the template a plan was made from; an empty widget where the library has it no more."""
    from app.jobs.campaign_library import campaign_templates

    found = next((one for one in campaign_templates() if one.id == key), None)
    return recipe(found, desk) if found else QWidget()


def recipe(template: Template, desk: Desk) -> Card:
    """Everything about one template, as a card."""
    card = Recipe(template.said(template.title, desk.language))
    card.fill(template, desk)
    return card


class Recipe(Card):
    """Summary, chips, the day's script, the money, what to measure, what the law wants."""

    def fill(self, template: Template, desk: Desk) -> None:
        """Say it all in the window's language."""

        def said(text) -> str:  # type: ignore[no-untyped-def]
            return template.said(text, desk.language)

        self.add(PlainLabel(said(template.summary), wrap=True))
        chips = QHBoxLayout()
        chips.setSpacing(6)
        words = [desk.translate(FORMS[template.form])]
        words += [desk.translate(INTERACTIONS[each]) for each in template.interactions]
        for each in words:
            chips.addWidget(Chip(each, "accent"))
        chips.addStretch(1)
        self.add(chips)
        goal = desk.translate(GOAL_NAMES[template.goal])
        ways = self.tr(", ").join(desk.translate(CHANNEL_NAMES[each]) for each in template.channels)
        trades = self.tr(", ").join(industry(each, desk.translate) for each in template.industries)
        line = self.tr("{0} · goal: {1} · by {2} · {3} weeks").format(trades, goal, ways, template.weeks)
        self.add(PlainLabel(line, "second", wrap=True))
        script = [self.tr("{0} min  {1}").format(line.minute, said(line.text)) for line in template.script]
        self._part(self.tr("The day, minute by minute"), script)
        self._part(
            self.tr("How the money is split"), [f"{percent(share)}  {said(text)}" for text, share in template.budget]
        )
        self._part(self.tr("What to measure"), [said(each) for each in template.measures])
        rules = self.tr("Rules: {0}").format(" ".join(template.rules))
        self._part(self.tr("What the law wants"), [*(said(each) for each in template.cautions), rules])
        self.body.addStretch(1)

    def _part(self, title: str, lines: list[str]) -> None:
        self.add(PlainLabel(title, "label"))
        for line in lines:
            self.add(PlainLabel(line, wrap=True))
