"""Results: what every campaign really did, one page a campaign, and the same answer for any old spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from app.domain.figures import Figure
from app.domain.measurement import VERDICTS, Measurement
from app.domain.settlement import Settlement
from app.ui.amounts import days
from app.ui.charts import FigureView
from app.ui.desk import Desk
from app.ui.pages.results_rows import Row, forest, read_rows
from app.ui.pages.results_settlement import LastSettlement, SettlementCard, last_settlement, of_job
from app.ui.pages.results_view import VERDICT_TONES, ResultView
from app.ui.theme import pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    EmptyState,
    Page,
    PagedModel,
    Segmented,
    link_button,
    plain_button,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.jobs.write_report import ReportFiles
    from app.ui.pages.results_file import FileColumns

NOUNS = frozenset({"measurements", "campaigns", "outcomes", "assignments", "settlements", "costs"})
TABLES = "*.csv *.txt *.tsv *.xlsx *.xls *.xlsm *.ods"


class ResultsPage(Page):
    """The list, or one result."""

    nouns = NOUNS

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.desk = desk
        self.rows: tuple[Row, ...] = ()
        self.open_ref = ""
        self.view: ResultView | None = None
        self._wanted: object = None
        self._list_head()

    def _list_head(self, view: str = "list") -> None:
        self.set_title(self.tr("Results"), self.tr("What each campaign added, and how sure that is."))
        self.set_chips()
        analyse = self.tr("Analyse a past campaign")
        self.set_actions(secondary_button(analyse, self.pick_file, "file-spreadsheet"))
        names = (
            ("list", self.tr("Campaigns")),
            ("together", self.tr("All side by side")),
            ("known", self.tr("What we know")),
        )
        tabs = Segmented(names, view)
        tabs.setAccessibleName(self.tr("Ways to see the results"))
        tabs.chosen.connect(self.show_view)
        self.notice(tabs)

    def show_view(self, view: str) -> None:
        """The list, all campaigns side by side, or what they taught together."""
        if view == "list":
            self.show_list()
            return
        from app.ui.pages.results_known import KnownView
        from app.ui.pages.results_together import TogetherView

        self.open_ref, self.view = "", None
        self._list_head(view)
        self.clear()
        self.state("loaded")
        self.add(TogetherView(self.desk) if view == "together" else KnownView(self.desk))

    def come_home(self) -> None:
        """The rail was pressed: from one result back to the list."""
        if self.view is not None or self.open_ref:
            self.show_list()

    def refresh(self) -> None:
        """Read what was measured."""
        if not self.rows:
            self.state("busy", self.tr("Reading the results …"))
        self.desk.runner.start(read_rows, self.desk.store, done=self._arrived, failed=self._failed, lane="short")

    def _failed(self, error: Exception) -> None:
        again = secondary_button(self.tr("Try again"), self.refresh)
        self.state("error", self.tr("The results could not be read."), again)
        self.desk.show_error(error)

    def _arrived(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        wanted, self._wanted = self._wanted or self.open_ref, None
        match = next((row for row in rows if wanted and wanted in (row.ref, row.id)), None)
        if match is not None:
            self.show_row(match)
        elif self.view is None or not wanted:
            self.show_list()

    def open_item(self, item: object) -> None:
        """A campaign by its ref or id, or a Hit of one."""
        self._wanted = getattr(item, "id", item)
        match = next((row for row in self.rows if self._wanted in (row.ref, row.id)), None)
        if match is not None:
            self._wanted = None
            self.show_row(match)

    # --- the list ---------------------------------------------------------------------------------------------------

    def show_list(self) -> None:
        """All campaigns that went out."""
        self.open_ref, self.view = "", None
        self._list_head()
        self.clear()
        if not self.rows:
            plan = primary_button(self.tr("Plan a campaign"), lambda: self.desk.go("campaigns"))
            pick = secondary_button(self.tr("Analyse a past campaign"), self.pick_file)
            note = self.tr("Or take any old spreadsheet that says who was invited and what they did.")
            words = self.tr("No campaign has gone out yet.")
            return self.state("empty", EmptyState("chart-column", words, plan, pick, note=note))
        self.state("loaded")
        figure = forest(self.rows)
        if figure is not None:
            self.add(Card().add(FigureView(figure, self.desk.translate)))
        self.add(Card(self.tr("Campaigns that went out")).add(self._table()))
        self.body.addStretch(1)
        return None

    def _table(self) -> DataTable:
        columns = (
            Column("name", self.tr("Campaign"), "strong"),
            Column("starts", self.tr("When"), "second", 225, show=lambda row: days(row.starts, row.ends)),
            Column("outcomes", self.tr("Outcomes"), "number", 96),
            Column("verdict", self.tr("Verdict"), "chip", 140, show=self._verdict, tone=self._tone, sortable=False),
            Column("found", self.tr("What we found"), "second", show=self._found, sortable=False),
        )
        table = DataTable(PagedModel.of(columns, self.rows), self.tr("Campaigns that went out"), fit=True)
        table.opened.connect(self.show_row)
        return table

    def _verdict(self, row: Row) -> str:
        if row.result is None:
            return self.tr("Not measured")
        return self.desk.translate(VERDICTS[row.result.verdict])

    def _tone(self, row: Row) -> Any:
        return "caution" if row.result is None else VERDICT_TONES[row.result.verdict]

    def _found(self, row: Row) -> str:
        return "" if row.result is None else self.desk.translate(row.result.sentence)

    # --- one result -------------------------------------------------------------------------------------------------

    def show_row(self, row: Row) -> None:
        """One campaign: its result, or the offer to measure it."""
        self.open_ref = row.ref
        self.set_title(row.name)
        self.notice()
        chips = [Chip(name) for name in (row.result.partners if row.result else ())][:2]
        self.set_chips(*chips, Chip(days(row.starts, row.ends)))
        self.clear()
        back = plain_button(self.tr("All results"), self.show_list, "chevron-left")
        if row.result is None:
            self.view = None
            self.set_actions(back)
            return self.state("empty", self._unmeasured(row))
        version = secondary_button(self.tr("Partner version"), lambda: self.export(row, True))
        whole = primary_button(self.tr("Export report"), lambda: self.export(row, False), "download")
        self.set_actions(back, *([version] if row.result.partners else []), whole)
        return self._show_result(row, row.result)

    def _show_result(self, row: Row, result: Measurement) -> None:
        self.state("loaded")
        last = last_settlement(self.desk.store, row.id) if result.partners else LastSettlement()
        extra = [self._settlement(row, result, last)] if result.partners else []
        self.view = ResultView(result, self.desk.translate, sealed=row.sealed, extra=extra)
        again = link_button(self.tr("Measure again"), lambda: self.measure(row), "refresh-cw")
        self.view.health.corner(again)
        self.add(self.view)
        self._look_inside(row, self.view)

    def _look_inside(self, row: Row, view: ResultView) -> None:
        """Compare channels, offers, segments and partners meanwhile; they join the page when they are ready."""
        from app.jobs.campaign_pictures import campaign_pictures
        from app.ui.pages.results_whom import WhomCard

        if view.result.trend is not None:
            return  # without a control there are no arms to look into

        def ready(figures: tuple[Figure, ...]) -> None:
            if self.view is view:
                view.add_figures(figures)

        self.desk.runner.start(
            campaign_pictures, self.desk.store, row.ref, self.desk.today(), lane="short", owner=view, done=ready
        )
        if not view.result.running:
            view.add_card(WhomCard(self.desk, row.ref, row.name))

    def _unmeasured(self, row: Row) -> EmptyState:
        if not row.outcomes:
            words = self.tr("No outcomes yet: import who enrolled, redeemed or came.")
            button = primary_button(self.tr("Import outcomes"), lambda: self.desk.go("data"), "upload")
            return EmptyState("inbox", words, button, secondary_button(self.tr("All results"), self.show_list))
        words = self.tr("%Ln outcome(s) are here and nobody has measured them yet.", "", row.outcomes)
        return EmptyState("chart-column", words, primary_button(self.tr("Measure"), lambda: self.measure(row)))

    def measure(self, row: Row) -> None:
        """Work the effect out and keep it."""
        from app.jobs.measure_campaign import measure_campaign

        self.state("busy", self.tr("Measuring “{0}” …").format(row.name))
        self.desk.runner.start(
            measure_campaign,
            self.desk.store,
            row.ref,
            self.desk.today(),
            title=self.tr("Measuring “{0}”").format(row.name),
            changes=frozenset({"measurements"}),
            done=lambda _: self.refresh(),
            failed=lambda error: self._not_measured(row, error),
            owner=self,
        )

    def _not_measured(self, row: Row, error: Exception) -> None:
        self.show_row(row)
        self.desk.show_error(error)

    # --- settlement and report --------------------------------------------------------------------------------------

    def _settlement(self, row: Row, result: Measurement, last: LastSettlement) -> SettlementCard:
        return SettlementCard(last, result.currency, lambda: self.settle(row))

    def settle(self, row: Row) -> None:
        """Work out and keep what each partner is owed."""
        from app.jobs.settle_campaign import settle_campaign

        def done(settlement: Settlement) -> None:
            card = SettlementCard(
                of_job(settlement, self.desk.today().isoformat()), settlement.currency, lambda: self.settle(row)
            )
            card.explain(settlement, self.desk.translate)
            self._replace_settlement(card)

        title = self.tr("Settling “{0}”").format(row.name)
        self.desk.runner.start(settle_campaign, self.desk.store, row.ref, title=title, done=done, owner=self)

    def _replace_settlement(self, card: SettlementCard) -> None:
        if self.view is None:
            return
        old = self.view.findChild(SettlementCard)
        layout = self.view.layout()
        if old is not None and layout is not None:
            layout.replaceWidget(old, card)
            old.hide()
            old.deleteLater()

    def export(self, row: Row, for_partner: bool) -> None:
        """Ask how, then write the report."""
        from app.jobs.write_report import write_report
        from app.ui.pages.results_export import ExportDialog, ask_folder

        partners = row.result.partners if row.result else ()
        dialog = ExportDialog(self.window(), self.desk.translate, self.desk.language, partners, for_partner)
        if not dialog.exec() or dialog.wanted is None:
            return
        folder = ask_folder(self, self.tr("Where should the report go?"))
        if folder is None:
            return
        self.desk.runner.start(
            write_report,
            self.desk.store,
            row.ref,
            folder,
            formats=dialog.wanted.formats,
            languages=dialog.wanted.languages,
            today=self.desk.today(),
            partner=dialog.wanted.partner,
            title=self.tr("Writing the report"),
            done=lambda files: self._written(files, folder),
            owner=self,
        )

    def _written(self, files: ReportFiles, folder: Path) -> None:
        from app.ui.pages.results_export import opener

        text = self.tr("%n file(s) written to {0}", "", len(files.files)).format(folder.name)
        self.desk.notify(text, "accent", (self.tr("Open the folder"), opener(folder)))

    # --- any spreadsheet --------------------------------------------------------------------------------------------

    def pick_file(self) -> None:
        """Choose a spreadsheet of an old campaign."""
        kinds, home = f"{TABLES} ({TABLES})", str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Analyse a past campaign"), home, kinds)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read its columns, then ask what they mean."""
        from app.ui.pages.results_file import look_into

        title = self.tr("Reading {0}").format(path.name)
        self.desk.runner.start(look_into, path, title=title, done=self._ask_columns, owner=self)

    def _ask_columns(self, table: FileColumns) -> None:
        from app.ui.pages.results_file import FileDialog

        dialog = FileDialog(self.window(), self.desk.translate, table)
        if dialog.exec():
            self.measure_table(table.path, dialog.answer)

    def measure_table(self, path: Path, answer: dict[str, Any]) -> None:
        """Measure the spreadsheet as the columns were explained."""
        from app.jobs.measure_file import measure_file

        title = self.tr("Working out {0}").format(path.name)
        self.desk.runner.start(
            measure_file, path, **answer, title=title, done=lambda result: self.show_file(path, result), owner=self
        )

    def show_file(self, path: Path, result: Measurement) -> None:
        """The answer for a spreadsheet; nothing of it is kept."""
        self.open_ref = ""
        self.notice()
        self.set_title(path.name, self.tr("From a spreadsheet: nothing of it was added to your data."))
        self.set_chips(Chip(result.outcome), Chip(self.tr("against {0}").format(result.control)))
        back = plain_button(self.tr("All results"), self.show_list, "chevron-left")
        write = primary_button(self.tr("Export report"), lambda: self.export_file(path, result), "download")
        self.set_actions(back, write)
        self.clear()
        self.state("loaded")
        self.view = ResultView(result, self.desk.translate)
        self.view.setMinimumHeight(pixels(400))
        self.add(self.view)

    def export_file(self, path: Path, result: Measurement) -> None:
        """Write the answer down: the same report as of a campaign."""
        from app.jobs.write_overview import write_analysis
        from app.ui.pages.results_export import ExportDialog, ask_folder

        dialog = ExportDialog(self.window(), self.desk.translate, self.desk.language, (), False)
        if not dialog.exec() or dialog.wanted is None:
            return
        folder = ask_folder(self, self.tr("Where should the report go?"))
        if folder is None:
            return
        self.desk.runner.start(
            write_analysis,
            self.desk.store,
            replace(result, name=result.name or path.stem),
            folder,
            formats=dialog.wanted.formats,
            languages=dialog.wanted.languages,
            title=self.tr("Writing the report"),
            done=lambda files: self._written(files, folder),
            owner=self,
        )
