"""Note what a campaign has cost, by hand: a hall, a printer, messages."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    from app.store.database import Store


def add_cost(store: Store, ref: str, amount: float | None, day: str, channel: str = "") -> int:
    """Keep one cost of campaign `ref` on an ISO day, for one channel or all; returns the batch that undoes it."""
    from app.store import campaigns
    from app.store.batches import batch

    campaign = campaigns.find(store, ref)
    if amount is None or not math.isfinite(amount) or amount <= 0:
        raise UserError(mark("campaigns", "Write the amount as a number above 0."))
    title = mark("campaigns", "Cost noted: {campaign}").filled(campaign=campaign.name)
    with batch(store, "edit", title, noun="costs") as edit:
        edit.insert("costs", ("campaign_id", "at", "amount", "channel"), [(campaign.id, day, amount, channel or None)])
        edit.count(added=1)
        return edit.id
