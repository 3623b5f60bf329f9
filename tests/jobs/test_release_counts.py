from datetime import date

from app.jobs.release_counts import release_counts
from app.store.database import Store
from app.store.releases import released


def test_each_release_knows_those_before(store: Store, today: date) -> None:
    for came in (5, 8, 14, 40):
        table = [[came, 300 - came], [came + 2, 300 - came]]
        last = release_counts(store, "Bank", "summer: arms", table, today, direction=(1, -1))
    assert last.hidden.any()  # hidden at first, so hidden for good
    assert len(released(store, "Bank", "summer: arms")) >= 2
    assert not release_counts(store, "Museum", "summer: arms", [[40, 260], [42, 260]], today).hidden.any()
