"""A cost by hand is kept, and can be undone."""

import pytest

from app.domain.errors import UserError
from app.jobs.add_cost import add_cost
from app.store.batches import undo
from app.store.frames import frame


def test_a_cost_is_kept_and_undone(store, small_campaign) -> None:
    ref = small_campaign(store)
    batch = add_cost(store, ref, 260.5, "2026-07-05", "sms")
    row = frame(store, "costs").iloc[-1]
    assert (row["amount"], row["at"], row["channel"]) == (260.5, "2026-07-05", "sms")
    undo(store, batch)
    assert len(frame(store, "costs")) == 1


@pytest.mark.parametrize("amount", [None, 0, -3.0, float("nan")])
def test_nothing_is_no_cost(store, small_campaign, amount) -> None:
    with pytest.raises(UserError, match="above 0"):
        add_cost(store, small_campaign(store), amount, "2026-07-05")
