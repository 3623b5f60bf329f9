"""What experiments taught about whom an offer moves: written by one job, read when the next campaign is planned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store import audit
from app.store.derived import replace_rows

if TYPE_CHECKING:
    from app.store.database import Store

COLUMNS = (
    "campaign_id", "offer_id", "offer_kind", "person_kind", "person_id", "household_id", "score", "low", "high",
    "made_at",
)  # fmt: skip


@dataclass(frozen=True)
class UpliftScore:
    """How much more likely a family reaches the goal when invited with such an offer (a fraction), with 95 % range.

    offer_id None: any offer of the kind. campaign_id: the experiment it was learnt from.
    """

    campaign_id: int
    offer_id: int | None
    offer_kind: str
    person_kind: str
    person_id: int
    household_id: int | None
    score: float
    low: float
    high: float
    made_at: str


def keep_uplift(store: Store, campaign_id: int, ref: str, scores: Iterable[UpliftScore]) -> int:
    """Replace what was learnt from one campaign, in one transaction with its audit entry; how many scores."""
    rows = [tuple(getattr(score, name) for name in COLUMNS) for score in scores]
    with store.write() as db:
        number = replace_rows(db, "uplift_scores", COLUMNS, rows, where="campaign_id = ?", values=[campaign_id])
        audit.record(db, store.who, "uplift", ref, {"scores": number})
    return number
