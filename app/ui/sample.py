"""A look around: the sample institution, made once on this computer and opened again after that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.messages import Message, mark
from app.jobs.progress import Progress
from app.paths import data_home, sample

if TYPE_CHECKING:
    from app.store.database import Store

PASSWORD = "sample"
"""No secret: the sample holds invented people only, and the unlock page says its password."""


def sample_file() -> Path:
    """Where the sample store lies on this computer."""
    return data_home() / "sample.desk"


def open_sample(progress: Progress) -> Store:
    """The sample store, made first if it is not there; cancelling or failing leaves none behind."""
    from app.store.database import open_store

    path = sample_file()
    if path.is_file():
        return open_store(path, PASSWORD)
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_sample(path, progress)


def make_sample(path: Path, progress: Progress) -> Store:
    """A new sample store at `path`. Its key is cheap to derive: there is nothing in it to protect."""
    from app.domain.institution import Institution
    from app.jobs.load_sample import load_sample
    from app.store.database import create
    from app.store.keys import CHEAP

    store = create(path, PASSWORD, Institution(name=path.stem, sample=True), cost=CHEAP).store
    try:
        load_sample(store, sample(), progress=progress)
    except BaseException:
        store.close()
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink(missing_ok=True)
        raise
    return store


def unprepared(store: Store) -> list[tuple[Callable[..., object], tuple[object, ...], Message, frozenset[str]]]:
    """The jobs that turn imported sample files into a living institution, as far as they were not done yet.

    (job, arguments, title, nouns it changes), in order: profiles, recommender, the measurement of finished campaigns.
    """
    from app.jobs.build_profiles import build_profiles
    from app.jobs.measure_campaign import measure_campaign
    from app.jobs.train_recommender import train_recommender
    from app.store.counts import counts
    from app.store.glance import campaign_lines
    from app.store.institution import today

    held, day = counts(store), today(store)
    missing: list[tuple[Callable[..., object], tuple[object, ...], Message, frozenset[str]]] = []
    if not held["profiles"]:
        title = mark("ui", "Working out profiles")
        missing.append((build_profiles, (store, day), title, frozenset({"profiles", "segments"})))
    if not held["recommendations"]:
        title = mark("ui", "Training the recommender")
        missing.append((train_recommender, (store, day), title, frozenset({"models", "recommendations"})))
    for line in campaign_lines(store):
        if line.state == "finished" and line.outcomes and line.result is None:
            title = mark("ui", "Measuring {campaign}").filled(campaign=line.name)
            missing.append((measure_campaign, (store, line.ref, day), title, frozenset({"measurements"})))
    return missing
