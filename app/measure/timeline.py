"""The effect as it grew day by day, with the confidence sequence that lets anybody look on any day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.statistics.sequences import half_widths

UNKNOWN_BASELINE = 0.1  # where the plan names none: used only to say when the sequence is tightest


@dataclass(frozen=True)
class Timeline:
    """By day since the launch: the difference in the share of families that reached the goal so far, and its band."""

    days: np.ndarray
    effect: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @property
    def first_day(self) -> int | None:
        """The day since when the effect can be told from nothing without a break; None if it cannot on the last."""
        hidden = np.flatnonzero((self.low <= 0) & (self.high >= 0))
        since = int(hidden[-1]) + 1 if len(hidden) else 0
        return int(self.days[since]) if since < len(self.days) else None


def timeline(table: pd.DataFrame, arm: str, control: str, last_day: int, baseline: float | None) -> Timeline:
    """From one row a family (arm, day). baseline: the plan's, fixed before the start."""
    days = np.arange(0, max(last_day, 0) + 1)
    treated, n_treated = _so_far(table, arm, days)
    untreated, n_untreated = _so_far(table, control, days)
    expected = min(max(baseline or UNKNOWN_BASELINE, 0.01), 0.5)
    planned = float(np.sqrt(expected * (1 - expected) * (1 / n_treated + 1 / n_untreated)))
    se = np.sqrt(treated * (1 - treated) / n_treated + untreated * (1 - untreated) / n_untreated)
    effect = treated - untreated
    seen = max(int(np.argmax(se > 0)), 0)  # before the first family reached the goal there is nothing to draw
    half = np.minimum(half_widths(se, planned), 1.0)
    return Timeline(days[seen:], effect[seen:], (effect - half)[seen:], (effect + half)[seen:])


def _so_far(table: pd.DataFrame, arm: str, days: np.ndarray) -> tuple[np.ndarray, int]:
    inside = table[table["arm"] == arm]
    reached = inside["day"].dropna().to_numpy(dtype=int)
    counted = np.bincount(np.clip(reached, 0, days[-1]), minlength=len(days)).cumsum()
    return counted / max(len(inside), 1), max(len(inside), 1)
