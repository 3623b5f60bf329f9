"""What the sample institution teaches and what its partners offer: the hand-written lists in `sample_lists`."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from sample_people import FACTORS

LISTS = Path(__file__).parent / "sample_lists"
# How much of each hidden interest (FACTORS) a category feeds: 理性, 艺术, 运动, 语言, 生活, 财商.
FEEDS: dict[str, tuple[float, ...]] = {
    "围棋": (1.0, 0.0, 0.0, 0.1, 0.0, 0.2),
    "编程": (1.1, 0.0, 0.0, 0.0, 0.0, 0.1),
    "科学": (0.9, 0.0, 0.1, 0.1, 0.2, 0.0),
    "美术": (0.0, 1.1, 0.0, 0.1, 0.1, 0.0),
    "音乐": (0.0, 0.9, 0.0, 0.3, 0.0, 0.1),
    "舞蹈": (0.0, 0.7, 0.5, 0.0, 0.1, 0.0),
    "体育": (0.0, 0.0, 1.2, 0.0, 0.1, 0.0),
    "表达": (0.0, 0.2, 0.0, 1.1, 0.1, 0.0),
    "研学": (0.4, 0.0, 0.4, 0.2, 0.4, 0.1),
    "健身": (0.0, 0.1, 1.1, 0.0, 0.2, 0.0),
    "职场": (0.9, 0.0, 0.0, 0.1, 0.0, 0.4),
    "外语": (0.1, 0.0, 0.0, 1.1, 0.0, 0.0),
    "理财": (0.2, 0.0, 0.0, 0.0, 0.1, 1.1),
    "生活": (0.0, 0.2, 0.0, 0.0, 1.1, 0.1),
    "影像": (0.0, 1.0, 0.0, 0.0, 0.3, 0.0),
}


@dataclass(frozen=True)
class Course:
    """One course; `season` is term, any, summer, winter or holiday, `peak` the term in which most take it.

    `launched` is the first day it could be bought.
    """

    ref: str
    title: str
    category: str
    level: int
    price: int
    hours: int
    capacity: int
    launched: date
    teacher: str
    age_min: int
    age_max: int
    prerequisites: tuple[str, ...]
    campuses: tuple[str, ...]
    season: str
    peak: str
    renewable: bool
    popularity: float
    summary: str


@dataclass(frozen=True)
class Offer:
    """One offer of a partner; `appeal` is the hidden interest it feeds."""

    ref: str
    partner: str
    title: str
    kind: str
    value: int
    cost: int
    capacity: int
    starts: date
    ends: date
    age_min: int
    channels: tuple[str, ...]
    claims: tuple[str, ...]
    appeal: np.ndarray
    summary: str


def rows(name: str) -> list[dict[str, str]]:
    """The rows of one hand-written list."""
    with (LISTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def several(text: str) -> tuple[str, ...]:
    """The parts of a cell joined by semicolons."""
    return tuple(part for part in text.split(";") if part)


def courses() -> list[Course]:
    """The 60 courses, in the order of their number."""
    return [
        Course(
            row["ref"], row["title"], row["category"], int(row["level"]), int(row["price"]), int(row["hours"]),
            int(row["capacity"]), date.fromisoformat(row["launched"]), row["teacher"], int(row["age_min"]),
            int(row["age_max"]), several(row["prerequisites"]), several(row["campuses"]), row["season"], row["peak"],
            row["renewable"] == "1", float(row["popularity"]), row["summary"],
        )
        for row in rows("courses")
    ]  # fmt: skip


def offers() -> list[Offer]:
    """The 80 offers."""
    return [
        Offer(
            row["ref"], row["partner"], row["title"], row["kind"], int(row["value"]), int(row["cost"]),
            int(row["capacity"]), date.fromisoformat(row["starts"]), date.fromisoformat(row["ends"]),
            int(row["age_min"] or 0), several(row["channels"]), several(row["claims"]),
            np.array([float(factor == row["appeal"]) for factor in FACTORS]), row["summary"],
        )
        for row in rows("offers")
    ]  # fmt: skip
