"""The rows of a large file counted to its end in a child, while a person looks at the first of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.imports import Preview
from app.jobs.child import run_limited
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.intake.counting import Counted

SECONDS = 600


def count_rows(path: str | Path, preview: Preview, *, progress: Progress | None = None) -> Counted:
    """How many rows stand below the headings that `preview` found, and the encoding of the whole file.

    UserError: the file cannot be read to its end.
    """
    return run_limited(
        "app.intake.counting.count_rows",
        str(path),
        preview.encoding,
        preview.delimiter,
        preview.header_row,
        seconds=SECONDS,
        progress=progress or Progress(),
    )
