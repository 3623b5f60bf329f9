"""Learned groups of students: k-means on scaled mixed features, the number chosen by silhouette, kept only if stable.

Stability: mean Jaccard of each cluster with its best match over bootstrap runs (Hennig 2007); below .75 a cluster is no
finding. Where no number of clusters is stable, students are grouped by stage instead, and the reason is said.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.domain.learning_results import Trait
from app.domain.messages import Message, mark
from app.profiles.clusters import kmeans, nearest, silhouette
from app.profiles.features import BANDS, STAGES
from app.profiles.words import AGE_EDGES, AGE_NAMES, BAND_NAMES, STAGE_NAMES, TRAIT_NAMES

NUMBERS = ("activity", "frequency", "recency_days", "monetary", "courses", "tenure_days", "age")
# Two halves tell a school little: they are the answer only where nothing finer is stable.
TRIES = (range(3, 8), range(2, 3))
STABLE = 0.75
LEAST_PEOPLE = 60
LEARN_ROWS = 4000
BOOTSTRAPS = 8
# Traits that say nearly the same: a group gets the strongest of each family.
FAMILIES = {"activity": "rhythm", "frequency": "rhythm", "recency_days": "rhythm", "monetary": "money"}
SHOWN = 1500
NAMED = mark("profiles", "{first}, {second}")
TOO_FEW = mark("profiles", "Too few students for learned groups: grouped by stage instead.")
UNSTABLE = mark(
    "profiles",
    "No grouping was stable (agreement of repeated samples {value}, needed {least} of 1): grouped by stage instead.",
)
CHOSEN = mark("profiles", "{count} groups: the clearest split among the stable ones (agreement {value} of 1).")


@dataclass(frozen=True)
class Group:
    """One segment: which students (positions in the table), what it is called, what sets it apart."""

    name: Message
    members: NDArray[np.int64]
    traits: tuple[Trait, ...]


@dataclass(frozen=True)
class Grouping:
    """`kind` is "learned" or "stage"; the note says how it came about."""

    kind: str
    groups: tuple[Group, ...]
    note: Message


def grouping(table: pd.DataFrame) -> Grouping:
    """Segments of the rows of `features`, largest first."""
    if len(table) < LEAST_PEOPLE:
        return _by_stage(table, TOO_FEW)
    x = scaled(table)
    if not np.ptp(x, axis=0).any():
        return _by_stage(table, UNSTABLE.filled(value="0", least=STABLE))
    labels, stability = _clusters(x)
    if labels is None:
        return _by_stage(table, UNSTABLE.filled(value=f"{stability:.2f}", least=STABLE))
    groups = _described(table, labels)
    return Grouping("learned", groups, CHOSEN.filled(count=len(groups), value=f"{stability:.2f}"))


def scaled(table: pd.DataFrame) -> NDArray[np.float64]:
    """Mixed features on one scale: numbers as ranks in 0…1 (skew does no harm), words as halves of a distance."""
    numbers = [table[name].rank(pct=True).fillna(0.5).to_numpy(float) for name in NUMBERS]
    words = [0.5 * (table["stage"] == stage).to_numpy(float) for stage in STAGES]
    adult = [0.7 * (table["age"] >= 18).to_numpy(float)]
    return np.column_stack([*numbers, *words, *adult])


def _clusters(x: NDArray[np.float64]) -> tuple[NDArray[np.int64] | None, float]:
    """Labels of the clearest stable clustering and its agreement; (None, best agreement) if none is stable."""
    draw = np.random.default_rng(17)
    some = x[draw.permutation(len(x))[:LEARN_ROWS]]
    best = 0.0
    for counts in TRIES:
        tried = [one for count in counts if (one := _tried(some, count, draw))]
        stable = [one for one in tried if one[2] >= STABLE]
        if stable:
            _, centres, agreement = max(stable, key=lambda one: one[0])
            return nearest(x, centres), agreement
        best = max([best, *(one[2] for one in tried)])
    return None, best


def _tried(
    x: NDArray[np.float64], count: int, draw: np.random.Generator
) -> tuple[float, NDArray[np.float64], float] | None:
    """Silhouette, centres and stability of one number of clusters; None where some stay empty."""
    centres = kmeans(x, count, draw)
    labels = nearest(x, centres)
    if len(np.unique(labels)) < count:
        return None
    return silhouette(x[:SHOWN], labels[:SHOWN]), centres, _stability(x, labels, count, draw)


def _stability(x: NDArray[np.float64], labels: NDArray[np.int64], count: int, draw: np.random.Generator) -> float:
    """The least stable cluster's mean Jaccard with its best match over bootstrap samples."""
    agreement = np.zeros((BOOTSTRAPS, count))
    for run in range(BOOTSTRAPS):
        sample = draw.integers(0, len(x), len(x))
        again = nearest(x, kmeans(x[sample], count, draw, starts=2))
        table = np.zeros((count, count))
        np.add.at(table, (labels, again), 1)
        union = table.sum(1)[:, None] + table.sum(0)[None, :] - table
        agreement[run] = (table / np.maximum(union, 1)).max(1)
    return float(agreement.mean(0).min())


def _by_stage(table: pd.DataFrame, note: Message) -> Grouping:
    """One rule: the stage."""
    present = [stage for stage in STAGES if (table["stage"] == stage).any()]
    marks = marks_of(table)
    groups = []
    for stage in present:
        members = np.flatnonzero(table["stage"] == stage)
        groups.append(Group(STAGE_NAMES[stage], members, _traits(marks, members)))
    return Grouping("stage", tuple(sorted(groups, key=lambda one: -len(one.members))), note)


def _described(table: pd.DataFrame, labels: NDArray[np.int64]) -> tuple[Group, ...]:
    """Name each cluster by the two traits with the greatest lift; two clusters never share a name."""
    marks = marks_of(table)
    sizes = np.bincount(labels)
    groups: list[Group] = []
    taken: set[str] = set()
    for label in np.argsort(-sizes, kind="stable"):
        members = np.flatnonzero(labels == label)
        traits = _traits(marks, members)
        name = _name(traits, taken, len(groups))
        taken.add(str(name))
        groups.append(Group(name, members, traits))
    return tuple(groups)


def _name(traits: tuple[Trait, ...], taken: set[str], place: int) -> Message:
    for first in range(len(traits)):
        for second in range(first + 1, len(traits)):
            name = NAMED.filled(first=traits[first].name, second=traits[second].name)
            if str(name) not in taken:
                return name
    if len(traits) == 1 and str(traits[0].name) not in taken:
        return traits[0].name
    return mark("profiles", "Group {place}").filled(place=place + 1)


def marks_of(table: pd.DataFrame) -> list[tuple[str, Message, NDArray[np.bool_]]]:
    """Everything a group can be known by: (family, name, who has it). One family gives one trait to a name."""
    found = [("rhythm", STAGE_NAMES[stage], (table["stage"] == stage).to_numpy()) for stage in STAGES]
    found += [("money", BAND_NAMES[band], (table["affordability"] == band).to_numpy()) for band in BANDS]
    edges = zip(AGE_EDGES, AGE_EDGES[1:], AGE_NAMES.values(), strict=False)
    found += [("age", name, ((table["age"] >= low) & (table["age"] < high)).to_numpy()) for low, high, name in edges]
    for column, (much, little) in TRAIT_NAMES.items():
        value = table[column].fillna(table[column].max() if column == "recency_days" else 0)
        low, high = value.quantile([0.25, 0.75])
        family = FAMILIES.get(column, column)
        found.append((family, much, (value >= high).to_numpy() & (high > low)))
        found.append((family, little, (value <= low).to_numpy() & (high > low)))
    for category in table["interest"].value_counts().index[:12]:
        if category:
            name = mark("profiles", "Interested in {category}").filled(category=category)
            found.append(("interest", name, (table["interest"] == category).to_numpy()))
    return found


def _traits(marks: list[tuple[str, Message, NDArray[np.bool_]]], members: NDArray[np.int64]) -> tuple[Trait, ...]:
    """Up to five traits, each of its own family, that at least a third of the group share and few others do."""
    scored = []
    for family, name, who in marks:
        here, all_ = float(who[members].mean()), float(who.mean())
        if here >= 1 / 3 and all_ > 0 and here / all_ >= 1.15:
            scored.append((here * np.log(here / all_), here / all_, family, name))
    scored.sort(key=lambda one: -one[0])
    found: dict[str, Trait] = {}
    for _, lift, family, name in scored:
        found.setdefault(family, Trait(name, float(lift)))
    return tuple(found.values())[:5]
