"""The report's tables as one CSV that Excel opens with the right letters (UTF-8 with mark), formula-safe."""

from __future__ import annotations

import csv
import io
import math

from app.domain.safe_cells import safe_text
from app.reports.content import Report


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
        (words["turning"], report.turning),
        *report.facts,
    ):
        writer.writerow([safe_text(words["summary"]), safe_text(name), "", safe_text(text)])
    for table in report.tables:
        for row in table.rows:
            for column, cell in list(zip(table.headers, row, strict=True))[1:]:
                writer.writerow([safe_text(words[table.key]), safe_text(str(row[0])), safe_text(column), _cell(cell)])
    return kept.getvalue().encode("utf-8-sig")


def _cell(cell: object) -> str:
    if isinstance(cell, float):
        return repr(cell) if math.isfinite(cell) else ""
    return "" if cell is None else safe_text(str(cell))
