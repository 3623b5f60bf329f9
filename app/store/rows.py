"""Between a dataclass and a table row of the same names: tuples and dicts are JSON there, truths are 0 and 1."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlite_utils import Database

Noun = TypeVar("Noun")


def to_row(noun: Any, *, without: tuple[str, ...] = ("id",)) -> dict[str, Any]:
    """The column values of a dataclass, `without` the named fields."""
    return {field.name: _plain(getattr(noun, field.name)) for field in fields(noun) if field.name not in without}


def from_row(kind: type[Noun], row: Mapping[str, Any]) -> Noun:
    """The dataclass of a row; columns the class has no field for are left out."""
    values = {}
    for field in fields(kind):  # type: ignore[arg-type]
        if field.name in row:
            values[field.name] = _rich(str(field.type), row[field.name])
    return kind(**values)


def one(db: Database, sql: str, parameters: list[Any]) -> dict[str, Any] | None:
    """The first row of a query as a dict, or None."""
    return next(db.query(sql, parameters), None)


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple | dict):
        return json.dumps(value, ensure_ascii=False)
    return value


def _rich(type_name: str, value: Any) -> Any:
    if type_name == "bool":
        return bool(value)
    if type_name.startswith("tuple"):
        return tuple(json.loads(value or "[]"))
    if type_name.startswith("dict"):
        return json.loads(value or "{}")
    return value
