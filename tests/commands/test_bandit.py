"""`bandit` prints the shares of the next batch."""

from __future__ import annotations

import pytest

from app.campaigns.plan_file import read_plan
from app.commands import bandit
from app.domain.errors import UserError
from tests.jobs.test_propose_batch import with_contents, with_variants


def test_the_contract(store, small_campaign, command) -> None:
    with_variants(store, small_campaign(store))
    store.close()
    status, told = command(bandit, store.path, "summer", "--families", 30, "--method", "thompson", "--floor", 0.2)
    assert status == 0 and told["method"] == "thompson"
    assert sum(one["families"] for one in told["variants"]) == 30
    assert min(one["share"] for one in told["variants"]) >= 0.2
    with pytest.raises(UserError, match="leaves nothing"):
        command(bandit, store.path, "summer", "--floor", 0.5)


def test_the_plan_of_the_next_batch(store, small_campaign, command, tmp_path) -> None:
    small_campaign(store)
    with_contents(store)
    plan = 'name = "Summer"\ngoal = "enrolled"\noffers = ["O1"]\nchannels = { sms = 9 }\nstarts = 2026-06-01\n'
    plan += 'ends = 2026-08-01\nvariants = { A = {}, B = { sms = { en = "Short" } } }\n'
    with store.write() as db:
        db.execute("UPDATE campaigns SET plan = ?", [plan])
    store.close()
    status, told = command(bandit, store.path, "summer", "--plan", tmp_path / "next.toml")
    shares = read_plan(tmp_path / "next.toml").variant_shares
    assert status == 0 and [shares[one["name"]] for one in told["variants"]] == pytest.approx(
        [one["share"] for one in told["variants"]], abs=0.001
    )
