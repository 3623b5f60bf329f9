"""The report as PDF, set by typst with the fonts we ship: the same on every computer, no network."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from app import paths
from app.domain.figures import Figure
from app.reports import numbers
from app.reports.content import Report
from app.reports.svg import draw
from app.reports.tables import Table, shown

if TYPE_CHECKING:
    import typst


def pdf_bytes(report: Report) -> bytes:
    """The whole report as one PDF file."""
    files = {f"figure{place}.svg": _svg(report, figure) for place, figure in enumerate(report.figures)}
    template = (paths.resources() / "templates" / "report.typ").read_bytes()
    data = json.dumps(_data(report), ensure_ascii=False).encode()
    return typeset({"main.typ": template, "data.json": data, **files})


def png_bytes(report: Report, figure: Figure) -> bytes:
    """One figure as a picture for formats that take no SVG."""
    page = b'#set page(width: auto, height: auto, margin: 0pt)\n#image("figure.svg", width: 510pt)'
    return typeset({"main.typ": page, "figure.svg": _svg(report, figure)}, "png")


@cache
def our_fonts() -> typst.Fonts:
    """The two weights we ship, read once: reading them costs more than setting a page."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(paths.fonts())])


def typeset(files: dict[str, bytes], kind: str = "pdf") -> bytes:
    """Compile a typst page with its files, all in memory, with nothing but our own fonts."""
    import typst

    made = typst.compile(
        files,  # type: ignore[call-overload]  # a folder in memory: understood, but missing from the stubs
        format=kind,
        font_paths=our_fonts(),
        ignore_system_fonts=True,
        ppi=220.0 if kind == "png" else None,
    )
    if not isinstance(made, bytes):
        raise RuntimeError("typst gave several pages where one was meant")
    return made


def _svg(report: Report, figure: Figure) -> bytes:
    return draw(figure, report.say, report.currency).encode()


def _data(report: Report) -> dict[str, object]:
    """Everything the template sets, as words."""
    placed = list(enumerate(report.figures))
    icons = next((place for place, figure in placed if figure.kind == "icons"), None)
    falls = next((place for place, figure in placed if figure.kind == "waterfall"), None)
    between = [_figure(report, place) for place, _ in placed if place not in (icons, falls)]
    return {
        "lang": report.language.partition("_")[0],
        "region": report.language.partition("_")[2].lower() or "us",
        "name": report.name,
        "kind": report.kind,
        "institution": report.institution,
        "sample": report.sample,
        "verdict": report.verdict,
        "tone": report.tone,
        "colour": report.colour,
        "sentence": report.sentence,
        "range": report.range,
        "turning": report.turning,
        "next_step": report.next_step,
        "facts": report.facts,
        "headings": report.headings,
        "icons": None if icons is None else f"figure{icons}.svg",
        "waterfall": None if falls is None else _figure(report, falls),
        "figures": between,
        "money": _headline_money(report),
        "tables": {table.key: _table(table, report.currency) for table in report.tables},
        "health": [{"text": chip.text, "tone": chip.tone} for chip in report.health],
        "warnings": [text for _, text in report.warnings],
        "basis": report.basis,
        "limits": report.limits,
        "method": report.method,
        "dictionary": dictionary(report),
    }


def dictionary(report: Report) -> list[tuple[str, str]]:
    """Every column of every table once, with what it means."""
    found: dict[str, str] = {}
    for table in report.tables:
        for name, meaning in zip(table.headers, table.meanings, strict=True):
            found.setdefault(name, meaning)
    return list(found.items())


def _figure(report: Report, place: int) -> dict[str, object]:
    figure = report.figures[place]
    return {
        "file": f"figure{place}.svg",
        "title": report.say(figure.title),
        "notes": [report.say(note) for note in figure.notes],
    }


def _table(table: Table, currency: str) -> dict[str, object]:
    rows = [[shown(cell, kind, currency) for cell, kind in zip(row, table.kinds, strict=True)] for row in table.rows]
    return {"headers": table.headers, "kinds": table.kinds, "rows": rows, "strong": table.strong}


def _headline_money(report: Report) -> list[tuple[str, str, str]] | None:
    """For the cover: the first and the last line of the account with their ranges."""
    table = report.table("money")
    if table is None or len(table.rows) < 2:
        return None
    return [_headline(report, row) for row in (table.rows[0], table.rows[-1])]


def _headline(report: Report, row: tuple[object, ...]) -> tuple[str, str, str]:
    amount, low, high = (numbers.money(_float(cell), report.currency, True) for cell in row[1:4])
    between = report.headings["between"].format(low=low, high=high)
    return str(row[0]), amount, "" if row[2] is None else between


def _float(cell: object) -> float | None:
    return float(cell) if isinstance(cell, (int, float)) else None
