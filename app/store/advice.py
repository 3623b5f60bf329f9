"""Recommendations read the other way round: which courses and offers are recommended, and to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.messages import Message
from app.store.wording import said

if TYPE_CHECKING:
    from app.store.database import Store


@dataclass(frozen=True)
class AdvisedItem:
    """A course or offer of the catalogue; `people` have it among their five best."""

    item_kind: str
    item_id: int
    title: str
    people: int


@dataclass(frozen=True)
class Taker:
    """Somebody who would probably welcome an item: where it stands on their own list, and why."""

    person_kind: str
    person_id: int
    name: str
    rank: int
    score: float
    reason: Message | str


@dataclass(frozen=True)
class Receiver:
    """Somebody who has recommendations, as a list shows them."""

    person_kind: str
    person_id: int
    name: str


VARIETY = "advice.variety"
NAMED = "coalesce(students.name, guardians.name, '')"
SOUNDS = "coalesce(students.pinyin, guardians.pinyin, '')"
PERSONS = (
    "LEFT JOIN students ON person_kind = 'student' AND students.id = person_id "
    "LEFT JOIN guardians ON person_kind = 'guardian' AND guardians.id = person_id"
)


def items(store: Store, item_kind: str, top: int = 5) -> list[AdvisedItem]:
    """Every item of a kind ("course" or "offer") and how many people have it among their `top`, most wanted first."""
    table = {"course": "courses", "offer": "offers"}[item_kind]
    rows = store.read().execute(
        f"SELECT {table}.id, title, count(recommendations.id) AS people FROM {table} "
        f"LEFT JOIN recommendations ON item_kind = ? AND item_id = {table}.id AND rank <= ? "
        f"GROUP BY {table}.id ORDER BY people DESC, title",
        [item_kind, top],
    )
    return [AdvisedItem(item_kind, int(number), title, int(people)) for number, title, people in rows]


def takers(store: Store, item_kind: str, item_id: int, limit: int = 50) -> list[Taker]:
    """Who has this item highest on their own list, the surest first."""
    rows = store.read().execute(
        f"SELECT person_kind, person_id, {NAMED}, rank, score, reason FROM recommendations {PERSONS} "
        "WHERE item_kind = ? AND item_id = ? ORDER BY rank, score DESC, person_id LIMIT ?",
        [item_kind, item_id, limit],
    )
    return [
        Taker(kind, int(number), name, rank, score, said(reason)) for kind, number, name, rank, score, reason in rows
    ]


def variety(store: Store) -> float:
    """How much lists shun sameness, 0…1, as chosen on the Recommend page; 0 until somebody chooses."""
    row = store.read().execute("SELECT value FROM settings WHERE key = ?", [VARIETY]).fetchone()
    try:
        return min(max(float(row[0]), 0.0), 1.0) if row else 0.0
    except ValueError:
        return 0.0


def save_variety(store: Store, weight: float) -> None:
    """Keep the choice."""
    with store.write() as db:
        db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [VARIETY, repr(float(weight))])


def new_items(store: Store, purpose: str, known: set[str]) -> int:
    """How many courses or offers ("course", "offer") came after a model that knows the keys `known`."""
    table = {"course": "courses", "offer": "offers"}[purpose]
    return sum(f"{purpose}:{row[0]}" not in known for row in store.read().execute(f"SELECT id FROM {table}"))


def receivers(store: Store, purpose: str, offset: int, limit: int, text: str = "") -> tuple[list[Receiver], int]:
    """People with recommendations of a purpose ("course" or "offer"), by name as in a dictionary, and how many in all.

    `text`: a part of the name, its pinyin or its initials.
    """
    where = f"purpose = ? AND rank = 1 AND (? = '' OR instr({NAMED}, ?) > 0 OR instr({SOUNDS}, ?) > 0)"
    values = [purpose, text, text, text.lower()]
    db = store.read()
    total = int(db.execute(f"SELECT count(*) FROM recommendations {PERSONS} WHERE {where}", values).fetchone()[0])
    rows = db.execute(
        f"SELECT person_kind, person_id, {NAMED} AS name FROM recommendations {PERSONS} WHERE {where} "
        f"ORDER BY {SOUNDS}, name, person_id LIMIT ? OFFSET ?",
        [*values, limit, offset],
    )
    return [Receiver(kind, int(number), name) for kind, number, name in rows], total
