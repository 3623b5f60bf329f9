"""Value and renewal: who stays for how long, how sure that is, and what the next twelve months should bring."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.figures import Figure, Label, Series
from app.domain.messages import Message, mark
from app.domain.profile_runs import ProfileRun
from app.domain.value_results import Curve, Reliability, ValueReport
from app.store.database import Store
from app.ui.amounts import between, day, money, number
from app.ui.charts import FigureView, warm
from app.ui.desk import Desk
from app.ui.pages.segments import SegmentsHost
from app.ui.widgets import Banner, Busy, Card, EmptyState, PlainLabel, Stat, primary_button, row_of

FEW = 200


@dataclass(frozen=True)
class ValueRead:
    """The newest run, or None; and the currency."""

    run: ProfileRun | None
    currency: str


def read_value(store: Store) -> ValueRead:
    """Read it; runs in the short lane."""
    from app.store import institution
    from app.store.profile_runs import runs

    warm()
    return ValueRead(next(iter(runs(store, 1)), None), institution.get(store).currency or "CNY")


class ValueView(QWidget):
    """Figures of the newest working out."""

    def __init__(self, desk: Desk, page: SegmentsHost) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(Busy(self.tr("Reading …")))

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Nothing to do here but to read."""
        return ()

    def read(self) -> None:
        """Read the store and show what it says."""
        self.desk.runner.start(read_value, self.desk.store, done=self._show, lane="short")

    def _show(self, read: ValueRead) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if read.run is None:
            self.column.addWidget(self._empty(), 1)
            return
        value = read.run.value
        if value.people and value.people < FEW:
            self.column.addWidget(Banner(self._few(value.people), "caution"))
        self.column.addLayout(self._figures(value, read))
        cards = [Card().add(FigureView(one, self.desk.translate, height=240)) for one in pictures(read.run)]
        for at in range(0, len(cards), 2):
            self.column.addLayout(row_of(*cards[at : at + 2]))
        card = Card(self.tr("How it was worked out"))
        for note in (*value.notes, read.run.risk_note):
            card.add(PlainLabel(self.desk.translate(note), "second", wrap=True))
        for name, numbers in value.parameters.items():
            shown = ", ".join(f"{one:,.4g}" for one in numbers)
            card.add(PlainLabel(f"{self.desk.translate(MODELS[name])}: {shown}", "third", wrap=True))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _few(self, people: int) -> str:
        return self.tr("Only %n buyer(s): every figure leans on the average of all. Read the ranges.", "", people)

    def _empty(self) -> EmptyState:
        words = self.tr("Not worked out yet. It takes enrolments with their days and payments.")
        return EmptyState("coins", words, primary_button(self.tr("Work out profiles"), self.page.build_profiles))

    def _figures(self, value: ValueReport, read: ValueRead) -> QVBoxLayout:
        box = QVBoxLayout()
        each = value.total / value.people if value.people else 0.0
        span = between(money(value.low, read.currency), money(value.high, read.currency))
        when = day(read.run.at, year=True) if read.run else ""
        row = row_of(
            Stat(self.tr("Expected payments of the next 12 months"), money(value.total, read.currency), span),
            Stat(self.tr("Students who have bought"), number(value.people), self.tr("as of {0}").format(when)),
            Stat(self.tr("On average each"), money(each, read.currency), self.tr("some far more, many nothing")),
        )
        box.addLayout(row)
        words = self.tr("In 8 of 10 possible years the payments lie in this range; new families are not in it.")
        box.addWidget(PlainLabel(words, "third", wrap=True))
        return box


MODELS: dict[str, Message] = {
    "sbg": mark("value", "Renewal (shifted beta-geometric: alpha, beta)"),
    "gamma_gamma": mark("value", "Payment of a period (Gamma-Gamma: p, q, v)"),
    "bg_nbd": mark("value", "Single purchases (BG/NBD: r, alpha, a, b; weeks)"),
    "gamma_gamma_single": mark("value", "Payment of a purchase (Gamma-Gamma: p, q, v)"),
}


def pictures(run: ProfileRun) -> list[Figure]:
    """Who stays; by cohort; how often it is renewed; how far the chances can be trusted."""
    found: list[Figure] = []
    curves = run.value.curves
    if curves:
        found.append(stay_figure(curves[:1], mark("value", "Who is still with us, by months since beginning")))
    if len(curves) > 1:
        found.append(stay_figure(curves[1:], mark("value", "The same by half-year of beginning")))
    if run.value.seen:
        found.append(renewal_figure(run.value))
    if run.bins:
        found.append(trust_figure(run.bins))
    return found


def stay_figure(curves: tuple[Curve, ...], title: Message) -> Figure:
    """Kaplan-Meier curves with their bands, per hundred."""
    series = tuple(
        Series(
            cohort_name(one),
            one.months,
            tuple(round(100 * y, 1) for y in one.stay),
            tuple(100 * y for y in one.low),
            tuple(100 * y for y in one.high),
        )
        for one in curves
    )
    note = mark("value", "Kaplan-Meier; the band holds the true share in 19 of 20 cases.")
    x, y = mark("value", "months"), mark("value", "of every 100 students")
    return Figure("band", title, series, x, y, "per_hundred", (note,))


def cohort_name(curve: Curve) -> Label:
    """ "2025-1" as the first half of 2025, with how many began; everybody has no name of their own."""
    if not curve.name:
        return mark("value", "all {people} students").filled(people=f"{curve.people:,}")
    year, half = curve.name.split("-")
    early, late = (
        mark("value", "{year} H1 ({people})"),
        mark("value", "{year} H2 ({people})"),
    )
    words = early if half == "1" else late
    return words.filled(year=year, people=curve.people)


def renewal_figure(value: ValueReport) -> Figure:
    """Share that renewed at least so many times: counted beside the model's."""
    x = tuple(float(at) for at in range(1, len(value.seen) + 1))
    counted = Series(mark("value", "counted"), x, tuple(round(100 * y, 1) for y in value.seen))
    model = Series(mark("value", "by the model"), x, tuple(round(100 * y, 1) for y in value.told))
    title = mark("value", "How many renew once, twice, three times …")
    note = mark("value", "Families differ: those who have renewed often are likelier to renew again.")
    x_label, y_label = mark("value", "renewals"), mark("value", "of every 100 memberships")
    return Figure("line", title, (counted, model), x_label, y_label, "per_hundred", (note,))


def trust_figure(bins: tuple[Reliability, ...]) -> Figure:
    """Chance of falling silent: what was said beside what came."""
    x = tuple(round(100 * one.said, 1) for one in bins)
    came = Series(
        mark("value", "what came"),
        x,
        tuple(round(100 * one.came, 1) for one in bins),
        tuple(100 * one.low for one in bins),
        tuple(100 * one.high for one in bins),
    )
    ideal = Series(mark("value", "what was said"), x, x)
    title = mark("value", "Can the chance of falling silent be trusted?")
    note = mark(
        "value", "Judged on a later month than it was learned from; ten groups of students, band: 19 of 20 cases."
    )
    label = mark("value", "said: falls silent, of 100")
    return Figure("band", title, (came, ideal), label, mark("value", "came: of 100"), "per_hundred", (note,))
