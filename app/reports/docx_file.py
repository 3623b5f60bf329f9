"""The report as an editable DOCX: real headings, tables and lists, the Chinese font named where Word looks for it."""

from __future__ import annotations

import io
import re
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from app.reports.content import Report
from app.reports.drawing import printable
from app.reports.pdf import dictionary, png_bytes
from app.reports.tables import Table, shown

LATIN, CHINESE = "Calibri", "Microsoft YaHei"
SOFT = RGBColor(0x5C, 0x6B, 0x76)
TONES = {"good": "0B7A67", "flat": "5C6B76", "bad": "B3402F", "open": "B36B00"}


def docx_bytes(report: Report) -> bytes:
    """The whole report as one Word file."""
    page = Document()
    _set_fonts(page)
    _cover(page, report)
    page.add_page_break()
    _results(page, report)
    _money(page, report)
    page.add_page_break()
    _limits(page, report)
    _footer(page, report)
    page.core_properties.title = printable(report.name)
    page.core_properties.author = printable(report.institution)
    kept = io.BytesIO()
    page.save(kept)
    return kept.getvalue()


def _set_fonts(page: Any) -> None:
    """Latin and East Asian font for every style, or Word picks a Japanese one for Chinese."""
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "List Bullet"):
        style = page.styles[name]
        style.font.name = LATIN
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for place in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            if fonts.get(qn(place)) is not None:
                del fonts.attrib[qn(place)]
        fonts.set(qn("w:hAnsi"), LATIN)
        fonts.set(qn("w:eastAsia"), CHINESE)
        if name != "Normal":
            style.font.color.rgb = RGBColor(0x1C, 0x27, 0x30)
    page.styles["Normal"].font.size = Pt(10.5)
    section = page.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)


def _cover(page: Any, report: Report) -> None:
    _line(page, f"{report.institution} · {report.kind}", soft=True)
    page.add_heading(printable(report.name), 0)
    word = _line(page, report.verdict, bold=True, size=13)
    word.runs[0].font.color.rgb = RGBColor.from_string(TONES[report.tone])
    _line(page, report.sentence, bold=True, size=18)
    _line(page, report.range)
    icons = next((figure for figure in report.figures if figure.kind == "icons"), None)
    if icons is not None:
        page.add_picture(io.BytesIO(png_bytes(report, icons)), width=Cm(16.5))
    for key, text in (("next", report.next_step), ("turning", report.turning)):
        _line(page, report.headings[key], soft=True)
        _line(page, text, bold=key == "next")
    _pairs(page, report.facts)
    if report.sample:
        _line(page, report.sample, soft=True)


def _results(page: Any, report: Report) -> None:
    page.add_heading(report.headings["results"], 1)
    for figure in report.figures:
        if figure.kind in ("icons", "waterfall"):
            continue
        _line(page, report.say(figure.title), bold=True).paragraph_format.keep_with_next = True
        page.add_picture(io.BytesIO(png_bytes(report, figure)), width=Cm(16.5))
        for note in figure.notes:
            _line(page, report.say(note), soft=True)
    for key in ("arms", "questions"):
        _titled_table(page, report, key)
    page.add_heading(report.headings["health"], 2)
    for chip in report.health:
        _bullet(page, ("✓ " if chip.tone == "good" else "! ") + chip.text)
    for _, text in report.warnings:
        _bullet(page, text)


def _money(page: Any, report: Report) -> None:
    waterfall = next((figure for figure in report.figures if figure.kind == "waterfall"), None)
    if report.table("money") is not None:
        page.add_heading(report.headings["money"], 1)
        if waterfall is not None:
            _line(page, report.say(waterfall.title), bold=True)
            page.add_picture(io.BytesIO(png_bytes(report, waterfall)), width=Cm(16.5))
        _table(page, report, report.table("money"))
    if report.table("settlement") is not None:
        _titled_table(page, report, "settlement")
        for line in report.basis:
            _bullet(page, line)


def _limits(page: Any, report: Report) -> None:
    page.add_heading(report.headings["limits"], 1)
    for line in report.limits:
        _bullet(page, line)
    _titled_table(page, report, "counts")
    page.add_heading(report.headings["method"], 1)
    for line in report.method:
        _bullet(page, line)
    page.add_heading(report.headings["dictionary"], 2)
    _pairs(page, tuple(dictionary(report)))
    _line(page, report.headings["contents"], soft=True)


def _titled_table(page: Any, report: Report, key: str) -> None:
    if report.table(key) is not None:
        page.add_heading(report.headings[key], 2)
        _table(page, report, report.table(key))


def _table(page: Any, report: Report, table: Table | None) -> None:
    if table is None:
        return
    grid = page.add_table(rows=1, cols=len(table.headers), style="Light List")
    for cell, name in zip(grid.rows[0].cells, table.headers, strict=True):
        cell.text = printable(name)
    for place, row in enumerate(table.rows):
        cells = grid.add_row().cells
        for cell, value, kind in zip(cells, row, table.kinds, strict=True):
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(printable(shown(value, kind, report.currency)))
            run.bold = place in table.strong
            run.font.size = Pt(9.5)
            if kind != "text":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page.add_paragraph()


def _pairs(page: Any, pairs: tuple[tuple[str, str], ...]) -> None:
    grid = page.add_table(rows=0, cols=2)
    for name, value in pairs:
        cells = grid.add_row().cells
        cells[0].text, cells[1].text = printable(name), printable(value)
        cells[0].paragraphs[0].runs[0].font.color.rgb = SOFT
    for row in grid.rows:
        row.cells[0].width, row.cells[1].width = Cm(4.5), Cm(12)


def _line(page: Any, text: str, *, soft: bool = False, bold: bool = False, size: float | None = None) -> Any:
    paragraph = page.add_paragraph()
    run = paragraph.add_run(printable(text))
    run.bold = bold
    if soft:
        run.font.color.rgb = SOFT
        run.font.size = Pt(9)
    if size:
        run.font.size = Pt(size)
    paragraph.paragraph_format.space_after = Pt(4)
    return paragraph


def _bullet(page: Any, text: str) -> None:
    page.add_paragraph(printable(text), style="List Bullet")


def _footer(page: Any, report: Report) -> None:
    """The page number as a field that Word fills in."""
    paragraph = page.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    for piece in re.split(r"({pages?})", report.headings["page"]):
        run = paragraph.add_run("" if piece in fields else piece)
        if piece in fields:
            _field(run, fields[piece])


def _field(run: Any, code: str) -> None:
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        mark = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            mark.text = text
        else:
            mark.set(qn("w:fldCharType"), kind)
        run._r.append(mark)
