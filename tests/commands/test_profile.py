import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school as small

from app.commands import profile
from app.store.database import Store


def test_it_prints_segments_and_how_far_to_trust_the_risk(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store
) -> None:
    small.fill(store, 30)
    store.close()
    status, figures = command(profile, store.path)
    assert (status, figures["students"], figures["households"]) == (0, 30, 30)
    assert sum(one["size"] for one in figures["segments"]) == 30
    assert figures["risk"]["method"] in ("hazard", "base_rate")
