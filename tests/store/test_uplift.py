from collections.abc import Callable
from dataclasses import replace

from app.store.database import Store
from app.store.uplift import UpliftScore, keep_uplift, uplift_scores

ONE = UpliftScore(1, None, "event", "guardian", 7, 3, 0.05, 0.01, 0.09, "2026-09-01")


def test_kept_replaced_and_read_by_kind(store: Store, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(store)
    with store.write() as db:
        db.execute("INSERT INTO guardians (id, ref, name, residence) VALUES (7, 'G7', 'Li', 'CN')")
        db.execute(
            "INSERT INTO campaigns (id, ref, name, state, plan, created_at) VALUES (2, 'b', 'B', 'draft', '', '')"
        )
    assert keep_uplift(store, 1, ref, [ONE, replace(ONE, offer_kind="voucher", score=0.2)]) == 2
    assert uplift_scores(store, "event") == [ONE]
    newer = replace(ONE, campaign_id=2, score=0.1, made_at="2026-11-01")
    keep_uplift(store, 2, "b", [newer])
    assert uplift_scores(store, "event") == [newer]
    assert len(uplift_scores(store)) == 2
    keep_uplift(store, 2, "b", [])
    assert uplift_scores(store, "event") == [ONE]
