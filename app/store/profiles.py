"""What was worked out about people, read back for pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.consents import PersonKind
from app.domain.messages import unpacked
from app.domain.profiles import Advice, FamilyFigures, Happening, Profile, SegmentRow, Tag
from app.store.rows import from_row, one
from app.store.wording import said

if TYPE_CHECKING:
    from app.store.database import Store

# A learned segment keeps its name as a message beside the English one that plans refer to.
SEGMENT_NAME = "coalesce(json_extract(segments.description, '$.name'), segments.name)"


def profile_of(store: Store, student_id: int) -> Profile | None:
    """The profile of a student, or None while none was built."""
    row = one(
        store.read(),
        f"SELECT profiles.*, {SEGMENT_NAME} AS segment FROM profiles LEFT JOIN segments ON segments.id = segment_id "
        "WHERE student_id = ?",
        [student_id],
    )
    if row is None:
        return None
    numbers = ("recency_days", "frequency", "monetary", "renewal_risk", "expected_value")
    features = json.loads(row["features"] or "{}")
    home, renewals = features.get("household"), features.get("renewals")
    tags = tuple(Tag(unpacked(tag["tag"]), unpacked(tag["evidence"])) for tag in json.loads(row["tags"] or "[]"))
    return Profile(
        segment=said(row["segment"]),
        stage=row["stage"] or "",
        tags=tags,
        computed_at=row["computed_at"],
        value_low=features.get("value_low"),
        value_high=features.get("value_high"),
        renewals=None if renewals is None else int(renewals),
        family=FamilyFigures(int(home["students"]), home["spend_year"], home["expected_value"]) if home else None,
        **{name: row[name] for name in numbers},
    )


def segments(store: Store) -> list[SegmentRow]:
    """All segments, largest first; those by rule are counted now."""
    from app.store.segments import RULE, members

    db = store.read()
    found = []
    for row in list(db.query(f"SELECT id, {SEGMENT_NAME} AS name, kind, size FROM segments ORDER BY id")):
        size = int(row["size"])
        if row["kind"] == RULE:
            sql, values = members(store, row["id"])
            size = int(db.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])
        found.append(SegmentRow(row["id"], said(row["name"]), row["kind"], size))
    return sorted(found, key=lambda one: (-one.size, one.id))


def advice_for(store: Store, person_kind: PersonKind, person_id: int) -> list[Advice]:
    """What is recommended to one person, courses before offers, best first."""
    rows = store.read().query(
        "SELECT purpose, item_kind, item_id, rank, score, reason, coalesce(courses.title, offers.title) AS item "
        "FROM recommendations LEFT JOIN courses ON item_kind = 'course' AND courses.id = item_id "
        "LEFT JOIN offers ON item_kind = 'offer' AND offers.id = item_id "
        "WHERE person_kind = ? AND person_id = ? ORDER BY purpose, rank",
        [person_kind, person_id],
    )
    names = ("purpose", "item_kind", "item", "rank", "score", "item_id")
    return [Advice(**{name: row[name] for name in names}, reason=said(row["reason"])) for row in rows]


def timeline_of(store: Store, student_id: int, limit: int = 200) -> list[Happening]:
    """What a student did, newest first: enrolments and events together."""
    rows = store.read().query(
        "SELECT enrolments.at, 'enrolled' AS type, title, paid AS value, enrolments.attributes FROM enrolments "
        "JOIN courses ON courses.id = course_id WHERE student_id = :id UNION ALL "
        "SELECT events.at, type, coalesce(courses.title, offers.title, ''), events.value, events.attributes "
        "FROM events "
        "LEFT JOIN courses ON courses.id = course_id LEFT JOIN offers ON offers.id = offer_id WHERE student_id = :id "
        "ORDER BY 1 DESC LIMIT :limit",
        {"id": student_id, "limit": limit},
    )
    return [from_row(Happening, row) for row in rows]
