"""Mapping files: the TOML a person writes or the wizard saves, read strictly and written back the same."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from app.domain.errors import UserError
from app.domain.imports import KINDS, Mapping
from app.domain.messages import mark
from app.intake.recipe_file import parse_steps, step_table

_KEYS = {
    "kind": str,
    "sheet": str,
    "encoding": str,
    "delimiter": str,
    "header_row": int,
    "missing": list,
    "present": list,
    "keep_unknown": bool,
    "columns": dict,
    "constants": dict,
    "values": dict,
    "recipe": list,
}


def read_mapping(path: Path) -> Mapping:
    """The mapping in a TOML file; UserError names the line or key that is wrong."""
    try:
        return parse_mapping(path.read_text("utf-8-sig"), path.name)
    except FileNotFoundError:
        raise UserError(mark("intake", "There is no mapping file {file}: check the name."), file=str(path)) from None
    except (OSError, UnicodeDecodeError):
        raise UserError(
            mark("intake", "{file} cannot be read as a mapping file (TOML, UTF-8)."), file=str(path)
        ) from None


def parse_mapping(text: str, name: str = "") -> Mapping:
    """The mapping in a TOML text; `name` is what errors call it."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            mark("intake", "The mapping file {file} is not valid TOML: {error}."), file=name, error=str(error)
        ) from None
    _check(raw, name)
    kind = raw.get("kind", "")
    return Mapping(
        kind=kind,
        sheet=raw.get("sheet"),
        encoding=raw.get("encoding"),
        delimiter=raw.get("delimiter"),
        header_row=raw.get("header_row"),
        missing=tuple(str(word) for word in raw.get("missing", ())),
        present=tuple(str(word) for word in raw.get("present", ())),
        columns=_columns(raw.get("columns", {}), kind, name),
        constants={field: _constant(value) for field, value in _known(raw.get("constants", {}), kind, name).items()},
        values={
            column: {str(old): str(new) for old, new in table.items()}
            for column, table in raw.get("values", {}).items()
            if isinstance(table, dict)
        },
        keep_unknown=raw.get("keep_unknown", True),
        recipe=parse_steps(raw.get("recipe", []), name),
    )


def _check(raw: dict[str, object], name: str) -> None:
    """Refuse keys and kinds nobody knows, and values of the wrong type."""
    for key, value in raw.items():
        expected = _KEYS.get(key)
        if expected is None:
            known = ", ".join(_KEYS)
            raise UserError(
                mark("intake", "{file}: “{key}” is not known here; known are {known}."), file=name, key=key, known=known
            )
        if not isinstance(value, expected):
            raise UserError(mark("intake", "{file}: “{key}” has the wrong type of value."), file=name, key=key)
    kind = raw.get("kind", "")
    if kind and kind not in KINDS:
        raise UserError(
            mark("intake", "{file}: there is no kind “{kind}”; there are {known}."),
            file=name,
            kind=kind,
            known=", ".join(KINDS),
        )


def _constant(value: object) -> str:
    return json.dumps(value) if isinstance(value, list | bool) else str(value)


def _known(table: dict[str, object], kind: str, name: str) -> dict[str, object]:
    """The table, once all its keys are fields of the kind."""
    for field in table if kind else ():
        if KINDS[kind].field(field) is None:
            known = ", ".join(spec.name for spec in KINDS[kind].fields)
            raise UserError(
                mark("intake", "{file}: {kind} have no field “{field}”; there are {known}."),
                file=name,
                kind=kind,
                field=field,
                known=known,
            )
    return table


def _columns(table: dict[str, object], kind: str, name: str) -> dict[str, str | list[str]]:
    columns: dict[str, str | list[str]] = {}
    for field, header in _known(table, kind, name).items():
        if isinstance(header, list):
            columns[field] = [str(one) for one in header]
        elif isinstance(header, str):
            columns[field] = header
        else:
            raise UserError(
                mark("intake", "{file}: “{field}” must name a column or a list of columns."), file=name, field=field
            )
    return columns


def mapping_text(mapping: Mapping) -> str:
    """The mapping as TOML; `parse_mapping` gives it back unchanged."""
    lines = []
    for key in ("kind", "sheet", "encoding", "delimiter", "header_row"):
        value = getattr(mapping, key)
        if value not in (None, ""):
            lines.append(f"{key} = {_toml(value)}")
    lines += [
        f"{key} = {_toml(list(getattr(mapping, key)))}" for key in ("missing", "present") if getattr(mapping, key)
    ]
    if not mapping.keep_unknown:
        lines.append("keep_unknown = false")
    for title, table in (("columns", mapping.columns), ("constants", mapping.constants)):
        if table:
            lines += ["", f"[{title}]", *(f"{_key(key)} = {_toml(value)}" for key, value in table.items())]
    for column, replaced in mapping.values.items():
        lines += ["", f"[values.{_key(column)}]", *(f"{_key(old)} = {_toml(new)}" for old, new in replaced.items())]
    for step in mapping.recipe:
        lines += ["", "[[recipe]]", *(f"{key} = {_value(value)}" for key, value in step_table(step).items())]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    """A value of a recipe step: a table stands on one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(old)} = {_toml(new)}" for old, new in value.items()) + " }"
    return _toml(value)


def _key(text: str) -> str:
    return text if text.isascii() and text.replace("_", "").isalnum() else _toml(text)


def _toml(value: object) -> str:
    """JSON strings, numbers and lists are TOML as well, but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write_mapping(mapping: Mapping, path: Path) -> None:
    """Save a mapping where a person can read and change it."""
    path.write_text(mapping_text(mapping), "utf-8")
