"""The measurement of a table in which nobody was drawn by lot: changes are compared instead of levels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from app.domain.errors import UserError
from app.domain.evidence import Extras, TrendView
from app.domain.measurement import ArmResult, Measurement, Verdict
from app.domain.messages import Message, mark
from app.measure.before_after import NOT_DRAWN, not_randomised, panel_of, trend_view
from app.measure.campaign_result import Facts, known_beforehand
from app.measure.effects import verdict
from app.measure.trial import Columns, Trial, text_of

METHOD = (
    mark("measure", "Difference-in-differences: change of the invited minus change of the others, by unit (Welch)."),
    mark("measure", "Periods are collapsed to one before and one after (Bertrand, Duflo, Mullainathan 2004)."),
)


def changes_of_table(
    result: Measurement, trial: Trial, kept: pd.DataFrame, columns: Columns, extras: Extras
) -> Measurement:
    """The leading arm's effect as a difference of changes, in place of the difference of levels."""
    code = trial.labels.index(result.lead_arm)
    if extras.time is None or extras.starts is None:
        view = _from_past(trial, code)
    else:
        view = _from_periods(trial, code, kept, columns, extras.time, extras.starts)
    word = verdict(view.low, view.high, result.margin, trial.good)
    arm = replace(
        result.lead,
        effect=view.effect,
        low=view.low,
        high=view.high,
        p_value=view.p_value,
        p_adjusted=None,
        se=None,
        sequence_low=None,
        sequence_high=None,
        verdict=word,
    )
    return replace(
        result,
        arms=tuple(arm if one.arm == arm.arm else one for one in result.arms),
        warnings=(*not_randomised(view), *(one for one in result.warnings if one.code not in OF_DRAWS)),
        verdict=word,
        sentence=SENTENCES[word].filled(arm=arm.arm, outcome=result.outcome),
        range_sentence=view.sentence,
        what_would_change=view.warning,
        next_step=NEXT,
        method=(*METHOD, *result.method[1:]),
        limits=(NOT_DRAWN, view.warning, *result.limits[1:]),
        trend=view,
        figures=() if view.figure is None else (view.figure,),
        sample_ratio_p=None,
    )


def changes_of_campaign(
    facts: Facts, values: np.ndarray, treated: np.ndarray, start: int, names: tuple[str, ...]
) -> Measurement:
    """A campaign without a control: invited families against all others, on enrolments in any of our courses.

    values: (families, periods) 0/1; names: the periods' first days.
    """
    sides = mark("measure", "Invited"), mark("measure", "Not invited, not drawn by lot")
    view = trend_view(values, treated, start, names, sides, True)
    word = verdict(view.low, view.high, facts.deciding_margin)
    base, arm = _sides(values[:, start:].mean(axis=1), treated, view, word)
    known = {**known_beforehand(facts), "limits": (NOT_DRAWN, view.warning), "method": METHOD}
    return Measurement(
        unit="household",
        outcome=facts.goal,
        control=OTHERS,
        arms=(base, arm),
        sample_ratio_p=None,
        warnings=not_randomised(view),
        baseline=base.mean,
        verdict=word,
        lead_arm=INVITED,
        sentence=CAMPAIGN_SENTENCES[word],
        range_sentence=view.sentence,
        what_would_change=view.warning,
        next_step=NEXT,
        figures=() if view.figure is None else (view.figure,),
        trend=view,
        **known,
    )


def _sides(after: np.ndarray, treated: np.ndarray, view: TrendView, word: Verdict) -> tuple[ArmResult, ArmResult]:
    """Both sides after the start, the others first."""
    base = ArmResult(OTHERS, int((~treated).sum()), float(after[~treated].mean()))
    bare = ArmResult(INVITED, int(treated.sum()), float(after[treated].mean()), view.effect, view.low, view.high)
    return base, replace(bare, p_value=view.p_value, verdict=word)


OF_DRAWS = ("sample_ratio", "leakage", "low_power", "no_heterogeneity")  # warnings that speak of arms drawn by lot
INVITED, OTHERS = "offer", "not invited"
NEXT = mark("measure", "Leave out a control drawn by lot next time: then the answer is an effect.")
CAMPAIGN_SENTENCES: dict[str, Message] = {
    "works": mark("measure", "Enrolments of invited families rose more than others'; nobody was drawn by lot"),
    "harms": mark("measure", "Enrolments of invited families fell more than others'; nobody was drawn by lot"),
    "does_not_work": mark("measure", "Enrolments of invited families moved like others'; nobody was drawn by lot"),
    "cannot_tell": mark("measure", "It cannot be told whether the campaign brought enrolments: it had no control"),
}
SENTENCES: dict[str, Message] = {
    "works": mark("measure", "“{outcome}” rose more in “{arm}” than elsewhere; nobody was drawn by lot"),
    "harms": mark("measure", "“{outcome}” fell more in “{arm}” than elsewhere; nobody was drawn by lot"),
    "does_not_work": mark("measure", "“{outcome}” moved alike in “{arm}” and elsewhere; nobody was drawn by lot"),
    "cannot_tell": mark("measure", "It cannot be told whether “{outcome}” changed more in “{arm}” than elsewhere"),
}


def _from_past(trial: Trial, code: int) -> TrendView:
    """One figure before and one after, side by side in each row."""
    if trial.before is None or trial.before.shape[1] != 1:
        raise UserError(
            mark(
                "measure", "Where nobody was drawn by lot, name the outcome's past (--before) or the periods (--time)."
            )
        )
    both = trial.rows(code) | trial.rows(0)
    values = np.column_stack([trial.before[both, 0], trial.y[both]])
    names = (trial.before_name, trial.outcome)
    return trend_view(values, trial.rows(code)[both], 1, names, (trial.labels[code], trial.labels[0]), trial.binary)


def _from_periods(trial: Trial, code: int, kept: pd.DataFrame, columns: Columns, time: str, starts: str) -> TrendView:
    """One row a unit and period."""
    if columns.unit is None:
        raise UserError(
            mark("measure", "To compare periods, name the column that says who each row is about (--unit).")
        )
    both = trial.rows(code) | trial.rows(0)
    wide, start = panel_of(kept[both], columns.unit, time, columns.outcome, starts)
    side = pd.Series(trial.rows(code)[both]).groupby(kept[both][columns.unit].map(text_of).to_numpy()).max()
    treated = side.reindex(wide.index).to_numpy(dtype=bool)
    names = tuple(str(one) for one in wide.columns)
    sides = (trial.labels[code], trial.labels[0])
    return trend_view(wide.to_numpy(dtype=float), treated, start, names, sides, trial.binary)
