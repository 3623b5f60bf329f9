"""What is put to work: the promoted model, and beside it the one that answers for people without a history."""

from __future__ import annotations

from typing import Self

import numpy as np

from app.recommend.fresh import narrowed, widened
from app.recommend.interactions import Ints, Scores
from app.recommend.model import Model, Settings, Tick, View, no_tick


class Served(Model):
    """Settings: {"main": {name, settings}, "newcomers": {name, settings}}; arrays are prefixed with the part's role.

    A catalogue that has grown since is fine: what is new stands behind what is known and is scored by its content.
    """

    name = "served"
    cold = True
    held: dict[str, Model]

    @classmethod
    def fit(cls, view: View, settings: Settings, tick: Tick = no_tick) -> Self:
        """Fit both parts on everything in `view`; one model serves both roles where it can."""
        from app.recommend.ladder import KINDS

        models: dict[str, Model] = {}
        for role in ("main", "newcomers"):
            part = settings[role]
            assert isinstance(part, dict)
            same = models.get("main")
            reuse = same is not None and same.name == part["name"]
            models[role] = same if reuse and same else KINDS[part["name"]].fit(view, part["settings"], tick)
        served = cls.of(models)
        served.settings["items"] = len(view.catalogue)
        return served

    @classmethod
    def of(cls, models: dict[str, Model]) -> Self:
        """Put fitted models to work: {"main": …, "newcomers": …}."""
        roles = {role: {"name": model.name, "settings": model.settings} for role, model in models.items()}
        arrays = {f"{role}/{key}": value for role, model in models.items() for key, value in model.arrays.items()}
        served = cls(dict(roles), arrays)
        served.held = models
        return served

    def part(self, role: str) -> Model:
        """The model of a role; rebuilt from the arrays after loading."""
        from app.recommend.ladder import KINDS

        if not hasattr(self, "held"):
            self.held = {}
        if role not in self.held:
            plain = self.settings[role]
            assert isinstance(plain, dict)
            arrays = {key.split("/", 1)[1]: one for key, one in self.arrays.items() if key.startswith(f"{role}/")}
            self.held[role] = KINDS[plain["name"]](plain["settings"], arrays)
        return self.held[role]

    def scores(self, view: View, rows: Ints) -> Scores:
        """The main model's scores for people with a history, the other's for newcomers."""
        known = int(str(self.settings.get("items", len(view.catalogue))))
        if known < len(view.catalogue):
            return widened(self.scores(narrowed(view, known), rows), view.catalogue)
        found = np.zeros((len(rows), len(view.catalogue)), np.float32)
        new = view.history.counts[rows] == 0
        for role, which in (("main", ~new), ("newcomers", new)):
            if which.any():
                found[which] = self.part(role).scores(view, rows[which])
        return found

    def role(self, view: View, row: int) -> str:
        """Which part answers for this person."""
        return "main" if view.history.counts[row] else "newcomers"

    def influence(self) -> Scores | None:
        """The main model's."""
        return self.part("main").influence()
