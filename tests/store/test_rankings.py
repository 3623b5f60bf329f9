from datetime import date

from app.domain.campaigns import PartnerRank
from app.domain.messages import mark
from app.store import audit, rankings
from app.store.batches import batch
from app.store.database import Store

DAY = date(2026, 11, 22)
REASON = mark("partners", "{count} household(s) have shown interest in its offers.").filled(count=3)
RANK = PartnerRank(1, "Bank", "bank", 0.7, 0.5, 0.9, (0.8, 0.2), (REASON,), {"reach": 1.0}, True)


def test_ranks_come_back_as_they_were(store: Store) -> None:
    now = rankings.state(store, DAY, "r1")
    assert rankings.load(store, now) is None
    rankings.save(store, now, (RANK,))
    assert rankings.load(store, now) == (RANK,)
    assert rankings.state(store, DAY, "r1") == now  # keeping them is no change


def test_ranks_of_another_state_are_not_handed_out(store: Store) -> None:
    now = rankings.state(store, DAY, "r1")
    rankings.save(store, now, (RANK,))
    assert rankings.load(store, rankings.state(store, date(2026, 11, 23), "r1")) is None
    assert rankings.load(store, rankings.state(store, DAY, "r2")) is None
    audit.note(store, "export", "students")
    assert rankings.load(store, rankings.state(store, DAY, "r1")) == (RANK,)
    with batch(store, "edit", "partner") as b:
        b.insert("partners", ["ref", "name", "industry"], [("P09", "Museum", "museum")])
    assert rankings.load(store, rankings.state(store, DAY, "r1")) is None
