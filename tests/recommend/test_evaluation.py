"""The ladder promotes what leads and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import toys

from app.recommend.evaluation import evaluate
from app.recommend.model import View


def chain(users: int = 150, items: int = 20) -> View:
    """Everybody walks the same circle of items, from anywhere: what comes next is certain, popularity says nothing."""
    draw = np.random.default_rng(4)
    pairs = [
        (user, (int(start) + step) % items)
        for user, start in enumerate(draw.integers(0, items, users))
        for step in range(6)
    ]
    return toys.view(pairs, users, items)


def by_popularity(seed: int, users: int = 200, items: int = 20) -> View:
    draw = np.random.default_rng(seed)
    share = 1 / np.arange(1, items + 1)
    share /= share.sum()
    pairs = [(user, int(item)) for user in range(users) for item in draw.choice(items, 5, replace=False, p=share)]
    return toys.view(pairs, users, items)


def test_what_comes_next_beats_popularity_on_a_chain() -> None:
    heard: list[int] = []
    found = evaluate(chain(), on_metric=lambda epoch, loss, metric: heard.append(epoch)).evaluation
    scores = {model.name: model for model in found.models}
    assert found.promoted != "popular"
    assert scores["transitions"].ndcg_at_10 > 2 * scores["popular"].ndcg_at_10
    assert scores[found.promoted].lead_low is not None and scores[found.promoted].lead_low > 0
    assert heard[:2] == [1, 2]
    assert found.users == 150 and found.split == "leave_last_out"


def test_random_choices_leave_popularity_in_office() -> None:
    found = evaluate(by_popularity(3)).evaluation
    assert found.promoted == "popular"
    assert "stays" in str(found.reason)


def test_too_few_people_is_an_answer() -> None:
    found = evaluate(toys.view([(0, 0), (0, 1), (0, 2)], 2, 4)).evaluation
    assert found.models == () and found.promoted == "popular" and found.users == 1
    assert found.warnings[0].code == "low_power"


@pytest.mark.long
def test_random_choices_promote_in_at_most_five_of_a_hundred_schools() -> None:
    promoted = [evaluate(by_popularity(seed), "cpu").evaluation.promoted for seed in range(100, 200)]
    assert sum(name != "popular" for name in promoted) <= 5


def test_a_time_split_is_a_harder_question_and_says_so() -> None:
    view = chain()
    view = replace(view, history=replace(view.history, day=6.0 - view.history.back))
    found = evaluate(view, split="time").evaluation
    assert found.split == "time" and found.users == 150
    assert {model.name for model in found.models} >= {"popular", "transitions"}


def by_age(users: int = 300) -> View:
    """Children take the first six courses, adults the last six, in any order: only the age tells."""
    draw = np.random.default_rng(2)
    pairs = [(user, int(item) + 6 * (user % 2)) for user in range(users) for item in draw.permutation(6)[:4]]
    return toys.view(pairs, users, 12, ages=[30.0 if user % 2 else 8.0 for user in range(users)])


def test_people_without_a_history_have_a_test_and_a_ladder_of_their_own() -> None:
    verdict = evaluate(by_age())
    found = verdict.evaluation
    scores = {model.name: model for model in found.models}
    assert found.cold_users == 60
    assert scores["ease"].cold_ndcg_at_10 is None, "it has nothing to say without a history"
    cold = scores[found.newcomers]
    assert cold.cold_low is not None and cold.cold_high is not None and cold.cold_ndcg_at_10 is not None
    assert cold.cold_low <= cold.cold_ndcg_at_10 <= cold.cold_high
    assert verdict.served["newcomers"]["name"] == found.newcomers  # type: ignore[index]
    assert found.newcomers_reason is not None


def test_lists_are_described_and_variety_has_its_price() -> None:
    found = evaluate(chain()).evaluation
    for model in found.models:
        assert model.novelty is not None and model.diversity is not None and model.calibration is not None
    assert found.variety[0].weight == 0.0
    assert found.variety[0].ndcg_at_10 >= found.variety[-1].ndcg_at_10
