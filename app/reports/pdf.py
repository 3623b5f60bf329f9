"""The report as PDF, set by typst with the fonts we ship: the same on every computer, no network."""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from app import paths
from app.domain.figures import Figure
from app.reports.colour import on_white
from app.reports.report import Report, Section
from app.reports.svg import draw
from app.reports.tables import Table, shown

if TYPE_CHECKING:
    import typst


def pdf_bytes(report: Report) -> bytes:
    """The whole report as one PDF file."""
    files = {f"figure{place}.svg": _svg(report, figure) for place, figure in enumerate(report.figures)}
    template = (paths.resources() / "templates" / "report.typ").read_bytes()
    if report.logo is not None:
        files["logo.svg"] = _framed(report.logo)
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


def _framed(png: bytes) -> bytes:
    """A PNG inside an SVG: the folder in memory holds text alone."""
    wide, high = struct.unpack(">II", png[16:24])
    inside = f"data:image/png;base64,{b64encode(png).decode()}"
    frame = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}">'
    return f'{frame}<image width="{wide}" height="{high}" href="{inside}"/></svg>'.encode()


def _data(report: Report) -> dict[str, object]:
    """Everything the template sets, as words."""
    places = {id(figure): place for place, figure in enumerate(report.figures)}
    return {
        "lang": report.language.partition("_")[0],
        "region": report.language.partition("_")[2].lower() or "us",
        "name": report.name,
        "kind": report.kind,
        "institution": report.institution,
        "sample": report.sample,
        "verdict": report.verdict,
        "tone": report.tone,
        "colour": on_white(report.colour),
        "logo": report.logo is not None,
        "sentence": report.sentence,
        "range": report.range,
        "turning": report.turning,
        "next_step": report.next_step,
        "facts": report.facts,
        "headings": report.headings,
        "picture": None if report.picture is None else "figure0.svg",
        "highlights": report.highlights,
        "sections": [_section(report, one, places) for one in report.sections],
        "dictionary": report.dictionary(),
    }


def _section(report: Report, one: Section, places: dict[int, int]) -> dict[str, object]:
    return {
        "heading": one.heading,
        "level": one.level,
        "lead": one.lead,
        "figures": [_figure(report, figure, places[id(figure)]) for figure in one.figures],
        "table": None if one.table is None else _table(one.table, report.currency),
        "chips": [{"text": chip.text, "tone": chip.tone} for chip in one.chips],
        "lines": one.lines,
        "pairs": one.pairs,
        "note": one.note,
    }


def _figure(report: Report, figure: Figure, place: int) -> dict[str, object]:
    return {
        "file": f"figure{place}.svg",
        "title": report.say(figure.title),
        "notes": [report.say(note) for note in figure.notes],
    }


def _table(table: Table, currency: str) -> dict[str, object]:
    rows = [[shown(cell, kind, currency) for cell, kind in zip(row, table.kinds, strict=True)] for row in table.rows]
    return {"headers": table.headers, "kinds": table.kinds, "rows": rows, "strong": table.strong}
