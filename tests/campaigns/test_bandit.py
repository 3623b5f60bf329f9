"""Shares follow the chances, floors hold, regret is counted, and what is open is said."""

from __future__ import annotations

import numpy as np
import pytest

from app.campaigns.bandit import Answers, floored, propose_batch, replayed, top_two, whole
from app.campaigns.off_policy import Log, off_policy
from app.domain.errors import UserError


def answers(hits: dict[str, tuple[int, int]], *, drawn: bool = True) -> Answers:
    variant = np.repeat(np.arange(len(hits)), [asked for _, asked in hits.values()])
    hit = np.concatenate([np.arange(asked) < some for some, asked in hits.values()]).astype(float)
    return Answers(tuple(hits), variant, np.zeros(len(variant), dtype=int), hit, drawn)


def test_the_better_variant_gets_more_and_every_one_its_floor() -> None:
    found = propose_batch("C", "enrolled", answers({"A": (30, 200), "B": (60, 200), "C": (28, 200)}), 100)
    by = {one.name: one for one in found.variants}
    assert found.leader == "B" and by["B"].best > 0.99
    assert by["B"].share > by["A"].share and min(one.share for one in found.variants) >= 0.1
    assert sum(one.families for one in found.variants) == 100
    assert by["B"].rate.low < 0.3 < by["B"].rate.high
    assert found.regret.mean == pytest.approx(200 * 0.15 + 200 * 0.16, rel=0.15)
    assert by["A"].everyone is not None and by["A"].everyone.low < 0.15 < by["A"].everyone.high


def test_thompson_and_top_two() -> None:
    drawn = np.array([[3.0, 2.0, 1.0], [3.0, 2.0, 1.0], [1.0, 2.0, 3.0], [3.0, 1.0, 2.0]])
    assert top_two(drawn).tolist() == [3 / 8, 3 / 8, 2 / 8], "best thrice, second thrice, once each"
    one = propose_batch("C", "g", answers({"A": (10, 100), "B": (20, 100)}), 10, method="thompson", floor=0.0)
    two = propose_batch("C", "g", answers({"A": (10, 100), "B": (20, 100)}), 10, floor=0.0)
    assert one.variants[1].share > two.variants[1].share == pytest.approx(0.5)


def test_floors_and_whole_families() -> None:
    assert floored(np.array([1.0, 0.0]), 0.2).tolist() == [0.8, 0.2]
    assert whole(np.array([0.5, 0.3, 0.2]), 7).sum() == 7


def test_decided_only_when_nothing_better_can_hide() -> None:
    open_ = propose_batch("C", "g", answers({"A": (10, 100), "B": (12, 100)}), 10)
    closed = propose_batch("C", "g", answers({"A": (500, 10_000), "B": (1500, 10_000)}), 10)
    assert not open_.decided and open_.left > 0.03
    assert closed.decided and closed.left < 0.005 and "best or as good" in str(closed.sentence)


def test_what_was_chosen_is_not_taken_for_an_effect() -> None:
    found = propose_batch("C", "g", answers({"A": (1, 10), "B": (30, 200)}, drawn=False), 10)
    told = " ".join(map(str, found.warnings))
    assert "not drawn by lot" in told and "A: fewer than 20" in told
    assert all(one.everyone is None for one in found.variants)


def test_batches_with_other_shares_do_not_mislead() -> None:
    """On the first day B got little and all answered more; pooled, A looks better, day by day B is."""
    random = np.random.default_rng(5)
    batch = np.repeat([0, 1], 4000)
    variant = (random.random(8000) < np.where(batch == 0, 0.1, 0.9)).astype(int)
    rate = np.where(batch == 0, 0.4, 0.1) + 0.05 * variant
    made = Answers(("A", "B"), variant, batch, (random.random(8000) < rate).astype(float), True)
    pooled = [made.hit[variant == each].mean() for each in (0, 1)]
    assert pooled[0] > pooled[1]
    assert replayed(made, 1).value - replayed(made, 0).value == pytest.approx(0.05, abs=0.03)


def test_too_little_to_choose_from() -> None:
    with pytest.raises(UserError, match="only one variant"):
        propose_batch("C", "g", answers({"A": (1, 10)}), 10)
    with pytest.raises(UserError, match="leaves nothing to choose"):
        propose_batch("C", "g", answers({"A": (1, 10), "B": (1, 10)}), 10, floor=0.5)


def test_the_sampler_loses_less_than_even_shares() -> None:
    """Played in batches on true rates of 5, 10 and 20 in 100."""
    truth, random = np.array([0.05, 0.1, 0.2]), np.random.default_rng(7)

    def lost(adaptive: bool) -> float:
        asked, hits, regret = np.zeros(3, dtype=int), np.zeros(3, dtype=int), 0.0
        for number in range(8):
            sizes = np.array([50, 50, 50])
            if adaptive and number:
                known = answers({name: (int(hits[at]), int(asked[at])) for at, name in enumerate("ABC")})
                sizes = np.array(
                    [one.families for one in propose_batch("C", "g", known, 150, method="thompson").variants]
                )
            asked += sizes
            hits += random.binomial(sizes, truth)
            regret += float((sizes * (truth.max() - truth)).sum())
        return regret

    assert lost(True) < 0.75 * lost(False)


def test_the_bars_are_the_families_of_the_next_batch() -> None:
    found = propose_batch("C", "enrolled", answers({"A": (30, 200), "B": (60, 200)}), 240)
    bars = next(one for one in found.figures if one.kind == "bar").series[0]
    assert bars.y == tuple(float(one.families) for one in found.variants) and sum(bars.y) == 240
    assert [str(note) for note in bars.notes] == [f"{one.families} family(s)" for one in found.variants]


def test_chances_that_the_draw_wrote_down_come_before_the_counts() -> None:
    """Drawn half and half, but most answers of A are in: counts would take A for the likelier one."""
    variant = np.array([0] * 300 + [1] * 100)
    hit = np.array([1.0] * 90 + [0.0] * 210 + [1.0] * 40 + [0.0] * 60)
    counted = Answers(("A", "B"), variant, np.zeros(400, dtype=int), hit, True)
    known = Answers(("A", "B"), variant, np.zeros(400, dtype=int), hit, True, np.full(400, 0.5))
    target = np.array([[0.0, 1.0]])
    told = off_policy(Log(known.batch, variant, hit, known.chance), target)
    assert replayed(known, 1) == told != replayed(counted, 1)
