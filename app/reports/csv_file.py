"""The report's tables as one CSV that Excel opens with the right letters (UTF-8 with mark), formula-safe."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator

from app.domain.figures import Figure
from app.domain.safe_cells import safe_text
from app.reports.report import Report, Section
from app.reports.svg import label


def csv_bytes(report: Report) -> bytes:
    """Section, row, column, value: long form, so that every table fits and programs can read it."""
    kept = io.StringIO(newline="")
    writer = csv.writer(kept, lineterminator="\r\n")
    writer.writerow(["section", "row", "column", "value"])
    words = report.headings
    for name, text in (
        (words["verdict"], report.verdict),
        ("", report.sentence),
        ("", report.range),
        (words["next"], report.next_step),
        (words.get("turning", ""), report.turning),
        *((name, amount) for name, amount, _ in report.highlights),
        *report.facts,
    ):
        if text:
            writer.writerow([safe_text(words["summary"]), safe_text(name), "", safe_text(text)])
    for section in report.sections:
        writer.writerows(_table(section))
    for figure in report.figures:
        writer.writerows(_figure(report, figure))
    return kept.getvalue().encode("utf-8-sig")


def _table(section: Section) -> Iterator[list[str]]:
    if section.table is None:
        return
    for row in section.table.rows:
        for column, cell in list(zip(section.table.headers, row, strict=True))[1:]:
            yield [safe_text(section.heading), safe_text(str(row[0])), safe_text(column), _cell(cell)]


def _figure(report: Report, figure: Figure) -> Iterator[list[str]]:
    """Every point of a figure, with both ends of its range."""
    title = safe_text(report.say(figure.title))
    low, high = report.headings["low"], report.headings["high"]
    for one in figure.series:
        name = label(one.name, report.say)
        for place, value in enumerate(one.y):
            where = safe_text(label(one.x[place], report.say))
            yield [title, where, safe_text(name), _cell(float(value))]
            for word, ends in ((low, one.low), (high, one.high)):
                if ends is not None and ends[place] is not None:
                    yield [title, where, safe_text(f"{name} {word}".strip()), _cell(ends[place])]


def _cell(cell: object) -> str:
    if isinstance(cell, float):
        return repr(cell) if math.isfinite(cell) else ""
    return "" if cell is None else safe_text(str(cell))
