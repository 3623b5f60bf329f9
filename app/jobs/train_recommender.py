"""Train both recommenders, promote what has earned it, and recommend to everybody, in one transaction."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from datetime import date
from math import exp
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning_results import TrainingReport, packed_text
from app.domain.messages import Message, mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.threads import threads_for

if TYPE_CHECKING:
    from app.recommend.advice import Advice
    from app.recommend.assemble import Tables
    from app.recommend.catalogue import Catalogue
    from app.recommend.constraints import Limits
    from app.recommend.evaluation import Verdict
    from app.recommend.model import Model, OnMetric, Tick, View
    from app.store.database import Store

TOP = 10
SCALE = 900
COLUMNS = (
    "model_id",
    "purpose",
    "person_kind",
    "person_id",
    "household_id",
    "item_kind",
    "item_id",
    "rank",
    "score",
    "reason",
    "at",
)


@dataclass(frozen=True)
class Use:
    """One of the two uses: whom it serves with what, judged and fitted."""

    purpose: str
    view: View
    limits: Limits
    verdict: Verdict
    model: Model
    advice: Advice
    reasons: list[Message]


class Ticker:
    """Progress of work whose length nobody knows beforehand: it nears the end ever more slowly and never goes back."""

    def __init__(self, progress: Progress, low: float, high: float) -> None:
        self.progress, self.low, self.high, self.count = progress, low, high, 0

    def __call__(self) -> None:
        """One more chunk of work is done; raises Cancelled if the person has asked for it."""
        self.count += 1
        part = self.low + (self.high - self.low) * (1 - exp(-self.count / SCALE))
        self.progress.at(int(1000 * part), 1000)


def train_recommender(
    store: Store, today: date, *, device: str = "auto", on_metric: OnMetric | None = None, progress: Progress
) -> TrainingReport:
    """Evaluate, climb the ladder, fit for work, recommend. A cancel leaves models and recommendations as they were.

    `on_metric(epoch, loss, ndcg)` hears of the network's epochs. UserError if there is nobody or nothing to learn from.
    """
    start = time.perf_counter()
    progress.step(mark("jobs_learn", "Reading what students chose"))
    tables, items = recommend_tables(store, today), whole_catalogue(store)
    if tables.students.empty or not len(items):
        raise UserError(
            mark("jobs_learn", "There is nothing to learn from yet: import students, courses and enrolments.")
        )
    with threads_for(len(items)):
        progress.step(mark("jobs_learn", "Comparing models for course advice"))
        uses = [_courses(tables, items, device, Ticker(progress, 0.0, 0.7), on_metric)]
        progress.step(mark("jobs_learn", "Comparing models for partner offers"))
        offers = _offers(tables, items, device, Ticker(progress, 0.7, 0.95))
    uses += [offers] if offers else []
    progress.step(mark("jobs_learn", "Writing down the recommendations"))
    progress.at(960, 1000)
    count = _written(store, uses, today, progress)
    first = uses[0].verdict.evaluation
    notes = (
        () if offers else (mark("jobs_learn", "No partner offers or nobody to recommend them to yet: courses only."),)
    )
    seconds = time.perf_counter() - start
    other = offers.verdict.evaluation if offers else None
    return TrainingReport(first.device, first, first.promoted, first.reason, count, seconds, other, notes)


def whole_catalogue(store: Store) -> Catalogue:
    """All courses and offers in the store."""
    from app.recommend.catalogue import catalogue
    from app.store.frames import frame

    return catalogue(frame(store, "courses"), frame(store, "offers"), frame(store, "partners"))


def _courses(tables: Tables, items: Catalogue, device: str, tick: Tick, on_metric: OnMetric | None) -> Use:
    from app.recommend.assemble import course_limits, course_view

    view = course_view(tables, items)
    return _use("course", view, course_limits(tables, view), device, tick, on_metric)


def _offers(tables: Tables, items: Catalogue, device: str, tick: Tick) -> Use | None:
    """None where there are no offers or no recipients."""
    from app.recommend.assemble import offer_limits, offer_view

    offers = items.only("offer")
    if not len(offers):
        return None
    view = offer_view(tables, offers)
    return _use("offer", view, offer_limits(tables, view), device, tick, None) if len(view.people) else None


def _use(purpose: str, view: View, limits: Limits, device: str, tick: Tick, on_metric: OnMetric | None) -> Use:
    import numpy as np

    from app.recommend.advice import advise
    from app.recommend.evaluation import evaluate
    from app.recommend.reasons import Evidence, reasons
    from app.recommend.served import Served

    verdict = evaluate(view, device, tick, on_metric)
    model = Served.fit(view, verdict.served, tick)
    advice = advise(model, view, np.arange(len(view.people)), limits, TOP, tick)
    told = reasons(Evidence(view, tell_family=purpose == "course"), advice)
    return Use(purpose, view, limits, verdict, model, advice, told)


def _written(store: Store, uses: list[Use], today: date, progress: Progress) -> int:
    """Models, promotions and recommendations; how many recommendations."""
    from app.recommend.model import fingerprint, save
    from app.store import models
    from app.store.audit import record
    from app.store.derived import replace_rows

    total = 0
    with store.write() as db:
        for use in uses:
            config, weights = save(use.model, use.view.catalogue.keys)
            evaluation = use.verdict.evaluation
            kept = models.Model(use.purpose, evaluation.promoted, fingerprint(use.view), device=evaluation.device)
            metrics = {**evaluation.as_json(), "reason_message": json.loads(packed_text(evaluation.reason))}
            model_id = models.save(store, replace(kept, metrics=metrics, config=config), weights)
            models.promote(store, model_id)
            rows = recommendation_rows(use, model_id, today)
            total += replace_rows(db, "recommendations", COLUMNS, rows, where="purpose = ?", values=[use.purpose])
        record(db, store.who, "trained", uses[0].verdict.evaluation.promoted, {"recommendations": total})
        progress.at(1000, 1000)
    return total


def recommendation_rows(use: Use, model_id: int, today: date) -> list[tuple[object, ...]]:
    """Rows of `recommendations`, as COLUMNS."""
    people, items, advice = use.view.people.frame, use.view.catalogue.frame, use.advice
    kind, person = people["person_kind"].tolist(), people["id"].astype(int).tolist()
    homes = use.view.people.homes.tolist()
    item_kind, item = items["kind"].tolist(), items["id"].astype(int).tolist()
    lines = zip(
        advice.user.tolist(),
        advice.item.tolist(),
        advice.rank.tolist(),
        advice.score.tolist(),
        use.reasons,
        strict=True,
    )
    return [
        (model_id, use.purpose, kind[u], person[u], homes[u] if homes[u] >= 0 else None, item_kind[i], item[i], rank,
         round(score, 6), packed_text(reason), today.isoformat())
        for u, i, rank, score, reason in lines
    ]  # fmt: skip
