"""Campaigns with their decisions and lists, in and out. Every writing is one transaction with its audit entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from app.domain.campaigns import CampaignRecord
from app.domain.errors import UserError
from app.domain.messages import mark
from app.store import audit
from app.store.batches import batch
from app.store.derived import add_rows, replace_rows
from app.store.rows import from_row, one

if TYPE_CHECKING:
    from app.store.database import Store

PROPOSED, TREATED, CONTROL = "proposed", "offer", "control"
ASSIGNED = (
    "campaign_id",
    "household_id",
    "person_kind",
    "person_id",
    "arm",
    "offer_id",
    "channel",
    "at",
    "propensity",
    "code",
    "value",
    "reason",
)
SEALED = (*ASSIGNED, "variant", "variant_chance")
DECIDED = (
    "campaign_id",
    "household_id",
    "person_kind",
    "person_id",
    "offer_id",
    "channel",
    "verdict",
    "rule",
    "inputs",
    "rules_version",
    "at",
)
Row = Sequence[Any]


def campaigns(store: Store) -> list[CampaignRecord]:
    """Every campaign, the newest first."""
    return [from_row(CampaignRecord, row) for row in store.read().query("SELECT * FROM campaigns ORDER BY id DESC")]


def find(store: Store, ref: str) -> CampaignRecord:
    """The campaign called `ref` (its ref, or its name); UserError naming those there are."""
    row = one(store.read(), "SELECT * FROM campaigns WHERE ref = ? OR name = ? ORDER BY ref <> ?, id DESC", [ref] * 3)
    if row is None:
        there = ", ".join(f"{each.ref} ({each.name})" for each in campaigns(store)[:10])
        raise UserError(
            mark("campaigns", "There is no campaign “{ref}”; the store has: {there}."), ref=ref, there=there or "–"
        )
    return from_row(CampaignRecord, row)


def named(store: Store, name: str) -> CampaignRecord | None:
    """The newest campaign of that name, or None."""
    row = one(store.read(), "SELECT * FROM campaigns WHERE name = ? ORDER BY id DESC", [name])
    return None if row is None else from_row(CampaignRecord, row)


def record(store: Store, values: Mapping[str, Any], ref: str = "") -> str:
    """Keep a campaign that was run elsewhere, as an edit that can be undone; returns its ref.

    A campaign of the same name that an import made is completed.
    """
    known = named(store, str(values["name"]))
    with batch(store, "edit", mark("campaigns", "Campaign recorded"), noun="campaigns") as edit:
        if known is not None:
            edit.update("campaigns", known.id, values)
            edit.count(changed=1)
            return known.ref
        row = {**values, "ref": ref or _free_ref(edit.db, str(values["name"])), "created_at": _now()}
        edit.insert("campaigns", list(row), [list(row.values())])
        edit.count(added=1)
        return str(row["ref"])


def keep_plan(
    store: Store,
    values: Mapping[str, Any],
    decisions: Iterable[Row],
    proposed: Iterable[Row],
    details: Mapping[str, object],
) -> CampaignRecord:
    """Keep a planned campaign with every decision and the proposed list; rows leave out the campaign's id.

    A plan of the same name that has not been launched is replaced; one that has is a UserError.
    """
    with store.write() as db:
        row = one(db, "SELECT * FROM campaigns WHERE name = ? ORDER BY id DESC", [values["name"]])
        if row is None:
            ref = _free_ref(db, str(values["name"]))
            made = {**values, "ref": ref, "created_at": _now()}
            campaign_id = _insert(db, made)
        else:
            refuse_if_launched(from_row(CampaignRecord, row))
            campaign_id, ref = int(row["id"]), str(row["ref"])
            _update(db, campaign_id, values)
        _replace(db, "decisions", DECIDED, campaign_id, decisions)
        _replace(db, "assignments", ASSIGNED, campaign_id, proposed)
        audit.record(db, store.who, "plan", ref, dict(details))
        kept = one(db, "SELECT * FROM campaigns WHERE id = ?", [campaign_id])
    assert kept is not None
    return from_row(CampaignRecord, kept)


def refuse_if_launched(campaign: CampaignRecord) -> None:
    """UserError if the campaign's list is already sealed: its plan can no longer change."""
    if campaign.sealed_at or campaign.state not in ("draft", "planned"):
        raise UserError(
            mark("campaigns", "“{name}” has already been launched; give the new plan another name."),
            name=campaign.name,
        )


def keep_launch(
    store: Store,
    campaign_id: int,
    values: Mapping[str, Any],
    assignments: Iterable[Row],
    entries: Sequence[Row],
    decisions: Iterable[Row] = (),
) -> None:
    """Seal and launch in one transaction: the campaign's values, its final list, the day's `decisions` beside those of
    the plan, and `entries` of the audit log in their order (action, subject, details). Rows leave out the campaign's
    id.
    """
    with store.write() as db:
        row = one(db, "SELECT * FROM campaigns WHERE id = ?", [campaign_id])
        assert row is not None
        refuse_if_launched(from_row(CampaignRecord, row))
        _update(db, campaign_id, values)
        _replace(db, "assignments", SEALED, campaign_id, assignments)
        add_rows(db, "decisions", DECIDED, ((campaign_id, *row) for row in decisions))
        for action, subject, details in entries:
            audit.record(db, store.who, action, subject, details)


def note_export(
    store: Store, campaign: CampaignRecord, details: Mapping[str, object], decisions: Iterable[Row] = ()
) -> None:
    """Write down that a launched campaign's lists left again, with what was decided about each line of them."""
    with store.write() as db:
        add_rows(db, "decisions", DECIDED, ((campaign.id, *row) for row in decisions))
        audit.record(db, store.who, "export", campaign.ref, dict(details))


def finish(store: Store, ref: str) -> None:
    """Mark a launched campaign as finished."""
    campaign = find(store, ref)
    with batch(store, "edit", mark("campaigns", "Campaign finished"), noun="campaigns") as edit:
        edit.update("campaigns", campaign.id, {"state": "finished"})
        edit.count(changed=1)


def _insert(db: Database, values: Mapping[str, Any]) -> int:
    marks = ", ".join("?" for _ in values)
    cursor = db.execute(f"INSERT INTO campaigns ({', '.join(values)}) VALUES ({marks})", list(values.values()))
    return int(cursor.lastrowid or 0)


def _update(db: Database, campaign_id: int, values: Mapping[str, Any]) -> None:
    settings = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE campaigns SET {settings} WHERE id = ?", [*values.values(), campaign_id])


def _replace(db: Database, table: str, columns: Sequence[str], campaign_id: int, rows: Iterable[Row]) -> None:
    with_id = ((campaign_id, *row) for row in rows)
    replace_rows(db, table, columns, with_id, where="campaign_id = ?", values=[campaign_id])


def _free_ref(db: Database, name: str) -> str:
    """A short name for files and commands: letters of the name if it has some, else a number; nobody else's."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    stem = slug if sum(sign.isalpha() for sign in slug) >= 3 else ""
    last = int(db.execute("SELECT coalesce(max(id), 0) FROM campaigns").fetchone()[0])
    ref, number = stem or f"C{last + 1:03d}", 1
    while db.execute("SELECT 1 FROM campaigns WHERE ref = ?", [ref]).fetchone():
        number += 1
        ref = f"{stem}-{number}" if stem else f"C{last + number:03d}"
    return ref


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
