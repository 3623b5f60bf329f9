"""The campaign report as ten slides: native charts, one sentence a slide, the method in the speaker's notes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Pt

from app.domain.figures import Figure
from app.reports.colour import on_white, pale
from app.reports.deck import Slide, slides_of
from app.reports.drawing import INK, SERIES_COLOURS, SOFT, ZONE, printable
from app.reports.pptx_charts import place_chart, rgb
from app.reports.report import Report
from app.reports.svg import heat_part, label, shade, value_text
from app.reports.tables import Table, shown

FONT = "Microsoft YaHei"
TONES = {"good": "#0b7a67", "flat": "#5c6b76", "bad": "#b3402f", "open": "#b36b00"}
WIDE, HIGH, LEFT = Inches(13.333), Inches(7.5), Inches(0.7)
FULL = WIDE - 2 * LEFT
TITLE_ONLY = 5
ROWS_MOST, LINES_MOST = 8, 9


def pptx_bytes(report: Report) -> bytes:
    """The whole deck as one file: always ten slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE, HIGH
    _theme(deck, report)
    slides = slides_of(report)
    _cover(deck, report, len(slides) + 1)
    for place, one in enumerate(slides, 2):
        _slide(deck, report, one, place, len(slides) + 1)
    deck.core_properties.title = printable(report.name)
    deck.core_properties.author = printable(report.institution)
    deck.core_properties.language = report.language.replace("_", "-")
    kept = io.BytesIO()
    deck.save(kept)
    return kept.getvalue()


def _theme(deck: Any, report: Report) -> None:
    """Our fonts and colours in the deck's own theme, so that whatever is added later wears them too."""
    part = next(one.target_part for one in deck.slide_master.part.rels.values() if one.reltype.endswith("/theme"))
    text = part.blob.decode("utf-8")
    text = text.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>')
    text = text.replace('<a:ea typeface=""/>', f'<a:ea typeface="{FONT}"/>')
    accents = (on_white(report.colour), *SERIES_COLOURS[1:])
    for place, colour in enumerate(accents, 1):
        start = text.index(f"<a:accent{place}>")
        end = text.index(f"</a:accent{place}>")
        text = f'{text[:start]}<a:accent{place}><a:srgbClr val="{colour[1:].upper()}"/>{text[end:]}'
    part._blob = text.encode("utf-8")


def _new(deck: Any, report: Report, title: str, size: int) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, WIDE, Inches(0.12))
    band.fill.solid()
    band.fill.fore_color.rgb = rgb(on_white(report.colour))
    band.line.fill.background()
    slide.shapes._spTree.remove(band._element)
    slide.shapes._spTree.insert(2, band._element)
    box = slide.shapes.title
    box.left, box.top, box.width, box.height = LEFT, Inches(0.45), FULL, Inches(1.0)
    box.text_frame.text = printable(title)
    box.text_frame.word_wrap, box.text_frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    for paragraph in box.text_frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        _dress(paragraph, size, INK, True)
    return slide


def _dress(paragraph: Any, size: float, colour: str, bold: bool = False) -> None:
    for run in paragraph.runs:
        run.font.size, run.font.bold, run.font.color.rgb = Pt(size), bold, rgb(colour)


def _words(slide: Any, box: tuple[Any, Any, Any, Any], lines: Sequence[str], size: float, colour: str = INK,
           bold: bool = False, fill: str = "") -> Any:  # fmt: skip
    shape = slide.shapes.add_textbox(*box)
    frame = shape.text_frame
    frame.word_wrap = True
    if fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = rgb(fill)
        frame.margin_left = frame.margin_right = Inches(0.25)
        frame.margin_top = frame.margin_bottom = Inches(0.15)
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.text, paragraph.space_after = printable(line), Pt(size * 0.5)
        _dress(paragraph, size, colour, bold)
    return shape


def _cover(deck: Any, report: Report, total: int) -> None:
    slide = _new(deck, report, report.name, 36)
    slide.shapes.title.top = Inches(1.15)
    left = Emu(LEFT)
    if report.logo is not None:
        picture = slide.shapes.add_picture(io.BytesIO(report.logo), LEFT, Inches(0.4), height=Inches(0.6))
        picture._element.nvPicPr.cNvPr.set("descr", printable(report.institution))
        left = Emu(LEFT + picture.width + Inches(0.2))
    _words(slide, (left, Inches(0.48), Inches(8), Inches(0.5)), [f"{report.institution} · {report.kind}"], 14, SOFT)
    tone = TONES[report.tone]
    _words(slide, (LEFT, Inches(2.45), FULL, Inches(0.5)), [report.verdict], 20, tone, True)
    _words(slide, (LEFT, Inches(2.95), FULL, Inches(1.2)), [report.sentence], 28, INK, True, pale(tone))
    _words(slide, (LEFT, Inches(4.3), FULL, Inches(0.7)), [report.range], 16)
    now = [report.headings["next"], report.next_step]
    _words(
        slide,
        (LEFT, Inches(5.15), FULL, Inches(1.0)),
        now,
        18,
        on_white(report.colour),
        True,
        pale(report.colour, 0.12),
    )
    _foot(slide, report, 1, total)
    facts = [f"{name}: {value}" for name, value in report.facts]
    _notes(slide, [report.sentence, report.range, *facts])


def _slide(deck: Any, report: Report, one: Slide, place: int, total: int) -> None:
    slide = _new(deck, report, one.title, 26)
    if one.figure is not None and one.figure.kind == "heat":
        _heat(slide, report, one.figure)
    elif one.figure is not None:
        place_chart(slide, report, one.figure, (LEFT, Inches(1.55), FULL, Inches(4.75)))
    elif one.table is not None:
        _table(slide, report, one.table)
    if one.figure is not None:
        _words(slide, (LEFT, Inches(6.3), FULL, Inches(0.6)), one.lines[:2], 12, SOFT)
    elif one.table is not None:
        top = Inches(1.9 + 0.45 * (min(len(one.table.rows), ROWS_MOST) + 1))
        _words(slide, (LEFT, top, FULL, HIGH - top - Inches(0.7)), one.lines[:5], 14, SOFT)
    else:
        _words(slide, (LEFT, Inches(1.7), FULL, Inches(4.8)), one.lines[:LINES_MOST], 18)
    _sums(slide, report, one)
    _foot(slide, report, place, total)
    _notes(slide, one.notes or (report.headings["contents"],))


def _sums(slide: Any, report: Report, one: Slide) -> None:
    """Amounts in large letters, side by side."""
    wide = Emu(int((FULL - Inches(0.4)) / max(len(one.sums), 1)))
    for place, (name, amount, span) in enumerate(one.sums):
        left = Emu(LEFT + place * (wide + Inches(0.4)))
        shape = _words(slide, (left, Inches(4.2), wide, Inches(1.7)), [name, amount, span or " "], 16, SOFT, fill=ZONE)
        _dress(shape.text_frame.paragraphs[1], 34, on_white(report.colour), True)


def _table(slide: Any, report: Report, table: Table) -> None:
    rows = table.rows[-ROWS_MOST:]
    shape = slide.shapes.add_table(
        len(rows) + 1, len(table.headers), LEFT, Inches(1.6), FULL, Inches(0.45 * (len(rows) + 1))
    )
    grid = shape.table
    grid.columns[0].width = Emu(int(FULL * 0.34))
    for column in range(1, len(table.headers)):
        grid.columns[column].width = Emu(int(FULL * 0.66 / (len(table.headers) - 1)))
    for column, name in enumerate(table.headers):
        _cell(grid.cell(0, column), name, 12, "#ffffff", right=column > 0, fill=on_white(report.colour), bold=True)
    for line, row in enumerate(rows, 1):
        for column, (cell, kind) in enumerate(zip(row, table.kinds, strict=True)):
            words = shown(cell, kind, report.currency)
            _cell(grid.cell(line, column), words, 13, INK, right=kind != "text", fill=ZONE if line % 2 else "#ffffff")


def _heat(slide: Any, report: Report, figure: Figure) -> None:
    """A map as a table of shaded cells."""
    columns = [label(x, report.say) for x in figure.series[0].x]
    high = min(Inches(0.52), Emu(int(Inches(4.7) / (len(figure.series) + 1))))
    shape = slide.shapes.add_table(
        len(figure.series) + 1, len(columns) + 1, LEFT, Inches(1.6), FULL, Emu(high * (len(figure.series) + 1))
    )
    grid = shape.table
    grid.columns[0].width = Emu(int(FULL * 0.24))
    for column in range(1, len(columns) + 1):
        grid.columns[column].width = Emu(int(FULL * 0.76 / len(columns)))
    for column, name in enumerate([label(figure.y_label, report.say), *columns]):
        _cell(grid.cell(0, column), name, 11, SOFT, right=False, fill="#ffffff")
    for line, one in enumerate(figure.series, 1):
        _cell(grid.cell(line, 0), label(one.name, report.say), 12, INK, right=False, fill="#ffffff")
        for column, value in enumerate(one.y, 1):
            part = heat_part(value, figure)
            ink = "#ffffff" if part is not None and part > 0.55 else INK
            words = "" if part is None else value_text(round(value), figure, report.currency)
            _cell(grid.cell(line, column), words, 12, ink, right=True, fill=ZONE if part is None else shade(part))


def _cell(cell: Any, words: str, size: float, colour: str, *, right: bool, fill: str, bold: bool = False) -> None:
    cell.text_frame.text = printable(words)
    cell.fill.solid()
    cell.fill.fore_color.rgb = rgb(fill)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    for paragraph in cell.text_frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
        _dress(paragraph, size, colour, bold)


def _foot(slide: Any, report: Report, place: int, total: int) -> None:
    words = report.headings["page"].format(page=place, pages=total)
    parts = [report.institution, report.name, report.sample, words]
    line = "   ·   ".join(part for part in parts if part)
    _words(slide, (LEFT, HIGH - Inches(0.5), FULL, Inches(0.35)), [line], 10, SOFT)


def _notes(slide: Any, lines: Sequence[str]) -> None:
    slide.notes_slide.notes_text_frame.text = printable("\n".join(line for line in lines if line))
