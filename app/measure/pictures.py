"""The figures of a measurement: each answers one question and says the answer in its title."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.figures import Figure, Label, Mark, Series
from app.domain.measurement import VERDICTS, ArmResult, MoneyRow, Question
from app.domain.messages import Message, mark
from app.measure.families import Families
from app.measure.timeline import Timeline
from app.measure.wording import did

STEPS = ("sent", "opened", "clicked", "redeemed", "attended", "booked", "enrolled", "bought", "renewed")
STEP_NAMES: dict[str, Message] = {
    "sent": mark("measure", "Message sent"),
    "opened": mark("measure", "Opened"),
    "clicked": mark("measure", "Followed the link"),
    "redeemed": mark("measure", "Redeemed"),
    "attended": mark("measure", "Attended"),
    "booked": mark("measure", "Booked"),
    "enrolled": mark("measure", "Enrolled"),
    "bought": mark("measure", "Bought"),
    "renewed": mark("measure", "Renewed"),
}
PER_HUNDRED = mark("measure", "families in every 100")
MORE_PER_HUNDRED = mark("measure", "more families in every 100")
INVITED = ("offer", "invited", "treatment", "treated", "campaign")
NO_LABEL = Message("", "")
ROUNDED = mark("measure", "Drawn in whole families.")
MARGIN_NOTE = mark("measure", "Shaded: too small to matter.")


def icon_array(baseline: float, effect: float, sentence: Message, told: bool) -> Figure:
    """A hundred families: who would have come anyway, who came because invited (or stayed away because of it).

    told: whether the verdict is that the invitation changed something; if not, no family is drawn as changed by it.
    """
    anyway, change = _whole(100 * baseline), _whole(100 * effect) if told else 0
    notes = (ROUNDED,) if abs(change - 100 * effect * told) > 0.05 * abs(change) else ()
    change = min(max(change, -anyway), 100 - anyway)
    lost = mark("measure", "lost because they were invited")
    because = lost if change < 0 else mark("measure", "because they were invited")
    both = anyway + min(change, 0)
    groups: Sequence[tuple[Message, int]] = (
        (mark("measure", "would have anyway"), both),
        (because, abs(change)),
        (mark("measure", "did not"), 100 - both - abs(change)),
    )
    series = tuple(Series(name, ("",), (float(count),)) for name, count in groups)
    return Figure("icons", sentence, series, NO_LABEL, PER_HUNDRED, "count", notes)


def _whole(number: float) -> int:
    """The nearest whole one, halves away from zero."""
    return int(math.copysign(math.floor(abs(number) + 0.5), number))


def question_intervals(rows: Sequence[Question], goal: Question, margin: float | None) -> Figure:
    """All questions asked of the campaign, each with its interval, in families per hundred."""
    asked = (goal, *rows)
    settled = sum(one.verdict.text not in (VERDICTS["cannot_tell"].text,) for one in asked)
    if len(asked) == 1:
        title = mark("measure", "The effect and how sure we are")
    elif settled == len(asked):
        title = mark("measure", "All {asked} questions are settled").filled(asked=len(asked))
    else:
        text = mark("measure", "{settled} of {asked} questions are settled")
        title = text.filled(settled=settled, asked=len(asked))
    series = Series(
        mark("measure", "Effect with its 95 % range"),
        tuple(one.name for one in asked),
        tuple(100 * one.effect for one in asked),
        tuple(100 * one.low for one in asked),
        tuple(100 * one.high for one in asked),
        tuple(one.verdict for one in asked),
    )
    return Figure(
        "interval",
        title,
        (series,),
        MORE_PER_HUNDRED,
        NO_LABEL,
        "per_hundred",
        reference=0.0,
        margin=None if margin is None else 100 * margin,
        notes=() if margin is None else (MARGIN_NOTE,),
    )


def arm_intervals(arms: Sequence[ArmResult], outcome: str, binary: bool, margin: float | None) -> Figure:
    """Every arm of a stranger's experiment against its control."""
    scale = 100.0 if binary else 1.0
    shown = [arm for arm in arms if arm.effect is not None and arm.low is not None and arm.high is not None]
    told = sum(arm.verdict not in ("cannot_tell", None) for arm in shown)
    title = mark("measure", "{told} of {arms} arms are settled on “{outcome}”")
    series = Series(
        mark("measure", "Effect with its 95 % range"),
        tuple(arm.arm for arm in shown),
        tuple(scale * (arm.effect or 0.0) for arm in shown),
        tuple(scale * (arm.low or 0.0) for arm in shown),
        tuple(scale * (arm.high or 0.0) for arm in shown),
        tuple(VERDICTS[arm.verdict or "cannot_tell"] for arm in shown),
    )
    label = mark("measure", "more in every 100") if binary else mark("measure", "difference from the control")
    return Figure(
        "interval",
        title.filled(told=told, arms=len(shown), outcome=outcome),
        (series,),
        label,
        NO_LABEL,
        "per_hundred" if binary else "value",
        reference=0.0,
        margin=None if margin is None else scale * margin,
        notes=() if margin is None else (MARGIN_NOTE,),
    )


def arm_means(arms: Sequence[ArmResult], outcome: str, binary: bool) -> Figure:
    """The level of the outcome in each arm."""
    scale = 100.0 if binary else 1.0
    best, least = max(arms, key=lambda arm: arm.mean), min(arm.mean for arm in arms)
    if math.isclose(best.mean, least, rel_tol=1e-9, abs_tol=1e-12):
        title = mark("measure", "“{outcome}” is the same in all arms").filled(outcome=outcome)
    else:
        title = mark("measure", "“{outcome}” is highest in “{arm}”").filled(outcome=outcome, arm=best.arm)
    series = Series(outcome, tuple(arm.arm for arm in arms), tuple(scale * arm.mean for arm in arms))
    label = mark("measure", "in every 100") if binary else mark("measure", "mean")
    return Figure("bar", title, (series,), NO_LABEL, label, "per_hundred" if binary else "value")


def over_time(line: Timeline, goal: str) -> Figure:
    """The cumulative effect day by day with its confidence sequence."""
    first = line.first_day
    if first is None:
        title = mark("measure", "On no day so far could the effect be told from nothing")
        marks: tuple[Mark, ...] = ()
    else:
        title = mark("measure", "From day {day} on it can be told from nothing").filled(day=first)
        text = mark("measure", "day {day}").filled(day=first)
        marks = (Mark(float(first), 100 * float(line.effect[list(line.days).index(first)]), text),)
    series = Series(
        mark("measure", "{did}, difference so far").filled(did=did(goal)),
        tuple(float(day) for day in line.days),
        tuple(100 * float(value) for value in line.effect),
        tuple(100 * float(value) for value in line.low),
        tuple(100 * float(value) for value in line.high),
    )
    return Figure(
        "band",
        title,
        (series,),
        mark("measure", "days since the launch"),
        MORE_PER_HUNDRED,
        "per_hundred",
        (mark("measure", "The band allows for looking on every day."),),
        reference=0.0,
        marks=marks,
    )


def funnel(families: Families, goal: str) -> Figure | None:
    """How far families of each arm came, per hundred; None where only the goal itself was recorded."""
    steps = [step for step in STEPS if step in families.types]
    steps += [goal] if goal not in steps and goal in families.types else []
    if len(steps) < 2:
        return None
    names: tuple[Label, ...] = tuple(step_name(step) for step in steps)
    arms = sorted(families.table["arm"].unique(), key=lambda arm: (arm == families.control, arm))
    means = families.table.groupby("arm")[[f"type_{step}" for step in steps]].mean() * 100
    series = tuple(
        Series(arm_name(str(arm), families.control), names, tuple(float(means.loc[arm, f"type_{s}"]) for s in steps))
        for arm in arms
    )
    title = mark("measure", "How far the families of each arm came")
    return Figure("funnel", title, series, NO_LABEL, PER_HUNDRED, "per_hundred")


def arm_name(arm: str, control: str) -> Label:
    """An arm as people read it: the usual English names are translated, others are left as they are."""
    if arm == control:
        return mark("measure", "Control (not invited)")
    return mark("measure", "Invited") if arm.strip().lower() in INVITED else arm


def step_name(goal: str) -> Message:
    """An outcome as the name of a row."""
    return STEP_NAMES.get(goal, did(goal))


def waterfall(money: Sequence[MoneyRow]) -> Figure | None:
    """From what the campaign added to what is left; None without money."""
    if len(money) < 2:
        return None
    net = money[-1]
    if net.amount >= 0:
        title = mark("measure", "After the partners' shares and the costs, money is left")
    else:
        title = mark("measure", "The campaign cost more than it brought")
    series = Series(
        mark("measure", "Money"),
        tuple(row.label for row in money),
        tuple(row.amount for row in money),
        tuple(row.low for row in money),
        tuple(row.high for row in money),
    )
    return Figure("waterfall", title, (series,), NO_LABEL, mark("measure", "money"), "money", reference=0.0)
