"""A new school year: every grade moves up in one undoable step; who leaves school is listed."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.domain.errors import UserError
from app.domain.grades import (
    GRADUATED,
    LEAVING,
    ORDER,
    UNIVERSITY,
    GradeStep,
    Graduate,
    RollOverPlan,
    first_day,
    next_grade,
    school_year,
)
from app.domain.messages import Message, mark, plural
from app.domain.safe_cells import safe_text
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.store.database import Store

COLUMNS = ["id", "ref", "name", "grade", "schooling", "registered_at"]
DONE_BEFORE = mark(
    "people", "The grades already moved up for this school year, on {day}. To do it once more, say so explicitly."
)


@dataclass(frozen=True)
class RolledOver:
    """What was done: the batch, students who moved up, those who left school."""

    batch: int
    moved: int
    graduated: int


def plan_roll_over(
    store: Store, today: date, *, with_fresh: bool = False, progress: Progress | None = None
) -> RollOverPlan:
    """What moving all grades up would do; writes nothing.

    Students registered since the summer are in their grade of this school year already and stay, but for `with_fresh`.
    """
    people = _people(store)
    year = school_year(today)
    moving, fresh = _moving(people, year, with_fresh)
    rows = people.loc[moving]
    counts = Counter(rows["grade"].tolist())
    steps = tuple(
        GradeStep(grade, next_grade(grade) or "", counts[grade]) for grade in (*ORDER, *UNIVERSITY) if counts[grade]
    )
    leaving = rows.loc[np.array([next_grade(grade) == GRADUATED for grade in rows["grade"]], dtype=bool)]
    graduates = tuple(
        Graduate(int(one.id), one.ref, one.name, one.grade)
        for one in leaving.sort_values(["grade", "name"]).itertuples()
    )
    kept = int(sum(next_grade(grade) is None for grade in people["grade"]))
    return RollOverPlan(year, steps, graduates, kept, 0 if with_fresh else fresh, _done_on(store, year))


def roll_over(
    store: Store, today: date, *, with_fresh: bool = False, again: bool = False, progress: Progress | None = None
) -> RolledOver:
    """Move every grade up: one batch, undone as a whole. Twice in one school year only with `again`."""
    from app.intake.words import schooling_of
    from app.store.batches import batch

    progress = progress or Progress()
    year = school_year(today)
    done = _done_on(store, year)
    if done and not again:
        raise UserError(DONE_BEFORE, day=done)
    people = _people(store)
    moving, _ = _moving(people, year, with_fresh)
    rows = people.loc[moving]
    if not len(rows):
        raise UserError(mark("people", "No student has a grade that could move up."))
    progress.step(plural("people", "Moving %n student(s) up", "", 0).filled(len(rows)))
    changes = []
    for one in rows.itertuples():
        grade = next_grade(one.grade)
        stage = _after_school(one.grade) if grade == GRADUATED else schooling_of(grade)
        changes.append((grade, stage, int(one.id)))
    with batch(store, "edit", _title(year), noun="students") as pen:
        pen.update_many("students", ["grade", "schooling"], changes)
        pen.count(read=len(people), changed=len(changes), unchanged=len(people) - len(changes))
        progress.at(1, 1)
        return RolledOver(pen.id, len(changes), sum(change[0] == GRADUATED for change in changes))


def save_graduates(plan: RollOverPlan, path: str | Path, language: str, *, progress: Progress | None = None) -> Path:
    """Write those who leave school as a table a spreadsheet opens (CSV): number, name, last grade."""
    from app.texts import translator

    say, out = translator(language), Path(path)
    heads = (mark("people", "Student ID"), mark("people", "Name"), mark("people", "Last grade"))
    rows = [[say(head) for head in heads]]
    rows += [[one.ref, one.name, say(LEAVING[one.grade])] for one in plan.graduates]
    try:
        with out.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([safe_text(cell) for cell in row] for row in rows)
    except OSError as error:
        raise UserError(
            mark("people", "{file} cannot be written ({error}): choose another place."),
            file=out.name,
            error=str(error.strerror or error),
        ) from None
    return out


def _people(store: Store) -> pd.DataFrame:
    from app.store.frames import frame

    people = frame(store, "students", COLUMNS)
    return people.astype({"grade": object}).where(people.notna(), None)


def _moving(people: pd.DataFrame, year: int, with_fresh: bool) -> tuple[np.ndarray, int]:
    """Which students move up, and how many stay because they were registered in this school year."""
    start = first_day(year)
    can = [next_grade(grade) is not None for grade in people["grade"]]
    fresh = [bool(day) and str(day)[:10] >= start for day in people["registered_at"]]
    staying = sum(one and new for one, new in zip(can, fresh, strict=True))
    moving = [one and (with_fresh or not new) for one, new in zip(can, fresh, strict=True)]
    return np.array(moving, dtype=bool), staying


def _after_school(grade: str) -> str:
    """A university's graduate is an adult; where a school's graduates go is not guessed."""
    return "adult" if grade in UNIVERSITY else "unknown"


def _title(year: int) -> Message:
    return mark("people", "All grades moved up for {year}/{next}").filled(year=str(year), next=str(year + 1))


def _done_on(store: Store, year: int) -> str | None:
    """The day the grades moved up for this school year, if that still stands."""
    from app.store.batches import history

    rows = history(store, 100_000)
    return next((row.at[:10] for row in rows if row.state == "done" and row.title == _title(year)), None)
