import csv
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school as small

from app.commands import recommend
from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.train_recommender import train_recommender
from app.store import audit
from app.store.database import Store, open_store


def test_one_students_file(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, tmp_path: Path, today: date, store_password: str
) -> None:
    small.fill(store, 30)
    train_recommender(store, today, progress=Progress())
    store.close()
    status, figures = command(recommend, store.path, "--out", tmp_path / "r.csv", "--student", "S1", "--top", 2)
    with (tmp_path / "r.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert (status, figures["people"], figures["recommendations"]) == (0, 1, 2) and "why" not in figures
    assert [row["Rank"] for row in rows] == ["1", "2"]
    assert {row["Number"] for row in rows} == {"S1"}
    _, figures = command(recommend, store.path, "--out", tmp_path / "r.csv", "--student", "S1", "--top", 2, "--why")
    assert [one["item"] for one in figures["why"]] == [row["Recommended"] for row in rows]
    for one, row in zip(figures["why"], rows, strict=True):
        assert abs(sum(part["share"] for part in one["parts"]) - float(row["Score"])) < 1e-3
    again = open_store(store.path, store_password)
    entry = audit.page(again, limit=1)[0]
    again.close()
    assert (entry.action, entry.subject, entry.details) == ("export", "recommendations", {"rows": 2, "people": 1})


def test_why_is_asked_for_one_person(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="--student"):
        command(recommend, store.path, "--out", tmp_path / "r.csv", "--why")
    assert not (tmp_path / "r.csv").exists()
