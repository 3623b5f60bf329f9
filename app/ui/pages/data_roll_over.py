"""A new school year: what moves up, who leaves school, done in one step that one undo takes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.grades import Graduate, RollOverPlan
from app.ui.desk import Desk
from app.ui.pages.words import grade_words
from app.ui.saving import ask_where
from app.ui.widgets import (
    Banner,
    Busy,
    Card,
    CheckField,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    PlainLabel,
    primary_button,
    row_of,
    secondary_button,
)

if TYPE_CHECKING:
    from app.jobs.roll_over import RolledOver
    from app.ui.pages.data import DataPage

CHANGES = frozenset({"students", "profiles", "batches"})


class NewSchoolYear(QWidget):
    """Lives inside the data page; `plan` is what would happen."""

    def __init__(self, desk: Desk, page: DataPage) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.plan: RollOverPlan | None = None
        self.with_fresh = CheckField(self.tr("Move up those registered since the summer as well"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.content: QWidget = Busy(self.tr("Reading …"))
        self.column.addWidget(self.content)
        self.column.addWidget(self.with_fresh)
        self.with_fresh.changed.connect(self.begin)

    def begin(self) -> None:
        """Count what would move."""
        from app.jobs.roll_over import plan_roll_over

        self.page.set_title(self.tr("New school year"), self.tr("All grades move up in one step."))
        self.page.set_chips()
        self.page.set_actions(secondary_button(self.tr("Cancel"), self.page.leave))
        self.desk.runner.start(
            plan_roll_over,
            self.desk.store,
            self.desk.today(),
            with_fresh=self.with_fresh.value(),
            title=self.tr("Counting the grades"),
            lane="short",
            done=self._planned,
            owner=self,
        )

    def move_up(self) -> None:
        """Ask, and do it; a second time in one school year is asked about in other words."""
        from app.jobs.roll_over import roll_over

        plan = self.plan
        assert plan is not None
        question = self.tr("Move %Ln student(s) up now?", "", plan.moving)
        detail = self.tr("You can take it back at any time in the list of changes.")
        if plan.done_on:
            question = self.tr("The grades already moved up on {0}. Move them up once more?").format(plan.done_on)
            detail = self.tr("Every student would be two grades higher than before the summer.")
        if not self.desk.ask(question, detail, yes=self.tr("Move up"), danger=bool(plan.done_on)):
            return
        self.desk.runner.start(
            roll_over,
            self.desk.store,
            self.desk.today(),
            with_fresh=self.with_fresh.value(),
            again=bool(plan.done_on),
            title=self.tr("Moving all grades up"),
            done=self._done,
            changes=CHANGES,
        )

    def export(self) -> None:
        """Save the list of those who leave school."""
        from app.jobs.roll_over import save_graduates

        path = ask_where(self, self.tr("Save"), self.tr("Leaving school") + ".csv", "CSV (*.csv)")
        if path is None or self.plan is None:
            return
        self.desk.runner.start(
            save_graduates,
            self.plan,
            path,
            self.desk.language,
            title=self.tr("Writing"),
            done=partial(self._saved, path),
            owner=self,
        )

    def _saved(self, path: Path, _: object) -> None:
        self.desk.notify(self.tr("Saved: {0}").format(path.name))

    def _planned(self, plan: RollOverPlan) -> None:
        self.plan = plan
        self.with_fresh.setVisible(bool(plan.fresh) or self.with_fresh.value())
        cancel = secondary_button(self.tr("Cancel"), self.page.leave)
        if not plan.moving:
            self.page.set_actions(cancel)
            words = self.tr("No student has a grade that could move up. Import a list with a column of grades first.")
            self._put(EmptyState("graduation-cap", words))
            return
        words = self.tr("Move %Ln student(s) up", "", plan.moving)
        self.page.set_actions(cancel, primary_button(words, self.move_up, "graduation-cap"))
        self._put(self._shown(plan))

    def _shown(self, plan: RollOverPlan) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if plan.done_on:
            words = self.tr("The grades already moved up for this school year, on {0}.").format(plan.done_on)
            column.addWidget(Banner(words, "caution"))
        if plan.fresh:
            words = self.tr(
                "%n student(s) registered since the summer are in their new grade already and stay.", "", plan.fresh
            )
            column.addWidget(Banner(words, "information"))
        column.addLayout(row_of(self._steps(plan), self._graduates(plan)), 1)
        return box

    def _steps(self, plan: RollOverPlan) -> Card:
        def words(grade: str) -> str:
            return grade_words(grade, self.desk.translate)

        columns = (
            Column("before", self.tr("Now"), "strong", show=lambda row: words(row.before), sortable=False),
            Column("after", self.tr("Then"), show=lambda row: words(row.after), sortable=False),
            Column("count", self.tr("Students"), "number", 100, sortable=False),
        )
        title = self.tr("School year {0}/{1}").format(plan.school_year, plan.school_year + 1)
        table: DataTable = DataTable(PagedModel.of(columns, plan.steps), title)
        table.setMinimumHeight(320)
        card = Card(title).add(table, 1)
        if plan.kept:
            kept = self.tr("%n student(s) without a school grade stay as they are.", "", plan.kept)
            card.add(PlainLabel(kept, "second", wrap=True))
        return card

    def _graduates(self, plan: RollOverPlan) -> Card:
        columns = (
            Column("ref", self.tr("Number"), "second", 130),
            Column("name", self.tr("Name"), "strong"),
            Column("grade", self.tr("Last grade"), width=130, show=self._grade),
        )
        card = Card(self.tr("%n leave school", "", len(plan.graduates)))
        save = secondary_button(self.tr("Save the list"), self.export, "download")
        save.setEnabled(bool(plan.graduates))
        card.corner(save)
        empty = self.tr("Nobody is in the last grade.")
        return card.add(DataTable(PagedModel.of(columns, plan.graduates), card.title.text(), empty=empty), 1)

    def _grade(self, row: Graduate) -> str:
        return grade_words(row.grade, self.desk.translate)

    def _done(self, done: RolledOver) -> None:
        words = self.tr("%n student(s) moved up.", "", done.moved)
        self.desk.notify(words, "accent", (self.tr("Undo"), partial(self.page.undo, done.batch)))
        self.page.leave()

    def _put(self, content: QWidget) -> None:
        self.column.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        self.column.insertWidget(0, content, 1)
