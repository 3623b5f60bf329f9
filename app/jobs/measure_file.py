"""Measure any experiment in a spreadsheet; the store is not needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.evidence import Extras
from app.domain.measurement import Measurement
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.measure.trial import Columns

NOTHING_ELSE = Extras()


def measure_file(
    path: Path | str,
    arm: str,
    control: str,
    outcome: str,
    *,
    value: str | None = None,
    unit: str | None = None,
    before: str | None = None,
    covariates: Sequence[str] = (),
    shares: Mapping[str, float] | None = None,
    margin: float | None = None,
    fewer_is_better: bool = False,
    sheet: str | None = None,
    extras: Extras = NOTHING_ELSE,
    progress: Progress | None = None,
) -> Measurement:
    """Every arm of the column `arm` against `control` on the column `outcome`; UserError for what the file lacks."""
    from app.measure.trial import Columns

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Reading the table"))
    table = read_columns(Path(path), sheet, progress)
    progress.at(1, 2)
    progress.step(mark("jobs_measure", "Working out the effect"))
    columns = Columns(arm, control, outcome, value, unit, before, tuple(covariates), fewer_is_better)
    result = measured(table, columns, shares, margin, extras)
    progress.at(2, 2)
    return result


def measured(
    table: pd.DataFrame, columns: Columns, shares: Mapping[str, float] | None, margin: float | None, extras: Extras
) -> Measurement:
    """The measurement of a table that has been read."""
    from app.measure.changes_result import changes_of_table
    from app.measure.table_beside import with_extras
    from app.measure.table_result import measurement_of_table
    from app.measure.trial import read_trial, refuse_missing, usable_rows

    refuse_missing(table, extras.columns)
    trial = read_trial(table, columns)
    result = measurement_of_table(trial, shares, margin)
    kept = table[usable_rows(table, columns)]
    if not extras.randomised:
        return changes_of_table(result, trial, kept, columns, extras)
    return with_extras(result, trial, kept, extras)


def read_columns(path: Path, sheet: str | None, progress: Progress) -> pd.DataFrame:
    """A stranger's table as text columns, read in a limited child."""
    import pandas as pd

    from app.domain.imports import Mapping as FileMapping
    from app.intake.reading import read_table
    from app.jobs.child import run_limited

    raw = run_limited(read_table, path, FileMapping(sheet=sheet), progress=progress)
    return pd.DataFrame({name: column.taken() for name, column in zip(raw.headers, raw.columns, strict=True)})
