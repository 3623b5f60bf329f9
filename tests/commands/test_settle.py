from collections.abc import Callable
from typing import Any

import pytest

from app.commands import settle
from app.store.database import Store


def test_settle_prints_the_contract(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, small_campaign: Callable[..., str]
) -> None:
    ref = small_campaign(store)
    store.close()
    status, found = command(settle, store.path, ref)
    assert status == 0
    assert found["total"] == pytest.approx(12000)
    assert {"partner", "amount", "share", "low", "high"} <= set(found["shares"][0])
