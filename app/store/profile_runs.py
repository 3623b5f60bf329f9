"""What each working out of the profiles found, kept so that groups can be compared over time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.profile_runs import ProfileRun, run_from_json
from app.store.derived import add_rows, replace_rows

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.database import Store

KEPT = 60
COLUMNS = ("at", "result")


def runs(store: Store, limit: int = KEPT) -> list[ProfileRun]:
    """The newest runs, newest first; one a day."""
    rows = store.read().execute("SELECT result FROM profile_runs ORDER BY at DESC, id DESC LIMIT ?", [limit])
    return [run_from_json(json.loads(row[0])) for row in rows.fetchall()]


def keep_run(db: Database, run: ProfileRun) -> None:
    """Add a run, in place of one of the same day; the oldest beyond KEPT go. Inside `store.write()`."""
    old = [
        row[0]
        for row in db.execute("SELECT id FROM profile_runs ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?", [KEPT - 1])
    ]
    replace_rows(db, "profile_runs", COLUMNS, [], where="at = ?", values=[run.at])
    for one in old:
        replace_rows(db, "profile_runs", COLUMNS, [], where="id = ?", values=[one])
    add_rows(db, "profile_runs", COLUMNS, [(run.at, json.dumps(run.as_json(), ensure_ascii=False))])
