"""For whom an invitation works, in words and one picture; or that nothing shows it differs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.evidence import UpliftView
from app.domain.figures import Figure, Label, Series
from app.domain.messages import Message, mark
from app.measure.past import TRAITS
from app.measure.pictures import MORE_PER_HUNDRED
from app.measure.policy import Split, Value, best_tree, honest_value
from app.measure.trial import Trial
from app.measure.uplift import Judged, Learnt, judged, learn
from app.measure.wording import plain
from app.statistics.heterogeneity import median_of

POINTS = 50  # of the targeting curve
CUTS, FEW = 3, 20_000  # times that an experiment of at most FEW rows is cut into folds
KNOWN_BEFORE: dict[str, Label] = dict(
    zip(
        TRAITS,
        (
            mark("measure", "enrolments in the year before"),
            mark("measure", "paid in the year before"),
            mark("measure", "children enrolled before"),
        ),
        strict=True,
    )
)


def uplift_views(trial: Trial, code: int, price: float = 0.0) -> tuple[UpliftView, ...]:
    """All three learners for one arm, the deciding one first with its rules and curve; () below the data floor.

    price: what an invitation must bring to be worth it, in the outcome's unit (the margin).
    """
    both = trial.rows(code) | trial.rows(0)
    if trial.traits is None:
        return ()
    y, traits = trial.good * trial.y[both], trial.traits[both]
    treated = trial.rows(code)[both]
    found = learn(y, treated, traits)
    if found is None:
        return ()
    first, *others = _settled(found, y, treated, traits)
    net = found.effect - price
    tree, worth = best_tree(traits, net), honest_value(traits, net)
    pays = first.qini.pays
    lead = _view(trial, code, first, pays, _rules(tree, trial, traits), worth, (_curve(found, first),))
    return (lead, *(_view(trial, code, one, pays and one.qini.pays) for one in others))


def _settled(found: Learnt, y: np.ndarray, treated: np.ndarray, traits: np.ndarray) -> list[Judged]:
    """Each learner judged; small experiments are cut into folds anew, so that no one cut decides by luck."""
    rounds = [judged(found)]
    for seed in range(2, 1 + (CUTS if len(y) <= FEW else 1)):
        again = learn(y, treated, traits, seed)
        assert again is not None
        rounds.append(judged(again, seed))
    return [
        Judged(
            one[0].learner,
            median_of([each.qini for each in one]),
            median_of([each.autoc for each in one]),
            median_of([each.random for each in one]),
        )
        for one in zip(*rounds, strict=True)
    ]


def _view(
    trial: Trial,
    code: int,
    one: Judged,
    usable: bool,
    rules: tuple[Message, ...] = (),
    worth: Value | None = None,
    figures: tuple[Figure, ...] = (),
) -> UpliftView:
    return UpliftView(
        arm=trial.labels[code],
        learner=one.learner,
        qini=one.qini.gain,
        qini_low=one.qini.low,
        qini_high=one.qini.high,
        rate=one.autoc.gain,
        rate_low=one.autoc.low,
        rate_high=one.autoc.high,
        random_low=one.random.low,
        random_high=one.random.high,
        usable=usable,
        sentence=PAYS if usable else NO_DIFFERENCE,
        rules=rules if usable else (),
        rule_gain=worth.gain if usable and worth else None,
        rule_low=worth.low if usable and worth else None,
        rule_high=worth.high if usable and worth else None,
        figures=figures,
    )


PAYS = mark("measure", "Choosing whom to invite pays: those ranked first gained more than others, beyond chance.")
NO_DIFFERENCE = mark(
    "measure", "Nothing shows that the effect differs from one kind of family to another: do not choose."
)


def _rules(tree: Split | bool, trial: Trial, traits: np.ndarray) -> tuple[Message, ...]:
    """One sentence a leaf."""
    if isinstance(tree, bool):
        return (mark("measure", "Invite all.") if tree else mark("measure", "Invite nobody with this."),)
    found: list[Message] = []
    for answer, side in ((True, tree.yes), (False, tree.no)):
        first = _question(tree, answer, trial, traits)
        if isinstance(side, bool):
            found.append(_leaf(side, (first,)))
        else:
            leaves = ((True, side.yes), (False, side.no))
            found += [_leaf(leaf is True, (first, _question(side, inner, trial, traits))) for inner, leaf in leaves]
    return tuple(found)


def _leaf(invite: bool, conditions: Sequence[Message]) -> Message:
    both = mark("measure", "{first} and {second}")
    where = conditions[0] if len(conditions) == 1 else both.filled(first=conditions[0], second=conditions[1])
    text = mark("measure", "Invite where {where}.") if invite else mark("measure", "Leave out where {where}.")
    return text.filled(where=where)


def _question(split: Split, answer: bool, trial: Trial, traits: np.ndarray) -> Message:
    """A condition in words: a word of a column, or a number above or at most a bound."""
    name = KNOWN_BEFORE.get(trial.trait_names[split.trait], trial.trait_names[split.trait])
    word = trial.trait_words[split.trait] if trial.trait_words else ""
    column = traits[:, split.trait]
    if word:
        text = mark("measure", "“{column}” is “{word}”") if answer else mark("measure", "“{column}” is not “{word}”")
        return text.filled(column=name, word=word)
    if np.isin(column, (0.0, 1.0)).all():
        text = mark("measure", "“{column}” is yes") if answer else mark("measure", "“{column}” is no")
        return text.filled(column=name)
    text = (
        mark("measure", "“{column}” is above {bound}") if answer else mark("measure", "“{column}” is at most {bound}")
    )
    return text.filled(column=name, bound=plain(split.above))


def _curve(found: Learnt, one: Judged) -> Figure:
    """Inviting the best-ranked part of all: how much more each hundred invited bring than when chosen by lot."""
    ranked = found.effect[np.argsort(-found.ranks[one.learner], kind="stable")]
    n = len(ranked)
    ends = np.unique(np.linspace(max(n // 20, 20), n, POINTS).astype(int))
    sums, squares = ranked.cumsum(), (ranked**2).cumsum()
    means = sums[ends - 1] / ends
    spread = np.sqrt(np.maximum(squares[ends - 1] / ends - means**2, 0.0) / ends)
    gap = 100 * (means - ranked.mean())
    half = 100 * 1.959964 * spread * np.sqrt(1 - ends / n)
    title = PAYS if one.qini.pays else NO_DIFFERENCE
    series = Series(
        mark("measure", "Invited by rank, beyond by lot"),
        tuple(float(100 * end / n) for end in ends),
        tuple(map(float, gap)),
        tuple(map(float, gap - half)),
        tuple(map(float, gap + half)),
    )
    label = mark("measure", "of 100 families, how many are invited")
    return Figure("band", title, (series,), label, MORE_PER_HUNDRED, "per_hundred", reference=0.0)
