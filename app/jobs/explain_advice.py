"""Open recommendations: what the score of each is made of, by the model in use, on today's data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.advice_shares import AdviceShares
from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.recommend import loaded, view_for
from app.jobs.train_recommender import whole_catalogue

if TYPE_CHECKING:
    from app.recommend.model import Model, View
    from app.store.database import Store

GONE = mark("jobs_learn", "This advice no longer stands: work the recommendations out again on the Recommend page.")


def explain_advice(
    store: Store,
    purpose: str,
    person: tuple[str, int],
    items: Sequence[tuple[str, int]],
    today: date,
    *,
    progress: Progress,
) -> list[AdviceShares]:
    """One a line of `items` ((kind, id)), for `person` (kind, id); `purpose` is "course" or "offer".

    UserError: no model is trained or in use, or the person or an item is no longer among those it serves.
    """
    from app.store import models

    progress.step(mark("jobs_learn", "Looking into the recommendations"))
    kept = models.load(store, purpose)
    if kept is None or not kept.config:
        raise UserError(mark("jobs_learn", "No model has been trained yet: train one first."))
    model, keys = loaded(store, kept)
    progress.at(200, 1000)
    view = view_for(purpose, recommend_tables(store, today), whole_catalogue(store), keys)
    progress.at(700, 1000)
    frame = view.people.frame
    row = ((frame["person_kind"] == person[0]) & (frame["id"] == person[1])).to_numpy().nonzero()[0]
    if not len(row):
        raise UserError(GONE)
    found = [_opened(model, view, int(row[0]), f"{kind}:{id_}", purpose) for kind, id_ in items]
    progress.at(1000, 1000)
    return found


def _opened(model: Model, view: View, row: int, key: str, purpose: str) -> AdviceShares:
    from app.recommend.shares import opened

    if key not in view.catalogue.position.index:
        raise UserError(GONE)
    item = int(view.catalogue.position[key])
    found = opened(model, view, row, item, tell_family=purpose == "course")
    line = view.catalogue.frame.iloc[item]
    who, score = str(view.people.frame["name"].iloc[row]), sum(one.share for one in found.parts)
    return AdviceShares(who, str(line["kind"]), int(line["id"]), str(line["title"]), score, found.parts, found.notes)
