"""The report as XLSX: native charts over real numbers, the tables, a dictionary; no cell is ever a formula."""

from __future__ import annotations

import io
import math
import struct
from typing import Any

import xlsxwriter

from app.domain.figures import Figure, Series
from app.domain.safe_cells import plain_text
from app.reports.colour import on_white
from app.reports.drawing import width_of
from app.reports.report import Report
from app.reports.steps import steps
from app.reports.svg import label, value_text, whiskers
from app.reports.tables import Kind, Table
from app.reports.xlsx_charts import BASE, FEET, FONT, Spot, native_chart

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LOGO_HIGH = 44  # pixels
TONES = {"good": "#0b7a67", "flat": "#5c6b76", "bad": "#b3402f", "open": "#b36b00"}
MONEY_SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£"}


def xlsx_bytes(report: Report) -> bytes:
    """The whole report as one workbook."""
    kept = io.BytesIO()
    book = xlsxwriter.Workbook(kept, OPTIONS)
    book.formats[0].set_font_name(FONT)
    formats = _formats(book, report.currency)
    _summary(book, report, formats)
    for one in report.sections:
        if one.table is not None:
            _sheet_of(book, one.heading, one.table, formats)
    _figures(book, report, formats)
    _words(book, report, formats)
    for sheet in book.worksheets():
        _on_paper(sheet, report)
    book.close()
    return kept.getvalue()


def _on_paper(sheet: Any, report: Report) -> None:
    """Printed, each sheet is one page wide, with whose it is and its number."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    name = plain_text(report.institution).replace("&", "&&")[:100]
    sheet.set_footer(f"&L{name}&R&P / &N")


def _formats(book: Any, currency: str) -> dict[str, Any]:
    sign = MONEY_SIGNS.get(currency, "")
    numeric = {
        "text": "@",
        "count": "#,##0",
        "rate": "0.0%",
        "signed_rate": "+0.0%;-0.0%;0.0%",
        "number": "#,##0.####",
        "signed": "+#,##0.####;-#,##0.####;0",
        "money": f'"{sign}"#,##0',
        "signed_money": f'+"{sign}"#,##0;-"{sign}"#,##0;"{sign}"0',
        "p": "0.000",
    }
    made = {name: book.add_format({**BASE, "num_format": code}) for name, code in numeric.items()}
    made |= {f"strong_{n}": book.add_format({**BASE, "num_format": c, "bold": True}) for n, c in numeric.items()}
    made["head"] = book.add_format({**BASE, "bold": True, "bottom": 1, "font_color": "#5c6b76", "text_wrap": True})
    made["title"] = book.add_format({**BASE, "bold": True, "font_size": 18})
    made["wrap"] = book.add_format({**BASE, "text_wrap": True})
    made["soft"] = book.add_format({**BASE, "font_color": "#5c6b76"})
    return made


def _summary(book: Any, report: Report, formats: dict[str, Any]) -> None:
    """The cover: logo, whose report it is, the verdict and what to do."""
    sheet = book.add_worksheet(_sheet_name(book, report.headings["summary"]))
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 92)
    tone = book.add_format({**BASE, "bold": True, "font_size": 14, "font_color": TONES[report.tone], "text_wrap": True})
    sheet.set_row(0, 6, book.add_format({"bg_color": on_white(report.colour)}))
    top = _logo(sheet, report)
    sheet.set_row(top, 30)
    sheet.write_string(top, 0, plain_text(report.name), formats["title"])
    sheet.write_string(top + 1, 0, plain_text(f"{report.institution} · {report.kind}"), formats["soft"])
    place = top + 3
    for place, (name, text, how) in enumerate(_cover_lines(report, formats, tone), top + 3):
        sheet.write_string(place, 0, plain_text(name), formats["soft"])
        sheet.write_string(place, 1, plain_text(text), how)
        sheet.set_row(place, (22 if how is tone else 16) * lines_in(text, 60 if how is tone else 92))
    if report.sample:
        sheet.write_string(place + 2, 0, report.sample, formats["soft"])


def _logo(sheet: Any, report: Report) -> int:
    """Put the logo at the top; the first row below it."""
    if report.logo is None:
        return 1
    high = struct.unpack(">II", report.logo[16:24])[1]  # a PNG's own header
    scale = LOGO_HIGH / max(high, 1)
    sheet.set_row_pixels(1, LOGO_HIGH + 8)
    picture = {"image_data": io.BytesIO(report.logo), "x_scale": scale, "y_scale": scale, "x_offset": 2, "y_offset": 4}
    sheet.insert_image(1, 0, "logo.png", {**picture, "description": plain_text(report.institution)})
    return 2


def _cover_lines(report: Report, formats: dict[str, Any], tone: Any) -> list[tuple[str, str, Any]]:
    words, wrap, strong = report.headings, formats["wrap"], formats["strong_text"]
    chips = [(one.heading, chip.text) for one in report.sections for chip in one.chips]
    lines = [
        (words["verdict"], report.verdict, tone),
        ("", report.sentence, tone),
        ("", report.range, wrap),
        (words["next"], report.next_step, strong),
        (words.get("turning", ""), report.turning, wrap),
        *((name, f"{amount}   {span}".strip(), wrap) for name, amount, span in report.highlights),
        *((name, value, wrap) for name, value in report.facts),
        *((name, text, wrap) for name, text in chips),
    ]
    return [line for line in lines if line[1]]


def _sheet_of(book: Any, heading: str, table: Table, formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_sheet_name(book, heading))
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.headers):
        sheet.set_column(column, column, 44 if column == 0 else 14)
        sheet.write_string(0, column, plain_text(name), formats["head"])
    for line, row in enumerate(table.rows, 1):
        for column, (cell, kind) in enumerate(zip(row, table.kinds, strict=True)):
            _write(sheet, line, column, cell, kind, formats, line - 1 in table.strong)


def _write(
    sheet: Any, row: int, column: int, cell: object, kind: Kind, formats: dict[str, Any], strong: bool = False
) -> None:
    how = formats[f"strong_{kind}" if strong else kind]
    if isinstance(cell, (int, float)) and math.isfinite(cell):
        sheet.write_number(row, column, cell, how)
    elif isinstance(cell, str):
        sheet.write_string(row, column, plain_text(cell), formats["strong_text" if strong else "text"])
    else:
        sheet.write_blank(row, column, None, how)


def _figures(book: Any, report: Report, formats: dict[str, Any]) -> None:
    """One sheet with the charts, one with the numbers they stand on."""
    charts = book.add_worksheet(_sheet_name(book, report.headings["figures"]))
    charts.hide_gridlines(2)
    data = book.add_worksheet(_sheet_name(book, report.headings["data"]))
    data.set_column(0, 0, 40)
    data.set_column(1, FEET - 1, 14)
    row = place = 0
    for figure in report.figures:
        if figure.kind == "heat":
            row = _heat(data, report, figure, row, formats)
            continue
        first = _figure_data(data, report, figure, row, formats)
        spot = Spot(data.get_name(), first, len(figure.series if figure.kind == "icons" else figure.series[0].x))
        charts.insert_chart(place // 2 * 19, place % 2 * 10, native_chart(book, report, figure, spot))
        row, place = first + spot.rows + 2, place + 1
    data.print_area(0, 0, row, 12)


def _heat(sheet: Any, report: Report, figure: Figure, row: int, formats: dict[str, Any]) -> int:
    """A map is the table itself, shaded; returns the row after it."""
    sheet.write_string(row, 0, plain_text(report.say(figure.title)), formats["strong_text"])
    sheet.write_string(row + 1, 0, plain_text(label(figure.y_label, report.say)), formats["soft"])
    for column, name in enumerate(figure.series[0].x, 1):
        sheet.write_string(row + 1, column, plain_text(label(name, report.say)), formats["head"])
    for line, one in enumerate(figure.series, row + 2):
        sheet.write_string(line, 0, plain_text(label(one.name, report.say)), formats["text"])
        for column, value in enumerate(one.y, 1):
            _write(sheet, line, column, value, "number", formats)
    last, wide = row + 1 + len(figure.series), len(figure.series[0].x)
    shades = {"type": "2_color_scale", "min_color": "#e8f3f1", "max_color": "#3f9683"}
    sheet.conditional_format(row + 2, 1, last, wide, shades)
    return last + 2


def _figure_data(sheet: Any, report: Report, figure: Figure, row: int, formats: dict[str, Any]) -> int:
    """Write a figure's numbers; returns the row of the first point."""
    sheet.write_string(row, 0, plain_text(report.say(figure.title)), formats["strong_text"])
    if figure.kind == "icons":
        for place, one in enumerate(figure.series):
            sheet.write_string(row + 2 + place, 0, plain_text(label(one.name, report.say)), formats["text"])
            sheet.write_number(row + 2 + place, 1, one.y[0], formats["number"])
        return row + 2
    for order, one in enumerate(figure.series):
        _series(sheet, report, one, row, 1 + 3 * order, formats)
    _beside(sheet, report, figure, row + 2, formats)
    for place, x in enumerate(figure.series[0].x):
        cell = x if isinstance(x, (int, float)) else label(x, report.say)
        _write(sheet, row + 2 + place, 0, cell, "number" if isinstance(cell, (int, float)) else "text", formats)
    return row + 2


def _beside(sheet: Any, report: Report, figure: Figure, first: int, formats: dict[str, Any]) -> None:
    """What a chart needs and no reader: a waterfall's unseen feet and its names with amounts, the arms of whiskers."""
    one = figure.series[0]
    if figure.kind == "waterfall":
        for place, step in enumerate(steps(one.y)):
            for offset, value in enumerate((step.foot, step.rise, step.fall)):
                sheet.write_number(first + place, FEET + offset, value, formats["soft"])
            name = f"{label(one.x[place], report.say)}   {value_text(one.y[place], figure, report.currency, True)}"
            sheet.write_string(first + place, FEET + 3, plain_text(name), formats["soft"])
    elif figure.kind == "interval":
        for place, (plus, minus) in enumerate(whiskers(one)):
            sheet.write_number(first + place, FEET, plus, formats["soft"])
            sheet.write_number(first + place, FEET + 1, minus, formats["soft"])


def _series(sheet: Any, report: Report, one: Series, row: int, column: int, formats: dict[str, Any]) -> None:
    """A series and both ends of its range, in three columns."""
    heads = (label(one.name, report.say), report.headings["low"], report.headings["high"])
    for offset, (name, values) in enumerate(zip(heads, (one.y, one.low or (), one.high or ()), strict=True)):
        if values:
            sheet.write_string(row + 1, column + offset, plain_text(name), formats["head"])
        for place, value in enumerate(values):
            _write(sheet, row + 2 + place, column + offset, value, "number", formats)


def _words(book: Any, report: Report, formats: dict[str, Any]) -> None:
    """Limits, method and the dictionary."""
    sheet = book.add_worksheet(_sheet_name(book, report.headings["dictionary"]))
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 100)
    said = [
        (one.heading if not place else "", text)
        for one in report.sections
        for place, text in enumerate((*([one.lead] if one.lead else []), *one.lines, *([one.note] if one.note else [])))
    ]
    pairs = [pair for one in report.sections for pair in one.pairs]
    rows = [*report.dictionary(), *said, *pairs, ("", report.headings["contents"])]
    for place, (name, text) in enumerate(rows):
        sheet.write_string(place, 0, plain_text(name), formats["soft"])
        sheet.write_string(place, 1, plain_text(text), formats["wrap"])
        sheet.set_row(place, 16 * lines_in(text, 100))


def lines_in(text: str, signs: int) -> int:
    """How many lines a text takes in a column so many digits wide: a row's height must be told, or some lay it over."""
    return max(1, -(-int(width_of(text, 1.0) / 0.56) // signs))


def _sheet_name(book: Any, wanted: str) -> str:
    """A name Excel takes: 31 signs, none of []:*?/\\, not used yet."""
    clean = "".join(sign for sign in wanted if sign not in "[]:*?/\\'")[:28] or "Sheet"
    taken = {sheet.get_name().lower() for sheet in book.worksheets()}
    return clean if clean.lower() not in taken else f"{clean} {len(taken)}"
