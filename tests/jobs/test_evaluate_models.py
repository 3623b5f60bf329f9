from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import UserError
from app.jobs.evaluate_models import evaluate_models
from app.jobs.progress import Progress
from app.store.database import Store
from app.store.frames import frame

NAMES = {"name", "ndcg_at_10", "low", "high", "recall_at_10", "hit_rate_at_10", "coverage", "fit_seconds"}


def test_the_contract_names_and_no_trace_in_the_store(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    found = evaluate_models(store, today, progress, device="cpu").as_json()
    assert {"split", "users", "device", "models", "promoted", "reason", "warnings"} <= set(found)
    assert found["users"] == 90
    assert found["catalogue"] == school.COURSES + school.OFFERS
    models = found["models"]
    assert isinstance(models, list) and set(models[0]) >= NAMES
    assert models[0]["name"] == "popular"
    assert len(frame(store, "models")) == 0


def test_an_empty_store_is_told_what_to_do(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="import students"):
        evaluate_models(store, today, progress)
