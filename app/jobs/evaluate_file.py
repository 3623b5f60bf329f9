"""Evaluate a risk or response model on any table; the store is not needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.learning_results import FileEvaluation
from app.domain.messages import mark
from app.jobs.progress import Progress
from app.jobs.threads import threads_for


def evaluate_file(
    path: Path | str,
    target: str,
    *,
    positive: Sequence[str] = (),
    time: str | None = None,
    train_until: str | None = None,
    covariates: Sequence[str] | None = None,
    sheet: str | None = None,
    progress: Progress,
) -> FileEvaluation:
    """Learn on the earlier rows of `path`, test on the later; UserError for what the file lacks."""
    from app.jobs.measure_file import read_columns
    from app.profiles.table_evaluation import Question, evaluate_table

    progress.step(mark("jobs_learn", "Reading the table"))
    table = read_columns(Path(path), sheet, progress)
    progress.at(1, 3)
    progress.step(mark("jobs_learn", "Looking for columns that were not known yet, and judging a model"))
    names = tuple(covariates) if covariates else None
    with threads_for(1):
        found = evaluate_table(table, Question(target, tuple(positive), time, train_until, names))
    progress.at(3, 3)
    return found
