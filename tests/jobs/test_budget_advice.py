from collections.abc import Callable
from datetime import date

from app.jobs.budget_advice import advise_budget
from app.store.database import Store


def test_one_campaign_is_not_enough(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    assert advise_budget(store, today).campaigns == 0
    small_campaign(store)
    found = advise_budget(store, today)
    assert not found.enough
    assert found.campaigns == 1
    assert "260" in str(found.try_next)  # half of the 520 it cost
