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


def tag_counts(store: Store, segment_id: int) -> tuple[int, int, list[tuple[Message, int, int]]]:
    """(members with a profile, all profiles, [(tag, members who carry it, all who carry it)])."""
    from app.store.segments import members

    db = store.read()
    inside, values = members(store, segment_id)
    mine = f"sum(student_id IN ({inside}))"
    here, everyone = db.execute(f"SELECT coalesce({mine}, 0), count(*) FROM profiles", values).fetchone()
    rows = db.execute(
        f"SELECT json_extract(value, '$.code') AS code, {mine}, count(*) "
        "FROM profiles, json_each(profiles.tags) GROUP BY code",
        values,
    ).fetchall()
    return int(here), int(everyone), [(_tag(store, code), int(own), int(all_)) for code, own, all_ in rows]


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
