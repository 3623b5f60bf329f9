"""Students: find one among a million, see a segment, open a card, enter someone by hand, export the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.domain.messages import Message, mark
from app.domain.people import age_on
from app.ui.desk import Desk
from app.ui.forms.student import student_form
from app.ui.pages.segments import SegmentsView
from app.ui.pages.student_card import StudentCard
from app.ui.pages.student_value import ValueView
from app.ui.pages.words import grade_words, masked_phone
from app.ui.saving import ask_where
from app.ui.widgets import (
    Card,
    ChoiceField,
    Column,
    DataTable,
    EmptyState,
    Page,
    PagedModel,
    PlainLabel,
    Segmented,
    TextField,
    primary_button,
    secondary_button,
)

Row = dict[str, Any]


class StudentsPage(Page):
    """The table, or the card of one student in its place."""

    nouns = frozenset({"students", "guardians", "households", "consents", "profiles", "segments"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Students"), "")
        self.desk = desk
        self.card: StudentCard | None = None
        self.text, self.segment = "", 0
        self.view = "list"
        self.table: DataTable | None = None

    def refresh(self) -> None:
        """The table, or the open card read again."""
        if self.card is not None:
            self.open_item(self.card.student_id)
            return
        from app.store.counts import counts

        total = counts(self.desk.store)["students"]
        self.set_chips()
        self.set_title(self.tr("Students"), self.tr("Search by name, pinyin, initials or the end of a phone number."))
        self.set_actions(
            secondary_button(self.tr("Export"), self.export, "download"),
            primary_button(self.tr("Add a student"), self.add_student, "user-plus"),
        )
        self.clear()
        self.table = None
        if not total:
            self.state("empty", self._empty())
            return
        self.state("loaded")
        self.add(self._switch())
        if self.view == "list":
            self.add(self._list(), 1)
        else:
            self._other_view()

    def _switch(self) -> Segmented:
        options = [
            ("list", self.tr("List")),
            ("segments", self.tr("Segments")),
            ("value", self.tr("Value and renewal")),
        ]
        switch = Segmented(options, self.view)
        switch.chosen.connect(self.show_view)
        return switch

    def show_view(self, view: str) -> None:
        """The list, the segments, or value and renewal."""
        self.view, self.card = view, None
        self.refresh()

    def _other_view(self) -> None:
        if self.view == "segments":
            self.set_title(self.tr("Students"), self.tr("Groups that were found, and those you make by rule."))
            shown: SegmentsView | ValueView = SegmentsView(self.desk, self)
        else:
            self.set_title(
                self.tr("Students"), self.tr("Who stays for how long, and what the coming year should bring.")
            )
            shown = ValueView(self.desk, self)
        self.set_actions(*shown.head_buttons())
        self.add(shown, 1)
        shown.read()

    def show_segment(self, segment_id: int) -> None:
        """The list of students, this segment alone."""
        self.segment = segment_id
        self.show_view("list")

    def open_item(self, item: object) -> None:
        """The card of the student with this id or of a guardian's child (a Hit); "profiles" works the profiles out."""
        if item == "profiles":
            self.build_profiles()
            return
        if item in ("list", "segments", "value"):
            self.show_view(str(item))
            return
        if getattr(item, "kind", "") == "guardian":
            self._open_family(int(getattr(item, "id", 0)))
            return
        self.clear()
        self.state("loaded")
        self.card = StudentCard(self.desk, self, int(str(item)))
        self.add(self.card, 1)
        self.card.read()

    def _open_family(self, guardian_id: int) -> None:
        """The first child of a guardian; where none is known, the list searched for the guardian's name."""
        from app.store import people

        guardian = people.guardian(self.desk.store, guardian_id)
        family = people.household(self.desk.store, guardian.household_id) if guardian.household_id else None
        if family is not None and family.students:
            self.open_item(family.students[0].id)
            return
        self.text = guardian.name
        self.close_card()

    def build_profiles(self) -> None:
        """Profiles and segments for everybody."""
        from app.jobs.build_profiles import build_profiles

        self.desk.runner.start(
            build_profiles,
            self.desk.store,
            self.desk.today(),
            title=mark("ui", "Working out profiles"),
            changes=frozenset({"profiles", "segments", "segment_members"}),
        )

    def close_card(self) -> None:
        """Back to the table, where it was."""
        self.card = None
        self.refresh()

    def add_student(self) -> None:
        """A new student by hand; the card opens when saved."""
        saved = student_form(self.desk, self)
        if saved:
            self.open_item(saved)

    def export(self) -> None:
        """The table (or the segment in view) as XLSX or CSV."""
        from app.jobs.export_table import export_table

        what: str | tuple[str, int] = ("segment", self.segment) if self.segment else "students"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        path = ask_where(self, self.tr("Export"), self.tr("students") + ".xlsx", kinds)
        if path is not None:
            said = self.tr("Exported: {0}").format(path.name)
            self.desk.runner.start(
                export_table,
                self.desk.store,
                what,
                path,
                self.desk.language,
                title=self.tr("Exporting"),
                done=lambda _: self.desk.notify(said),
                owner=self,
            )

    def _empty(self) -> EmptyState:
        return EmptyState(
            "users",
            self.tr("No students yet. Import your list, or enter the first one by hand."),
            primary_button(self.tr("Import a file"), lambda: self.desk.go("data", "choose"), "upload"),
            secondary_button(self.tr("Add a student"), self.add_student, "user-plus"),
        )

    def _list(self) -> Card:
        card = Card(pad=16)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.search = TextField(self.text, self.tr("Name, pinyin, phone …"))
        self.search.setAccessibleName(self.tr("Search students"))
        self.search.setMaximumWidth(320)
        self.search.changed.connect(self._searched)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._segments())
        bar.addStretch(1)
        self.count = PlainLabel("", "second")
        bar.addWidget(self.count)
        card.add(bar)
        self.table = DataTable(
            PagedModel(self._columns(), self._fetch, lane=self.desk.runner),
            self.tr("Students"),
            empty=self.tr("Nobody matches. Try fewer letters."),
        )
        self.table.opened.connect(lambda row: self.open_item(row["id"]))
        self.table.paged().counted.connect(self._counted)
        return card.add(self.table, 1)

    def _segments(self) -> ChoiceField:
        from app.store.profiles import segments

        options: list[tuple[object, str]] = [(0, self.tr("Everyone"))]
        options += [(one.id, f"{self._say(one.name)} · {one.size:,}") for one in segments(self.desk.store)]
        field = ChoiceField(options, self.segment)
        field.setAccessibleName(self.tr("Segment"))
        field.setMinimumWidth(180)
        field.changed.connect(lambda: self._choose_segment(int(str(field.value()))))
        return field

    def _columns(self) -> tuple[Column, ...]:
        day = self.desk.today()
        return (
            Column("pinyin", self.tr("Name"), "strong", 130, show=lambda row: row["name"]),  # Han names sort by reading
            Column("birth_date", self.tr("Age"), "number", 70, show=lambda row: self._age(row, day)),
            Column(
                "grade", self.tr("Grade"), "text", 100, show=lambda row: grade_words(row["grade"], self.desk.translate)
            ),
            Column("campus", self.tr("Campus"), "text", 110),
            Column("guardian", self.tr("Guardian"), "text", 110),
            Column("guardian_phone", self.tr("Phone"), "second", 120, show=_phone),
            Column("segment", self.tr("Segment"), "text", show=lambda row: self._say(row["segment"])),
            Column(
                "registered_at", self.tr("Since"), "second", 110, show=lambda row: (row["registered_at"] or "")[:10]
            ),
        )

    def _age(self, row: Row, day: date) -> str:
        age = age_on(row["birth_date"], day)
        return self.tr("unknown") if age is None else str(age)

    def _fetch(self, offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[Row], int]:
        from app.store.pages import rows

        found = rows(self.desk.store, "students", offset, limit, sort, text, segment_id=self.segment or None)
        return [dict(zip(found.columns, row, strict=True)) for row in found.rows], found.total

    def _searched(self) -> None:
        self.text = self.search.value()
        if self.table:
            self.table.paged().search(self.text)

    def _choose_segment(self, segment_id: int) -> None:
        self.segment = segment_id
        if self.table:
            self.table.paged().reload()

    def _counted(self, total: int) -> None:
        self.count.setText(self.tr("%Ln student(s)", "", total))

    def _say(self, words: Message | str | None) -> str:
        return self.desk.translate(words) if isinstance(words, Message) else words or ""


def _phone(row: Row) -> str:
    return masked_phone(row["guardian_phone"] or row["phone"])
