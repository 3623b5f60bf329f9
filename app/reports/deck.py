"""The ten slides of a campaign: one sentence each, and what the speaker says about how it was worked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.figures import Figure
from app.domain.messages import Message, mark
from app.reports.report import Report, Section
from app.reports.tables import Table, shown


@dataclass(frozen=True)
class Slide:
    """One slide: its sentence, and what stands beneath it. `notes` are for the speaker."""

    title: str
    figure: Figure | None = None
    table: Table | None = None
    lines: tuple[str, ...] = ()
    sums: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()


WORDS: dict[str, Message] = {
    "hundred": mark("reports", "What happened to 100 invited families"),
    "believed": mark("reports", "Can it be believed, and what it cannot say"),
    "absent": mark("reports", "Nothing of this kind was recorded in this campaign."),
    "over_time": mark("reports", "The effect day by day"),
    "funnel": mark("reports", "How far the families came"),
    "how": mark("reports", "How it was worked out:"),
    "read_range": mark("reports", "The whisker is the 95 % range: where it leaves out zero, it is hardly chance."),
    "read_band": mark("reports", "The dashed lines allow for looking on every day; before they part from zero, wait."),
    "read_levels": mark("reports", "These are levels, not effects: only who was invited was drawn by lot."),
}


def slides_of(report: Report) -> list[Slide]:
    """The nine slides after the cover."""
    say = report.say
    method = _lines(report, "method")
    results = {figure.kind: figure for figure in report.figures}
    inside = report.section("inside")
    compared = sorted(inside.figures, key=lambda one: one.kind != "heat")[0] if inside else None
    return [
        _answer(report),
        _drawn(report, report.picture, "hundred", (report.sentence, report.range)),
        _drawn(report, _first(report, "interval"), "absent",
               (say(WORDS["read_range"]), *method[:2])),
        _drawn(report, results.get("band"), "over_time", (say(WORDS["read_band"]), *method)),
        _drawn(report, results.get("funnel"), "funnel", method[:1]),
        _money(report),
        _partners(report),
        _drawn(report, compared, "absent", (say(WORDS["read_levels"]),)) if inside else _arms(report),
        _believed(report, method),
    ]  # fmt: skip


def _answer(report: Report) -> Slide:
    """What to do now, and what it brought."""
    turning = [f"{report.headings.get('turning', '')}: {report.turning}"] if report.turning else []
    title = f"{report.headings['next']}: {report.next_step}"
    return Slide(title, lines=(report.range, *turning), sums=report.highlights,
                 notes=(report.sentence, report.range, report.headings["contents"]))  # fmt: skip


def _first(report: Report, kind: str) -> Figure | None:
    results = report.section("results")
    return next((figure for figure in (results.figures if results else ()) if figure.kind == kind), None)


def _drawn(report: Report, figure: Figure | None, name: str, notes: Sequence[str]) -> Slide:
    """A slide for one figure, its own sentence above; where there is none it says so."""
    if figure is None:
        absent = report.say(WORDS["absent"])
        return Slide(report.say(WORDS[name]) if name != "absent" else report.headings["figures"], lines=(absent,))
    title = report.say(WORDS["hundred"]) if name == "hundred" else report.say(figure.title)
    # A native chart has no shaded zone, so its note would speak of nothing.
    under = () if figure.margin else tuple(report.say(note) for note in figure.notes)
    return Slide(title, figure, lines=under, notes=tuple(notes))


def _money(report: Report) -> Slide:
    section = report.section("money")
    if section is None:
        return Slide(report.headings["money"], lines=(report.say(WORDS["absent"]),))
    figure = section.figures[0] if section.figures else None
    title = report.say(figure.title) if figure else section.heading
    return Slide(title, figure, None if figure else section.table, notes=_numbers(section, report))


def _partners(report: Report) -> Slide:
    section = report.section("settlement")
    if section is None:
        return Slide(report.headings["settlement"], lines=(report.say(WORDS["absent"]),))
    return Slide(section.heading, table=section.table, lines=_lines(report, "basis"),
                 notes=(*_numbers(section, report), *_lines(report, "basis")))  # fmt: skip


def _arms(report: Report) -> Slide:
    section = report.section("arms")
    return Slide(report.headings["arms"], table=section.table if section else None)


def _believed(report: Report, method: Sequence[str]) -> Slide:
    health = report.section("health")
    chips = tuple(("✓ " if chip.tone == "good" else "! ") + chip.text for chip in (health.chips if health else ()))
    said = (report.say(WORDS["how"]), *method)
    limits = tuple(f"•  {line}" for line in _lines(report, "limits"))
    return Slide(report.say(WORDS["believed"]), lines=(*chips, *limits), notes=said)


def _lines(report: Report, key: str) -> tuple[str, ...]:
    section = report.section(key)
    return section.lines if section else ()


def _numbers(section: Section, report: Report) -> tuple[str, ...]:
    """A table as sentences, for the speaker."""
    if section.table is None:
        return ()
    cells = [
        [shown(c, k, report.currency) for c, k in zip(r, section.table.kinds, strict=True)] for r in section.table.rows
    ]
    return tuple(": ".join((row[0], " · ".join(row[1:]))) for row in cells)
