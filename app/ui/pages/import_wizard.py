"""The import wizard: file, cleaning, columns, check, done. Nothing is written before a person saw what will happen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Cancelled, UserError
from app.domain.imports import ImportReport, Mapping, Preview
from app.domain.recipe import Step, Trail
from app.ui.desk import Desk
from app.ui.pages.import_check import CheckStep
from app.ui.pages.import_columns import ColumnsStep
from app.ui.pages.import_done import DoneStep
from app.ui.pages.import_file_step import FileStep
from app.ui.pages.recipe_step import CleanStep
from app.ui.widgets import Busy, Chip, EmptyState, Stepper, primary_button, secondary_button

if TYPE_CHECKING:
    from app.intake.counting import Counted
    from app.ui.pages.data import DataPage
    from app.ui.runner import Task

FILE, CLEAN, COLUMNS, CHECK, DONE = range(5)
MANY = 20_000  # rows, for which the reader needs its larger libraries


class ImportWizard(QWidget):
    """Lives inside the data page; `preview` is how the file is read now, `report` what the check said, `trail` the
    cleaning steps as they are written: the preview follows them when the columns are shown. `told`: a person has said
    how the file is to be read."""

    def __init__(self, desk: Desk, page: DataPage, path: Path) -> None:
        super().__init__()
        self.desk, self.page, self.path = desk, page, path
        self.preview: Preview | None = None
        self.report: ImportReport | None = None
        self.trail = Trail()
        self.told = False
        self.step: QWidget | None = None
        self.busy = False
        self.task: Task | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        words = (
            self.tr("File"),
            self.tr("Clean (if needed)"),
            self.tr("Columns"),
            self.tr("Check"),
            self.tr("Done"),
        )
        self.stepper = Stepper(words)
        self.stepper.chosen.connect(self.go)
        self.column.addWidget(self.stepper)

    def begin(self) -> None:
        """Look into the file."""
        self.page.set_title(self.tr("Import: {0}").format(self.path.name))
        self.read(None, None)

    def read(self, kind: str | None, mapping: Mapping | None) -> None:
        """Read the beginning of the file, guessing what is not given, and show the first step."""
        from app.jobs.import_file import preview_file

        self.told = mapping is not None
        self._wait(self.tr("Reading the file …"))
        self.task = self.desk.runner.start(
            preview_file,
            self.path,
            kind,
            mapping,
            store=self.desk.store,
            title=self.tr("Reading {0}").format(self.path.name),
            done=self._read,
            failed=self._refused,
        )

    def go(self, step: int) -> None:
        """Show a step that was already reached; what was chosen in the one before is kept."""
        if self.preview is None or self.busy:
            return
        self._keep()
        if step == FILE:
            self._show(FILE, FileStep(self.desk, self.preview, self.read))
            self._count()
        elif step == CLEAN:
            headers = self.preview.headers
            self._show(CLEAN, CleanStep(self.desk, self.path, self.preview.mapping, self.trail, self._moved, headers))
        elif step == COLUMNS and self.trail.now != self.preview.mapping.recipe:
            self._read_cleaned()
            return
        elif step == COLUMNS:
            self._show(COLUMNS, ColumnsStep(self.desk, self.preview))
            self._prepare()
        self._chips()
        self._buttons(step)

    def mend(self, steps: list[Step]) -> None:
        """Add cleaning steps that leave the columns as they are, and check every row anew."""
        assert self.preview is not None
        self.trail = self.trail.then((*self.trail.now, *steps))
        mapping = replace(self.preview.mapping, recipe=self.trail.now)
        self.preview = replace(self.preview, mapping=mapping)
        self.check()

    def save_refused(self, folder: Path) -> None:
        """Write the person's file with the reasons beside the rows that cannot be taken; imports nothing."""
        assert self.report is not None
        done = partial(self._saved, self.report)
        self._run(self.tr("Writing"), done, dry_run=True, skip_bad=True, error_folder=folder)

    def check(self) -> None:
        """Judge every row without writing any."""
        self._run(self.tr("Checking {0}").format(self.path.name), self._checked, dry_run=True)

    def write(self) -> None:
        """Import what can be imported; what cannot is saved as a file to mend."""
        changes = frozenset(
            {"students", "guardians", "households", "courses", "enrolments", "events", "partners", "batches"}
        )
        self._run(self.tr("Importing {0}").format(self.path.name), self._written, skip_bad=True, changes=changes)

    def _run(self, title: str, done: Any, **options: Any) -> None:
        from app.jobs.import_file import import_file

        self._keep()
        assert self.preview is not None
        self._wait(title)
        self.task = self.desk.runner.start(
            import_file,
            self.desk.store,
            self.path,
            self.preview.kind,
            mapping=self.preview.mapping,
            language=self.desk.language,
            title=title,
            done=done,
            failed=self._not_imported,
            **options,
        )

    def _keep(self) -> None:
        """Take over the columns as they are chosen on the screen."""
        if isinstance(self.step, ColumnsStep) and self.preview is not None:
            self.preview = replace(self.preview, mapping=self.step.mapping())

    def _prepare(self) -> None:
        """What will read a long file gets ready while the person looks at the screen; not needed, it goes with it."""
        from app.jobs.child import let_go, make_ready

        if self.preview is not None and self.preview.rows >= MANY and self.step is not None:
            make_ready()
            self.destroyed.connect(let_go)

    def _moved(self, trail: Trail) -> None:
        self.trail = trail

    def _read(self, preview: Preview) -> None:
        self.busy, self.preview = False, preview
        if preview.mapping.recipe != self.trail.now:
            self.trail = Trail(preview.mapping.recipe)
        self.go(FILE)

    def _count(self) -> None:
        """Count the rows of a large file while its first ones are looked at, no longer."""
        from app.jobs.count_rows import count_rows

        if self.preview is None or self.step is None or self.preview.exact:
            return
        title = self.tr("Counting the rows of {0}").format(self.path.name)
        counting = self.desk.runner.start(
            count_rows, self.path, self.preview, title=title, done=self._counted, failed=self._uncounted
        )
        self.step.destroyed.connect(counting.progress.cancel)

    def _counted(self, found: Counted) -> None:
        """The exact number; and where the whole file is in another encoding than its beginning, read it so."""
        preview = self.preview
        if not isinstance(self.step, FileStep) or preview is None:
            return
        if found.encoding != preview.encoding and not self.told:
            words = self.tr("Further down there are characters of another encoding: the file is now read as {0}.")
            self.desk.notify(words.format(found.encoding.upper()), "information")
            self.read(None, replace(preview.mapping, encoding=found.encoding, columns={}, constants={}, recipe=()))
            return
        self.preview = replace(preview, rows=found.rows, exact=True)
        self.step.tell_rows(self.preview)

    def _uncounted(self, error: Exception) -> None:
        """Stopped by the person, or the file cannot be read to its end."""
        if isinstance(self.step, FileStep) and self.preview is not None:
            self.step.tell_rows(self.preview)
        if not isinstance(error, Cancelled):
            self.desk.show_error(error)

    def _read_cleaned(self) -> None:
        """Read the beginning once more under the recipe as it is now; the meanings chosen before stay."""
        from app.jobs.import_file import preview_file

        before = self.preview
        assert before is not None
        mapping = replace(before.mapping, recipe=self.trail.now, columns={})
        self._wait(self.tr("Reading the file …"))
        self.task = self.desk.runner.start(
            preview_file,
            self.path,
            before.kind,
            mapping,
            title=self.tr("Reading {0}").format(self.path.name),
            done=lambda preview: self._cleaned(preview.adopting(before)),
            failed=self._refused,
        )

    def _cleaned(self, preview: Preview) -> None:
        before = self.preview
        assert before is not None
        self.busy, self.preview = False, replace(preview, rows=before.rows, exact=before.exact)
        self.go(COLUMNS)

    def _checked(self, report: ImportReport) -> None:
        self.busy, self.report = False, report
        step = CheckStep(self.desk, report, self.mend, self.save_refused)
        self._show(CHECK, step)
        self._buttons(CHECK)
        self._prepare()
        step.begin()

    def _saved(self, before: ImportReport, report: ImportReport) -> None:
        self._checked(before)
        name = Path(report.error_file).name if report.error_file else ""
        self.desk.notify(self.tr("Saved: {0}").format(name))

    def _written(self, report: ImportReport) -> None:
        self.busy, self.report = False, report
        self._show(DONE, DoneStep(self.desk, report, partial(self._undo, report)))
        self._buttons(DONE)

    def _undo(self, report: ImportReport) -> None:
        self.page.undo(report.batch)
        self.page.leave()

    def _refused(self, error: Exception) -> None:
        """A file that cannot be read stays on this page with its sentence; any other failure is a bug."""
        self.busy = False
        if isinstance(error, Cancelled) and self.preview is not None:
            self.go(FILE)
            return
        if not isinstance(error, UserError):
            self.page.leave()
            self.desk.show_error(error)
            return
        self.page.set_actions(secondary_button(self.tr("Cancel"), self.page.leave))
        again = primary_button(self.tr("Choose another file"), self._another)
        self._show(FILE, EmptyState("circle-alert", self.desk.translate(error.message), again))

    def _not_imported(self, error: Exception) -> None:
        """Back to where the person pressed; stopped, nothing was written."""
        self.busy = False
        if self.stepper.current == CHECK and self.report is not None:
            self._checked(self.report)
        else:
            self.go(COLUMNS)
        if isinstance(error, Cancelled):
            self.desk.notify(self.tr("Stopped. Nothing was changed."), "information")
        self.desk.show_error(error)

    def _another(self) -> None:
        self.page.leave()
        self.page.choose_file()

    def _wait(self, sentence: str) -> None:
        """Until the work comes home there is one thing to do: stop it."""
        self.busy = True
        self._show(self.stepper.current, Busy(sentence))
        self.page.set_actions(secondary_button(self.tr("Cancel"), self._stop))

    def _stop(self) -> None:
        if self.task is not None:
            self.desk.runner.cancel(self.task)

    def _show(self, step: int, widget: QWidget) -> None:
        if self.step is not None:
            self.page.hold(self.step)
            self.column.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = widget
        self.column.addWidget(widget, 1)
        self.stepper.go(step)

    def _chips(self) -> None:
        preview = self.preview
        assert preview is not None
        words = [preview.encoding.upper()] if preview.encoding else []
        words += [self.tr("Sheet {0}").format(preview.sheet)] if preview.sheet else []
        words.append(self.tr("Headings in row {0}").format(preview.header_row))
        self.page.set_chips(Chip(" · ".join(words)))

    def _buttons(self, step: int) -> None:
        cancel = secondary_button(self.tr("Cancel"), self.page.leave)
        buttons: tuple[QWidget, ...]
        if step == FILE:
            clean = secondary_button(self.tr("Look and clean first"), partial(self.go, CLEAN), "sparkles")
            buttons = (cancel, clean, primary_button(self.tr("Next: columns"), partial(self.go, COLUMNS)))
        elif step == CLEAN:
            back = secondary_button(self.tr("Back"), partial(self.go, FILE))
            buttons = (cancel, back, primary_button(self.tr("Next: columns"), partial(self.go, COLUMNS)))
        elif step == COLUMNS:
            back = secondary_button(self.tr("Back"), partial(self.go, FILE))
            buttons = (cancel, back, primary_button(self.tr("Check all rows"), self.check))
        elif step == CHECK:
            buttons = self._check_buttons(cancel)
        else:
            more = secondary_button(self.tr("Import another file"), self._another, "upload")
            buttons = (more, primary_button(self.tr("To the overview"), self.page.leave))
        self.page.set_actions(*buttons)

    def _check_buttons(self, cancel: QWidget) -> tuple[Any, ...]:
        back = secondary_button(self.tr("Back"), partial(self.go, COLUMNS))
        report = self.report
        assert report is not None
        count = report.added + report.changed
        words = self.tr("Import %n row(s)", "", count) if count else self.tr("Nothing to import")
        words = words.replace(str(count), f"{count:,}") if count else words
        button = primary_button(words, self.write)
        button.setEnabled(bool(count))
        return cancel, back, button
