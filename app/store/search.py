"""Find anything by a few signs: students, guardians, partners, offers, courses, campaigns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.matching import begins_with, people_match, text_match

if TYPE_CHECKING:
    from app.store.database import Store

# kind -> (table, title, subtitle)
THINGS = {
    "partner": ("partners", "name", "industry"),
    "offer": ("offers", "title", "kind"),
    "course": ("courses", "title", "coalesce(category, '')"),
    "campaign": ("campaigns", "name", "ref"),
}
PEOPLE = {
    "student": ("students", "trim(coalesce(grade, '') || ' ' || coalesce(campus, ''))"),
    "guardian": ("guardians", "coalesce(phone, '')"),
}


@dataclass(frozen=True)
class Hit:
    """One thing found: what kind, its id, its name, and a second line to tell it from its namesakes."""

    kind: str
    id: int
    title: str
    subtitle: str


def search(store: Store, text: str, limit: int = 20) -> list[Hit]:
    """The first `limit` things that match: people first, names that begin with the text before others.

    People are found by any part of the name, by pinyin or its initials, by ref, and by the end of a phone number.
    """
    text = " ".join(text.split())
    if not text or limit < 1:
        return []
    hits = [hit for kind in PEOPLE for hit in _people(store, kind, text, limit)]
    hits += [hit for kind in THINGS for hit in _things(store, kind, text, limit)]
    return _fairly(hits, limit)


def _people(store: Store, kind: str, text: str, limit: int) -> list[Hit]:
    """Those that begin with the text; only if they are too few is every name looked at closely."""
    table, subtitle = PEOPLE[kind]
    begins, given = begins_with(text, table)
    where, values = f"id IN (SELECT id FROM {table} WHERE {begins} ORDER BY pinyin, name, id LIMIT ?)", [*given, limit]
    hits = _hits(store, kind, table, "name", subtitle, where, values, text, limit)
    if len(hits) == limit:
        return hits
    where, values = people_match(text, table)
    return _hits(store, kind, table, "name", subtitle, where, values, text, limit)


def _things(store: Store, kind: str, text: str, limit: int) -> list[Hit]:
    table, title, subtitle = THINGS[kind]
    where, values = text_match(text, (title, "ref"))
    return _hits(store, kind, table, title, subtitle, where, values, text, limit)


def _hits(
    store: Store,
    kind: str,
    table: str,
    title: str,
    subtitle: str,
    where: str,
    values: list[object],
    text: str,
    limit: int,
) -> list[Hit]:
    rows = store.read().execute(
        f"SELECT id, {title}, {subtitle} FROM {table} WHERE {where} "
        f"ORDER BY instr({title}, ?) <> 1, {title}, id LIMIT ?",
        [*values, text, limit],
    )
    return [Hit(kind, *row) for row in rows]


def _fairly(hits: list[Hit], limit: int) -> list[Hit]:
    """Cut to `limit` so that a common name does not push out the only partner: kinds share the places."""
    kinds = list(dict.fromkeys(hit.kind for hit in hits))
    places = dict.fromkeys(kinds, 0)
    waiting = {kind: sum(hit.kind == kind for hit in hits) for kind in kinds}
    left = limit
    while left and any(waiting.values()):
        for kind in kinds:
            if left and waiting[kind]:
                places[kind], waiting[kind], left = places[kind] + 1, waiting[kind] - 1, left - 1
    return [hit for kind in kinds for hit in [one for one in hits if one.kind == kind][: places[kind]]]
