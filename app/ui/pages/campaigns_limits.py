"""More limits of a plan, folded until asked for: partners, our own courses, teachers, fairness, careful counting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.campaigns import FAIR_BY
from app.domain.messages import Message, mark
from app.ui.desk import Desk
from app.ui.pages.campaigns_draft import Draft
from app.ui.pages.campaigns_ground import Ground
from app.ui.pages.campaigns_steps import labelled, pairs
from app.ui.theme import pixels
from app.ui.widgets import Card, CheckField, ChoiceField, NumberField, PlainLabel, link_button

FAIR_NAMES: dict[str, Message] = {
    "": mark("ui", "Nobody in particular"),
    "campus": mark("ui", "Campuses"),
    "district": mark("ui", "Districts"),
    "gender": mark("ui", "Girls and boys"),
    "schooling": mark("ui", "Stages of school"),
}


def limits_set(draft: Draft) -> bool:
    """Whether the plan has any of these limits."""
    plain = draft.partner_least, draft.own_least, draft.teacher_hours, draft.fair_least, draft.most_contacts
    own = draft.partner_most or draft.partner_least_each
    return bool(own or draft.fair_by or draft.value == "lower") or any(one is not None for one in plain)


class LimitsCard(Card):
    """Shows a draft's limits, gives them back changed; `on_change` after every stroke. Open where one is set."""

    def __init__(self, desk: Desk, ground: Ground, draft: Draft, on_change: Callable[[], object]) -> None:
        super().__init__()
        self.title.setText(self.tr("More limits"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self.desk = desk
        note = self.tr("For partners, our own courses, teachers and fairness. Most plans need none of them.")
        self.add(PlainLabel(note, "second", wrap=True))
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._partners(ground, draft))
        column.addLayout(self._shares(draft))
        self.inside.setVisible(limits_set(draft))
        self.fold = link_button("", self.toggle)
        self._name_fold()
        self.corner(self.fold).add(self.inside)
        for number in (
            *self.most.values(),
            *self.each.values(),
            self.least,
            self.own,
            self.hours,
            self.fair_least,
            self.contacts,
        ):
            number.changed.connect(on_change)
        self.fair.changed.connect(on_change)
        self.careful.changed.connect(on_change)
        self.fair.changed.connect(lambda: self.fair_least.setEnabled(bool(self.fair.value())))

    def toggle(self) -> None:
        """Open or fold."""
        self.inside.setVisible(self.inside.isHidden())
        self._name_fold()

    def _name_fold(self) -> None:
        self.fold.setText(self.tr("Show") if self.inside.isHidden() else self.tr("Hide"))
        self.fold.setAccessibleName(f"{self.title.text()}: {self.fold.text()}")

    def _partners(self, ground: Ground, draft: Draft) -> QVBoxLayout:
        """Two numbers for each partner that has an offer in the plan."""
        self.most: dict[str, NumberField] = {}
        self.each: dict[str, NumberField] = {}
        cell = QVBoxLayout()
        cell.setSpacing(6)
        owners = {one.partner_id for one in ground.offers if one.ref in draft.offers}
        mine = [one for one in ground.partners if one.id in owners]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        titles = (self.tr("Partner"), self.tr("At most so many families"), self.tr("At least so many in 100"))
        for place, title in enumerate(titles if mine else ()):
            grid.addWidget(PlainLabel(title, "label"), 0, place)
        for at, partner in enumerate(mine, 1):
            grid.addWidget(PlainLabel(partner.name, wrap=True), at, 0)
            most = NumberField(draft.partner_most.get(partner.ref), whole=True, high=10_000_000)
            most.setAccessibleName(self.tr("{0}: at most so many families").format(partner.name))
            least = _percent(draft.partner_least_each.get(partner.ref))
            least.setAccessibleName(self.tr("{0}: at least so many in 100 families").format(partner.name))
            for place, field in enumerate((most, least), 1):
                field.setMaximumWidth(pixels(160))
                grid.addWidget(field, at, place)
            self.most[partner.ref], self.each[partner.ref] = most, least
        grid.setColumnStretch(3, 1)
        cell.addLayout(grid)
        hint = self.tr("Empty: as many as the other limits allow, and no less than the share below.")
        if not mine:
            hint = self.tr("Choose an offer of a partner first.")
        cell.addWidget(PlainLabel(hint, "third", wrap=True))
        return cell

    def _shares(self, draft: Draft) -> QGridLayout:
        self.least = _percent(draft.partner_least)
        self.own = _percent(draft.own_least)
        self.hours = NumberField(draft.teacher_hours, high=1_000_000)
        options = [(key, self.desk.translate(FAIR_NAMES[key])) for key in FAIR_BY]
        self.fair = ChoiceField(options, draft.fair_by)
        self.fair_least = _percent(draft.fair_least)
        self.contacts = NumberField(draft.most_contacts, whole=True, low=1, high=1000)
        self.fair_least.setEnabled(bool(draft.fair_by))
        return pairs(
            labelled(
                self.tr("At least for each partner, in %"),
                self.least,
                self.tr("Of all chosen families; a partner's own figure above goes first."),
            ),
            labelled(
                self.tr("At least for our own courses, in %"),
                self.own,
                self.tr("Of all chosen families; so many get an offer of ours."),
            ),
            labelled(
                self.tr("Hours of teachers"),
                self.hours,
                self.tr("All classes and talks together; an offer says what it takes of a teacher's time."),
            ),
            self._careful(draft),
            labelled(self.tr("Fair between"), self.fair, self.tr("No group is left far behind the others.")),
            labelled(
                self.tr("Smallest share of the average, in %"),
                self.fair_least,
                self.tr("Each group is chosen at least so often as all are. Empty: 80."),
            ),
            labelled(
                self.tr("Leave out families with so many campaigns"),
                self.contacts,
                self.tr("Counted over the last 30 days. The house rule is two; here it can be stricter."),
            ),
        )

    def _careful(self, draft: Draft) -> QVBoxLayout:
        self.careful = CheckField(self.tr("Count carefully (lower bound)"), draft.value == "lower")
        careful = QVBoxLayout()
        careful.setSpacing(4)
        careful.addWidget(self.careful)
        words = self.tr("Each family counts with what is safe to expect of it, not with the average guess.")
        careful.addWidget(PlainLabel(words, "third", wrap=True))
        careful.addStretch(1)
        return careful

    def taken(self, draft: Draft) -> Draft:
        """The limits as typed; a share above everything counts as everything."""
        counts = {ref: field.value() for ref, field in self.most.items()}
        shares = {ref: _fraction(field) for ref, field in self.each.items()}
        plain = "" if draft.value == "lower" else draft.value
        fair = str(self.fair.value() or "")
        return replace(
            draft,
            partner_most={ref: int(count) for ref, count in counts.items() if count is not None},
            partner_least=_fraction(self.least),
            partner_least_each={ref: share for ref, share in shares.items() if share is not None},
            own_least=_fraction(self.own),
            teacher_hours=self.hours.value(),
            most_contacts=None if (most := self.contacts.value()) is None else int(most),
            fair_by=fair,
            fair_least=_fraction(self.fair_least) if fair else None,
            value="lower" if self.careful.value() else plain,
        )


def _percent(value: float | None) -> NumberField:
    return NumberField(None if value is None else round(100 * value, 6), high=100)


def _fraction(field: NumberField) -> float | None:
    typed = field.value()
    return None if typed is None else min(typed / 100, 1.0)
