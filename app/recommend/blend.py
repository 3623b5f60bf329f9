"""The top rung: several models added up after bringing each person's scores to the same scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import numpy as np

from app.recommend.interactions import Ints, Scores
from app.recommend.model import Arrays, Model, Settings, Tick, View, no_tick

Gain = Callable[[Scores], float]
STEPS = (0.125, 0.25, 0.5, 1.0)
ROUNDS = 6


def standard(scores: Scores) -> Scores:
    """Each row to mean 0 and deviation 1; a row that says nothing becomes 0."""
    centred = scores - scores.mean(1, keepdims=True)
    spread = scores.std(1, keepdims=True)
    return np.divide(centred, spread, out=np.zeros_like(centred), where=spread > 1e-9)


class Blend(Model):
    """`parts`: {model name: weight}; the parts themselves are held beside."""

    name = "blend"
    cold = True
    members: tuple[Model, ...] = ()

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """Fit every part with its settings: {"parts": {name: weight}, "settings": {name: settings}}."""
        from app.recommend.ladder import KINDS

        parts, chosen = settings["parts"], settings["settings"]
        assert isinstance(parts, dict) and isinstance(chosen, dict)
        return cls.of([KINDS[name].fit(view, chosen.get(name, {}), tick) for name in parts], list(parts.values()))

    @classmethod
    def of(cls, members: list[Model], weights: list[float]) -> Self:
        """A blend of models that are fitted already."""
        arrays: Arrays = {f"{one.name}/{key}": value for one in members for key, value in one.arrays.items()}
        parts = {one.name: float(weight) for one, weight in zip(members, weights, strict=True)}
        blend = cls({"parts": parts, "settings": {one.name: one.settings for one in members}}, arrays)
        blend.members = tuple(members)
        return blend

    def parts(self) -> dict[Model, float]:
        """The models with their weights; rebuilt from the arrays after loading."""
        from app.recommend.ladder import KINDS

        weights, chosen = self.settings["parts"], self.settings["settings"]
        assert isinstance(weights, dict) and isinstance(chosen, dict)
        if not self.members:
            self.members = tuple(
                KINDS[name](
                    chosen[name], {k.split("/", 1)[1]: v for k, v in self.arrays.items() if k.startswith(f"{name}/")}
                )
                for name in weights
            )
        return dict(zip(self.members, weights.values(), strict=True))

    def scores(self, view: View, rows: Ints) -> Scores:
        """The weighted sum of standardised scores."""
        total = np.zeros((len(rows), len(view.catalogue)), np.float32)
        for model, weight in self.parts().items():
            total += np.float32(weight) * standard(model.scores(view, rows))
        return total

    def influence(self) -> Scores | None:
        """The parts' influence, weighted and brought to one scale."""
        found = [(weight, model.influence()) for model, weight in self.parts().items()]
        known = [weight * near / max(float(near.std()), 1e-9) for weight, near in found if near is not None]
        return sum(known[1:], known[0]).astype(np.float32) if known else None


def chosen_weights(pool: list[Scores], names: list[str], gain: Gain, tick: Tick = no_tick) -> dict[str, float]:
    """Forward selection (Caruana et al., ICML 2004): add a little of whichever model helps most, until none does.

    `pool` holds the standardised scores of each model on the validation rows; `gain` judges their sum.
    """
    weights = dict.fromkeys(names, 0.0)
    total, best = np.zeros_like(pool[0]), 0.0
    for _ in range(ROUNDS):
        tick()
        found = [
            (gain(total + np.float32(step) * one), place, step) for place, one in enumerate(pool) for step in STEPS
        ]
        top, place, step = max(found)
        if top <= best + 1e-5:
            break
        best, total = top, total + np.float32(step) * pool[place]
        weights[names[place]] += step
    return {name: weight for name, weight in weights.items() if weight > 0}
