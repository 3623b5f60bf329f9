"""Data: bring files in, see what came in when, take it back, settle doubtful duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.import_kinds import KINDS
from app.domain.messages import Message
from app.ui.desk import Desk
from app.ui.pages.data_courses import CoursesView
from app.ui.pages.data_roll_over import NewSchoolYear
from app.ui.pages.duplicate_merges import PastMerges
from app.ui.pages.duplicate_review import DuplicateReview
from app.ui.pages.import_wizard import ImportWizard
from app.ui.saving import ask_where
from app.ui.theme import Tone
from app.ui.widgets import (
    Banner,
    Card,
    Column,
    DataTable,
    EmptyState,
    Page,
    PagedModel,
    PlainLabel,
    Stat,
    link_button,
    primary_button,
    row_of,
    secondary_button,
)

if TYPE_CHECKING:
    from app.store.batches import BatchRow

Inside = ImportWizard | DuplicateReview | PastMerges | NewSchoolYear | CoursesView
ABOUT_US = ("staff", "institution")  # changes that bring no data
STATS = ("students", "households", "courses", "enrolments", "partners")
TEMPLATES = ("students", "guardians", "courses", "enrolments", "partners", "offers", "consents")


class DataPage(Page):
    """Overview, import wizard, duplicate review, past merges, a new school year or courses: one of them at a time."""

    nouns = frozenset({"students", "guardians", "courses", "enrolments", "events", "partners", "offers", "batches"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Data"), "")
        self.desk = desk
        self.inside: Inside | None = None
        self.table: DataTable | None = None

    def refresh(self) -> None:
        """The overview, unless a wizard or review is under way."""
        if self.inside is not None:
            if isinstance(self.inside, CoursesView):
                self.inside.read_again()
            return
        self.set_title(self.tr("Data"), self.tr("Every file you brought in, and how to take it back."))
        self.set_chips()
        self.set_actions(
            secondary_button(self.tr("Courses"), self.show_courses, "book-open"),
            secondary_button(self.tr("New school year"), self.new_school_year, "graduation-cap"),
            secondary_button(self.tr("Find duplicates"), self.find_duplicates, "users"),
            primary_button(self.tr("Import a file"), self.choose_file, "upload"),
        )
        self.clear()
        counts = self._counts()
        if not counts["imports"] and not any(counts[noun] for noun in STATS):
            self.state("empty", self._empty())
            return
        self.state("loaded")
        if counts["duplicates"]:
            self.add(self._duplicates(counts["duplicates"]))
        self.add(self._stats(counts))
        self.add(row_of(self._history(), self._templates(), stretches=(5, 2)), 1)

    def open_item(self, item: object) -> None:
        """A file that was dropped or chosen, "choose" to ask for one, "find" to look for duplicates, "duplicates" to
        settle them, "courses", or a course that was searched for (a Hit).
        """
        if item == "duplicates":
            self.review()
        elif item == "courses" or getattr(item, "kind", "") == "course":
            self.show_courses(int(getattr(item, "id", 0)))
        elif item == "choose":
            self.choose_file()
        elif item == "find":
            self.leave()
            self.find_duplicates()
        elif isinstance(item, str | Path):
            self.open_file(Path(item))

    def choose_file(self) -> None:
        """Ask for a file and open it in the wizard; what will read it gets ready meanwhile."""
        from app.jobs.child import let_go, make_ready

        make_ready()
        kinds = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a file"), str(Path.home()), kinds)
        if name:
            self.open_file(Path(name))
        else:
            let_go()

    def open_file(self, path: Path) -> None:
        """Start the wizard on `path`; an unfinished one gives way."""
        self._show_inside(ImportWizard(self.desk, self, path))

    def review(self) -> None:
        """Settle the doubtful pairs one by one."""
        self._show_inside(DuplicateReview(self.desk, self))

    def show_merges(self) -> None:
        """The merges of the past, to take one apart."""
        self._show_inside(PastMerges(self.desk, self))

    def show_courses(self, chosen: int = 0) -> None:
        """Everything that is taught; `chosen` opens one course."""
        self._show_inside(CoursesView(self.desk, self, chosen))

    def new_school_year(self) -> None:
        """See what moving all grades up would do, and do it."""
        self._show_inside(NewSchoolYear(self.desk, self))

    def leave(self) -> None:
        """Back from the wizard or review to the overview."""
        self.inside = None
        self.refresh()

    def find_duplicates(self) -> None:
        """Compare all people; certain pairs are merged (undoable), doubtful ones wait for a person."""
        from app.jobs.link_people import link_people

        self.desk.runner.start(
            link_people,
            self.desk.store,
            title=self.tr("Looking for duplicates"),
            done=self._linked,
            changes=frozenset({"students", "guardians", "households", "duplicates", "batches"}),
        )

    def _linked(self, report: Any) -> None:
        words = self.tr("{0} people compared: {1} pairs merged, {2} for you to decide.")
        undo = (self.tr("Undo"), self.undo) if report.merged else None
        counts = (f"{count:,}" for count in (report.records, report.merged, report.for_review))
        self.desk.notify(words.format(*counts), "accent", undo)
        self.refresh()

    def undo(self, batch_id: int | None = None, together: bool = False) -> None:
        """Take back one batch (None: the newest); asks first when later changes depend on it."""
        from app.jobs.undo_batch import undo_batch

        self.desk.runner.start(
            undo_batch,
            self.desk.store,
            batch_id,
            even_if_changed=together,
            failed=partial(self._not_undone, batch_id),
            title=self.tr("Taking back"),
            done=self._undone,
            changes=frozenset({"students", "guardians", "households", "partners", "offers", "courses", "batches"}),
        )

    def _not_undone(self, batch_id: int | None, error: Exception) -> None:
        """Name what builds on it, and offer to take all of it back."""
        from app.jobs.undo_batch import BuiltUpon

        if not isinstance(error, BuiltUpon):
            self.desk.show_error(error)
            return
        detail = self.desk.translate(error.message)
        if self.desk.ask(self.tr("Take back all of it together?"), detail, yes=self.tr("Take back together")):
            self.undo(batch_id, together=True)

    def _undone(self, undone: Any) -> None:
        self.desk.notify(self.tr("Taken back: {0}").format(self._words(undone.title)))
        self.refresh()

    def _show_inside(self, inside: Inside) -> None:
        self.clear()
        self.inside = inside
        self.state("loaded")
        self.add(inside, 1)
        inside.begin()

    def _counts(self) -> dict[str, int]:
        from app.store.batches import history
        from app.store.counts import counts
        from app.store.glance import open_duplicates

        imports = sum(row.noun not in ABOUT_US for row in history(self.desk.store, 20))
        return {**counts(self.desk.store), "duplicates": open_duplicates(self.desk.store), "imports": imports}

    def _empty(self) -> EmptyState:
        return EmptyState(
            "inbox",
            self.tr("Drop a spreadsheet here: the list of your students is the best beginning."),
            primary_button(self.tr("Import a file"), self.choose_file, "upload"),
            secondary_button(self.tr("Blank student template"), lambda: self._save_template("students"), "download"),
            note=self.tr(
                "Excel, CSV or WPS files as they are. Nothing is written before you have seen what will happen."
            ),
        )

    def _stats(self, counts: dict[str, int]) -> Any:
        names = (
            ("students", self.tr("Students")),
            ("households", self.tr("Households")),
            ("courses", self.tr("Courses")),
            ("enrolments", self.tr("Enrolments")),
            ("partners", self.tr("Partners")),
        )
        return row_of(*(Stat(words, f"{counts.get(noun, 0):,}") for noun, words in names))

    def _duplicates(self, count: int) -> Banner:
        sentence = self.tr("%n pair(s) of people may be the same person. You decide.", "", count)
        return Banner(sentence, "caution", secondary_button(self.tr("Review"), self.review))

    def _history(self) -> Card:
        columns = (
            Column("title", self.tr("What"), "strong", show=lambda row: self._words(row.title), sortable=False),
            Column("at", self.tr("When"), "second", 92, show=lambda row: row.at[:10], sortable=False),
            Column("staff", self.tr("Who"), "second", 66, sortable=False),
            Column("added", self.tr("New"), "number", 76, sortable=False),
            Column("changed", self.tr("Changed"), "number", 86, sortable=False),
            Column("refused", self.tr("Refused"), "number", 82, sortable=False),
            Column("state", self.tr("State"), "chip", 102, show=self._state, tone=self._tone, sortable=False),
        )
        self.table = DataTable(PagedModel(columns, self._batches), self.tr("Imports and changes"))
        back = secondary_button(self.tr("Take back"), self._undo_chosen, "undo-2")
        back.setToolTip(self.tr("Take back the chosen import or change"))
        merges = link_button(self.tr("Past merges"), self.show_merges, "history")
        return Card(self.tr("Imports and changes")).corner(merges, back).add(self.table, 1)

    def _batches(self, offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[BatchRow], int]:
        from app.store.batches import history

        rows = history(self.desk.store, 10_000)
        return rows[offset : offset + limit], len(rows)

    def _undo_chosen(self) -> None:
        rows = self.table.chosen_rows() if self.table else []
        if not rows:
            self.desk.notify(self.tr("Choose a row first."), "information")
            return
        row: Any = rows[0]
        question = self.tr("Take back “{0}”?").format(self._words(row.title))
        detail = self.tr("Every row goes back to what it was before. The change log keeps a note of it.")
        if self.desk.ask(question, detail, yes=self.tr("Take back")):
            self.undo(row.id)

    def _state(self, row: BatchRow) -> str:
        return self.tr("Taken back") if row.state == "undone" else self.tr("Done")

    def _tone(self, row: BatchRow) -> Tone:
        return "plain" if row.state == "undone" else "accent"

    def _words(self, title: Message | str) -> str:
        return self.desk.translate(title) if isinstance(title, Message) else title

    def _templates(self) -> Card:
        card = Card(self.tr("Blank templates"))
        card.add(PlainLabel(self.tr("Excel files with the right headings and one example row."), "second", wrap=True))
        for kind in TEMPLATES:
            words = self.desk.translate(KINDS[kind].title)
            link = link_button(words, partial(self._save_template, kind), "file-spreadsheet")
            card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(PlainLabel(self.tr("Without consent nobody may be written to:"), "second", wrap=True))
        link = link_button(self.tr("Consent form to print"), self._save_consent_form, "printer")
        card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(1)
        return card

    def _save_template(self, kind: str) -> None:
        from app.jobs.templates import blank_template

        title = self.desk.translate(KINDS[kind].title)
        self._save(f"{title}.xlsx", "Excel (*.xlsx)", lambda path: blank_template(kind, path, self.desk.language))

    def _save_consent_form(self) -> None:
        from app.jobs.consent_form import consent_form

        name = self.tr("Consent form")
        self._save(f"{name}.pdf", "PDF (*.pdf)", lambda path: consent_form(self.desk.store, path, self.desk.language))

    def _save(self, name: str, kinds: str, write: Any) -> None:
        path = ask_where(self, self.tr("Save"), name, kinds)
        if path is None:
            return
        written = self.tr("Saved: {0}").format(path.name)
        self.desk.runner.start(
            write, path, title=self.tr("Writing"), done=lambda _: self.desk.notify(written), owner=self
        )
