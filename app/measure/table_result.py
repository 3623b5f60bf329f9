"""The measurement of any experiment in a table."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.figures import Figure
from app.domain.measurement import ArmResult, Measurement, MoneyRow, Verdict
from app.domain.messages import Message, mark
from app.measure.alarms import ratio_p, warnings_of
from app.measure.effects import arm_results
from app.measure.pictures import arm_intervals, arm_means
from app.measure.trial import Trial
from app.measure.turning import next_step, what_would_change
from app.measure.wording import table_range, table_sentence

METHOD = (
    mark("measure", "Effect: mean of the arm minus mean of the control, every case in the arm it was drawn into."),
    mark(
        "measure",
        "Range: 95 %. Yes/no outcomes: unpooled normal interval; with fewer than 10 cases in a cell Newcombe's score "
        "interval and Fisher's exact test. Amounts: Welch. Several rows a unit: sandwich variance by unit.",
    ),
    mark("measure", "Several arms: p values adjusted by Holm's method."),
    mark(
        "measure",
        "Confidence sequence: normal mixture (Howard et al. 2021; Waudby-Smith et al. 2024), right however often one "
        "looks.",
    ),
    mark("measure", "Known before the start: adjusted by Lin's interacted regression (CUPED, Deng et al. 2013)."),
    mark("measure", "Arm sizes: chi-square against the intended shares, alarm below .001."),
)
LIMITS = (
    mark("measure", "The effect is cause only if the arms were drawn by lot; the table alone cannot show that."),
    mark("measure", "It holds for these people and these days; elsewhere it may differ."),
)


def measurement_of_table(
    trial: Trial, shares: Mapping[str, float] | None = None, margin: float | None = None
) -> Measurement:
    """All arms against the control, with warnings, words and figures; UserError for wrong shares."""
    arms = arm_results(trial, margin)
    lead = leading(arms)
    word: Verdict = lead.verdict or "cannot_tell"
    p = ratio_p(trial, shares)
    return Measurement(
        unit=trial.unit,
        outcome=trial.outcome,
        control=trial.labels[0],
        arms=arms,
        sample_ratio_p=p,
        warnings=warnings_of(trial, arms, p, margin),
        margin=margin,
        baseline=arms[0].mean,
        verdict=word,
        lead_arm=lead.arm,
        sentence=table_sentence(trial.outcome, trial.labels[0], lead, trial.binary),
        range_sentence=table_range(lead, arms[0], trial.binary),
        what_would_change=_turning(trial, word, lead, arms[0], margin),
        next_step=next_step(word),
        figures=_figures(trial, arms, margin),
        money=_money(arms),
        limits=LIMITS,
        method=METHOD,
        counts=trial.counts,
        binary=trial.binary,
        good=trial.good,
    )


def leading(arms: tuple[ArmResult, ...]) -> ArmResult:
    """The arm the headline speaks of: the clearest verdict, then the largest effect."""
    order = {"works": 0, "harms": 1, "does_not_work": 2, "cannot_tell": 3}
    return min(arms[1:], key=lambda arm: (order[arm.verdict or "cannot_tell"], -abs(arm.effect or 0.0)))


def _turning(trial: Trial, word: Verdict, lead: ArmResult, base: ArmResult, margin: float | None) -> Message:
    adjusted = trial.before is not None or trial.repeated
    return what_would_change(
        word, lead, base, lead.low, lead.high, margin, trial.binary, trial.good, counted=not adjusted
    )


def _figures(trial: Trial, arms: tuple[ArmResult, ...], margin: float | None) -> tuple[Figure, ...]:
    return (
        arm_intervals(arms[1:], trial.outcome, trial.binary, margin),
        arm_means(arms, trial.outcome, trial.binary),
    )


def _money(arms: tuple[ArmResult, ...]) -> tuple[MoneyRow, ...]:
    """With a value column: what each arm brought beyond the control, for all its units."""
    label = mark("measure", "Added by “{arm}”, all {n} together")
    return tuple(
        MoneyRow(
            label.filled(arm=arm.arm, n=f"{arm.n:,}"),
            arm.n * arm.value_effect,
            None if arm.value_low is None else arm.n * arm.value_low,
            None if arm.value_high is None else arm.n * arm.value_high,
        )
        for arm in arms[1:]
        if arm.value_effect is not None
    )
