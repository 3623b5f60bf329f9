"""Who stays, for how long, and what that is worth: what the value models found, as the store keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.domain.messages import Message, packed, unpacked


@dataclass(frozen=True)
class Curve:
    """Share of a cohort still there by month since it began, with a 95 % interval. `name` "" means everybody."""

    name: str
    people: int
    left: int
    months: tuple[float, ...]
    stay: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Reliability:
    """Students with about the same chance of falling silent: what was said and what came; a Wilson interval."""

    said: float
    came: float
    low: float
    high: float
    people: int


@dataclass(frozen=True)
class ValueReport:
    """Expected payments of the next twelve months, and what they rest on.

    `parameters`: those of each model that was fitted, by its name. `seen`/`told`: share that renewed once, twice …,
    counted and by the model. `low`/`high`: 8 in 10 possible years of the whole institution.
    """

    people: int
    total: float
    low: float
    high: float
    parameters: dict[str, tuple[float, ...]]
    seen: tuple[float, ...]
    told: tuple[float, ...]
    curves: tuple[Curve, ...]
    notes: tuple[Message, ...]

    def as_json(self) -> dict[str, object]:
        """Plain data; `from_json` reads it back."""
        return {**asdict(self), "notes": [packed(note) for note in self.notes]}

    def figures(self) -> dict[str, object]:
        """The same without sentences, for `--json`."""
        return {name: value for name, value in asdict(self).items() if name != "notes"}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> ValueReport:
        """What `as_json` wrote."""
        lists = {"seen", "told"}
        values: dict[str, Any] = {name: tuple(value) if name in lists else value for name, value in plain.items()}
        values["curves"] = tuple(Curve(**{**one, **_tuples(one)}) for one in plain["curves"])
        values["notes"] = tuple(unpacked(note) for note in plain["notes"])
        values["parameters"] = {name: tuple(value) for name, value in plain["parameters"].items()}
        return cls(**values)


def _tuples(plain: Mapping[str, Any]) -> dict[str, tuple[float, ...]]:
    return {name: tuple(value) for name, value in plain.items() if isinstance(value, list)}
