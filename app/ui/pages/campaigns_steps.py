"""Steps of planning a campaign, one question each: goal, offers, people, channels, experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSlider, QVBoxLayout, QWidget

from app.domain.campaign_templates import FORMS, INTERACTIONS
from app.domain.campaigns import CHANNEL_NAMES, CHANNELS, GOAL_NAMES, PLACES, SHARES, UNITS
from app.domain.messages import Message, mark
from app.ui.amounts import number
from app.ui.desk import Desk
from app.ui.pages.campaigns_draft import Draft, with_template
from app.ui.pages.campaigns_ground import Ground
from app.ui.pages.campaigns_picks import Pick, PickList
from app.ui.theme import pixels
from app.ui.widgets import (
    Card,
    CheckField,
    ChoiceField,
    NumberField,
    PlainLabel,
    Segmented,
    TextField,
    link_button,
    row_of,
)

if TYPE_CHECKING:
    from app.domain.campaign_templates import Template

GOALS = ("enrolled", "redeemed", "attended", "bought")
PLACE_NAMES: dict[str, Message] = {
    "": mark("ui", "Not decided"),
    "online": mark("ui", "Online"),
    "own_premises": mark("ui", "On our premises"),
    "partner_premises": mark("ui", "At the partner's"),
    "school": mark("ui", "In a school"),
    "kindergarten": mark("ui", "In a kindergarten"),
    "university": mark("ui", "At a university"),
    "public": mark("ui", "In a public place"),
}
UNIT_NAMES: dict[str, Message] = {
    "household": mark("ui", "Families (recommended)"),
    "class": mark("ui", "Whole classes"),
    "student": mark("ui", "Students, families kept whole"),
}
SHARE_NAMES: dict[str, Message] = {
    "none": mark("ui", "Nothing"),
    "aggregate": mark("ui", "Totals only"),
    "psi_count": mark("ui", "A private count of shared families"),
    "person_rows": mark("ui", "Rows about people (needs separate consent)"),
}


class Step(QWidget):
    """One step: shows a draft, gives back a changed one; `changed` after every stroke. `replaced` carries a draft that
    takes the place of the whole.
    """

    changed = Signal()
    replaced = Signal(object)

    def __init__(self, desk: Desk, ground: Ground, draft: Draft) -> None:
        super().__init__()
        self.desk, self.ground = desk, ground
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.build(draft)

    def build(self, draft: Draft) -> None:
        """Make the fields."""

    def taken(self, draft: Draft) -> Draft:
        """The draft with what stands in the fields."""
        return draft

    def said(self, names: dict[str, Message], keys: Sequence[str]) -> list[tuple[object, str]]:
        """Options of a choice in the window's language."""
        return [(key, self.desk.translate(names[key])) for key in keys]


def labelled(label: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """A field under its label, with a hint beneath."""
    cell = QVBoxLayout()
    cell.setSpacing(4)
    name = PlainLabel(label, "label")
    name.setBuddy(field)
    cell.addWidget(name)
    cell.addWidget(field)
    if hint:
        cell.addWidget(PlainLabel(hint, "third", wrap=True))
    cell.addStretch(1)
    field.setAccessibleName(label)
    return cell


def pairs(*cells: QLayout) -> QGridLayout:
    """Cells in two columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(14)
    for at, cell in enumerate(cells):
        grid.addLayout(cell, at // 2, at % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


class GoalStep(Step):
    """What is the campaign for, and which effect would be worth having?"""

    def build(self, draft: Draft) -> None:
        """Name, goal, place, smallest effect worth having."""
        self.name = TextField(draft.name, self.tr("Family finance evening"))
        self.goal = ChoiceField(self.said(GOAL_NAMES, GOALS), draft.goal)
        self.place = ChoiceField(self.said(PLACE_NAMES, PLACES), draft.place)
        self.margin = NumberField(None if draft.margin is None else 100 * draft.margin, high=100)
        for field in (self.name, self.goal, self.place, self.margin):
            field.changed.connect(self.changed.emit)
        self.draft = draft
        card = Card(self.tr("What is the campaign for?"))
        small = self.tr("So many more families in every 100; less is too small to matter. Empty: what pays for itself.")
        card.add(
            pairs(
                labelled(self.tr("Name"), self.name),
                labelled(self.tr("What counts as success"), self.goal),
                labelled(self.tr("Smallest effect worth having"), self.margin, small),
                labelled(self.tr("Where it takes place"), self.place, self.tr("Some places have rules of their own.")),
            )
        )
        self.column.addWidget(card)
        self._pattern: QWidget | None = None
        self._show_template(draft.template)

    def _show_template(self, key: str) -> None:
        """The template the plan was made from; the library where there is none (or it has that one no more)."""
        from app.jobs.campaign_library import campaign_templates
        from app.ui.pages.campaigns_templates import ChosenTemplate

        found = next((one for one in campaign_templates() if one.id == key), None)
        if found is None:
            self.choose_template()
        else:
            self._put(ChosenTemplate(self.desk, found, self.choose_template))

    def _put(self, pattern: QWidget) -> None:
        if self._pattern is not None:
            self.column.removeWidget(self._pattern)
            self._pattern.hide()
            self._pattern.deleteLater()
        self._pattern = pattern
        self.column.addWidget(pattern, 1)

    def choose_template(self) -> None:
        """Leaf through the library; the one taken fills every step."""
        from app.ui.pages.campaigns_templates import TemplateLibrary

        library = TemplateLibrary(self.desk)
        library.taken.connect(self.take_template)
        self._put(library)

    def take_template(self, template: Template) -> None:
        """Every step as the template would have it."""
        self.replaced.emit(with_template(self.taken(self.draft), template, self.desk.language, self.ground))

    def taken(self, draft: Draft) -> Draft:
        """Name, goal, place and margin."""
        margin = self.margin.value()
        return replace(
            draft,
            name=self.name.value(),
            goal=str(self.goal.value()),
            place=str(self.place.value()),
            margin=None if margin is None else margin / 100,
        )


class OffersStep(Step):
    """With whom, and what do families get?"""

    def build(self, draft: Draft) -> None:
        """Partners at the left, the offers of those ticked at the right."""
        partners = PickList(self.ground.partner_picks(self.desk.translate), draft.partners, self.tr("Partners"))
        self.partners = partners
        none = self.tr("Tick a partner first: their offers appear here.")
        self.offers = PickList(self._offers(draft.partners), draft.offers, self.tr("Offers"), empty=none)
        partners.changed.connect(self._follow)
        self.offers.changed.connect(self.changed.emit)
        left = Card(self.tr("With whom?")).add(partners, 1)
        left.corner(link_button(self.tr("Who fits best?"), lambda: self.desk.go("partners")))
        right = Card(self.tr("What do families get?")).add(self.offers, 1)
        self.column.addLayout(row_of(left, right, stretches=(5, 6)), 1)

    def _offers(self, partners: Sequence[str]) -> list[Pick]:
        return self.ground.offer_picks(partners, self.desk.translate)

    def _follow(self) -> None:
        self.offers.show_picks(self._offers(self.partners.chosen()), self.offers.chosen())
        self.changed.emit()

    def taken(self, draft: Draft) -> Draft:
        """Partners and offers ticked; a quota of a partner without an offer falls away."""
        offers = self.offers.chosen()
        owners = {one.partner_id for one in self.ground.offers if one.ref in offers}
        kept = {one.ref for one in self.ground.partners if one.id in owners}
        most = {ref: count for ref, count in draft.partner_most.items() if ref in kept}
        least = {ref: share for ref, share in draft.partner_least_each.items() if ref in kept}
        partners = self.partners.chosen()
        return replace(draft, partners=partners, offers=offers, partner_most=most, partner_least_each=least)


class PeopleStep(Step):
    """Who is asked first?"""

    def build(self, draft: Draft) -> None:
        """Model or rule, all or some segments."""
        options = [("model", self.tr("Those the model expects to welcome it")), ("rule", self.tr("Everyone alike"))]
        self.audience = Segmented(options, draft.audience if draft.audience in ("model", "rule") else "model")
        self.audience.chosen.connect(lambda _: self.changed.emit())
        how = Card(self.tr("Who is asked first?")).add(self.audience)
        note = self.tr(
            "Rules and consent come before everything: whoever may not be written to never appears. "
            "The model sees nothing of a child."
        )
        how.add(PlainLabel(note, "second", wrap=True))
        self.column.addWidget(how)
        empty = self.tr(
            "No segments yet: work out the profiles on the Recommend page. Until then everyone lawful is asked."
        )
        found = self.ground.segments(self.desk.translate)
        picks = [Pick(str(one.id), one.name, self.tr("{0} students").format(one.size)) for one in found]
        chosen = self.ground.segment_keys(draft.segments, self.desk.translate)
        self.segments = PickList(picks, chosen, self.tr("Segments"), empty=empty)
        self.segments.changed.connect(self.changed.emit)
        card = Card(self.tr("Only some segments?"))
        card.corner(PlainLabel(self.tr("None ticked: everyone lawful"), "second"))
        self.column.addWidget(card.add(self.segments, 1), 1)

    def taken(self, draft: Draft) -> Draft:
        """Audience and segments."""
        return replace(draft, audience=self.audience.current(), segments=self.segments.chosen())


class ChannelsStep(Step):
    """How are families reached, and how many can each channel carry?"""

    def build(self, draft: Draft) -> None:
        """A tick and a number a channel."""
        card = Card(self.tr("How are families reached?"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(PlainLabel(self.tr("Channel"), "label"), 0, 0)
        grid.addWidget(PlainLabel(self.tr("Families it can carry"), "label"), 0, 1)
        grid.addWidget(PlainLabel(self.tr("Families that have agreed to it"), "label"), 0, 2)
        self.rows: dict[str, tuple[CheckField, NumberField]] = {}
        for at, channel in enumerate(CHANNELS, 1):
            words = self.desk.translate(CHANNEL_NAMES[channel])
            box = CheckField(words, channel in draft.channels)
            most = NumberField(draft.channels.get(channel), whole=True, low=1, high=10_000_000)
            most.setAccessibleName(self.tr("{0}: families it can carry").format(words))
            most.setMaximumWidth(pixels(160))
            most.setEnabled(box.value())
            box.changed.connect(lambda box=box, most=most: self._ticked(box, most))
            most.changed.connect(self.changed.emit)
            grid.addWidget(box, at, 0)
            grid.addWidget(most, at, 1)
            agreed = self.ground.reach.get(channel, 0)
            grid.addWidget(PlainLabel(number(agreed), "body" if agreed else "third"), at, 2)
            self.rows[channel] = (box, most)
        grid.setColumnStretch(2, 1)
        card.add(grid)
        note = self.tr("Each family is written to once, through the channel it has agreed to.")
        card.add(PlainLabel(note, "second", wrap=True))
        self.column.addLayout(row_of(card, self._content(draft)))
        self.column.addStretch(1)

    def _content(self, draft: Draft) -> Card:
        """What families are invited to, and how they take part."""
        card = Card(self.tr("What are families invited to?"))
        forms = [("", self.tr("Not decided")), *self.said(FORMS, tuple(FORMS))]
        self.form = ChoiceField(forms, draft.form)
        self.form.changed.connect(self.changed.emit)
        card.add(labelled(self.tr("Form of the content"), self.form))
        card.add(PlainLabel(self.tr("How they take part"), "label"))
        self.interactions = {key: CheckField(words, key in draft.interactions) for key, words in self._interactions()}
        for box in self.interactions.values():
            box.changed.connect(self.changed.emit)
            card.add(box)
        card.body.addStretch(1)
        return card

    def _interactions(self) -> list[tuple[str, str]]:
        return [(key, self.desk.translate(words)) for key, words in INTERACTIONS.items()]

    def _ticked(self, box: CheckField, most: NumberField) -> None:
        most.setEnabled(box.value())
        if box.value() and most.value() is None:
            most.set_value(500)
        self.changed.emit()

    def taken(self, draft: Draft) -> Draft:
        """Channels with their capacities (one without a number does not count), form and ways of taking part."""
        channels = {key: int(most.value() or 0) for key, (box, most) in self.rows.items() if box.value()}
        return replace(
            draft,
            channels={key: count for key, count in channels.items() if count > 0},
            form=str(self.form.value()),
            interactions=tuple(key for key, box in self.interactions.items() if box.value()),
        )


class ExperimentStep(Step):
    """Who is left out, so that the effect can be seen?"""

    def build(self, draft: Draft) -> None:
        """Holdout, unit of the draw, what the partner learns, known baseline."""
        self.holdout = QSlider(Qt.Orientation.Horizontal)
        self.holdout.setRange(0, 10)
        self.holdout.setValue(round(draft.holdout * 20))
        self.holdout.setPageStep(1)
        self.words = PlainLabel("", "sentence", wrap=True)
        self.holdout.valueChanged.connect(lambda _: self._moved())
        self._say()
        card = Card(self.tr("Who is left out, so that the effect can be seen?"))
        card.add(self.words).add(self.holdout)
        ends = QHBoxLayout()
        ends.addWidget(PlainLabel(self.tr("nobody: no proof"), "third"))
        ends.addStretch(1)
        ends.addWidget(PlainLabel(self.tr("half: the clearest answer"), "third"))
        card.add(ends)
        self.holdout.setAccessibleName(card.title.text())
        self.column.addWidget(card)
        self.unit = ChoiceField(self.said(UNIT_NAMES, UNITS), draft.randomise_by)
        self.shares = ChoiceField(self.said(SHARE_NAMES, SHARES), draft.shares)
        self.baseline = NumberField(None if draft.baseline is None else 100 * draft.baseline, high=99)
        usual = self.tr("Empty: worked out from earlier campaigns and enrolments.")
        more = Card(self.tr("The draw"))
        more.add(
            pairs(
                labelled(self.tr("What is drawn by lot"), self.unit),
                labelled(self.tr("What the partner learns"), self.shares),
                labelled(self.tr("Families in 100 who would come anyway"), self.baseline, usual),
            )
        )
        for field in (self.unit, self.shares, self.baseline):
            field.changed.connect(self.changed.emit)
        self.column.addWidget(more)
        self.column.addStretch(1)

    def _moved(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        share = 5 * self.holdout.value()
        if not share:
            self.words.setText(self.tr("Nobody is left out: afterwards nobody will know what the campaign did."))
            return
        text = self.tr("{0} in every 100 chosen families get nothing now, drawn by lot and sealed before the launch.")
        self.words.setText(text.format(share))

    def taken(self, draft: Draft) -> Draft:
        """The design of the experiment."""
        baseline = self.baseline.value()
        return replace(
            draft,
            holdout=self.holdout.value() / 20,
            randomise_by=str(self.unit.value()),
            shares=str(self.shares.value()),
            baseline=None if baseline is None else baseline / 100,
        )
