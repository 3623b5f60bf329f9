"""The report as an editable DOCX: real headings, tables and lists, the Chinese font named where Word looks for it."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from app.reports.colour import on_white
from app.reports.drawing import printable
from app.reports.pdf import png_bytes
from app.reports.report import Report, Section
from app.reports.tables import Table, shown

LATIN, CHINESE = "Calibri", "Microsoft YaHei"
WIDTH = 16.6  # centimetres between the margins
SOFT = RGBColor(0x5C, 0x6B, 0x76)
TONES = {"good": "0B7A67", "flat": "5C6B76", "bad": "B3402F", "open": "B36B00"}


def docx_bytes(report: Report) -> bytes:
    """The whole report as one Word file."""
    page = Document()
    _set_fonts(page, report)
    _cover(page, report)
    page.add_page_break()
    for one in report.sections:
        _section(page, report, one)
    _end(page, report)
    _footer(page, report)
    page.core_properties.title = printable(report.name)
    page.core_properties.author = printable(report.institution)
    kept = io.BytesIO()
    page.save(kept)
    return kept.getvalue()


def _set_fonts(page: Any, report: Report) -> None:
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
        if name == "Heading 1":
            style.font.color.rgb = RGBColor.from_string(on_white(report.colour)[1:].upper())
    page.styles["Normal"].font.size = Pt(10.5)
    section = page.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)


def _cover(page: Any, report: Report) -> None:
    if report.logo is not None:
        page.add_picture(io.BytesIO(report.logo), height=Cm(1.3))
    _line(page, f"{report.institution} · {report.kind}", soft=True)
    page.add_heading(printable(report.name), 0)
    word = _line(page, report.verdict, bold=True, size=13)
    word.runs[0].font.color.rgb = RGBColor.from_string(TONES[report.tone])
    _line(page, report.sentence, bold=True, size=18)
    _line(page, report.range)
    if report.picture is not None:
        page.add_picture(io.BytesIO(png_bytes(report, report.picture)), width=Cm(16.5))
    for key, text in (("next", report.next_step), ("turning", report.turning)):
        if text:
            _line(page, report.headings[key], soft=True)
            _line(page, text, bold=key == "next")
    _pairs(page, (*((name, f"{amount}   {span}".strip()) for name, amount, span in report.highlights), *report.facts))
    if report.sample:
        _line(page, report.sample, soft=True)


def _section(page: Any, report: Report, one: Section) -> None:
    page.add_heading(printable(one.heading), one.level)
    if one.lead:
        _line(page, one.lead)
    for figure in one.figures:
        _line(page, report.say(figure.title), bold=True).paragraph_format.keep_with_next = True
        page.add_picture(io.BytesIO(png_bytes(report, figure)), width=Cm(16.5))
        for note in figure.notes:
            _line(page, report.say(note), soft=True)
    if one.table is not None:
        _table(page, report, one.table)
    for chip in one.chips:
        _bullet(page, ("✓ " if chip.tone == "good" else "! ") + chip.text)
    for text in one.lines:
        _bullet(page, text)
    if one.pairs:
        _pairs(page, one.pairs)
    if one.note:
        _line(page, one.note, soft=True)


def _end(page: Any, report: Report) -> None:
    found = report.dictionary()
    if found:
        page.add_heading(report.headings["dictionary"], 2)
        _pairs(page, tuple(found))
    _line(page, report.headings["contents"], soft=True)


def _table(page: Any, report: Report, table: Table) -> None:
    """Light rules, numbers to the right, the names' column as wide as the rest leaves; the head repeats."""
    grid = page.add_table(rows=1, cols=len(table.headers))
    grid.autofit = False
    many = len(table.headers) - 1
    each = min((WIDTH - (6 if many < 6 else 3.2)) / max(many, 1), 2.9)
    wide = [Cm(WIDTH - each * many), *([Cm(each)] * many)]
    for column, width in zip(grid.columns, wide, strict=True):
        column.width = width
    _row(grid.rows[0], table.headers, table, wide, head=True)
    for place, row in enumerate(table.rows):
        cells = [shown(value, kind, report.currency) for value, kind in zip(row, table.kinds, strict=True)]
        _row(grid.add_row(), cells, table, wide, bold=place in table.strong)
    page.add_paragraph()


def _row(row: Any, words: Sequence[str], table: Table, wide: Sequence[Any], *, head: bool = False,
         bold: bool = False) -> None:  # fmt: skip
    properties = row._tr.get_or_add_trPr()
    for tag in ("w:cantSplit", *(("w:tblHeader",) if head else ())):
        properties.append(OxmlElement(tag))
    for cell, text, kind, width in zip(row.cells, words, table.kinds, wide, strict=True):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.keep_with_next = head
        run = paragraph.add_run(printable(text).replace(" %", "\u00a0%") if kind != "text" else printable(text))
        run.bold, run.font.size = head or bold, Pt(9)
        if head:
            run.font.color.rgb = SOFT
        if kind != "text":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _rule(cell, 8 if head else 4)


def _rule(cell: Any, eighths: int) -> None:
    """A thin line below the cell; `eighths` of a point."""
    borders = OxmlElement("w:tcBorders")
    line = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", str(eighths)), ("color", "5C6B76" if eighths > 4 else "D5DCE1")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def _pairs(page: Any, pairs: Sequence[tuple[str, str]]) -> None:
    grid = page.add_table(rows=0, cols=2)
    grid.autofit = False
    grid.columns[0].width, grid.columns[1].width = Cm(5), Cm(11.6)
    for name, value in pairs:
        cells = grid.add_row().cells
        for cell, text, width in zip(cells, (name, value), (Cm(5), Cm(11.6)), strict=True):
            cell.width = width
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.add_run(printable(text)).font.size = Pt(9.5)
        cells[0].paragraphs[0].runs[0].font.color.rgb = SOFT


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
