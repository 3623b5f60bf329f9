"""What would change the verdict: how few cases hold it up, or how many families would settle it."""

from __future__ import annotations

import math

from app.domain.measurement import ArmResult, Verdict
from app.domain.messages import Message, mark
from app.measure.effects import Z, verdict
from app.measure.wording import amount
from app.statistics.difference import proportions

POWERED = ((Z + 0.8416212) / Z) ** 2  # to see it with four chances in five, not one in two
MOST = 10_000_000


def what_would_change(
    word: Verdict,
    lead: ArmResult,
    base: ArmResult,
    low: float | None,
    high: float | None,
    margin: float | None,
    binary: bool,
    good: int = 1,
    counted: bool = True,
) -> Message:
    """One sentence for the leading arm; low/high is the interval that decided.

    counted: whether the verdict rests on the plain counts of the arms (not on adjusted or clustered figures).
    """
    if low is None or high is None or lead.effect is None:
        return mark("measure", "More cases in each arm: with so few nothing can be said.")
    if word in ("works", "harms"):
        return _undone(word, lead, base, min(abs(low), abs(high)), binary, good, counted)
    if word == "does_not_work":
        widest = max(abs(low), abs(high))
        text = mark("measure", "Only a margin below {margin} would turn this into “cannot tell yet”.")
        return text.filled(margin=amount(widest, binary))
    return _more_needed(lead, base, (high - low) / 2, margin)


def next_step(word: Verdict, running: bool = False) -> Message:
    """What a reader should do now, one sentence."""
    if word == "works":
        return mark("measure", "Repeat it, invite more families, and keep a control again so that you see if it lasts.")
    if word == "does_not_work":
        return mark("measure", "Do not repeat it in this form: change the offer or put the money somewhere else.")
    if word == "harms":
        return mark("measure", "Stop it, and ask invited families what put them off before you try anything like it.")
    if running:
        return mark("measure", "Let it run on and look again: nothing has been decided yet.")
    return mark("measure", "Decide nothing from this alone: repeat it with more families, drawn by lot again.")


def fragility(word: Verdict, lead: ArmResult, base: ArmResult, good: int = 1) -> int | None:
    """How many of the arm's cases must turn for the verdict to fall (fragility index, Walsh et al. 2014)."""
    if lead.converted is None or base.converted is None:
        return None
    step = -1 if (word == "works") == (good > 0) else 1
    hits = lead.converted
    for turned in range(1, lead.n + 1):
        hits += step
        if not 0 <= hits <= lead.n:
            return None
        found = proportions(hits, lead.n, base.converted, base.n)
        if verdict(found.low, found.high, None, good) != word:
            return turned
    return None


def _undone(
    word: Verdict, lead: ArmResult, base: ArmResult, gap: float, binary: bool, good: int, counted: bool
) -> Message:
    cases = fragility(word, lead, base, good) if binary and counted else None
    if cases is None:
        text = mark("measure", "The verdict would fall if the effect were {amount} nearer to nothing.")
        return text.filled(amount=amount(gap, binary))
    if (word == "works") == (good > 0):
        text = mark("measure", "The verdict would fall if {cases} of the {hits} cases in the arm did not count.")
    else:
        text = mark("measure", "The verdict would fall if {cases} more cases in the arm came in, beside the {hits}.")
    return text.filled(cases=f"{cases:,}", hits=f"{lead.converted:,}")


def _more_needed(lead: ArmResult, base: ArmResult, half: float, margin: float | None) -> Message:
    """How many an arm would settle it if the effect stayed as seen."""
    effect = abs(lead.effect or 0.0)
    near = max(effect, (margin or 0.0) - effect)
    smaller = min(lead.n, base.n)
    needed = math.inf if near <= 0 else smaller * (half / near) ** 2 * POWERED
    if needed > MOST:
        return mark("measure", "The arms are alike so far; set a margin, so that “does not work” can be found.")
    text = mark("measure", "If things stay as seen, about {needed} in each arm would settle it; the smaller has {now}.")
    return text.filled(needed=f"{_two_digits(needed):,}", now=f"{smaller:,}")


def _two_digits(number: float) -> int:
    scale = 10 ** max(int(math.log10(number)) - 1, 0)
    return math.ceil(number / scale) * scale
