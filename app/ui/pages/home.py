"""Home: the path itself with the next best action, three figures, what needs a look, the campaigns."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.jobs.overview import Attention, CampaignRow, Overview, overview
from app.jobs.path_steps import Next, Step
from app.ui.amounts import NOTHING, day, money, number, percent
from app.ui.desk import Desk
from app.ui.icons import pixmap
from app.ui.pages.home_start import FirstSteps
from app.ui.theme import Tone, colours, pixels
from app.ui.widgets import (
    Card,
    Chip,
    Column,
    DataTable,
    Dot,
    ElidedLabel,
    Page,
    PagedModel,
    PlainLabel,
    Stat,
    disc,
    link_button,
    primary_button,
    rule,
    secondary_button,
)
from app.ui.widgets.labels import picture
from app.ui.widgets.wrapping import WrapRow

SHOWN = 6  # lines of each list
TONES: dict[str, Tone] = {
    "agreements": "harm",
    "duplicates": "caution",
    "outcomes": "information",
    "audit": "plain",
    "consents": "harm",
    "backup": "caution",
}


class HomePage(Page):
    """Reads everything in one short job; the page stays as it was until the new figures are there."""

    nouns = frozenset({"*"})

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.desk = desk
        self._shown: Overview | None = None
        self.set_title(self.greeting(datetime.now().hour))
        self.state("busy", self.tr("Looking at your data …"))

    def greeting(self, hour: int) -> str:
        """By the time of day, with the name of whoever is here."""
        if hour < 5 or hour >= 18:
            words = self.tr("Good evening")
        elif hour < 12:
            words = self.tr("Good morning")
        else:
            words = self.tr("Good afternoon")
        who = self.desk.store.who
        return self.tr("{0}, {1}").format(words, who) if who else words

    def refresh(self) -> None:
        """Count again, in the short lane."""
        self.desk.runner.start(
            overview,
            self.desk.store,
            self.desk.today(),
            lane="short",
            owner=self,
            done=self.show_overview,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._shown = None
        again = secondary_button(self.tr("Try again"), self.refresh)
        self.state("error", self.tr("The figures could not be read."), again)
        self.desk.show_error(error)

    def show_overview(self, found: Overview) -> None:
        """Build the page from the figures; what is shown already stays, with the focus and a click under way."""
        if found == self._shown:
            return
        self._shown = found
        self.clear()
        self.state("loaded")
        self.set_title(self.greeting(datetime.now().hour), self.desk.translate(found.next.sentence))
        self.set_actions(self._main_action(found.next))
        self.add(self._path(found))
        if found.empty:
            self.add(FirstSteps(self.desk))
            self.body.addStretch(1)
            return
        self.add(self._figures(found))
        lists = (self._attention(found.attention), self._campaigns(found))
        self.add(WrapRow(*lists, narrowest=pixels(504), stretches=(43, 57)))
        self.body.addStretch(1)

    def _main_action(self, action: Next) -> QWidget:
        words = self.desk.translate(action.button)
        return primary_button(words, lambda: self.desk.go(action.page, action.item), icon="arrow-right")

    # The path

    def _path(self, found: Overview) -> WrapRow:
        return WrapRow(*(self._step(number, step) for number, step in enumerate(found.steps, 1)))

    def _step(self, number: int, step: Step) -> Card:
        words: dict[str, tuple[str, Tone]] = {
            "done": (self.tr("Done"), "accent"),
            "next": (self.tr("Next"), "caution"),
            "waiting": (self.tr("Waiting"), "information"),
            "todo": (self.tr("To do"), "plain"),
        }
        name, sentence = self.desk.translate(step.name), self.desk.translate(step.sentence)
        card = Card(pad=16, spacing=8)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(picture(disc(str(number), done=step.state == "done", here=step.state == "next", size=24)))
        row.addWidget(PlainLabel(name, "card-title"))
        row.addStretch(1)
        row.addWidget(Chip(*words[step.state]))
        card.add(row)
        card.add(ElidedLabel(sentence, "second"))
        card.set_current(step.state == "next")
        return card.make_pressable(
            f"{number}. {name}, {words[step.state][0]}: {sentence}", lambda: self.desk.go(step.page)
        )

    # The figures

    def _figures(self, found: Overview) -> WrapRow:
        return WrapRow(self._reach(found), self._renewal(found), self._net(found))

    def _reach(self, found: Overview) -> Stat:
        reach, name = found.reach, self.tr("Families you may contact")
        if reach is None:
            return Stat(name, "–", self.tr("Not enough data yet: there is no family in the store."))
        note = self.tr("of {0}; {1} gave a permission that holds today").format(
            f"{reach.of:,}", percent(reach.families / reach.of)
        )
        return Stat(name, f"{reach.families:,}", note, series=reach.months)

    def _renewal(self, found: Overview) -> Stat:
        rate, name = found.renewal, self.tr("Renewal rate (90 days)")
        if rate is None:
            note = self.tr("Not enough data yet: fewer than 30 families finished a course 90 days ago or earlier.")
            return Stat(name, "–", note)
        note = self.tr("between {0} and {1} in every 100 families; {2} counted").format(
            f"{100 * rate.low:.0f}", f"{100 * rate.high:.0f}", f"{rate.of:,}"
        )
        return Stat(name, percent(rate.value), note, series=rate.months, line_tone="information")

    def _net(self, found: Overview) -> Stat:
        net, name = found.net, self.tr("Net of campaigns, last 12 months")
        if net is None:
            return Stat(name, "–", self.tr("Not enough data yet: no finished campaign has been measured."))
        note = self.tr("between {0} and {1}; %n campaign(s) measured", "", net.campaigns).format(
            money(net.low, found.currency), money(net.high, found.currency)
        )
        return Stat(name, money(net.amount, found.currency), note, series=net.each, line_tone="caution")

    # What needs a look

    def _attention(self, items: tuple[Attention, ...]) -> Card:
        card = Card(self.tr("Needs attention"), spacing=10)
        if not items:
            row = QHBoxLayout()
            row.addWidget(picture(pixmap("circle-check", colours().accent, 20)))
            row.addWidget(PlainLabel(self.tr("Nothing needs a look today."), "second"), 1)
            return card.add(row)
        for at, item in enumerate(items[:SHOWN]):
            if at:
                card.add(rule())
            card.add(self._item(item))
        return card

    def _item(self, item: Attention) -> QHBoxLayout:
        title, detail = self.desk.translate(item.title), self.desk.translate(item.detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Dot(TONES[item.kind]), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(title, "strong", wrap=True))
        words.addWidget(PlainLabel(detail, "second", wrap=True))
        row.addLayout(words, 1)
        names = {
            "agreements": self.tr("Look"),
            "duplicates": self.tr("Decide"),
            "outcomes": self.tr("Import"),
            "audit": self.tr("Open"),
            "consents": self.tr("Begin"),
            "backup": self.tr("Back up"),
        }
        button = secondary_button(names[item.kind], lambda: self.desk.go(item.page, item.item))
        button.setAccessibleName(f"{names[item.kind]}: {title}")
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # The campaigns

    def _campaigns(self, found: Overview) -> Card:
        card = Card(self.tr("Campaigns"), spacing=6)
        if not found.campaigns:
            card.add(
                PlainLabel(
                    self.tr("No campaign yet. Plan one, and it will keep a comparison group."), "second", wrap=True
                )
            )
            return card
        if len(found.campaigns) > SHOWN:
            everything = self.tr("All %n", "", len(found.campaigns))
            card.corner(link_button(everything, lambda: self.desk.go("campaigns")))
        columns = (
            Column("name", self.tr("Campaign"), "strong", sortable=False),
            Column("partners", self.tr("Partners"), "second", 130, _first, sortable=False),
            Column("state", self.tr("State"), "chip", 128, self._state, self._tone, sortable=False),
            Column("starts", self.tr("Starts"), "second", 68, lambda row: day(row.starts), sortable=False),
            Column("effect", self.tr("Effect"), "second", 150, self._effect, sortable=False),
        )
        table = DataTable(PagedModel.of(columns, found.campaigns[:SHOWN]), self.tr("Campaigns"), fit=True)
        table.opened.connect(self._open_campaign)
        return card.add(table)

    def _open_campaign(self, row: CampaignRow) -> None:
        self.desk.go("results" if row.verdict else "campaigns", row.id)

    def _state(self, row: CampaignRow) -> str:
        words = {
            "draft": self.tr("Draft"),
            "planned": self.tr("Planned"),
            "launched": self.tr("Running"),
            "waiting": self.tr("Waiting"),
            "finished": self.tr("To measure"),
            "works": self.tr("Works"),
            "does_not_work": self.tr("Does not work"),
            "harms": self.tr("Harms"),
            "cannot_tell": self.tr("Cannot tell yet"),
        }
        return words.get(row.verdict or row.state, row.state)

    def _tone(self, row: CampaignRow) -> Tone:
        tones: dict[str, Tone] = {
            "draft": "caution",
            "planned": "caution",
            "launched": "information",
            "waiting": "information",
            "works": "accent",
            "harms": "harm",
        }
        return tones.get(row.verdict or row.state, "plain")

    def _effect(self, row: CampaignRow) -> str:
        if row.effect is None or row.low is None or row.high is None:
            return NOTHING
        return self.tr("{0} in 100 ({1} to {2})").format(
            *(number(100 * value, signed=True) for value in (row.effect, row.low, row.high))
        )


def _first(row: CampaignRow) -> str:
    """The first partner and how many more: a name cut in the middle tells nothing."""
    first, *others = row.partners.split(" · ")
    return f"{first} +{len(others)}" if others else first
