"""Work with a model that is there: go back to an earlier one, take new items in, mix the lists more or less."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.train_recommender import Ticker, Use, advised, whole_catalogue, write_advice

if TYPE_CHECKING:
    from app.store import models
    from app.store.database import Store

PURPOSES = ("course", "offer")


def use_model(store: Store, model_id: int, today: date, *, progress: Progress) -> int:
    """Put an earlier model in use again and advise everybody by it; how many lines. One transaction.

    UserError: it is not there, its weights are gone, it is damaged or from a newer version; the one in use stays.
    """
    from app.store import models

    kept = models.one(store, model_id)
    if kept is None or kept.purpose not in PURPOSES:
        raise UserError(mark("jobs_learn", "That model is no longer there."))
    return _advise(store, [kept], today, "model put in use", progress)


def advise_again(store: Store, today: date, *, variety: float | None = None, progress: Progress) -> int:
    """Advise everybody anew by the models in use: on today's data, new items included, mixed as `variety` (0…1) says.

    `variety` None keeps what was chosen before. How many lines; UserError if no model was trained.
    """
    from app.store import advice, models

    kept = [one for purpose in PURPOSES if (one := models.load(store, purpose)) is not None]
    if not kept:
        raise UserError(mark("jobs_learn", "No model has been trained yet: train one first."))
    weight = advice.variety(store) if variety is None else min(max(variety, 0.0), 1.0)
    return _advise(store, kept, today, "advised again", progress, weight)


def _advise(
    store: Store, kept: list[models.Model], today: date, action: str, progress: Progress, variety: float | None = None
) -> int:
    from app.store import advice, models
    from app.store.audit import record

    progress.step(mark("jobs_learn", "Working out the recommendations"))
    weight = advice.variety(store) if variety is None else variety
    uses = _uses(store, kept, today, weight, progress)
    progress.at(950, 1000)
    with store.write() as db:
        if variety is not None:
            advice.save_variety(store, variety)
        total = 0
        for use, one in zip(uses, kept, strict=True):
            models.promote(store, one.id)
            total += write_advice(db, use, one.id, today)
        record(db, store.who, action, ", ".join(one.kind for one in kept), {"recommendations": total})
        progress.at(1000, 1000)
    return total


def _uses(store: Store, kept: list[models.Model], today: date, variety: float, progress: Progress) -> list[Use]:
    from app.jobs.recommend import loaded, view_for
    from app.recommend.assemble import course_limits, offer_limits

    tables, items = recommend_tables(store, today), whole_catalogue(store)
    uses = []
    for place, one in enumerate(kept):
        tick = Ticker(progress, 0.9 * place / len(kept), 0.9 * (place + 1) / len(kept))
        model, keys = loaded(store, one)
        view = view_for(one.purpose, tables, items, keys)
        limits = course_limits(tables, view) if one.purpose == "course" else offer_limits(tables, view)
        uses.append(advised(Use(one.purpose, view, limits, model), variety, tick))
    return uses
