"""Evaluate every model on what is in the store, without changing anything."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning_results import Evaluation
from app.domain.messages import mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.threads import threads_for
from app.jobs.train_recommender import Ticker, whole_catalogue

if TYPE_CHECKING:
    from app.recommend.model import OnMetric
    from app.store.database import Store


def evaluate_models(
    store: Store,
    today: date,
    progress: Progress,
    *,
    device: str = "auto",
    split: str = "leave_last_out",
    on_metric: OnMetric | None = None,
) -> Evaluation:
    """Every model of the ladder on choices it has not seen, the whole catalogue ranked; nothing is written.

    `split`: "leave_last_out" hides the newest item of each student with three or more, "time" everything after one day.
    """
    from app.recommend.assemble import course_view
    from app.recommend.evaluation import evaluate

    progress.step(mark("jobs_learn", "Comparing models for course advice"))
    items = whole_catalogue(store)
    tables = recommend_tables(store, today)
    if tables.students.empty or not len(items):
        raise UserError(
            mark("jobs_learn", "There is nothing to learn from yet: import students, courses and enrolments.")
        )
    with threads_for(len(items)):
        tick = Ticker(progress, 0.0, 1.0)
        found = evaluate(course_view(tables, items), device, tick, on_metric, split=split).evaluation
    progress.at(1000, 1000)
    return found
