"""The institution this store belongs to, and the day it lives in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.institution import PNG, Institution, is_colour
from app.domain.messages import mark
from app.store.batches import batch
from app.store.rows import from_row, one, to_row

if TYPE_CHECKING:
    from app.store.database import Store


def get(store: Store) -> Institution:
    """The institution of this store."""
    row = one(store.read(), "SELECT * FROM institution ORDER BY id LIMIT 1", [])
    if row is None:
        raise RuntimeError("the store has no institution")
    return from_row(Institution, row)


def today(store: Store) -> date:
    """The day jobs work in: the sample institution's own, else the computer's."""
    own = get(store).today
    return date.fromisoformat(own) if own else date.today()


def save(store: Store, institution: Institution) -> None:
    """Change the institution's own data, as an edit that can be undone; UserError for a logo or colour that is none."""
    if institution.logo is not None and not institution.logo.startswith(PNG):
        raise UserError(mark("store", "The logo is not a PNG picture: choose another file."))
    if institution.colour and not is_colour(institution.colour):
        raise UserError(mark("store", "“{colour}” is no colour: write it as #rrggbb."), colour=institution.colour)
    with batch(store, "edit", mark("store", "Institution changed"), noun="institution") as edit:
        edit.update("institution", 1, to_row(institution, without=("id", "created_at")))
        edit.count(changed=1)


def write(db: Database, institution: Institution) -> None:
    """Put the institution into a new store."""
    made = replace(institution, created_at=institution.created_at or datetime.now().astimezone().isoformat())
    db.table("institution").insert({"id": 1, **to_row(made)})
