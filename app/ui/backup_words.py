"""When the last backup was made, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.messages import Message, mark

if TYPE_CHECKING:
    from app.store.database import Store

DAY = 24 * 3600


def last_backup(store: Store) -> Message:
    """A backup counts as made only after it was opened and checked, so "checked" is always true."""
    from app.store.backups import kept

    backups = kept(store)
    if not backups:
        return mark("ui", "No backup yet")
    at, now = backups[0].at, datetime.now()
    if at.date() == now.date():
        return mark("ui", "Last backup {time}, checked").filled(time=f"{at:%H:%M}")
    return mark("ui", "Last backup {day}, checked").filled(day=at.date().isoformat())


def is_due(store: Store) -> bool:
    """Whether a day has passed since the last backup of a real institution's store."""
    from app.store.backups import kept
    from app.store.institution import get

    if get(store).sample:
        return False
    backups = kept(store)
    return not backups or (datetime.now() - backups[0].at).total_seconds() > DAY
