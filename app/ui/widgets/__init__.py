"""The kit every page is made of. A page is written like this::

    class PartnersPage(Page):
        nouns = frozenset({"partners", "agreements"})     # read again when a job or form has changed these tables

        def __init__(self, desk: Desk) -> None:
            super().__init__(self.tr("Partners"), self.tr("Who fits your families, and why."))
            self.desk = desk
            self.set_actions(secondary_button(self.tr("Export"), self.export), primary_button(self.tr("Add"), self.new))
            columns = (
                Column("name", self.tr("Partner"), "strong"),
                Column("state", self.tr("State"), "chip", 120, show=self.state_words, tone=self.state_tone),
                Column("offers", self.tr("Offers"), "number", 90),
            )
            fetch = from_store(desk.store, "partners")    # a view of app/store/pages.py; rows are mappings
            self.table = DataTable(PagedModel(columns, fetch, lane=desk.runner), self.tr("Partners"))
            self.table.opened.connect(lambda row: self.open_item(row["id"]))
            self.add(Card(self.tr("All partners")).add(self.table), 1)

        def refresh(self) -> None:                        # on the first visit and after changes
            if nothing_yet:
                return self.state("empty", EmptyState("handshake", self.tr("No partner yet."), primary_button(...)))
            self.state("loaded")
            self.table.paged().reload()

        def rank(self) -> None:                           # a long job: one line; the tray shows it
            self.desk.runner.start(rank_partners, self.desk.store, self.desk.today(), title=self.tr("Ranking partners"),
                                   done=self.show_ranks, changes=frozenset({"partners"}))

Errors of jobs are shown by the window (a UserError in its own words); give `failed=` only to react besides.
Sentences: `self.tr("literal {0}").format(x)`, messages from jobs: `desk.translate(message)`. News: `desk.notify(text)`.
A fetch of one's own is `fetch(offset, limit, sort, text) -> (rows, total)`, called in a thread: only the store, no
widgets; sort is "name", "-name" (descending) or "". After saving a form: `desk.tell_changed("students")`.
Another page: `desk.go("students", student_id)`.
Colours only from `app.ui.theme.colours()`, text only through `PlainLabel` and the buttons, icons by `icons.icon(name)`.
The window builds all pages anew when language, theme or text size change: a page keeps nothing that must survive that.
"""

from app.ui.widgets.buttons import (
    Segmented,
    danger_button,
    icon_button,
    link_button,
    plain_button,
    primary_button,
    secondary_button,
)
from app.ui.widgets.cards import Card, Sparkline, Stat
from app.ui.widgets.chips import Badge, Chip, Dot
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.fields import CheckField, ChoiceField, DateField, LongTextField, NumberField, TextField
from app.ui.widgets.form import FormDialog
from app.ui.widgets.labels import ElidedLabel, PlainLabel, icon_label, restyle, rule
from app.ui.widgets.page import Page, row_of
from app.ui.widgets.paged_model import Column, PagedModel
from app.ui.widgets.question import ask
from app.ui.widgets.states import Banner, Busy, EmptyState, Spinner
from app.ui.widgets.stepper import Stepper, disc
from app.ui.widgets.store_table import from_store
from app.ui.widgets.toast import show_toast

__all__ = [
    "Badge",
    "Banner",
    "Busy",
    "Card",
    "CheckField",
    "Chip",
    "ChoiceField",
    "Column",
    "DataTable",
    "DateField",
    "Dot",
    "ElidedLabel",
    "EmptyState",
    "FormDialog",
    "LongTextField",
    "NumberField",
    "Page",
    "PagedModel",
    "PlainLabel",
    "Segmented",
    "Sparkline",
    "Spinner",
    "Stat",
    "Stepper",
    "TextField",
    "ask",
    "danger_button",
    "disc",
    "from_store",
    "icon_button",
    "icon_label",
    "link_button",
    "plain_button",
    "primary_button",
    "restyle",
    "row_of",
    "rule",
    "secondary_button",
    "show_toast",
]
