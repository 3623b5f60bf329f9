"""A two-tower network with features for newcomers (Covington et al. 2016; Yi et al. 2019): the only user of torch.

A person is what is known of them plus the decayed mean of what they took; an item is its own vector plus its features.
Age and time of year are those of the day of choosing. The loss is the full softmax over the catalogue, nothing sampled.
Trained arrays score in numpy, without torch.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from app.recommend.interactions import Ints, Scores, leave_last_out
from app.recommend.model import Arrays, Model, OnMetric, Settings, Tick, View, months, no_tick
from app.recommend.people import BAND_NAMES
from app.recommend.ranking import gains, in_blocks, masked, places

if TYPE_CHECKING:
    import torch

DEPTH = 12
EPOCHS = 24
PATIENCE = 3
BATCH = 512
HIDDEN = 32
WATCHED = 1500
ONE_THREAD = 20_000


def device_for(wish: str) -> str:
    """The device to train on: "auto" takes CUDA, else MPS, else the CPU; a missing device becomes the CPU."""
    import torch

    here = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wish == "auto":
        return next(name for name, present in here.items() if present)
    return wish if here.get(wish) else "cpu"


class TwoTower(Model):
    """`epochs` 0 stops by itself on each person's newest item and remembers the count; else exactly that many."""

    name = "two_tower"
    cold = True
    grid: ClassVar[tuple[Settings, ...]] = ({"width": 32, "decay": 0.8, "epochs": 0, "device": "auto"},)

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick, on_metric: OnMetric | None = None) -> Self:
        """Train; `on_metric(epoch, loss, ndcg)` hears of every epoch while it stops by itself."""
        traits = {trait: sorted(set(view.people.labels(trait)) - {""})[:200] for trait in view.people.traits}
        model = cls({**settings, "traits": traits}, {})
        fixed = int(model.number("epochs"))
        split = leave_last_out(view.history, least=2)
        seen = view if fixed or len(split.rows) < 20 else view.before(split)
        run = _Run(model, seen)
        best, kept, epoch = -1.0, run.arrays(), 0
        for epoch in range(1, (fixed or EPOCHS) + 1):
            loss = run.epoch(tick)
            model.arrays = run.arrays()
            if fixed:
                continue
            metric = _metric(model, seen, split.rows[:WATCHED], split.targets[:WATCHED])
            if on_metric:
                on_metric(epoch, loss, metric)
            if metric > best:
                best, kept, model.settings["epochs"] = metric, model.arrays, epoch
            elif epoch - int(model.number("epochs")) >= PATIENCE:
                break
        model.arrays = model.arrays if fixed else kept
        return model

    def person_features(self, view: View) -> NDArray[np.float32]:
        """People x features: one-hot traits."""
        held = self.settings["traits"]
        assert isinstance(held, dict)
        parts = [
            np.eye(len(known) + 1, dtype=np.float32)[view.people.codes(trait, known)] for trait, known in held.items()
        ]
        return np.hstack([np.zeros((len(view.people), 1), np.float32), *parts])

    def scores(self, view: View, rows: Ints) -> Scores:
        """Person vectors times item vectors, plus how popular an item is."""
        persons, items = self.factors(view, rows)
        return persons @ items.T

    def factors(self, view: View, rows: Ints) -> tuple[Scores, Scores]:
        """Both towers; the last column carries the items' popularity."""
        arrays = self.arrays
        items = arrays["own"] + view.catalogue.features @ arrays["item"]
        when = arrays["band"][view.bands(rows, view.now[rows])] + arrays["month"][months(view.now[rows])]
        hidden = np.maximum(self.person_features(view)[rows] @ arrays["person"] + when, 0)
        taken = view.history.matrix(self.number("decay"))[rows]
        total = np.maximum(np.asarray(taken.sum(1), np.float32), 1e-9)
        person = hidden @ arrays["up"] + (taken @ items / total) @ arrays["past"]
        ones = np.ones((len(rows), 1), np.float32)
        left, right = np.hstack([person, ones]), np.hstack([items, arrays["popular"][:, None]])
        return left.astype(np.float32), right.astype(np.float32)

    def influence(self) -> Scores:
        """How the vector of a past item meets that of a next one."""
        near = (self.arrays["own"] @ self.arrays["past"] @ self.arrays["own"].T).astype(np.float32)
        np.fill_diagonal(near, 0)
        return near


def _metric(model: Model, view: View, rows: Ints, targets: Ints) -> float:
    found = np.zeros(len(rows))

    def work(some: Ints, where: slice) -> None:
        found[where] = gains(places(masked(model.scores(view, some), view.history, some), targets[where]))

    in_blocks(rows, len(view.catalogue), work)
    return float(found.mean()) if len(found) else 0.0


@dataclass(frozen=True)
class _Examples:
    """One example a touch: who, what, and up to DEPTH items before it (padded with `items`) with their weights."""

    person: Any
    target: Any
    band: Any
    month: Any
    past: Any
    weight: Any


def _examples(view: View, decay: float) -> tuple[Ints, Ints, Ints, Ints, Ints, NDArray[np.float32]]:
    history = view.history
    rows = np.arange(len(history))
    first = (history.ends - history.counts)[history.user]
    past = rows[:, None] - 1 - np.arange(DEPTH)[None, :]
    here = past >= first[:, None]
    items = np.where(here, history.item[np.maximum(past, 0)], history.items)
    weight = here * np.power(decay, np.arange(DEPTH))[None, :]
    weight = weight / np.maximum(weight.sum(1, keepdims=True), 1e-9)
    when = view.bands(history.user, history.day), months(history.day)
    return history.user, history.item, *when, items.astype(np.int64), weight.astype(np.float32)


class _Run:
    """The tensors of one training."""

    def __init__(self, model: TwoTower, view: View) -> None:
        import torch

        self.device = device_for(str(model.settings["device"]))
        # Small steps gain nothing from threads: those that wait for each other cost twentyfold (350 for 14 ms a step).
        torch.set_num_threads(1 if view.history.items <= ONE_THREAD else max(1, os.cpu_count() or 1))
        torch.manual_seed(3)
        self.shuffle = torch.Generator().manual_seed(3)
        features = model.person_features(view)
        self.people = torch.from_numpy(features).to(self.device)
        self.items = torch.from_numpy(view.catalogue.features).to(self.device)
        self.data = _Examples(
            *(torch.from_numpy(one).to(self.device) for one in _examples(view, model.number("decay")))
        )
        width = int(model.number("width"))
        count = np.bincount(view.history.item, minlength=view.history.items)
        self.weights = self._start(features.shape[1], width, np.log(count + 1.0).astype(np.float32))
        self.optimiser = torch.optim.AdamW(self.weights.values(), lr=0.01, weight_decay=0.02)

    def _start(self, known: int, width: int, popular: NDArray[np.float32]) -> dict[str, torch.Tensor]:
        import torch

        draw = torch.Generator().manual_seed(9)
        shapes = {
            "own": (len(popular), width),
            "item": (self.items.shape[1], width),
            "person": (known, HIDDEN),
            "band": (len(BAND_NAMES) + 1, HIDDEN),
            "month": (12, HIDDEN),
            "up": (HIDDEN, width),
            "past": (width, width),
        }
        weights = {name: torch.randn(shape, generator=draw) * 0.1 for name, shape in shapes.items()}
        weights["past"] += torch.eye(width)
        weights["popular"] = torch.from_numpy(popular - popular.mean())
        return {name: one.to(self.device).requires_grad_() for name, one in weights.items()}

    def epoch(self, tick: Tick) -> float:
        """One pass over all touches in a fresh order; the mean loss."""
        import torch

        order = torch.randperm(len(self.data.target), generator=self.shuffle)
        total = torch.zeros((), device=self.device)
        for start in range(0, len(order), BATCH):
            tick()
            loss = self._loss(order[start : start + BATCH].to(self.device))
            self.optimiser.zero_grad()
            loss.backward()
            self.optimiser.step()
            total += loss.detach() * min(BATCH, len(order) - start)
        return float(total) / max(len(order), 1)

    def _loss(self, some: torch.Tensor) -> torch.Tensor:
        """Softmax cross-entropy; a third of the examples forget their past, so that newcomers are learned too."""
        import torch
        from torch.nn import functional

        weights = self.weights
        items = functional.dropout(weights["own"], 0.2) + self.items @ weights["item"]
        padded = torch.cat([items, items.new_zeros(1, items.shape[1])])
        remember = (torch.rand(len(some), 1, generator=self.shuffle) > 1 / 3).to(self.device)
        past = (padded[self.data.past[some]] * self.data.weight[some][:, :, None]).sum(1) * remember
        when = weights["band"][self.data.band[some]] + weights["month"][self.data.month[some]]
        hidden = functional.relu(self.people[self.data.person[some]] @ weights["person"] + when)
        person = functional.dropout(hidden, 0.2) @ weights["up"] + past @ weights["past"]
        return functional.cross_entropy(person @ items.T + weights["popular"], self.data.target[some])

    def arrays(self) -> Arrays:
        """A copy of what was learned so far."""
        return {name: one.detach().cpu().numpy().copy() for name, one in self.weights.items()}
