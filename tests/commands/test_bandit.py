"""`bandit` prints the shares of the next batch."""

from __future__ import annotations

import pytest

from app.commands import bandit
from app.domain.errors import UserError
from tests.jobs.test_propose_batch import with_variants


def test_the_contract(store, small_campaign, command) -> None:
    with_variants(store, small_campaign(store))
    store.close()
    status, told = command(bandit, store.path, "summer", "--families", 30, "--method", "thompson", "--floor", 0.2)
    assert status == 0 and told["method"] == "thompson"
    assert sum(one["families"] for one in told["variants"]) == 30
    assert min(one["share"] for one in told["variants"]) >= 0.2
    with pytest.raises(UserError, match="leaves nothing"):
        command(bandit, store.path, "summer", "--floor", 0.5)
