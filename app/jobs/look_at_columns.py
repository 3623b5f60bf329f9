"""What stands in the columns of a file that is about to come in: distributions and similar spellings, in the child."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.facets import Choice, Cluster, Look
from app.domain.imports import Mapping
from app.domain.messages import mark
from app.jobs.child import run_limited
from app.jobs.progress import Progress

SECONDS = 120
BASE_MEMORY, MOST_MEMORY = 1024, 6144


def look_at_columns(
    path: str | Path, mapping: Mapping, choices: Sequence[Choice] = (), *, progress: Progress | None = None
) -> Look:
    """A facet of every column of the whole file, after the mapping's recipe; rows narrowed by `choices`."""
    from app.intake.facets import look_at_file

    source, progress = Path(path), progress or Progress()
    progress.step(mark("recipe", "Counting what stands in {file}").filled(file=source.name))
    memory = _memory(source)
    return run_limited(
        look_at_file, str(source), mapping, tuple(choices), memory_mb=memory, seconds=SECONDS, progress=progress
    )


def similar_spellings(
    path: str | Path, mapping: Mapping, column: str, method: str, *, progress: Progress | None = None
) -> tuple[Cluster, ...]:
    """Spellings in one column that may mean one thing, by one of the METHODS of a recipe."""
    from app.intake.recipe_clusters import similar_in_file

    source, progress = Path(path), progress or Progress()
    progress.step(mark("recipe", "Comparing the spellings in “{column}”").filled(column=column))
    memory = _memory(source)
    return run_limited(
        similar_in_file, str(source), mapping, column, method, memory_mb=memory, seconds=SECONDS, progress=progress
    )


def _memory(source: Path) -> int:
    """Megabytes the child may use: plain text needs about ten times its size, a package that unpacks gets no more."""
    if source.suffix.lower() in (".xlsx", ".xlsb", ".ods", ".xls", ".xlsm"):
        return BASE_MEMORY
    return min(MOST_MEMORY, BASE_MEMORY + 12 * (source.stat().st_size >> 20))
