"""One student: profile with its evidence, household, consents, what was done, what would be welcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.consents import PURPOSE_NAMES, WAYS, Consent, PersonKind
from app.domain.further import further_words
from app.domain.messages import Message
from app.domain.people import Guardian, Household, Student, age_on
from app.domain.profiles import Advice, FamilyFigures, Happening, Profile
from app.store.database import Store
from app.ui.amounts import money, money_range
from app.ui.desk import Desk
from app.ui.forms.consent import consent_entry, withdraw
from app.ui.forms.guardian import guardian_form
from app.ui.forms.student import student_form
from app.ui.pages.further import further_card
from app.ui.pages.words import (
    EVENTS,
    GENDERS,
    RELATIONS,
    SCHOOLING,
    grade_words,
    masked_phone,
    worded,
)
from app.ui.widgets import (
    Busy,
    Card,
    Chip,
    Column,
    DataTable,
    PagedModel,
    PlainLabel,
    link_button,
    primary_button,
    rule,
    secondary_button,
)

if TYPE_CHECKING:
    from app.ui.pages.students import StudentsPage

ADULT = 18


@dataclass(frozen=True)
class Read:
    """Everything the card shows, read from the store in one go."""

    student: Student
    household: Household | None
    profile: Profile | None
    consents: tuple[tuple[str, Consent], ...]
    advice: tuple[Advice, ...]
    timeline: tuple[Happening, ...]
    currency: str = "CNY"
    family_advice: tuple[tuple[str, Advice], ...] = ()
    partners: Mapping[str, str] = field(default_factory=dict)  # names by ref: consents name a recipient by either


def read_card(store: Store, student_id: int, day: str) -> Read:
    """Read one card; runs in the runner's short lane."""
    from datetime import date

    from app.store import consents, institution, partners, people, profiles

    student = people.student(store, student_id)
    household = people.household_of(store, student_id)
    everyone: list[tuple[PersonKind, int, str]] = [("student", student_id, student.name)]
    everyone += [("guardian", one.id, one.name) for one in household.guardians] if household else []
    today = date.fromisoformat(day)
    held = [(name, one) for kind, number, name in everyone for one in consents.state(store, kind, number, today)]
    return Read(
        student,
        household,
        profiles.profile_of(store, student_id),
        tuple(held),
        tuple(profiles.advice_for(store, "student", student_id)),
        tuple(profiles.timeline_of(store, student_id)),
        institution.get(store).currency or "CNY",
        tuple(
            (one.name, advice)
            for one in (household.guardians if household else ())
            for advice in profiles.advice_for(store, "guardian", one.id)[:2]
        ),
        {one.ref: one.name for one in partners.partners(store)},
    )


class StudentCard(QWidget):
    """Fills the students page while one student is open."""

    def __init__(self, desk: Desk, page: StudentsPage, student_id: int) -> None:
        super().__init__()
        self.desk, self.page, self.student_id = desk, page, student_id
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(Busy(self.tr("Opening …")))
        self.page.set_actions(secondary_button(self.tr("Back to the list"), page.close_card))

    def read(self) -> None:
        """Read the store and show what it says."""
        self.desk.runner.start(
            read_card,
            self.desk.store,
            self.student_id,
            self.desk.today().isoformat(),
            lane="short",
            done=self._show,
            failed=self._gone,
        )

    def _gone(self, error: Exception) -> None:
        self.page.close_card()
        self.desk.show_error(error)

    def _show(self, read: Read) -> None:
        student = read.student
        self.page.set_title(student.name, self._facts(student))
        self.page.set_chips(*self._chips(student, read.profile))
        self.page.set_actions(
            secondary_button(self.tr("Back to the list"), self.page.close_card),
            secondary_button(self.tr("Record a consent"), lambda: self._consent(read)),
            primary_button(self.tr("Edit"), lambda: self._mend(student), "pencil"),
        )
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(_stack(self._profile(read), self._advice(read), self._timeline(read.timeline)), 3)
        right = [self._household(read), self._consents(read)]
        row.addWidget(_stack(*right, *further_card(self._people(read), self.tr("Further columns of the lists"))), 2)
        self.column.addWidget(sides, 1)

    def _facts(self, student: Student) -> str:
        say = self.desk.translate
        age = age_on(student.birth_date, self.desk.today())
        facts = [
            self.tr("Age {0}").format(age) if age is not None else self.tr("Age unknown"),
            worded(GENDERS, student.gender, say),
            worded(SCHOOLING, student.schooling, say) if student.schooling != "unknown" else "",
            grade_words(student.grade, say),
            student.campus or "",
            self.tr("No. {0}").format(student.ref),
        ]
        return " · ".join(fact for fact in facts if fact)

    def _chips(self, student: Student, profile: Profile | None) -> list[Chip]:
        age = age_on(student.birth_date, self.desk.today())
        chips = []
        if age is None or age < ADULT:
            chips.append(
                Chip(self.tr("Minor") if age is not None else self.tr("Age unknown: counts as a minor"), "information")
            )
        if profile and profile.segment:
            chips.append(Chip(self._say(profile.segment), "accent"))
        if student.do_not_contact or student.objected:
            chips.append(Chip(self.tr("Do not contact"), "harm"))
        return chips

    def _profile(self, read: Read) -> Card:
        card, profile = Card(self.tr("Profile")), read.profile
        if profile is None:
            words = self.tr("No profile yet. Build the profiles on Home; it takes some seconds.")
            return card.add(PlainLabel(words, "second", wrap=True))
        if profile.renewal_risk is not None:
            words = self.tr("About {0} in 100 students like this one do not come back within the period.")
            card.add(PlainLabel(words.format(round(100 * profile.renewal_risk)), wrap=True))
        if worth := self._worth(profile, read.currency):
            card.add(PlainLabel(worth, wrap=True))
        for tag in profile.tags:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Chip(self._say(tag.name), "accent"))
            row.addWidget(PlainLabel(self._say(tag.evidence), "second", wrap=True), 1)
            card.add(row)
        if not profile.tags:
            card.add(PlainLabel(self.tr("Nothing stands out yet."), "second"))
        return card.add(PlainLabel(self.tr("As of {0}").format(profile.computed_at[:10]), "third"))

    def _worth(self, profile: Profile, currency: str) -> str:
        """What the coming year should bring, with the range of eight in ten cases."""
        if profile.expected_value is None or profile.value_low is None:
            return ""
        if profile.value_high == 0:
            return self.tr("Expected payments of the next 12 months: most likely none.")
        words = self.tr("Expected payments of the next 12 months: {0}; in 8 of 10 such cases {1}.")
        span = money_range(profile.value_low, profile.value_high, currency)
        text = words.format(money(profile.expected_value, currency), span)
        if not profile.renewals:
            return text
        renewed = self.tr("Renewed %n time(s) so far.", "", profile.renewals)
        return f"{text} {renewed}"

    def _family(self, figures: FamilyFigures, currency: str) -> str:
        words = self.tr("%n student(s); paid {0} in the last year, expected {1} in the next.", "", figures.students)
        return words.format(money(figures.spend_year, currency), money(figures.expected_value, currency))

    def _advice(self, read: Read) -> Card:
        """Courses for the student; partner offers stand with the guardian they are meant for."""
        card = Card(self.tr("What would be welcome"))
        if not read.advice and not read.family_advice:
            words = self.tr("Nothing yet. Train the recommender first; partner offers for a minor go to the guardian.")
            return card.add(PlainLabel(words, "second", wrap=True))
        for one in read.advice[:5]:
            card.add(PlainLabel(f"{one.rank}. {one.item}", "strong", wrap=True))
            card.add(PlainLabel(self._say(one.reason), "second", wrap=True))
        for name, one in read.family_advice:
            card.add(PlainLabel(self.tr("For {0}: {1}").format(name, one.item), "strong", wrap=True))
            card.add(PlainLabel(self._say(one.reason), "second", wrap=True))
        return card

    def _timeline(self, timeline: tuple[Happening, ...]) -> Card:
        say = self.desk.translate
        columns = (
            Column("at", self.tr("When"), "second", 110, show=lambda row: row.at[:10]),
            Column("type", self.tr("What"), "text", 110, show=lambda row: worded(EVENTS, row.type, say)),
            Column("title", self.tr("Course or offer"), "strong"),
            Column(
                "value",
                self.tr("Value"),
                "number",
                90,
                show=lambda row: "" if row.value is None else f"{row.value:,.0f}",
            ),
        )
        more = Column("attributes", self.tr("From the file"), "second", show=lambda row: further_words(row.attributes))
        shown = (*columns, more) if any(row.attributes for row in timeline) else columns
        table = DataTable(PagedModel.of(shown, timeline), self.tr("Timeline"), empty=self.tr("Nothing happened yet."))
        table.setMinimumHeight(260)
        return Card(self.tr("Timeline")).add(table, 1)

    def _household(self, read: Read) -> Card:
        card = Card(self.tr("Household"))
        card.corner(link_button(self.tr("Add a guardian"), self._add_guardian, "user-plus"))
        household = read.household
        if household is None:
            return card.add(PlainLabel(self.tr("No household yet: add a guardian."), "second", wrap=True))
        relations = {
            guardian: relation for student, guardian, relation in household.relations if student == self.student_id
        }
        if read.profile and read.profile.family:
            card.add(PlainLabel(self._family(read.profile.family, read.currency), "second", wrap=True))
        for guardian in household.guardians:
            card.add(self._guardian(guardian, relations.get(guardian.id, "")))
        siblings = [one for one in household.students if one.id != self.student_id]
        if siblings:
            card.add(rule())
            card.add(PlainLabel(self.tr("Other students of this family"), "second"))
        for one in siblings:
            link = link_button(one.name, partial(self.page.open_item, one.id), "user")
            card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _people(self, read: Read) -> list[tuple[str, dict[str, object]]]:
        """Name and further columns of the student and the guardians."""
        student = read.student
        guardians = read.household.guardians if read.household else ()
        return [(student.name, student.attributes), *((one.name, one.attributes) for one in guardians)]

    def _guardian(self, guardian: Guardian, relation: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = " · ".join(
            filter(None, (worded(RELATIONS, relation, self.desk.translate), masked_phone(guardian.phone)))
        )
        row.addWidget(PlainLabel(guardian.name, "strong"))
        row.addWidget(PlainLabel(words, "second"), 1)
        row.addWidget(link_button(self.tr("Edit"), lambda: self._mend_guardian(guardian)))
        return row

    def _consents(self, read: Read) -> Card:
        card = Card(self.tr("Consents in force"))
        if not read.consents:
            words = self.tr("None: nobody of this family may be written to. Print the consent form on the Data page.")
            return card.add(PlainLabel(words, "second", wrap=True))
        for name, consent in read.consents:
            whom = read.partners.get(consent.recipient, consent.recipient)
            card.add(self._consent_row(name, consent, whom))
        return card

    def _consent_row(self, name: str, consent: Consent, whom: str) -> QWidget:
        say = self.desk.translate
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        purpose = worded(PURPOSE_NAMES, consent.purpose, say)
        words.addWidget(PlainLabel(f"{name}: {purpose}{f' → {whom}' if whom else ''}", "strong", wrap=True))
        between = "、" if self.desk.language.startswith("zh") else ", "
        channels = between.join(worded(WAYS, channel, say) for channel in consent.channels)
        until = self.tr("until {0}").format(consent.expires[:10]) if consent.expires else self.tr("no end date")
        words.addWidget(PlainLabel(f"{channels} · {consent.given_at[:10]} · {until}", "third", wrap=True))
        if consent.attributes:
            words.addWidget(PlainLabel(further_words(consent.attributes), "third", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(link_button(self.tr("Withdraw"), lambda: self._withdraw(consent)))
        return box

    def _mend(self, student: Student) -> None:
        if student_form(self.desk, self, student):
            self.read()

    def _add_guardian(self) -> None:
        if guardian_form(self.desk, self, None, self.student_id):
            self.read()

    def _mend_guardian(self, guardian: Guardian) -> None:
        if guardian_form(self.desk, self, guardian):
            self.read()

    def _consent(self, read: Read) -> None:
        people: list[tuple[PersonKind, int, str]] = []
        if read.household:
            people += [("guardian", one.id, one.name) for one in read.household.guardians]
        people.append(("student", self.student_id, read.student.name))
        if consent_entry(self.desk, self, people):
            self.read()

    def _withdraw(self, consent: Consent) -> None:
        if withdraw(self.desk, self, consent):
            self.read()

    def _say(self, words: Message | str) -> str:
        return self.desk.translate(words) if isinstance(words, Message) else words


def _stack(*cards: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return box
