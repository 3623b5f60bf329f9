"""Recommendations by the models in use, for one person or everybody, on today's data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning_results import Recommendation
from app.domain.messages import Message, mark
from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.train_recommender import Ticker, whole_catalogue

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.recommend.assemble import Tables
    from app.recommend.catalogue import Catalogue
    from app.recommend.model import Model, View
    from app.store import models
    from app.store.database import Store

PURPOSES = ("course", "offer")
TITLE = mark("jobs_learn", "Recommendations")
HEADERS = (
    mark("jobs_learn", "For"),
    mark("jobs_learn", "Number"),
    mark("jobs_learn", "Name"),
    mark("jobs_learn", "Kind"),
    mark("jobs_learn", "Recommended"),
    mark("jobs_learn", "Rank"),
    mark("jobs_learn", "Score"),
    mark("jobs_learn", "Why"),
)
KIND_NAMES = {
    "student": mark("jobs_learn", "Student"),
    "guardian": mark("jobs_learn", "Guardian"),
    "course": mark("jobs_learn", "Course"),
    "offer": mark("jobs_learn", "Partner offer"),
}


def recommend(
    store: Store,
    *,
    person: str | None = None,
    top: int = 5,
    variety: float | None = None,
    today: date,
    progress: Progress,
) -> list[Recommendation]:
    """Up to `top` courses and `top` offers each, by person and rank; `person` is the ref of a student or guardian.

    `variety` 0…1: how much a list shuns what is like its earlier lines; None: as chosen on the Recommend page.
    What came into the catalogue since the training is scored by its content. UserError if no model was trained or
    nobody has that ref.
    """
    from app.store.advice import variety as chosen

    if top < 1:
        raise UserError(mark("jobs_learn", "Ask for at least one recommendation."))
    models = {purpose: kept for purpose in PURPOSES if (kept := _model(store, purpose))}
    if not models:
        raise UserError(mark("jobs_learn", "No model has been trained yet: train one first."))
    progress.step(mark("jobs_learn", "Working out the recommendations"))
    tables, items = recommend_tables(store, today), whole_catalogue(store)
    weight = chosen(store) if variety is None else variety
    lines: list[Recommendation] = []
    found = False
    for place, (purpose, (model, keys)) in enumerate(models.items()):
        view = view_for(purpose, tables, items, keys)
        rows = _rows(view, person)
        found = found or bool(len(rows))
        tick = Ticker(progress, place / len(models), (place + 1) / len(models))
        lines += _lines(purpose, model, view, rows, top, tables, tick, weight)
    if person is not None and not found:
        raise UserError(mark("jobs_learn", "Nobody has the number {ref}: check it on the Students page."), ref=person)
    progress.at(1000, 1000)
    return sorted(lines, key=lambda one: (one.person_kind != "student", one.person_id, one.item_kind, one.rank))


def _model(store: Store, purpose: str) -> tuple[Model, list[str]] | None:
    from app.store import models

    kept = models.load(store, purpose)
    return loaded(store, kept) if kept and kept.config else None


def loaded(store: Store, kept: models.Model) -> tuple[Model, list[str]]:
    """A kept model ready for work, and the keys of the items it knows; UserError if it cannot be used any more."""
    from app.recommend.ladder import KINDS
    from app.recommend.model import load
    from app.store import models

    weights = models.weights_of(store, kept.id)
    if not weights:
        raise UserError(mark("jobs_learn", "Only the figures of that model were kept: train again instead."))
    model, keys = load(kept.config, weights, KINDS)
    model.settings.setdefault("items", len(keys))
    return model, keys


def view_for(purpose: str, tables: Tables, items: Catalogue, keys: list[str]) -> View:
    """Today's data on the catalogue the model knows, and behind it what is new."""
    from app.recommend.assemble import course_view, offer_view

    known = (items if purpose == "course" else items.only("offer")).grown(keys)
    return course_view(tables, known) if purpose == "course" else offer_view(tables, known)


def _rows(view: View, person: str | None) -> NDArray[np.int64]:
    """Positions of everybody, or of the one whose ref is given."""
    import numpy as np

    if person is None:
        return np.arange(len(view.people))
    return np.flatnonzero((view.people.frame["ref"] == person).to_numpy())


def _lines(
    purpose: str,
    model: Model,
    view: View,
    rows: NDArray[np.int64],
    top: int,
    tables: Tables,
    tick: Ticker,
    variety: float,
) -> list[Recommendation]:
    from app.recommend.advice import advise
    from app.recommend.assemble import course_limits, offer_limits
    from app.recommend.reasons import Evidence, reasons

    limits = course_limits(tables, view) if purpose == "course" else offer_limits(tables, view)
    advice = advise(model, view, rows, limits, top, tick, variety)
    told = reasons(Evidence(view, tell_family=purpose == "course"), advice)
    people, items = view.people.frame.to_dict("records"), view.catalogue.frame
    titles, kinds, ids = items["title"].tolist(), items["kind"].tolist(), items["id"].astype(int).tolist()
    found = []
    for line, reason in enumerate(told):
        who, item = people[int(advice.user[line])], int(advice.item[line])
        home = int(view.people.homes[int(advice.user[line])])
        rank, score = int(advice.rank[line]), float(advice.score[line])
        person = (str(who["person_kind"]), int(who["id"]), str(who["name"]))
        item_of = (kinds[item], ids[item], titles[item])
        home_of, ref = home if home >= 0 else None, str(who["ref"])
        found.append(Recommendation(*person, *item_of, rank, score, reason, home_of, ref))
    return found


def write_recommendations(lines: Sequence[Recommendation], path: Path, language: str) -> Path:
    """Write them as .csv or .xlsx in `language`, whole or not at all; cells are data, never formulas."""
    from app.reports.saving import save
    from app.reports.table_file import csv_text, xlsx_table
    from app.texts import translator

    say = translator(language)
    rows = [_cells(line, say) for line in lines]
    if path.suffix.lower() == ".csv":
        return save(path, csv_text([say(name) for name in HEADERS], rows).encode("utf-8-sig"))
    if path.suffix.lower() != ".xlsx":
        raise UserError(mark("jobs_learn", "Name the file with .csv or .xlsx at its end."))
    with TemporaryDirectory() as folder:
        book = Path(folder) / "recommendations.xlsx"
        xlsx_table(book, say(TITLE), [say(name) for name in HEADERS], rows)
        return save(path, book.read_bytes())


def _cells(line: Recommendation, say: Callable[[Message], str]) -> list[str | int | float | None]:
    kinds = (say(KIND_NAMES[line.person_kind]), say(KIND_NAMES[line.item_kind]))
    return [kinds[0], line.ref, line.person, kinds[1], line.item, line.rank, round(line.score, 4), say(line.reason)]
