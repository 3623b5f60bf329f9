from collections.abc import Callable
from dataclasses import replace

from app.store.database import Store
from app.store.frames import frame
from app.store.uplift import UpliftScore, keep_uplift

ONE = UpliftScore(1, None, "event", "guardian", 7, 3, 0.05, 0.01, 0.09, "2026-09-01")


def test_the_scores_of_one_campaign_alone_are_replaced(store: Store, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(store)
    with store.write() as db:
        db.execute("INSERT INTO guardians (id, ref, name, residence) VALUES (7, 'G7', 'Li', 'CN')")
        db.execute(
            "INSERT INTO campaigns (id, ref, name, state, plan, created_at) VALUES (2, 'b', 'B', 'draft', '', '')"
        )
    assert keep_uplift(store, 1, ref, [ONE, replace(ONE, offer_kind="voucher", score=0.2)]) == 2
    assert sorted(frame(store, "uplift_scores", ("offer_kind", "score")).itertuples(index=False)) == [
        ("event", 0.05),
        ("voucher", 0.2),
    ]
    keep_uplift(store, 2, "b", [replace(ONE, campaign_id=2, score=0.1)])
    assert sorted(frame(store, "uplift_scores", ("score",))["score"]) == [0.05, 0.1, 0.2]
    assert keep_uplift(store, 2, "b", []) == 0
    keep_uplift(store, 1, ref, [ONE])
    assert frame(store, "uplift_scores", ("score",))["score"].tolist() == [0.05]
