"""The library of proven campaigns: one TOML file each, every text in both languages, every number checked."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.domain.campaign_templates import FORMS, INTERACTIONS, LANGUAGES, Both, ScriptLine, Template
from app.domain.campaigns import CHANNELS, GOALS, PLACES
from app.domain.offer_kinds import KINDS


def load_templates(folder: Path) -> tuple[Template, ...]:
    """Every template in `folder`, by id. ValueError naming the file whose form is broken."""
    return tuple(_template(path) for path in sorted(folder.glob("*.toml")))


def fitting(templates: Iterable[Template], industries: Iterable[str], month: int) -> list[tuple[Template, bool]]:
    """All of them, those for one of the `industries` first, among them those in season; with whether they fit."""
    there = set(industries)
    marked = [(one, bool(there & set(one.industries))) for one in templates]
    return sorted(marked, key=lambda pair: (not pair[1], month not in pair[0].season, pair[0].id))


def _template(path: Path) -> Template:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        template = _read(table)
    except KeyError as error:
        raise ValueError(f"{path.name}: {error} is missing") from error
    for wrong in _wrongs(template, path.stem):
        raise ValueError(f"{path.name}: {wrong}")
    return template


def _read(table: Mapping[str, Any]) -> Template:
    lists = ("industries", "interactions", "kinds", "season", "rules")
    plain = ("id", "goal", "form", "place", "weeks", "holdout", "margin", "channels")
    values: dict[str, Any] = {key: tuple(table[key]) for key in lists} | {key: table[key] for key in plain}
    return Template(
        **values,
        title=_both(table["title"]),
        summary=_both(table["summary"]),
        script=tuple(ScriptLine(row["minute"], _both(row)) for row in table["script"]),
        budget=tuple((_both(row), float(row["share"])) for row in table["budget"]),
        measures=tuple(_both(row) for row in table["measures"]),
        cautions=tuple(_both(row) for row in table["cautions"]),
        messages={channel: _both(texts) for channel, texts in table["messages"].items()},
    )


def _both(row: Mapping[str, Any]) -> Both:
    return {language: str(row[language]) for language in LANGUAGES}


def _wrongs(one: Template, stem: str) -> list[str]:
    checks = {
        "its id is not its file's name": one.id == stem,
        "an unknown goal": one.goal in GOALS,
        "an unknown form": one.form in FORMS,
        "an unknown interaction": set(one.interactions) <= set(INTERACTIONS),
        "an unknown kind of offer": set(one.kinds) <= set(KINDS),
        "an unknown place": one.place in PLACES,
        "an unknown channel": {*one.channels, *one.messages} <= set(CHANNELS),
        "months are 1 to 12": set(one.season) <= set(range(1, 13)),
        "the budget's shares do not sum to 1": abs(sum(share for _, share in one.budget) - 1) < 1e-9,
        "the script does not run forward": [line.minute for line in one.script]
        == sorted({line.minute for line in one.script}),
        "a fraction is out of range": 0 <= one.holdout <= 0.9 and 0 < one.margin < 1 and one.weeks > 0,
    }
    return [what for what, right in checks.items() if not right]
