"""The second rung: how well an item fits a person, feature by feature. It needs no history, so it works on day one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.family import family
from app.recommend.gower import Cells, at_least, gower, learned_weights, near, within
from app.recommend.interactions import Ints, Scores, leave_last_out
from app.recommend.model import YEAR, Arrays, Model, Settings, Tick, View, months, no_tick
from app.recommend.people import BAND_NAMES

PRIOR = 20.0
DECAY = 0.85
LEARN_CELLS = 100_000
Close = Callable[[NDArray, NDArray, float], Cells]
KNOWN_BEFORE = (
    "age_band",
    "season",
    "popular",
    "open",
    "age",
    "quality",
    "family",
    "interest",
    "text",
    "level",
    "price",
)
# At the end: models of earlier versions know all but this one.
FIXED: tuple[str, ...] = (*KNOWN_BEFORE, "industry")


class Similar(Model):
    """Gower's similarity of person and item with weights learned from what people chose next."""

    name = "similar"
    cold = True

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """Tables from all but the newest items, weights from the newest, then tables again from everything.

        Half of the lessons forget the history, so that the weights also serve people without one.
        """
        split = leave_last_out(view.history, least=1)
        before = view.before(split)
        early = cls(*_tables(before))
        tick()
        most = max(50, LEARN_CELLS // max(view.history.items, 1))
        some = np.random.default_rng(5).permutation(len(split.rows))[:most]
        rows, target = split.rows[some], split.targets[some]
        lessons = [early.closeness(before, rows), early.closeness(before.blank(), rows)]
        tick()
        weights = learned_weights(np.concatenate(lessons), np.concatenate([target, target]))
        config, arrays = _tables(view)
        return cls(config, {**arrays, "weights": weights})

    @property
    def traits(self) -> dict[str, list[str]]:
        """The traits it tells apart, with their values."""
        held = self.settings["traits"]
        assert isinstance(held, dict)
        return held

    def features(self) -> list[str]:
        """The names of what is compared, in the order of the weights."""
        known = self.settings.get("fixed", len(KNOWN_BEFORE))
        assert isinstance(known, int)
        return [*self.traits, *FIXED[:known]]

    def scores(self, view: View, rows: Ints) -> Scores:
        """The weighted similarity, 0…1."""
        step = max(1, 4_000_000 // max(len(view.catalogue) * len(self.features()), 1))
        parts = [
            gower(self.closeness(view, rows[start : start + step]), self.arrays["weights"])
            for start in range(0, len(rows), step)
        ]
        return np.concatenate(parts) if parts else np.zeros((0, len(view.catalogue)), np.float32)

    def closeness(self, view: View, rows: Ints) -> Cells:
        """(rows, items, features), NaN where unknown."""
        frame, now = view.catalogue.frame, view.now[rows]
        age = (view.people.age[rows] - (view.today - now) / YEAR)[:, None]
        low, high = (frame[name].to_numpy(float)[None, :] for name in ("age_min", "age_max"))
        quality = at_least(frame["quality"].to_numpy(float), np.array(5.0), 5.0)
        cells = [self._by_trait(view, rows, trait) for trait in self.traits]
        cells += [
            _looked_up(self.arrays["age_band"], view.bands(rows, now)),
            self.arrays["season"][months(now)],
            np.repeat(self.arrays["popular"][None, :], len(rows), axis=0),
            _open(view, rows),
            within(age, low, high, 8.0),
            np.repeat(quality[None, :], len(rows), axis=0),
            family(view, rows),
            *_by_history(view, rows),
        ]
        return np.stack(cells[: len(self.features())], axis=-1).astype(np.float32)

    def _by_trait(self, view: View, rows: Ints, trait: str) -> Cells:
        return _looked_up(self.arrays[f"trait {trait}"], view.people.codes(trait, self.traits[trait])[rows])


def _looked_up(table: Cells, codes: Ints) -> Cells:
    """Rows of a table; NaN for the code that stands for unknown, which is the number of rows."""
    return np.vstack([table, np.full(table.shape[1], np.nan, np.float32)])[codes]


def _tables(view: View) -> tuple[Settings, Arrays]:
    """How much likelier an item is given each value of each trait, the age band then, and the time of year."""
    history, items = view.history, view.history.items
    count = np.bincount(history.item, minlength=items).astype(float)
    base = (count + 0.5) / (count.sum() + 0.5 * items)

    def likelier(codes: Ints, values: int) -> Cells:
        """p / (p + p0), shrunk towards 0.5, which says nothing."""
        table = np.bincount(codes * items + history.item, minlength=(values + 1) * items).reshape(-1, items)[:values]
        share = (table + PRIOR * base) / (table.sum(1, keepdims=True) + PRIOR)
        return (share / (share + base)).astype(np.float32)

    arrays: Arrays = {
        "popular": (np.log1p(count) / max(np.log1p(count.max(initial=0)), 1e-9)).astype(np.float32),
        "age_band": likelier(view.bands(history.user, history.day), len(BAND_NAMES)),
        "season": likelier(months(history.day), 12),
    }
    traits: dict[str, list[str]] = {}
    for trait in view.people.traits:
        known = sorted(set(view.people.labels(trait)) - {""})
        if 2 <= len(known) <= 200:
            arrays[f"trait {trait}"] = likelier(view.people.codes(trait, known)[history.user], len(known))
            traits[trait] = known
    return {"traits": traits, "fixed": len(FIXED)}, arrays


def _open(view: View, rows: Ints) -> Cells:
    """1 where the item is to be had on the day of asking, 0 before its start and after its end; NaN without dates."""
    frame, now = view.catalogue.frame, view.now[rows][:, None]
    first, last = (_day(frame[name]) for name in ("starts", "ends"))
    live = ~(now < first[None, :]) & ~(now > last[None, :])
    return np.where(np.isnan(first) & np.isnan(last), np.nan, live).astype(np.float32)


def _day(at: pd.Series) -> NDArray[np.float64]:
    when = pd.to_datetime(at.astype("string").str[:10], errors="coerce", format="ISO8601")
    return ((when - pd.Timestamp(0)) / pd.Timedelta(days=1)).to_numpy(np.float64)


def _by_history(view: View, rows: Ints) -> list[Cells]:
    """Closeness to what was taken before: interest, text, level, price, industry; NaN without a history."""
    taken = view.history.matrix(DECAY)[rows]
    total = np.asarray(taken.sum(1), np.float32)
    none = total[:, 0] == 0
    mean = taken.multiply(1 / np.maximum(total, 1e-9)).tocsr()
    interest, industry = (_share_of(mean, codes) for codes in (view.catalogue.category, view.catalogue.industry))
    industry[:, view.catalogue.industry < 0] = np.nan
    text = np.clip((mean @ view.catalogue.text) @ view.catalogue.text.T, 0, 1)
    cells = [interest, text, _usual(view, mean, "level", 3.0, near), _usual(view, mean, "price", 1.0, _affordable)]
    cells.append(industry)
    for one in cells:
        one[none] = np.nan
    return [one.astype(np.float32) for one in cells]


def _share_of(mean: sparse.csr_matrix, codes: NDArray[np.int64]) -> Cells:
    """(rows, items): the share of the history that carries each item's code; 0 where it has none."""
    known = codes >= 0
    onehot = np.zeros((len(codes), int(codes.max(initial=0)) + 1), np.float32)
    onehot[np.flatnonzero(known), codes[known]] = 1
    return np.asarray((mean @ onehot)[:, np.maximum(codes, 0)] * known[None, :], np.float32)


def _usual(view: View, mean: sparse.csr_matrix, column: str, span: float, close: Close) -> Cells:
    """Closeness of each item's number to the person's usual one (decayed mean over the known ones)."""
    value = view.catalogue.frame[column].to_numpy(float)
    weight = mean @ np.isfinite(value).astype(np.float64)
    usual = np.divide(mean @ np.nan_to_num(value), weight, out=np.full(len(weight), np.nan), where=weight > 0)
    return close(value[None, :], usual[:, None], span)


def _affordable(price: NDArray, usual: NDArray, span: float) -> Cells:
    """One-sided on the ratio: up to half as dear again as usual fits, three times as dear does not."""
    return at_least(-np.log(np.maximum(price, 1.0)), -np.log(np.maximum(usual, 1.0) * 1.5), span)
