"""Small campaigns whose truth the eye can see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from app.measure.campaign_result import Facts
from app.measure.families import Families, People, Window, families

LAUNCH, END, TODAY = date(2026, 7, 3), date(2026, 8, 31), date(2026, 11, 22)
Rows = list[dict[str, object]]


def assigned(rows: Rows) -> pd.DataFrame:
    """Assignments as the store gives them."""
    usual = {"household_id": None, "person_kind": None, "person_id": None, "arm": "offer", "offer_id": None}
    usual |= {"at": "2026-07-02", "code": None, "campaign_id": 1}
    return _typed(pd.DataFrame([{**usual, **row} for row in rows], columns=list(usual)))


def happened(rows: Rows) -> pd.DataFrame:
    """Outcomes as the store gives them."""
    usual = {"household_id": None, "person_kind": None, "person_id": None, "code": None, "type": "enrolled"}
    usual |= {"at": "2026-07-10", "arm": None, "value": None, "cost": None, "campaign_id": 1}
    frame = _typed(pd.DataFrame([{**usual, **row} for row in rows], columns=list(usual)))
    return frame.astype({"value": "float64", "cost": "float64"})


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    whole = [name for name in ("household_id", "person_id", "offer_id") if name in frame]
    return frame.astype(dict.fromkeys(whole, "Int64"))


@pytest.fixture
def window() -> Window:
    return Window(LAUNCH, END, TODAY)


@pytest.fixture
def nobody() -> People:
    empty = pd.DataFrame({"id": pd.Series([], dtype="int64"), "household_id": pd.Series([], dtype="Int64")})
    return People(empty, empty)


@pytest.fixture
def join(window: Window, nobody: People) -> Callable[..., Families]:
    """join(assignments, outcomes, goal=, people=, window=) -> Families."""

    def joined(given: Rows, outcomes: Rows, goal: str = "enrolled", people: People = nobody, when: Window = window):
        return families(assigned(given), happened(outcomes), people, goal, when)

    return joined


@pytest.fixture
def campaign(join: Callable[..., Families]) -> Callable[..., Families]:
    """campaign(base, lift, n): a whole campaign drawn with a seed; every enrolment pays 1,000."""

    def drawn(base: float = 0.1, lift: float = 0.08, n: int = 1800, seed: int = 1) -> Families:
        draw = np.random.default_rng(seed)
        arms = np.where(draw.permutation(n) < n // 2, "control", "offer")
        given = [{"household_id": i, "arm": arm, "offer_id": 1 + i % 2 if arm == "offer" else None}
                 for i, arm in enumerate(arms)]  # fmt: skip
        outcomes: Rows = []
        for i, arm in enumerate(arms):
            if arm == "offer":
                outcomes.append({"household_id": i, "type": "sent", "at": "2026-07-03", "cost": 0.1})
            if draw.random() < base + lift * (arm == "offer"):
                day = LAUNCH + timedelta(days=int(draw.integers(1, 58)))
                outcomes.append({"household_id": i, "at": str(day), "value": 1000.0})
        return join(given, outcomes)

    return drawn


@pytest.fixture
def facts(window: Window) -> Facts:
    return Facts("camp", "Museum camp", "enrolled", window, ("Museum",), margin=0.05, currency="CNY", sealed=True)
