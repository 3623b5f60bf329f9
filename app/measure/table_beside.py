"""What stands beside the effect in a stranger's table when it is asked for: beliefs, comers, parts, for whom."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from app.domain.evidence import Extras, Subgroup
from app.domain.measurement import Measurement, OutcomeResult
from app.measure.beliefs import bayes_views
from app.measure.compliers import complier_view
from app.measure.effects import results_of
from app.measure.for_whom import uplift_views
from app.measure.robustness import robust_views
from app.measure.subgroups import subgroup_effects
from app.measure.trial import Trial, numbers, text_of

PARTS_MOST = 12


def with_extras(result: Measurement, trial: Trial, kept: pd.DataFrame, extras: Extras) -> Measurement:
    """The measurement with what `extras` asks for; kept: the trial's rows of the table, in their order."""
    code = trial.labels.index(result.lead_arm)
    money = trial.value if trial.value is not None else None if trial.binary else trial.y
    uplift = uplift_views(trial, code, result.margin or 0.0) if extras.uplift else ()
    came = None if extras.came is None else _came(kept, extras.came)
    return replace(
        result,
        bayes=bayes_views(result.arms, result.margin, trial.good) if extras.bayes else (),
        complier=None if came is None else complier_view(trial, code, came),
        robust=() if money is None else robust_views(trial, money),
        subgroups=_subgroups(trial, code, kept, extras.subgroups),
        uplift=uplift,
        outcomes=_outcomes(trial, kept, extras.also, result.margin),
        figures=(*result.figures, *(figure for view in uplift for figure in view.figures)),
    )


def _came(kept: pd.DataFrame, name: str) -> np.ndarray:
    """Who came; an empty cell did not."""
    found = numbers(kept[name], name)
    return np.where(np.isfinite(found), found, 0.0)


def _outcomes(
    trial: Trial, kept: pd.DataFrame, names: tuple[str, ...], margin: float | None
) -> tuple[OutcomeResult, ...]:
    """The main outcome and the further ones, p values for all together; rows without one drop from that one."""
    if not names:
        return ()
    columns = {trial.outcome: trial.y} | {name: numbers(kept[name], name) for name in names}
    return results_of(replace(trial, value=None), columns, margin)


def _subgroups(trial: Trial, code: int, kept: pd.DataFrame, names: tuple[str, ...]) -> tuple[Subgroup, ...]:
    """A column of words by its commonest words; one of many numbers in three parts of equal size."""
    return subgroup_effects(trial, code, [(name, *_parts(kept[name])) for name in names])


def _parts(cells: pd.Series) -> tuple[np.ndarray, tuple[str, ...]]:
    amounts = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    if np.isfinite(amounts).mean() >= 0.5 and len(np.unique(amounts[np.isfinite(amounts)])) > PARTS_MOST:
        cuts = np.nanquantile(amounts, [1 / 3, 2 / 3])
        thirds = (f"≤ {cuts[0]:g}", f"{cuts[0]:g} – {cuts[1]:g}", f"> {cuts[1]:g}")
        return np.where(np.isfinite(amounts), np.searchsorted(cuts, amounts), -1), thirds
    words = cells.map(text_of)
    names = tuple(str(word) for word in words.value_counts().index[:PARTS_MOST] if word)
    codes = {word: code for code, word in enumerate(names)}
    return words.map(codes).fillna(-1).to_numpy(dtype=np.int64), names
