"""The recovery key once more, for paper that was lost or never printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.jobs.progress import Progress
from app.store import audit
from app.store.database import store_header
from app.store.keys import open_key, recovery_key

if TYPE_CHECKING:
    from app.store.database import Store


def show_recovery_key(store: Store, secret: str, *, progress: Progress) -> str:
    """The key in print, for whoever knows the password (or the key itself); that it was shown stands in the log.

    Raises UserError where the secret is wrong: a screen left open must not be enough.
    """
    progress.at(0, 1)
    key = open_key(store_header(store.path), secret)
    with store.write() as db:
        audit.record(db, store.who, "recovery-key")
    return recovery_key(key)
