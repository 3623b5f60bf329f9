"""Profiles and segments as rows of their tables: messages become JSON, what is unknown becomes null."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from itertools import chain

import numpy as np
import pandas as pd

from app.domain.messages import Message, packed
from app.profiles.households import households
from app.profiles.segments import Group
from app.profiles.tags import Tag

LISTS = {
    "profile": "student_id household_id segment_id age stage recency_days frequency monetary activity renewal_risk "
    "expected_value tags features computed_at",
    "segment": "id name kind rule size description created_at",
    "features": "interest interest_share second_interest spend_year courses tenure_days refunds affordability weekend "
    "channel value_low value_high renewals",
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
    segment = np.zeros(len(table), dtype=np.int64)
    for id_, group in zip(ids, groups, strict=True):
        segment[group.members] = id_
    columns = [
        table.index.tolist(),
        _whole(table["household_id"]),
        segment.tolist(),
        _whole(table["age"]),
        table["stage"].tolist(),
        _whole(table["recency_days"]),
        *(_numbers(table[name]) for name in COLUMNS["numbers"]),
        _tags(told),
        _features(table),
    ]
    day = today.isoformat()
    return [(*row, day) for row in zip(*columns, strict=True)]


def _tags(told: list[list[Tag]]) -> list[str]:
    """Each student's tags as JSON; a tag that many carry is written once."""
    known: dict[int, str] = {}
    for tag in chain.from_iterable(told):
        if id(tag) not in known:
            code, name, why = tag
            plain = {"code": code, "tag": _short(name), "evidence": _short(why)}
            known[id(tag)] = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return [f"[{','.join([known[id(tag)] for tag in tags])}]" for tags in told]


def _short(message: Message) -> dict[str, object]:
    """A message as plain data without what is empty: a hundred thousand profiles are read in one go."""
    return {key: value for key, value in packed(message).items() if value != {}}


def _features(table: pd.DataFrame) -> list[str]:
    """Each student's figures as JSON, those of the household inside."""
    homes = households(table)
    own = _lines(table[COLUMNS["features"]])
    of_home = dict(zip(homes.index.tolist(), _lines(homes), strict=True))
    wanted = _whole(table["household_id"])
    return [f'{line[:-1]},"household":{of_home.get(home, "null")}}}' for line, home in zip(own, wanted, strict=True)]


def _lines(table: pd.DataFrame) -> list[str]:
    """Each row as a JSON object, four digits a number, null for what is unknown or without bounds."""
    if table.empty:
        return []
    plain = table.replace([np.inf, -np.inf], np.nan)
    text = plain.to_json(orient="records", lines=True, double_precision=4, force_ascii=False)
    return str(text).strip("\n").split("\n")


def _whole(column: pd.Series) -> list[int | None]:
    """Whole numbers; None for what is unknown."""
    value = column.astype("Float64").to_numpy(np.float64, na_value=np.nan)
    return [None if unknown else int(one) for one, unknown in zip(value, ~np.isfinite(value), strict=True)]


def _numbers(column: pd.Series) -> list[float | None]:
    value = column.to_numpy(np.float64)
    rounded = np.round(value, 4).tolist()
    return [one if known else None for one, known in zip(rounded, np.isfinite(value).tolist(), strict=True)]
