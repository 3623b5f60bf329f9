from collections.abc import Callable
from datetime import date

from app.jobs.campaign_pictures import campaign_pictures
from app.store.batches import batch
from app.store.database import Store


def test_a_campaign_without_groups_has_no_pictures(
    store: Store, small_campaign: Callable[..., str], today: date
) -> None:
    assert campaign_pictures(store, small_campaign(store), today) == ()


def test_channels_offers_partners_and_segments_are_compared(
    store: Store, small_campaign: Callable[..., str], today: date
) -> None:
    ref = small_campaign(store)
    with batch(store, "job", "more") as job:
        job.insert("partners", ("ref", "name", "industry"), [("P2", "Shop", "shop")])
        job.insert("offers", ("ref", "partner_id", "title", "kind"), [("O2", 2, "Voucher", "voucher")])
        job.db.execute("UPDATE assignments SET channel = CASE WHEN household_id % 4 = 2 THEN 'sms' ELSE 'wechat' END, "
                       "offer_id = 1 + (household_id % 8 = 2) WHERE arm = 'offer'")  # fmt: skip
        job.insert("students", ("ref", "name", "household_id"), [(f"S{at}", "x", at) for at in range(1, 401)])
        job.insert("segments", ("name", "kind", "created_at", "size"),
                   [("Young", "learned", "2026-01-01", 200), ("Old", "learned", "2026-01-01", 200)])  # fmt: skip
        rows = [(at, 1 + (at % 3 == 0), "2026-01-01") for at in range(1, 401)]
        job.insert("profiles", ("student_id", "segment_id", "computed_at"), rows)
    figures = campaign_pictures(store, ref, today)
    assert [figure.kind for figure in figures] == ["interval", "interval", "heat", "interval"]
    assert {str(name) for name in figures[0].series[0].x} == {"Text message", "WeChat"}
    assert {str(name) for name in figures[1].series[0].x} == {"Night at the museum", "Voucher"}
    assert [str(one.name) for one in figures[2].series] == ["Young", "Old"]
    assert set(figures[3].series[0].x) == {"Museum", "Shop"}
