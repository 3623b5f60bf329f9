"""Reports: every format of a full report of the sample, and a table of 100,000 rows beside bare xlsxwriter.

bootstrap.py bench reports: seconds, medians of turns; the peer writes the same cells with constant_memory and nothing
else (no safe cells, no filter, no store).
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from _table import ROOT, head, medians, rows

sys.path.insert(0, str(ROOT))

ROWS, COLUMNS, RUNS = 100_000, 12, 3
PASSWORD = "benchmark"


def main() -> None:
    """Print both tables."""
    head(f"Reports of a campaign, and a table of {ROWS:,} x {COLUMNS} cells")
    with tempfile.TemporaryDirectory() as folder:
        formats(Path(folder))
        table(Path(folder))


def formats(folder: Path) -> None:
    """Seconds for each format of a full report, figures and comparisons included."""
    from app.domain.institution import Institution
    from app.jobs.load_sample import load_sample
    from app.jobs.progress import Progress
    from app.jobs.write_report import FORMATS, render, report_of, results
    from app.paths import sample
    from app.store.database import create
    from app.store.keys import CHEAP

    store = create(folder / "bench.desk", PASSWORD, Institution("Bench"), cost=CHEAP).store
    load_sample(store, sample(), progress=Progress())
    found = results(store, "summer_museum", date(2026, 11, 22), Progress())
    report = report_of(store, found, "zh_CN")

    def timed(kind: str) -> float:
        began = time.perf_counter()
        render(report, kind)
        return time.perf_counter() - began

    first = [timed(kind) for kind in FORMATS]  # with what is imported and read once in a process
    taken = medians(RUNS, *(lambda kind=kind: timed(kind) for kind in FORMATS))
    limits = {"pdf": "<= 3"}
    named = zip(FORMATS, first, taken, strict=True)
    lines = [(f"full {kind.upper()}", once, again, limits.get(kind, "")) for kind, once, again in named]
    rows(("report, Chinese", "the first, seconds", "again", "limit"), *lines)
    store.close()


def table(folder: Path) -> None:
    """Our table writer and bare xlsxwriter, in turns."""
    import xlsxwriter

    from app.reports.table_file import xlsx_table

    data = [
        (at, f"family {at}", f"学员{at % 9973}", 13.5 * at, *(f"value {at % (7 + k)}" for k in range(COLUMNS - 4)))
        for at in range(ROWS)
    ]
    headers = [f"column {at}" for at in range(COLUMNS)]

    def ours() -> float:
        began = time.perf_counter()
        xlsx_table(folder / "ours.xlsx", "Students", headers, data)
        return time.perf_counter() - began

    def bare() -> float:
        began = time.perf_counter()
        book = xlsxwriter.Workbook(folder / "bare.xlsx", {"constant_memory": True})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, headers)
        for at, row in enumerate(data, 1):
            sheet.write_row(at, 0, row)
        book.close()
        return time.perf_counter() - began

    mine, peer = medians(RUNS, ours, bare)
    rows(
        (f"XLSX, {ROWS:,} rows", "seconds", "limit"),
        ("ours", mine, ""),
        ("bare xlsxwriter", peer, ""),
        ("ours / bare", mine / peer, "<= 1.2"),
    )


if __name__ == "__main__":
    main()
