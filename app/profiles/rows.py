"""Profiles and segments as rows of their tables: messages become JSON, what is unknown becomes null."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from app.domain.messages import packed
from app.profiles.households import households
from app.profiles.segments import Group
from app.profiles.tags import Row, Tag

LISTS = {
    "profile": "student_id household_id segment_id age stage recency_days frequency monetary activity renewal_risk "
    "expected_value tags features computed_at",
    "segment": "id name kind rule size description created_at",
    "features": "interest interest_share second_interest spend_year courses tenure_days refunds affordability weekend "
    "channel",
    "numbers": "frequency monetary activity renewal_risk expected_value",
}
COLUMNS: dict[str, list[str]] = {name: text.split() for name, text in LISTS.items()}


def segment_rows(groups: Sequence[Group], ids: Sequence[int], kind: str, today: date) -> list[tuple[object, ...]]:
    """Rows of `segments`: `name` is in English, `description` holds {name, traits} as messages."""
    rows: list[tuple[object, ...]] = []
    for id_, group in zip(ids, groups, strict=True):
        traits = [{"name": packed(trait.name), "lift": round(trait.lift, 3)} for trait in group.traits]
        text = json.dumps({"name": packed(group.name), "traits": traits}, ensure_ascii=False)
        rows.append((id_, str(group.name), kind, "{}", len(group.members), text, today.isoformat()))
    return rows


def members(table: pd.DataFrame, groups: Sequence[Group], ids: Sequence[int]) -> list[tuple[int, int]]:
    """Rows of `segment_members`."""
    students = table.index.to_numpy()
    return [(id_, int(students[place])) for id_, one in zip(ids, groups, strict=True) for place in one.members]


def profile_rows(
    table: pd.DataFrame, groups: Sequence[Group], ids: Sequence[int], told: list[list[Tag]], today: date
) -> list[tuple[object, ...]]:
    """Rows of `profiles`: tags are [{code, tag, evidence}], features name the household's figures too."""
    segment = np.zeros(len(table), dtype=int)
    for id_, group in zip(ids, groups, strict=True):
        segment[group.members] = id_
    homes = households(table).to_dict("index")
    rows: list[tuple[object, ...]] = []
    for place, (student, row) in enumerate(zip(table.index, table.to_dict("records"), strict=True)):
        home = None if pd.isna(row["household_id"]) else int(row["household_id"])
        age, recency = (None if pd.isna(row[name]) else int(row[name]) for name in ("age", "recency_days"))
        start = (int(student), home, int(segment[place]), age, row["stage"], recency)
        numbers = [_number(row[name]) for name in COLUMNS["numbers"]]
        rows.append((*start, *numbers, _tags(told[place]), _features(row, homes.get(home)), today.isoformat()))
    return rows


def _tags(told: list[Tag]) -> str:
    plain = [{"code": code, "tag": packed(tag), "evidence": packed(why)} for code, tag, why in told]
    return json.dumps(plain, ensure_ascii=False)


def _features(row: Row, home: dict[Any, Any] | None) -> str:
    plain = {name: _plain(row[name]) for name in COLUMNS["features"]}
    plain["household"] = {name: _plain(value) for name, value in home.items()} if home else None
    return json.dumps(plain, ensure_ascii=False)


def _number(value: float) -> float | None:
    return round(float(value), 4) if math.isfinite(value) else None


def _plain(value: Any) -> Any:
    return value if isinstance(value, str) else _number(value)
