"""Train both recommenders, promote what has earned it, and recommend to everybody, in one transaction."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from math import exp
from typing import TYPE_CHECKING

from app.domain.errors import Cancelled, UserError
from app.domain.learning_results import TrainingReport, packed_text
from app.domain.messages import Message, mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.threads import threads_for

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.recommend.advice import Advice
    from app.recommend.assemble import Tables
    from app.recommend.catalogue import Catalogue
    from app.recommend.constraints import Limits
    from app.recommend.evaluation import Verdict
    from app.recommend.model import Model, OnMetric, Tick, View
    from app.recommend.tuning import Checkpoints
    from app.store.database import Store

TOP = 10
SCALE = 300
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
    """One of the two uses: whom it serves with what; judged if just trained, with advice once worked out."""

    purpose: str
    view: View
    limits: Limits
    model: Model
    advice: Advice | None = None
    reasons: tuple[Message, ...] | list[Message] = ()
    verdict: Verdict | None = None


class Ticker:
    """Progress of work in parts of known share: within a part it nears the part's end and never goes back."""

    def __init__(self, progress: Progress, low: float, high: float) -> None:
        self.progress, self.low, self.high, self.count = progress, low, high, 0
        self.floor, self.done = low, low

    def __call__(self) -> None:
        """One more chunk of work is done; raises Cancelled if the person has asked for it."""
        self.count += 1
        part = self.floor + (self.high - self.floor) * (1 - exp(-self.count / SCALE))
        self.done = max(self.done, part)
        self.progress.at(int(1000 * self.done), 1000)

    def reach(self, part: float) -> None:
        """This much (0…1) of the whole is behind us."""
        self.floor, self.count = self.low + (self.high - self.low) * min(max(part, 0.0), 1.0), 0
        self.done = max(self.done, self.floor)


@dataclass(frozen=True)
class Watch:
    """Who hears of a training: of the network's epochs (epoch, loss, NDCG) and of each rung (name, NDCG)."""

    on_metric: OnMetric | None = None
    on_rung: Callable[[str, float], None] | None = None


def train_recommender(
    store: Store,
    today: date,
    *,
    device: str = "auto",
    on_metric: OnMetric | None = None,
    on_rung: Callable[[str, float], None] | None = None,
    progress: Progress,
) -> TrainingReport:
    """Evaluate, climb the ladder, fit for work, recommend. A cancel leaves models and recommendations as they were.

    A training that died goes on from the last rung it had tuned, if the data are still the same.
    UserError if there is nobody or nothing to learn from.
    """
    start = time.perf_counter()
    progress.step(mark("jobs_learn", "Reading what students chose"))
    tables, items = recommend_tables(store, today), whole_catalogue(store)
    if tables.students.empty or not len(items):
        raise UserError(
            mark("jobs_learn", "There is nothing to learn from yet: import students, courses and enrolments.")
        )
    courses, offers = _both(store, tables, items, device, Watch(on_metric, on_rung), progress)
    uses = [courses, offers] if offers else [courses]
    progress.step(mark("jobs_learn", "Writing down the recommendations"))
    progress.at(960, 1000)
    count = _written(store, uses, today, progress)
    first = _verdict(uses[0]).evaluation
    notes = (
        () if offers else (mark("jobs_learn", "No partner offers or nobody to recommend them to yet: courses only."),)
    )
    seconds = time.perf_counter() - start
    other = _verdict(offers).evaluation if offers else None
    return TrainingReport(first.device, first, first.promoted, first.reason, count, seconds, other, notes)


def _both(
    store: Store, tables: Tables, items: Catalogue, device: str, watch: Watch, progress: Progress
) -> tuple[Use, Use | None]:
    """Both uses, judged and fitted. Who stops the training wants none of it: nothing is left to resume."""
    from app.store import models

    try:
        with threads_for(len(items)):
            progress.step(mark("jobs_learn", "Comparing models for course advice"))
            courses = _courses(store, tables, items, device, Ticker(progress, 0.0, 0.7), watch)
            progress.step(mark("jobs_learn", "Comparing models for partner offers"))
            return courses, _offers(store, tables, items, device, Ticker(progress, 0.7, 0.95))
    except Cancelled:
        models.drop_checkpoints(store)
        raise


def whole_catalogue(store: Store) -> Catalogue:
    """All courses and offers in the store."""
    from app.recommend.catalogue import catalogue
    from app.store.frames import frame

    return catalogue(frame(store, "courses"), frame(store, "offers"), frame(store, "partners"))


def _courses(store: Store, tables: Tables, items: Catalogue, device: str, tick: Ticker, watch: Watch) -> Use:
    from app.recommend.assemble import course_limits, course_view

    view = course_view(tables, items)
    return _use(store, "course", view, course_limits(tables, view), device, tick, watch)


def _offers(store: Store, tables: Tables, items: Catalogue, device: str, tick: Ticker) -> Use | None:
    """None where there are no offers or no recipients."""
    from app.recommend.assemble import offer_limits, offer_view

    offers = items.only("offer")
    if not len(offers):
        return None
    view = offer_view(tables, offers)
    if not len(view.people):
        return None
    return _use(store, "offer", view, offer_limits(tables, view), device, tick, Watch())


def _use(store: Store, purpose: str, view: View, limits: Limits, device: str, tick: Ticker, watch: Watch) -> Use:
    from app.recommend.evaluation import evaluate
    from app.recommend.served import Served
    from app.store.advice import variety

    verdict = evaluate(
        view, device, tick, watch.on_metric, checkpoints=checkpoints(store, purpose, view, tick, watch.on_rung)
    )
    model = Served.fit(view, verdict.served, tick)
    return advised(Use(purpose, view, limits, model, verdict=verdict), variety(store), tick)


def advised(use: Use, variety: float, tick: Tick) -> Use:
    """The same use with its advice for everybody, each line with a reason."""
    import numpy as np

    from app.recommend.advice import advise
    from app.recommend.reasons import Evidence, reasons

    advice = advise(use.model, use.view, np.arange(len(use.view.people)), use.limits, TOP, tick, variety)
    told = reasons(Evidence(use.view, tell_family=use.purpose == "course"), advice)
    return replace(use, advice=advice, reasons=told)


def checkpoints(
    store: Store, purpose: str, view: View, tick: Ticker, on_rung: Callable[[str, float], None] | None
) -> Checkpoints:
    """What an earlier training on the same data has left, and a keeper of what this one learns, rung by rung."""
    from app.recommend.model import fingerprint
    from app.recommend.tuning import Checkpoints, Kept, opened, packed
    from app.store import models

    mark_ = fingerprint(view)
    left = models.checkpoint(store, purpose, mark_)
    known = opened(*left) if left else {}
    so_far: dict[str, Kept] = dict(known)

    def hear(name: str, kept: Kept, score: float, part: float) -> None:
        tick.reach(part)
        if on_rung is not None:
            on_rung(name, score)
        if name not in known:
            so_far[name] = kept
            models.keep_checkpoint(store, purpose, mark_, *packed(so_far))

    return Checkpoints(known, hear)


def _verdict(use: Use) -> Verdict:
    assert use.verdict is not None
    return use.verdict


def _written(store: Store, uses: list[Use], today: date, progress: Progress) -> int:
    """Models, promotions and recommendations; how many recommendations."""
    from app.recommend.model import fingerprint, save
    from app.store import models
    from app.store.audit import record

    total = 0
    with store.write() as db:
        for use in uses:
            config, weights = save(use.model, use.view.catalogue.keys)
            evaluation = _verdict(use).evaluation
            kept = models.Model(use.purpose, evaluation.promoted, fingerprint(use.view), device=evaluation.device)
            why = evaluation.newcomers_reason
            metrics = {
                **evaluation.as_json(),
                "reason_message": json.loads(packed_text(evaluation.reason)),
                "newcomers_message": json.loads(packed_text(why)) if why else None,
            }
            model_id = models.save(store, replace(kept, metrics=metrics, config=config), weights)
            models.promote(store, model_id)
            models.thin(store, use.purpose)
            total += write_advice(db, use, model_id, today)
        models.drop_checkpoints(store)
        record(db, store.who, "trained", _verdict(uses[0]).evaluation.promoted, {"recommendations": total})
        progress.at(1000, 1000)
    return total


def write_advice(db: Database, use: Use, model_id: int, today: date) -> int:
    """The advice of a use in the place of what was there; how many lines."""
    from app.store.derived import replace_rows

    rows = recommendation_rows(use, model_id, today)
    return replace_rows(db, "recommendations", COLUMNS, rows, where="purpose = ?", values=[use.purpose])


def recommendation_rows(use: Use, model_id: int, today: date) -> list[tuple[object, ...]]:
    """Rows of `recommendations`, as COLUMNS."""
    people, items, advice = use.view.people.frame, use.view.catalogue.frame, use.advice
    assert advice is not None
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
