"""The one interface of every recommender, and how one is kept: arrays as safetensors, settings as JSON."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import UserError
from app.domain.messages import mark
from app.recommend.catalogue import Catalogue
from app.recommend.interactions import Floats, Interactions, Ints, Scores, Split
from app.recommend.people import People, band_codes

FORMAT = 1
YEAR = 365.25
Arrays = dict[str, NDArray[np.float32]]
Settings = dict[str, object]
Tick = Callable[[], None]
OnMetric = Callable[[int, float, float], None]


def no_tick() -> None:
    """Nobody is watching."""


@dataclass(frozen=True)
class View:
    """What a model may see: the history so far, the people and the catalogue, by position.

    Days count from 1970. The people's ages hold on `today`; `now` is the day on which each of them is asked.
    """

    history: Interactions
    people: People
    catalogue: Catalogue
    today: float
    now: Floats

    def before(self, split: Split) -> View:
        """The same people and catalogue as they stood before the items of `split`."""
        return replace(self, history=split.train, now=split.now)

    def blank(self) -> View:
        """The same, nobody having a history."""
        return replace(self, history=self.history.without_last(self.history.counts))

    def bands(self, users: Ints, days: Floats) -> Ints:
        """The age band (a place in BAND_NAMES, or its length) of each of `users` on the day beside it."""
        return band_codes(self.people.age[users] - (self.today - days) / YEAR)


def months(days: Floats) -> Ints:
    """The twelfth of the year, 0…11, each day lies in."""
    return np.clip((days % YEAR) / (YEAR / 12), 0, 11).astype(np.int64)


class Model(ABC):
    """Learns items, never people: scores follow from a person's history and traits at the time of asking.

    `cold` models answer for people without a history. `grid` lists the settings worth trying on validation,
    the simplest first; it stays unless another is better by `steady` standard errors.
    """

    name: ClassVar[str]
    cold: ClassVar[bool] = False
    grid: ClassVar[tuple[Settings, ...]] = ({},)
    steady: ClassVar[float] = 0.0

    def __init__(self, settings: Settings, arrays: Arrays) -> None:
        self.settings, self.arrays = settings, arrays

    @classmethod
    @abstractmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """Learn from everything in `view`; `tick` is called between chunks and may raise Cancelled."""

    @abstractmethod
    def scores(self, view: View, rows: Ints) -> Scores:
        """(len(rows), items): higher is better; what was already taken is not masked here."""

    def factors(self, view: View, rows: Ints) -> tuple[Scores, Scores] | None:
        """(rows, d) and (items, d) whose product is `scores`; None where scores are no such product."""
        return None

    def influence(self) -> Scores | None:
        """(items, items): how strongly having taken row j speaks for column i; None where a model has none."""
        return None

    def number(self, name: str) -> float:
        """A numeric setting."""
        value = self.settings[name]
        assert isinstance(value, int | float)
        return float(value)


def save(model: Model, keys: list[str]) -> tuple[Settings, bytes]:
    """(config as plain data, weights) of a model fitted on a catalogue with these keys."""
    from safetensors.numpy import save as pack

    config: Settings = {"format": FORMAT, "name": model.name, "settings": model.settings, "keys": keys}
    return config, pack({name: np.ascontiguousarray(array) for name, array in model.arrays.items()})


def load(config: Settings, weights: bytes, kinds: dict[str, type[Model]]) -> tuple[Model, list[str]]:
    """The model that `save` wrote and its catalogue keys; UserError if it is damaged or from a newer program."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as unpack

    try:
        if int(str(config["format"])) > FORMAT:
            raise UserError(
                mark("recommend", "This model comes from a newer version of the program: train again here.")
            )
        keys, settings = config["keys"], config["settings"]
        if not isinstance(keys, list) or not isinstance(settings, dict):
            raise TypeError("a model's keys are a list, its settings a table")
        model = kinds[str(config["name"])](settings, unpack(weights))
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise UserError(mark("recommend", "The saved model is damaged: train again.")) from error
    if any(not np.isfinite(array).all() for array in model.arrays.values()):
        raise UserError(mark("recommend", "The saved model is damaged: train again."))
    return model, [str(key) for key in keys]


def fingerprint(view: View) -> str:
    """What the model saw, in 16 letters: the same data give the same."""
    history = view.history
    digest = hashlib.sha256("|".join(view.catalogue.keys).encode())
    for column in (history.user, history.item, history.day):
        digest.update(np.ascontiguousarray(column).tobytes())
    return digest.hexdigest()[:16]
