"""Which variant of a message the next batch should get: Thompson sampling in batches, with a floor for each.

Thompson (1933): a variant's share is its chance of being the best. Top-two (after Russo 2020): half goes to the
runner-up of each draw, so that it is learnt about as fast as the leader. The floor keeps every variant in the log, so
that later questions can still be answered from it. What is still open: how much better than the leader another variant
may be (Scott 2010, "value remaining").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.campaigns.off_policy import Log, OffPolicy, off_policy
from app.campaigns.outlook import range_of
from app.domain.bandit import BatchProposal, VariantResult
from app.domain.errors import UserError
from app.domain.figures import Figure, Series
from app.domain.messages import Message, mark, plural
from app.domain.simulation import Range

METHODS = ("top_two", "thompson")
DRAWS = 20_000
PRIOR = 4.0  # the common rate counts as if so many families had shown it for each variant
MATTERS = 0.005  # half a family in 100
SURE = 0.95
LEAST_EACH = 20


@dataclass(frozen=True)
class Answers:
    """One row a family that was asked: `variant` (place in `names`), `batch` (codes of the days), `hit`; `drawn`:
    whether the variants were drawn by lot, `chance`: with which chance each was, where the draw wrote it down.
    """

    names: tuple[str, ...]
    variant: np.ndarray
    batch: np.ndarray
    hit: np.ndarray
    drawn: bool
    chance: np.ndarray | None = None


def propose_batch(
    campaign: str,
    goal: str,
    answers: Answers,
    families: int,
    *,
    method: str = "top_two",
    floor: float = 0.1,
    seed: int = 1,
) -> BatchProposal:
    """Shares of the next batch of `families`. UserError: fewer than two variants, or a floor that leaves no choice."""
    _refuse(campaign, answers, floor)
    count = len(answers.names)
    asked, hits = _counts(answers)
    drawn = _posterior(asked, hits, seed)
    best = np.bincount(drawn.argmax(axis=1), minlength=count) / len(drawn)
    shares = floored(top_two(drawn) if method == "top_two" else best, floor)
    sizes = whole(shares, families)
    everyone = [_everyone(answers, place) for place in range(count)]
    variants = tuple(
        VariantResult(
            name,
            int(asked[place]),
            int(hits[place]),
            range_of(drawn[:, place]),
            float(best[place]),
            float(shares[place]),
            int(sizes[place]),
            everyone[place],
        )
        for place, name in enumerate(answers.names)
    )
    return _proposal(campaign, goal, method, floor, variants, drawn, asked, answers.drawn)


def _refuse(campaign: str, answers: Answers, floor: float) -> None:
    """UserError where there is nothing to choose between."""
    count = len(answers.names)
    if count < 2:
        raise UserError(
            mark("bandit", "“{campaign}” has only one variant; give families at least two to compare."),
            campaign=campaign,
        )
    if not 0 <= floor * count < 1:
        raise UserError(
            mark("bandit", "A floor of {floor} for each of {count} variants leaves nothing to choose; lower it."),
            floor=floor,
            count=count,
        )


def top_two(drawn: np.ndarray) -> np.ndarray:
    """(variants,): how often each is the best of a draw or its runner-up, half for either."""
    ranked = np.argsort(-drawn, axis=1, kind="stable")[:, :2]
    return np.asarray(np.bincount(ranked.ravel(), minlength=drawn.shape[1]) / ranked.size)


def floored(shares: np.ndarray, floor: float) -> np.ndarray:
    """The shares with at least `floor` for each; they add up to 1."""
    return floor + (1 - floor * len(shares)) * shares / shares.sum()


def whole(shares: np.ndarray, families: int) -> np.ndarray:
    """Whole families by largest remainders."""
    exact = shares * families
    parts = np.floor(exact).astype(int)
    for place in np.argsort(-(exact - parts), kind="stable")[: families - int(parts.sum())]:
        parts[place] += 1
    return parts


def _counts(answers: Answers) -> tuple[np.ndarray, np.ndarray]:
    count = len(answers.names)
    asked = np.bincount(answers.variant, minlength=count)
    return asked, np.bincount(answers.variant, weights=answers.hit, minlength=count)


def _posterior(asked: np.ndarray, hits: np.ndarray, seed: int) -> np.ndarray:
    """(draws, variants) rates: Beta posteriors, the prior at the common rate."""
    common = (hits.sum() + 1) / (asked.sum() + 2)
    random = np.random.default_rng(seed)
    return random.beta(hits + PRIOR * common, asked - hits + PRIOR * (1 - common), (DRAWS, len(asked)))


def _everyone(answers: Answers, place: int) -> Range | None:
    """The rate had every family got this variant, weighing batches alike; None where the log does not carry it."""
    if not answers.drawn or not len(answers.hit):
        return None
    found = replayed(answers, place)
    return Range(found.value, found.low, found.high) if found.supported else None


def replayed(answers: Answers, place: int) -> OffPolicy:
    """Doubly robust: what giving everyone the variant would have brought. Where the draw wrote no chances down, that of
    a variant is its share in its batch, as a lot within the batch has it.
    """
    batches, count = int(answers.batch.max()) + 1, len(answers.names)
    target = np.zeros((batches, count))
    target[:, place] = 1.0
    chance = _shares(answers, batches, count) if answers.chance is None else answers.chance
    return off_policy(Log(answers.batch, answers.variant, answers.hit, chance), target)


def _shares(answers: Answers, batches: int, count: int) -> np.ndarray:
    """Each row's variant as a share of its batch."""
    seen = np.bincount(answers.batch * count + answers.variant, minlength=batches * count).reshape(batches, count)
    share = seen / np.maximum(seen.sum(axis=1, keepdims=True), 1)
    return np.asarray(share[answers.batch, answers.variant])


def _proposal(
    campaign: str,
    goal: str,
    method: str,
    floor: float,
    variants: tuple[VariantResult, ...],
    drawn: np.ndarray,
    asked: np.ndarray,
    by_lot: bool,
) -> BatchProposal:
    leader = int(np.argmax([one.best for one in variants]))
    top = drawn.max(axis=1)
    lost = (asked * (top[:, None] - drawn)).sum(axis=1)
    sizes = np.array([one.families for one in variants])
    left = float(np.percentile(top - drawn[:, leader], 100 * SURE))
    decided = left < MATTERS
    return BatchProposal(
        campaign=campaign,
        goal=goal,
        method=method,
        floor=floor,
        variants=variants,
        leader=variants[leader].name,
        regret=range_of(lost),
        next_regret=float((sizes * (top[:, None] - drawn)).sum(axis=1).mean()),
        left=left,
        decided=decided,
        sentence=_sentence(variants[leader], left, decided),
        warnings=_warnings(variants, by_lot),
        figures=(_rate_figure(variants), _share_figure(variants)),
    )


def _sentence(leader: VariantResult, left: float, decided: bool) -> Message:
    if decided:
        text = mark("bandit", "“{leader}” is the best or as good as that: others can be at most {left} in 100 better.")
    else:
        text = mark(
            "bandit",
            "“{leader}” is the best with a chance of {best} in 100; another may still be up to {left} in 100 better.",
        )
    return text.filled(leader=leader.name, best=f"{100 * leader.best:.0f}", left=f"{100 * left:.1f}")


def _warnings(variants: Sequence[VariantResult], by_lot: bool) -> tuple[Message, ...]:
    found = []
    if not by_lot:
        found.append(
            mark(
                "bandit",
                "Who got which was chosen, not drawn by lot: families differ, so a variant's rate is not its effect.",
            )
        )
    few = [one.name for one in variants if one.asked < LEAST_EACH]
    if few:
        text = mark("bandit", "{names}: fewer than {least} families were asked, so little is known of them.")
        found.append(text.filled(names=", ".join(few), least=LEAST_EACH))
    return tuple(found)


def _rate_figure(variants: Sequence[VariantResult]) -> Figure:
    series = Series(
        mark("bandit", "Reached the goal"),
        tuple(one.name for one in variants),
        tuple(100 * one.rate.mean for one in variants),
        tuple(100 * one.rate.low for one in variants),
        tuple(100 * one.rate.high for one in variants),
    )
    title = mark("bandit", "How many of 100 families reached the goal")
    words = mark("bandit", "Families in every 100")
    return Figure("interval", title, (series,), words, words, "per_hundred")


def _share_figure(variants: Sequence[VariantResult]) -> Figure:
    families = plural("bandit", "%n family(s)", "", 0)
    series = Series(
        mark("bandit", "Next batch"),
        tuple(one.name for one in variants),
        tuple(float(one.families) for one in variants),
        notes=tuple(families.filled(number=one.families) for one in variants),
    )
    words = mark("bandit", "Families of the next batch")
    return Figure("bar", mark("bandit", "How the next batch should be shared"), (series,), words, words, "count")
