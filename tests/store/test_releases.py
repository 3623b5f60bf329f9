from datetime import date

import pytest

from app.statistics.suppression import release
from app.store.connection import Failure
from app.store.database import Store
from app.store.releases import keep, released

DAY = date(2026, 11, 22)


def test_what_was_shown_is_remembered_for_its_reader(store: Store) -> None:
    shown = release([[3, 40], [50, 60]])
    keep(store, "Bank", "summer: arms", shown, DAY)
    keep(store, "Bank", "summer: arms", shown, DAY)
    assert released(store, "Bank", "summer: arms") == [shown]
    assert released(store, "Museum", "summer: arms") == []


def test_nothing_released_is_ever_forgotten(store: Store) -> None:
    keep(store, "Bank", "summer", release([[30, 40]]), DAY)
    with pytest.raises(Failure, match="only ever added"), store.write() as db:
        db.execute("DELETE FROM releases")
