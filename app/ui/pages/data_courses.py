"""Courses: everything the institution teaches; find one, enter or mend it by hand, export the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.learning import Course
from app.ui.amounts import money, number
from app.ui.desk import Desk
from app.ui.forms.course import course_form
from app.ui.saving import ask_where
from app.ui.widgets import (
    Card,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    TextField,
    from_store,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.ui.pages.data import DataPage


class CoursesView(QWidget):
    """Lives inside the data page; `chosen` is the course to open first (found by the search)."""

    def __init__(self, desk: Desk, page: DataPage, chosen: int = 0) -> None:
        super().__init__()
        self.desk, self.page, self._chosen = desk, page, chosen
        self.table: DataTable | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def begin(self) -> None:
        """Show the list, or what to do where there is none yet."""
        from app.store.counts import counts

        self.page.set_title(self.tr("Courses"), self.tr("Everything you teach: the recommender chooses among them."))
        self.page.set_chips()
        self.page.set_actions(
            secondary_button(self.tr("Back to the data"), self.page.leave),
            secondary_button(self.tr("Export"), self.export, "download"),
            primary_button(self.tr("Add a course"), self.add, "book-open"),
        )
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.column.addWidget(self._list() if counts(self.desk.store).get("courses") else self._empty(), 1)
        if self._chosen:
            self._chosen, number_of = 0, self._chosen
            self.edit(number_of)

    def read_again(self) -> None:
        """After a change, an undo included; a list that was empty is built anew."""
        if self.table is None:
            self.begin()
        else:
            self.table.paged().reload()

    def _empty(self) -> EmptyState:
        self.table = None
        return EmptyState(
            "book-open",
            self.tr("No course yet. Import your timetable, or enter the first course by hand."),
            primary_button(self.tr("Add a course"), self.add, "book-open"),
            secondary_button(self.tr("Import a file"), self._import, "upload"),
        )

    def _import(self) -> None:
        self.page.leave()
        self.page.choose_file()

    def _list(self) -> Card:
        from app.store.institution import get

        currency = get(self.desk.store).currency
        columns = (
            Column("title", self.tr("Title"), "strong"),
            Column("category", self.tr("Subject"), width=120),
            Column("level", self.tr("Level"), "number", 70),
            Column("teacher", self.tr("Teacher"), "second", 110),
            Column("starts", self.tr("First day"), "second", 110, lambda row: str(row["starts"] or "")[:10]),
            Column("price", self.tr("Price"), "number", 100, lambda row: _said(row["price"], currency)),
            Column("capacity", self.tr("Places"), "number", 84, lambda row: _count(row["capacity"])),
            Column("enrolments", self.tr("Enrolments"), "number", 104, lambda row: _count(row["enrolments"])),
        )
        model = PagedModel(columns, from_store(self.desk.store, "courses"), lane=self.desk.runner)
        self.table = DataTable(model, self.tr("Courses"), empty=self.tr("No course of that name."))
        self.table.opened.connect(lambda row: self.edit(int(row["id"])))
        search = TextField("", self.tr("Title, subject, teacher …"))
        search.setAccessibleName(self.tr("Search courses"))
        search.setMaximumWidth(320)
        search.changed.connect(lambda: model.search(str(search.value())))
        bar = QHBoxLayout()
        bar.addWidget(search, 1)
        bar.addStretch(1)
        return Card(pad=16).add(bar).add(self.table, 1)

    def add(self) -> None:
        """A new course by hand."""
        course_form(self.desk, self)

    def edit(self, course_id: int) -> None:
        """Mend one course."""
        course = self._course(course_id)
        if course is not None:
            course_form(self.desk, self, course)

    def _course(self, course_id: int) -> Course | None:
        from app.store.learning import courses

        return next((one for one in courses(self.desk.store) if one.id == course_id), None)

    def export(self) -> None:
        """The whole table as XLSX or CSV."""
        from app.jobs.export_table import export_table

        path = ask_where(self, self.tr("Export"), self.tr("courses") + ".xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if path is None:
            return
        said = self.tr("Exported: {0}").format(path.name)
        self.desk.runner.start(
            export_table,
            self.desk.store,
            "courses",
            path,
            self.desk.language,
            title=self.tr("Exporting"),
            done=lambda _: self.desk.notify(said),
            owner=self,
        )


def _said(price: Any, currency: str) -> str:
    return "" if price is None else money(float(price), currency)


def _count(value: Any) -> str:
    return "" if value is None else number(float(value))
