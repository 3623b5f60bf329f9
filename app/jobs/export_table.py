"""Export any table of the store, or one segment of students, to XLSX or CSV."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.reports.table_file import Cell
    from app.store.database import Store
    from app.texts import Translate

CHUNK = 5000
What = str | tuple[str, int]


@dataclass(frozen=True)
class Exported:
    """The file written and how many rows it holds."""

    path: Path
    rows: int


def export_table(
    store: Store, what: What, path: Path | str, language: str, progress: Progress | None = None
) -> Exported:
    """`what`: a table of the window ("students", "offers", ...) or ("segment", id); as .xlsx or .csv."""
    from app.reports.columns import COLUMNS, TABLES
    from app.reports.saving import ready
    from app.reports.table_file import XLSX_ROWS_MOST, csv_table, xlsx_table
    from app.store import audit
    from app.store.pages import rows
    from app.texts import translator

    target = Path(path)
    view, segment = ("students", what[1]) if isinstance(what, tuple) else (what, None)
    _refuse(view, TABLES, target)
    say, progress = translator(language), progress or Progress()
    first = rows(store, view, 0, 1, segment_id=segment)
    if target.suffix.lower() == ".xlsx" and first.total > XLSX_ROWS_MOST:
        raise UserError(
            mark("jobs_measure", "An Excel sheet holds no more than 1,048,575 rows; export to CSV instead.")
        )
    headers = [say(COLUMNS[name]) if name in COLUMNS else name for name in first.columns[1:]]
    handle, name = tempfile.mkstemp(prefix=".writing-", suffix=target.suffix.lower(), dir=ready(target.parent))
    os.close(handle)
    try:
        body = _rows(store, view, segment, first.total, say, progress)
        if target.suffix.lower() == ".xlsx":
            count = xlsx_table(Path(name), say(TABLES[view]), headers, body)
        else:
            count = csv_table(Path(name), headers, body)
        # The file's own name may be a person's: it stays out of the log.
        audit.note(store, "export", view, {"rows": count, "segment": segment, "format": target.suffix.lower()[1:]})
        _place(name, target)
    finally:
        Path(name).unlink(missing_ok=True)
    return Exported(target, count)


def _refuse(view: str, known: dict[str, Message], target: Path) -> None:
    if view not in known:
        raise UserError(
            mark("jobs_measure", "There is no table “{table}”; choose from: {known}."),
            table=view,
            known=", ".join(known),
        )
    if target.suffix.lower() not in (".xlsx", ".csv"):
        raise UserError(mark("jobs_measure", "“{file}” must end in .xlsx or .csv."), file=target.name)
    if target.is_dir():
        raise UserError(mark("jobs_measure", "“{file}” is a folder; name a file."), file=target.name)


def _rows(
    store: Store, view: str, segment: int | None, total: int, say: Translate, progress: Progress
) -> Iterator[list[Cell]]:
    """All rows in the order of the key, a chunk at a time, without the inner id; sentences in the language."""
    from app.store.pages import rows

    for offset in range(0, total, CHUNK):
        progress.at(offset, total)
        for row in rows(store, view, offset, CHUNK, "id", segment_id=segment).rows:
            yield [say(cell) if isinstance(cell, Message) else cell for cell in row[1:]]
    progress.at(total, total)


def _place(name: str, target: Path) -> None:
    try:
        os.replace(name, target)
    except OSError:
        raise UserError(
            mark("jobs_measure", "“{file}” is open in another program or protected; close it and try again."),
            file=str(target),
        ) from None
