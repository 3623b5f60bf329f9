"""What a check of the store finds: damaged pages, broken seals in the log, and faults in what the rows say."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlite_utils import Database

from app.domain.messages import Message, mark, plural
from app.store import audit
from app.store.connection import Failure, connect
from app.store.snapshots import contents, faults

if TYPE_CHECKING:
    from app.store.database import Store

DATES = {
    "students": ("birth_date", "registered_at"),
    "guardians": ("birth_date",),
    "enrolments": ("at", "ends", "refunded_at"),
    "events": ("at",),
    "consents": ("given_at", "expires", "withdrawn_at"),
    "outcomes": ("at",),
}
NOBODY = (
    "SELECT count(*) FROM consents WHERE action = 'given' AND ((person_kind = 'student' AND person_id NOT IN "
    "(SELECT id FROM students)) OR (person_kind = 'guardian' AND person_id NOT IN (SELECT id FROM guardians))) "
    "AND id NOT IN (SELECT refers_to FROM consents WHERE action = 'reversed' AND refers_to IS NOT NULL)"
)


@dataclass(frozen=True)
class Health:
    """`damage` and `faults` are sentences, empty for a healthy store; `counts` are rows by table."""

    damage: tuple[Message, ...]
    faults: tuple[Message, ...]
    counts: dict[str, int]
    audit: audit.Verdict | None

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damage and not self.faults


def check(store: Store, anchors: tuple[str, ...] = ()) -> Health:
    """Read every page on a fresh connection, walk the audit log, look for rows that cannot be.

    `anchors` are heads of the log noted outside (in backups, in sealed lists) that must still be in it.
    """
    try:
        with contextlib.closing(connect(store.path, store.key, read_only=True)) as db:
            broken = faults(db)
            if broken:
                return Health(tuple(_damage(one) for one in broken[:20]), (), {}, None)
            verdict = audit.verify(store, anchors)
            return Health((), tuple(_log_faults(verdict) + _row_faults(db)), contents(db).counts, verdict)
    except Failure as error:
        return Health((_damage(str(error)),), (), {}, None)


def _damage(detail: str) -> Message:
    return mark("store", "A part of the file is damaged ({detail}): restore the newest backup.").filled(detail=detail)


def _log_faults(verdict: audit.Verdict) -> list[Message]:
    if verdict.broken_at:
        return [mark("store", "The audit log was changed at entry {entry}.").filled(entry=verdict.broken_at)]
    return [mark("store", "Entries are missing at the end of the audit log.")] if verdict.cut else []


def _row_faults(db: Database) -> list[Message]:
    found = []
    for table, columns in DATES.items():
        for column in columns:
            day = f"substr({column}, 1, 10)"  # SQLite reads 30 February as 2 March: compare what comes back
            bad = db.execute(
                f"SELECT count(*) FROM {table} WHERE {column} <> '' AND {day} IS NOT date({day})"
            ).fetchone()[0]
            if bad:
                text = plural("store", "%n row(s) of {table} have a date in {column} that does not exist.", "", 0)
                found.append(text.filled(bad, table=table, column=column))
    nobody = db.execute(NOBODY).fetchone()[0]
    if nobody:
        found.append(plural("store", "%n consent(s) are about a person who is not in the store.", "", 0).filled(nobody))
    return found
