"""The measurement of a campaign of ours: families drawn into arms, and everything that happened, in plain words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from app.domain.evidence import Complier, Subgroup
from app.domain.figures import Figure
from app.domain.knowledge import Expectation
from app.domain.measurement import VERDICTS, ArmResult, Measurement, Question, Verdict, Warning_
from app.domain.messages import Message, mark
from app.domain.settlement import Settlement
from app.measure.alarms import ratio_p, warnings_of
from app.measure.beliefs import bayes_views
from app.measure.compliers import complier_view
from app.measure.effects import arm_results, verdict
from app.measure.families import Families, Window
from app.measure.money import account
from app.measure.past import TRAITS
from app.measure.pictures import arm_name, funnel, icon_array, over_time, question_intervals, step_name, waterfall
from app.measure.questions import further_outcomes, guardrails
from app.measure.robustness import robust_views
from app.measure.settlement import attributable
from app.measure.subgroups import subgroup_effects
from app.measure.table_result import METHOD, leading
from app.measure.timeline import timeline
from app.measure.trial import Trial
from app.measure.turning import next_step, what_would_change
from app.measure.variants import variant_effects
from app.measure.wording import BAD_GOALS, campaign_range, campaign_sentence

CAME = ("attended", "redeemed")
SECONDARY = ("enrolled", "bought", "redeemed", "attended", "renewed")


@dataclass(frozen=True)
class Facts:
    """What is known of a campaign beside its rows. margin, baseline: fractions or None; costs: money.

    shares: intended sizes of the arms by name, None for equal ones. looks: how often it was measured, with this time.
    """

    ref: str
    name: str
    goal: str
    window: Window
    partners: tuple[str, ...] = ()
    margin: float | None = None
    margin_from_break_even: bool = False
    baseline: float | None = None
    costs: float = 0.0
    currency: str = ""
    shares: dict[str, float] | None = None
    sealed: bool = False
    looks: int = 1
    starts: date | None = None

    @property
    def deciding_margin(self) -> float | None:
        """The margin, once the last day is over: before, few conversions are no sign that none will come."""
        return None if self.running else self.margin

    @property
    def running(self) -> bool:
        """Whether days that count are still to come."""
        return self.window.ends is not None and self.window.today < self.window.ends


def measurement_of_campaign(
    families: Families,
    facts: Facts,
    before: np.ndarray,
    enrolled: np.ndarray,
    settlement: Settlement | None,
    renewed: np.ndarray | None = None,
    experience: Expectation | None = None,
) -> Measurement:
    """before: what is known of each family from the time before (columns of numbers); enrolled: 1 = in any course.

    renewed: 1 = enrolled again, NaN for a family that had nothing to renew. experience: what earlier campaigns taught.
    """
    trial = trial_of(families, facts, before)
    arms = arm_results(trial, facts.margin)
    lead = leading(arms)
    low, high = deciding(lead, facts)
    word, span = verdict(low, high, facts.deciding_margin, trial.good), (_or(low, -1.0), _or(high, 1.0))
    p = ratio_p(trial, facts.shares)
    goal = Question(step_name(facts.goal), lead.effect or 0.0, *span, VERDICTS[word])
    result = Measurement(
        unit="household",
        outcome=facts.goal,
        control=families.control,
        arms=arms,
        sample_ratio_p=p,
        warnings=(*warnings_of(trial, arms, p, facts.margin), *_looks(lead, word, facts)),
        baseline=arms[0].mean,
        verdict=word,
        lead_arm=lead.arm,
        sentence=campaign_sentence(facts.goal, word, lead.effect or 0.0),
        range_sentence=campaign_range(facts.goal, lead, arms[0], *span),
        what_would_change=_turning(word, lead, arms[0], facts, trial.good),
        next_step=next_step(word, facts.running),
        money=account(attributable(families), settlement, facts.costs),
        questions=_questions(families, facts, trial, arms.index(lead), (enrolled, renewed), lead.p_value),
        **known_beforehand(facts, trial.good),
    )
    return replace(_beside(result, trial, families, facts, experience), figures=_figures(result, families, facts, goal))


def _turning(word: Verdict, lead: ArmResult, base: ArmResult, facts: Facts, good: int) -> Message:
    ends = deciding(lead, facts)
    return what_would_change(word, lead, base, *ends, facts.margin, True, good, counted=not facts.running)


def _beside(
    result: Measurement, trial: Trial, families: Families, facts: Facts, experience: Expectation | None
) -> Measurement:
    """With what stands beside the effect of the leading arm."""
    code = trial.labels.index(result.lead_arm)
    return replace(
        result,
        bayes=bayes_views(result.arms, facts.margin, trial.good, experience),
        counts=families.counts,
        complier=_complier(families, facts, trial, code),
        robust=() if trial.value is None else robust_views(trial, trial.value),
        subgroups=(
            *variant_effects(trial, code, families.table["variant"].astype(object).fillna("").to_numpy()),
            *_subgroups(trial, code),
        ),
    )


def with_uplift(result: Measurement, families: Families, facts: Facts, before: np.ndarray) -> Measurement:
    """The same with the answer to “for whom”, and its curve among the figures."""
    from app.measure.for_whom import uplift_views

    trial = trial_of(families, facts, before)
    views = uplift_views(trial, trial.labels.index(result.lead_arm), facts.margin or 0.0)
    curves = tuple(figure for view in views for figure in view.figures)
    return replace(result, uplift=views, figures=(*result.figures, *curves))


def known_beforehand(facts: Facts, good: int = 1) -> dict[str, Any]:
    """What a measurement repeats of the campaign itself."""
    return {
        "good": good,
        "margin": facts.margin,
        "limits": _limits(facts),
        "method": (*METHOD, *CAMPAIGN_METHOD),
        "running": facts.running,
        "looks": facts.looks,
        "currency": facts.currency,
        "campaign": facts.ref,
        "name": facts.name,
        "partners": facts.partners,
        "starts": str(facts.starts or facts.window.launched),
        "ends": str(facts.window.ends or ""),
        "measured_on": str(facts.window.today),
    }


def trial_of(families: Families, facts: Facts, before: np.ndarray) -> Trial:
    """One row a family, the control first; money and the time before beside the goal."""
    table = families.table
    names = sorted(str(name) for name in table["arm"].unique() if name != families.control)
    labels = (families.control, *names)
    codes = table["arm"].map({label: code for code, label in enumerate(labels)})
    return Trial(
        labels=labels,
        arm=codes.to_numpy(dtype=np.int64),
        y=table["goal"].to_numpy(dtype=float),
        outcome=facts.goal,
        unit="household",
        value=table["value"].to_numpy(dtype=float),
        traits=before,
        titles=tuple(arm_name(label, families.control) for label in labels),
        trait_names=TRAITS[: before.shape[1]],
        good=-1 if facts.goal in BAD_GOALS else 1,
    )


def deciding(arm: ArmResult, facts: Facts) -> tuple[float | None, float | None]:
    """The interval that decides: the confidence sequence while the campaign runs, the fixed one once it is over."""
    return (arm.sequence_low, arm.sequence_high) if facts.running else (arm.low, arm.high)


def _or(bound: float | None, end: float) -> float:
    """A share cannot lie beyond -1 and 1: the honest range where nothing is known."""
    return end if bound is None else bound


def _questions(
    families: Families,
    facts: Facts,
    trial: Trial,
    code: int,
    guarded: tuple[np.ndarray, np.ndarray | None],
    goal_p: float | None,
) -> tuple[Question, ...]:
    """Further outcomes and the guardrails: did our own enrolments and renewals suffer?"""
    kinds = [kind for kind in SECONDARY if kind in families.types and kind != facts.goal]
    further = [(kind, families.table[f"type_{kind}"].to_numpy(dtype=float)) for kind in kinds]
    enrolled, renewed = guarded
    guards = [(mark("measure", "Guardrail: enrolled in any of our courses"), enrolled)]
    if renewed is not None:
        guards.append((mark("measure", "Guardrail: families of last year that enrolled again"), renewed))
    return (
        *further_outcomes(trial, code, further, facts.margin, goal_p),
        *guardrails(trial, code, guards, facts.margin),
    )


def _complier(families: Families, facts: Facts, trial: Trial, code: int) -> Complier | None:
    """The effect on those who came to the event (or, without one, took up the offer)."""
    for kind in CAME:
        if kind in families.types and kind != facts.goal:
            came = families.table[f"type_{kind}"].to_numpy(dtype=float)
            return complier_view(trial, code, came, redeemed=kind == "redeemed")
    return None


def _subgroups(trial: Trial, code: int) -> tuple[Subgroup, ...]:
    """The one division that is fixed for every campaign beforehand: families with an enrolment in the year before."""
    if trial.traits is None or not trial.traits.shape[1]:
        return ()
    with_it = (trial.traits[:, 0] > 0).astype(np.int64)
    values = (mark("measure", "none"), mark("measure", "one or more"))
    return subgroup_effects(trial, code, [(mark("measure", "Enrolments in the year before"), with_it, values)])


def _looks(lead: ArmResult, word: Verdict, facts: Facts) -> tuple[Warning_, ...]:
    """Where the fixed interval and the sequence disagree, somebody who looks early would be misled."""
    if not (facts.running or facts.looks > 1) or lead.verdict not in ("works", "harms"):
        return ()
    if lead.sequence_low is None or lead.sequence_high is None or lead.sequence_low * lead.sequence_high > 0:
        return ()
    text = mark(
        "measure",
        "Looked at {looks} times: the plain range leaves out zero, the one that allows for looking does not.",
    )
    return (Warning_("multiple_looks", text.filled(looks=facts.looks)),)


def _figures(result: Measurement, families: Families, facts: Facts, goal: Question) -> tuple[Figure, ...]:
    last = (facts.window.last - facts.window.launched).days
    line = timeline(families.table, result.lead_arm, families.control, last, facts.baseline)
    drawn = (
        icon_array(result.baseline, result.lead.effect or 0.0, result.sentence, result.verdict in ("works", "harms")),
        question_intervals(result.questions, goal, facts.margin),
        over_time(line, facts.goal),
        funnel(families, facts.goal),
        waterfall(result.money),
    )
    return tuple(figure for figure in drawn if figure is not None)


CAMPAIGN_METHOD = (
    mark("measure", "Counted: families, each in the arm it was drawn into, whether it came or not."),
    mark(
        "measure",
        "Over time: the sequence is tuned to the plan's baseline before the start; information grows with every family "
        "that reaches the goal.",
    ),
    mark("measure", "Money: what outcomes record, refunds deducted, invited families against the control (Welch)."),
    mark("measure", "What would change the verdict: fragility index (Walsh et al. 2014)."),
)


def _limits(facts: Facts) -> tuple[Message, ...]:
    sealed = (
        mark("measure", "The list was sealed before the launch: nobody was moved between the arms afterwards.")
        if facts.sealed
        else mark("measure", "The list was not sealed before the launch: that the arms were alike cannot be proved.")
    )
    lines = [
        sealed,
        mark("measure", "The effect is of being invited, not of coming: who comes chooses to."),
        mark("measure", "It holds for these families and these weeks; another offer or season may do otherwise."),
        mark(
            "measure", "Only what was recorded as an outcome is counted, in money only what was entered as its value."
        ),
    ]
    if facts.margin is None:
        lines.append(mark("measure", "No margin was set: “does not work” can therefore never be the answer."))
    elif facts.margin_from_break_even:
        lines.append(mark("measure", "Too small to matter is what does not pay for itself (break-even)."))
    if facts.running:
        lines.append(
            mark(
                "measure",
                "The campaign is still running; the verdict allows for looking early, and “does not work” is said only "
                "after the last day.",
            )
        )
    return tuple(lines)
