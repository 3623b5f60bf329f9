"""What can be chosen for each condition of a rule: only what the store holds."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from app.domain.messages import Message, unpacked
from app.domain.segment_rules import ABILITIES, STAGES, TAGS
from app.store.wording import said

if TYPE_CHECKING:
    from app.store.database import Store

Choices = dict[str, tuple[tuple[object, str | Message], ...]]
MOST = 300
SAMPLE = 10_000
NAMED = (
    "SELECT json_extract(value, '$.tag') FROM profiles, json_each(profiles.tags) "
    "WHERE instr(profiles.tags, ?) AND json_extract(value, '$.code') = ? LIMIT 1"
)


def choices(store: Store, today: date, without: int = 0) -> Choices:
    """(value, words) by field; `without` leaves out a segment that may not ask for itself."""
    from app.store.profiles import segments

    found: Choices = {"stage": tuple(STAGES.items()), "ability": tuple(ABILITIES.items())}
    for field in ("campus", "grade", "source"):
        found[field] = _distinct(store, f"SELECT {field}, count(*) FROM students WHERE erased = 0 GROUP BY 1")
    found["category"] = found["interest"] = _distinct(store, "SELECT category, count(*) FROM courses GROUP BY 1")
    db = store.read()
    found["course"] = tuple(db.execute("SELECT id, title FROM courses ORDER BY title, id").fetchall())
    found["segment"] = tuple((one.id, one.name) for one in segments(store) if one.id != without)
    found["tag"] = tuple(TAGS.items())
    features = "SELECT json_extract(features, '$.channel'), count(*) FROM profiles GROUP BY 1"
    found["channel"] = _distinct(store, features)
    return found | _consents(store, today)


def tag_shares(store: Store, segment_id: int) -> tuple[int, list[tuple[Message, float, float]]]:
    """(members with a profile, [(tag, share of the members who carry it, share of everyone)]).

    Of many thousands every second, third … is looked at: a share of ten thousand is right to a point.
    """
    from app.store.segments import members

    inside, values = members(store, segment_id)
    ids = json.dumps(
        [
            row[0]
            for row in store.read().execute(f"SELECT student_id FROM profiles WHERE student_id IN ({inside})", values)
        ]
    )
    people = ids.count(",") + 1 if ids != "[]" else 0
    asked, own = _tags_of(store, "student_id IN (SELECT value FROM json_each(?))", [ids], people)
    total = int(store.read().execute("SELECT count(*) FROM profiles").fetchone()[0])
    seen, everyone = _tags_of(store, "1", [], total)
    if not asked or not seen:
        return people, []
    return people, [
        (_tag(store, code), own.get(code, 0) / asked, count / seen) for code, count in everyone.items() if code in own
    ]


def _tags_of(store: Store, where: str, values: list[object], people: int) -> tuple[int, dict[str, int]]:
    """How many profiles were looked at, and how many of them carry each tag."""
    some = f"FROM profiles WHERE {where} AND student_id % ? = 0"
    every = [*values, max(1, people // SAMPLE)]
    count = int(store.read().execute(f"SELECT count(*) {some}", every).fetchone()[0])
    sql = (
        "SELECT json_extract(value, '$.code') AS code, count(*) "
        f"FROM (SELECT tags {some}) AS chosen, json_each(chosen.tags) GROUP BY code"
    )
    return count, dict(store.read().execute(sql, every).fetchall())


def _tag(store: Store, code: str) -> Message:
    """What a tag is called: as the first profile that carries it has it."""
    quoted = json.dumps(code, ensure_ascii=False)
    return unpacked(json.loads(store.read().execute(NAMED, [quoted, code]).fetchone()[0]))


def _distinct(store: Store, sql: str) -> tuple[tuple[object, str | Message], ...]:
    """The values that are there, most frequent first."""
    rows = store.read().execute(f"{sql} ORDER BY 2 DESC, 1 LIMIT {MOST}").fetchall()
    return tuple((value, said(str(value))) for value, _ in rows if value not in (None, ""))


def _consents(store: Store, today: date) -> Choices:
    from app.store.frames import active_consents

    given = active_consents(store, today)
    purposes = sorted(set(given["purpose"]))
    pairs = sorted({(one, to) for one, to in zip(given["purpose"], given["recipient"], strict=True) if to})
    channels = sorted({one for text in given["channels"] for one in json.loads(text or "[]")})
    named = [(one, one) for one in purposes] + [(f"{one}: {to}", f"{one}: {to}") for one, to in pairs]
    return {"consent": tuple(named), "consent_channel": tuple((one, one) for one in channels)}
