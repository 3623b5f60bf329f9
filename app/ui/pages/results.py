"""Results: what every campaign really did, one page a campaign, and the same answer for any old spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from app.domain.figures import Figure, Series
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.ui.amounts import days
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
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
    link_button,
    plain_button,
    primary_button,
    secondary_button,
)

if TYPE_CHECKING:
    from app.jobs.write_report import ReportFiles
    from app.store.database import Store
    from app.ui.pages.results_file import FileColumns

NOUNS = frozenset({"measurements", "campaigns", "outcomes", "assignments", "settlements", "costs"})
TABLES = "*.csv *.txt *.tsv *.xlsx *.xls *.xlsm *.ods"
FOREST = mark("ui", "{told} of {all} campaigns gave a clear answer")
MORE = mark("ui", "more families in every 100 reached the goal")


@dataclass(frozen=True)
class Row:
    """One campaign that went out: its last measurement, or None where nobody has measured yet."""

    id: int
    ref: str
    name: str
    starts: str | None
    ends: str | None
    outcomes: int
    sealed: bool
    result: Measurement | None


def read_rows(store: Store) -> tuple[Row, ...]:
    """Every campaign with families assigned, newest first (in a worker)."""
    from app.jobs.measure_campaign import last_measurement
    from app.store.pages import rows

    page = rows(store, "campaigns", 0, 500)
    found: list[dict[str, Any]] = [dict(zip(page.columns, row, strict=True)) for row in page.rows]
    sealed = _sealed(store)
    warm()
    return tuple(
        Row(
            each["id"], each["ref"], each["name"], each["starts"], each["ends"], each["outcomes"],
            each["ref"] in sealed, last_measurement(store, each["ref"]),
        )
        for each in found
        if each["assigned"] and each["state"] not in ("draft", "planned")
    )  # fmt: skip


def _sealed(store: Store) -> set[str]:
    from app.store.frames import frame

    seals = frame(store, "campaigns", ("ref", "sealed_at", "list_hash"))
    return set(seals.loc[seals["sealed_at"].notna() | seals["list_hash"].notna(), "ref"])


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

    def _list_head(self) -> None:
        self.set_title(self.tr("Results"), self.tr("What each campaign added, and how sure that is."))
        self.set_chips()
        analyse = self.tr("Analyse a past campaign")
        self.set_actions(secondary_button(analyse, self.pick_file, "file-spreadsheet"))

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
        measured = [row for row in self.rows if row.result is not None]
        if len(measured) > 1:
            self.add(Card().add(FigureView(self._forest(measured), self.desk.translate)))
        self.add(Card(self.tr("Campaigns that went out")).add(self._table()))
        self.body.addStretch(1)
        return None

    def _table(self) -> DataTable:
        columns = (
            Column("name", self.tr("Campaign"), "strong"),
            Column("starts", self.tr("When"), "second", 190, show=lambda row: days(row.starts, row.ends)),
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

    def _forest(self, measured: list[Row]) -> Figure:
        """Every measured campaign with its range, in families per hundred."""
        results = [row.result for row in measured if row.result is not None and row.result.binary]
        told = sum(result.verdict != "cannot_tell" for result in results)
        series = Series(
            self.tr("Campaigns"),
            tuple(result.name for result in results),
            tuple(100 * (result.lead.effect or 0.0) for result in results),
            tuple(_hundred(result.lead.low) for result in results),
            tuple(_hundred(result.lead.high) for result in results),
            tuple(VERDICTS[result.verdict] for result in results),
        )
        title = FOREST.filled(told=told, all=len(results))
        return Figure("interval", title, (series,), MORE, Message("", ""), "per_hundred", reference=0.0)

    # --- one result -------------------------------------------------------------------------------------------------

    def show_row(self, row: Row) -> None:
        """One campaign: its result, or the offer to measure it."""
        self.open_ref = row.ref
        self.set_title(row.name)
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
        self.set_title(path.name, self.tr("From a spreadsheet: nothing of it was added to your data."))
        self.set_chips(Chip(result.outcome), Chip(self.tr("against {0}").format(result.control)))
        self.set_actions(plain_button(self.tr("All results"), self.show_list, "chevron-left"))
        self.clear()
        self.state("loaded")
        self.view = ResultView(result, self.desk.translate)
        self.view.setMinimumHeight(pixels(400))
        self.add(self.view)


def _hundred(value: float | None) -> float | None:
    return None if value is None else 100 * value
