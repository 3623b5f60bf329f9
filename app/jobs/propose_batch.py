"""What the variants of a running campaign have shown, and how its next batch should be shared among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.bandit import BatchProposal
from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    import pandas as pd

    from app.campaigns.bandit import Answers
    from app.store.database import Store

FAMILIES = 200
MOST_FAMILIES = 1_000_000


def propose_next_batch(
    store: Store, ref: str, *, families: int = FAMILIES, method: str = "top_two", floor: float = 0.1
) -> BatchProposal:
    """Variants are the campaign's arms where it has several (drawn by lot), else its offers (chosen, and said so).

    UserError: no such campaign, not launched yet, only one variant, or figures that make no sense.
    """
    from app.campaigns.bandit import propose_batch
    from app.store import campaigns

    if not 1 <= families <= MOST_FAMILIES:
        raise UserError(
            mark("bandit", "A batch of {families} families is no batch; choose 1 to {most}."),
            families=families,
            most=f"{MOST_FAMILIES:,}",
        )
    campaign = campaigns.find(store, ref)
    if campaign.state not in ("launched", "finished"):
        raise UserError(
            mark("bandit", "“{name}” has not been launched, so nobody has answered yet."), name=campaign.name
        )
    answers = _answers(store, campaign.id, campaign.goal)
    return propose_batch(campaign.name, campaign.goal, answers, families, method=method, floor=floor)


def _answers(store: Store, campaign_id: int, goal: str) -> Answers:
    import pandas as pd

    from app.campaigns.bandit import Answers
    from app.campaigns.history import answers_of
    from app.jobs.campaign_ground import past_of
    from app.store.frames import frame

    columns = ("id", "household_id")
    past = past_of(store, frame(store, "students", columns), frame(store, "guardians", columns))
    rows = answers_of(past, campaign_id, goal)
    by_lot = rows["arm"].nunique() > 1
    names = rows["arm"] if by_lot else _titles(store, rows["offer_id"])
    rows, names = rows[names != ""], names[names != ""]
    codes, found = pd.factorize(names, sort=True)
    batches, _ = pd.factorize(rows["at"], sort=True)
    return Answers(tuple(map(str, found)), codes, batches, rows["hit"].to_numpy(dtype=float), by_lot)


def _titles(store: Store, offers: pd.Series) -> pd.Series:
    from app.store.frames import frame

    known = frame(store, "offers", ("id", "title")).set_index("id")["title"]
    return offers.map(known).fillna("").astype(str)
