"""The value of another way of choosing lies in its interval: in a made world, and in a public log of a real shop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.campaigns.off_policy import Log, off_policy

SHOP = Path(__file__).resolve().parents[3] / "shared" / "data" / "open_bandit"
RATES = np.array([[0.1, 0.3, 0.2], [0.4, 0.1, 0.2]])


def log(rows: int, seed: int, policy: np.ndarray) -> Log:
    random = np.random.default_rng(seed)
    context = random.integers(0, 2, rows)
    action = np.array([random.choice(3, p=policy[each]) for each in context])
    reward = (random.random(rows) < RATES[context, action]).astype(float)
    return Log(context, action, reward, policy[context, action])


EVEN = np.full((2, 3), 1 / 3)
SMART = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])


def test_it_finds_what_the_best_way_would_bring() -> None:
    inside = 0
    for seed in range(60):
        found = off_policy(log(900, seed, EVEN), SMART)
        assert found.supported and found.outside == 0
        inside += found.low <= 0.35 <= found.high
    assert inside >= 53, "95 of 100 should"


def test_the_way_that_was_logged_gets_its_own_mean() -> None:
    made = log(3000, 1, EVEN)
    found = off_policy(made, EVEN)
    assert found.value == pytest.approx(made.reward.mean(), abs=0.02)
    assert found.effective == pytest.approx(3000)


def test_a_wrong_chance_with_right_rates_still_gives_the_value() -> None:
    made = log(20_000, 2, EVEN)
    wrong = Log(made.context, made.action, made.reward, made.propensity * 1.4)
    assert off_policy(wrong, SMART).value == pytest.approx(0.35, abs=0.03)


def test_what_was_never_tried_cannot_be_told() -> None:
    blind = np.array([[0.5, 0.0, 0.5], [0.5, 0.0, 0.5]])
    found = off_policy(log(2000, 3, blind), SMART)
    assert not found.supported and found.outside == pytest.approx(0.5, abs=0.05)
    assert found.high - found.low > 0.4, "anything may lie there"
    few = off_policy(log(40, 4, EVEN), SMART)
    assert not few.supported and few.effective < 100


def test_nothing_logged_and_nonsense() -> None:
    empty = np.array([], dtype=int)
    assert not off_policy(Log(empty, empty, empty.astype(float), empty.astype(float)), EVEN).supported
    with pytest.raises(ValueError, match="add up to 1"):
        off_policy(log(10, 1, EVEN), EVEN * 2)
    with pytest.raises(ValueError, match="above 0"):
        off_policy(Log(empty[:0], empty, np.array([1.0]), np.array([0.0])), EVEN)


def shop(policy: str) -> pd.DataFrame:
    if not (SHOP / policy).is_dir():
        pytest.skip(f"the public log is not at {SHOP}")
    columns = ["item_id", "position", "click", "propensity_score"]
    return pd.read_csv(SHOP / policy / "all.csv.gz", usecols=columns)


def shop_log(rows: pd.DataFrame) -> Log:
    return Log(
        rows["position"].to_numpy() - 1,
        rows["item_id"].to_numpy(),
        rows["click"].to_numpy(dtype=float),
        rows["propensity_score"].to_numpy(),
    )


def chosen(rows: pd.DataFrame) -> np.ndarray:
    """How often a policy chose each item in each position."""
    counts = np.zeros((3, 80))
    np.add.at(counts, (rows["position"].to_numpy() - 1, rows["item_id"].to_numpy()), 1)
    return counts / counts.sum(axis=1, keepdims=True)


def test_a_real_shops_other_policy_lies_in_its_interval() -> None:
    """Open Bandit Data, men and women (ZOZO; Saito et al. 2021): 10,000 rows by lot, 10,000 by Bernoulli Thompson."""
    by_lot, by_sampling = shop("random"), shop("bts")
    learnt = off_policy(shop_log(by_lot), chosen(by_sampling))
    assert learnt.supported and learnt.low <= by_sampling["click"].mean() <= learnt.high
    back = off_policy(shop_log(by_sampling), np.full((3, 80), 1 / 80))
    assert back.supported and back.low <= by_lot["click"].mean() <= back.high
    assert learnt.high - learnt.low < 0.01 and back.high - back.low < 0.01
