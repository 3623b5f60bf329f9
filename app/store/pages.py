"""What the window's tables show, a stretch at a time: a million rows open at once because only these are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import Message, mark
from app.store.matching import people_match, text_match
from app.store.profiles import SEGMENT_NAME
from app.store.segments import members
from app.store.wording import said

if TYPE_CHECKING:
    from app.store.database import Store

Cell = str | int | float | Message | None


@dataclass(frozen=True)
class TablePage:
    """A stretch of a table: the columns' names, the rows (first cell: the id), and how many rows match in all."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int


@dataclass(frozen=True)
class View:
    """One table of the window. `shown` are (column, expression on `this`); sorting by a plain column uses its index."""

    table: str
    shown: tuple[tuple[str, str], ...]
    sort: str
    searched: tuple[str, ...] = ()


def _own(*names: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"this.{name}") for name in names)


def _count(name: str, table: str, column: str) -> tuple[str, str]:
    return name, f"(SELECT count(*) FROM {table} WHERE {column} = this.id)"


GUARDIAN = (
    "(SELECT min({column}) FROM guardians JOIN guardianships ON guardian_id = guardians.id WHERE student_id = this.id)"
)
PARTNER = ("partner", "(SELECT name FROM partners WHERE id = this.partner_id)")
SEGMENT = (
    "segment",
    f"(SELECT {SEGMENT_NAME} FROM segments JOIN profiles ON profiles.segment_id = segments.id "
    "WHERE profiles.student_id = this.id)",
)

VIEWS: dict[str, View] = {
    "students": View(
        "students",
        (
            *_own("id", "ref", "name", "pinyin", "gender", "birth_date", "grade", "schooling", "campus", "phone"),
            ("guardian", GUARDIAN.format(column="guardians.name")),
            ("guardian_phone", GUARDIAN.format(column="guardians.phone")),
            SEGMENT,
            *_own("registered_at"),
        ),
        "pinyin",
    ),
    "guardians": View(
        "guardians",
        (*_own("id", "ref", "name", "phone", "email"), _count("students", "guardianships", "guardian_id")),
        "pinyin",
    ),
    "partners": View(
        "partners",
        (
            *_own("id", "ref", "name", "industry", "awareness", "reputation", "trust"),
            _count("offers", "offers", "partner_id"),
            ("agreement_ends", "(SELECT max(ends) FROM agreements WHERE partner_id = this.id)"),
            *_own("licence_expires", "contact"),
        ),
        "name",
        ("name", "industry", "ref"),
    ),
    "agreements": View(
        "agreements", (*_own("id"), PARTNER, *_own("starts", "ends", "purposes", "fields", "split")), "starts"
    ),
    "offers": View(
        "offers",
        (*_own("id", "ref", "title"), PARTNER, *_own("kind", "value", "cost", "capacity", "starts", "ends")),
        "title",
        ("title", "kind", "ref"),
    ),
    "courses": View(
        "courses",
        (
            *_own("id", "ref", "title", "category", "level", "quality", "price", "hours", "capacity", "teacher"),
            _count("enrolments", "enrolments", "course_id"),
            *_own("starts"),
        ),
        "title",
        ("title", "category", "teacher", "ref"),
    ),
    "batches": View(
        "batches",
        _own(
            *("id", "at", "kind", "noun", "title", "file_name", "staff", "rows_read", "added", "changed"),
            *("unchanged", "refused", "state"),
        ),
        "-id",
        ("title", "file_name", "staff"),
    ),
    "campaigns": View(
        "campaigns",
        (
            *_own("id", "ref", "name", "state", "goal", "starts", "ends", "budget"),
            _count("assigned", "assignments", "campaign_id"),
            _count("outcomes", "outcomes", "campaign_id"),
        ),
        "-id",
        ("name", "ref", "goal"),
    ),
    "events": View(
        "events",
        (
            *_own("id", "at", "type"),
            ("course", "(SELECT title FROM courses WHERE id = this.course_id)"),
            ("offer", "(SELECT title FROM offers WHERE id = this.offer_id)"),
            *_own("value"),
        ),
        "-at",
        ("type",),
    ),
    "audit": View("audit", _own("id", "at", "staff", "action", "subject", "details"), "-id", ("action", "subject")),
}


def rows(
    store: Store,
    table_view: str,
    offset: int = 0,
    limit: int = 100,
    sort: str = "",
    text: str = "",
    *,
    student_id: int | None = None,
    segment_id: int | None = None,
) -> TablePage:
    """A stretch of one of the VIEWS. `sort` is a column's name, with a leading "-" for descending.

    `student_id` narrows events to one student, `segment_id` students to a segment.
    """
    view = VIEWS[table_view]
    where, values = _condition(view, text)
    if student_id is not None:
        where, values = f"{where} AND student_id = ?", [*values, student_id]
    if segment_id is not None:
        inside, given = members(store, segment_id)
        where, values = f"{where} AND id IN ({inside})", [*values, *given]
    db = store.read()
    total = int(db.execute(f"SELECT count(*) FROM {view.table} WHERE {where}", values).fetchone()[0])
    shown = ", ".join(f"{expression} AS {name}" for name, expression in view.shown)
    order = _order(view, sort)
    stretch = f"SELECT id FROM {view.table} AS this WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    found = db.execute(
        f"SELECT {shown} FROM {view.table} AS this WHERE id IN ({stretch}) ORDER BY {order}", [*values, limit, offset]
    )
    return TablePage(tuple(name for name, _ in view.shown), tuple(_said(view, row) for row in found), total)


def _condition(view: View, text: str) -> tuple[str, list[object]]:
    if view.table in ("students", "guardians"):
        return people_match(text, view.table)
    if text and not view.searched:
        raise UserError(mark("store", "This table cannot be searched: sort it instead."))
    return text_match(text, view.searched)


def _order(view: View, sort: str) -> str:
    """A known column (never a stranger's words), ties by id; people by reading as their index has them."""
    shown = dict(view.shown)
    chosen = sort if sort.removeprefix("-") in shown else view.sort
    way, name = "DESC" if chosen.startswith("-") else "ASC", chosen.removeprefix("-")
    terms = ("this.pinyin", "this.name", "this.phone") if name == "pinyin" else (shown[name],)
    return ", ".join(f"{term} {way}" for term in (*terms, "this.id"))


def _said(view: View, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Sentences the program wrote come back as Messages, so that each language can say them."""
    if view.table not in ("batches", "students"):
        return row
    return tuple(said(cell) if isinstance(cell, str) and cell.startswith('{"context"') else cell for cell in row)
