"""All campaigns side by side: effects on one axis, money, partners, who stays; and the reports on the whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.all_campaigns import AllCampaigns
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
from app.ui.widgets import Busy, Card, PlainLabel, primary_button, row_of, secondary_button

if TYPE_CHECKING:
    from app.jobs.progress import Progress
    from app.jobs.write_report import ReportFiles
    from app.store.database import Store


def read_together(store: Store, today: Any, progress: Progress) -> AllCampaigns:
    """All campaigns (in a worker), with the plots' code loaded meanwhile."""
    from app.jobs.all_campaigns import all_campaigns

    warm()
    return all_campaigns(store, today, progress)


class TogetherView(QWidget):
    """Reads by itself when it is made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.found: AllCampaigns | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._busy = Busy(self.tr("Putting all campaigns side by side …"))
        self._column.addWidget(self._busy)
        title = self.tr("All campaigns")
        desk.runner.start(read_together, desk.store, desk.today(), title=title, done=self._show, owner=self)

    def _show(self, found: AllCampaigns) -> None:
        self.found = found
        self._busy.hide()
        self._column.addWidget(self._answer(found))
        drawn = [figure for figure in found.figures if figure.kind != "heat"]
        cards = [Card().add(FigureView(one, self.desk.translate, currency=found.currency), 1) for one in drawn]
        if cards:
            self._column.addWidget(cards[0])
        for at in range(1, len(cards), 2):
            self._column.addLayout(row_of(*cards[at : at + 2]))
        for figure in found.figures:
            if figure.kind == "heat":
                self._column.addWidget(Card().add(FigureView(figure, self.desk.translate), 1))
        self._column.addWidget(self._limits(found))
        self._column.addStretch(1)

    def _answer(self, found: AllCampaigns) -> Card:
        """The sentence, what to do, and the reports."""
        say, card = self.desk.translate, Card()
        card.add(PlainLabel(say(found.sentence), "title", wrap=True, select=True))
        card.add(PlainLabel(say(found.summary), "second", wrap=True))
        card.add(PlainLabel(say(found.next_step), "strong", wrap=True, select=True))
        card.corner(
            secondary_button(self.tr("Student-data audit"), lambda: self.write(audit=True), "shield-check"),
            primary_button(self.tr("Export overview"), lambda: self.write(audit=False), "download"),
        )
        return card

    def _limits(self, found: AllCampaigns) -> Card:
        card = Card(self.tr("What this does not say, and how it was worked out"))
        for line in (*found.limits, *found.method):
            card.add(PlainLabel(self.desk.translate(line), "second", wrap=True))
        return card

    def write(self, *, audit: bool) -> None:
        """Ask how and where, then write the overview or the audit of the data kept."""
        from app.jobs.write_overview import FORMATS, write_overview, write_student_audit
        from app.ui.pages.results_export import ExportDialog, ask_folder, opener

        dialog = ExportDialog(self.window(), self.desk.translate, self.desk.language, (), False, FORMATS)
        if not dialog.exec() or dialog.wanted is None:
            return
        folder = ask_folder(self, self.tr("Where should the report go?"))
        if folder is None:
            return

        def done(files: ReportFiles) -> None:
            text = self.tr("%n file(s) written to {0}", "", len(files.files)).format(folder.name)
            self.desk.notify(text, "accent", (self.tr("Open the folder"), opener(folder)))

        job: Callable[..., ReportFiles] = write_student_audit if audit else write_overview
        self.desk.runner.start(
            job,
            self.desk.store,
            folder,
            formats=dialog.wanted.formats,
            languages=dialog.wanted.languages,
            today=self.desk.today(),
            title=self.tr("Writing the report"),
            done=done,
            owner=self,
        )
