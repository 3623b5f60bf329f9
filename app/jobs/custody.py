"""Take care of the store: back it up, restore a backup, check it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.messages import mark
from app.jobs.progress import Progress
from app.store import audit as log
from app.store import backups, health
from app.store.backups import Backup
from app.store.health import Health

if TYPE_CHECKING:
    from app.store.database import Store


def back_up(store: Store, folder: str | Path | None = None, *, progress: Progress) -> Backup:
    """A checked backup in `folder`, or in the store's own backup folder; older ones are thinned."""
    progress.step(mark("custody", "Copying the store and checking the copy"))
    made = backups.back_up(store, folder if folder is not None else backups.own_folder(store.path))
    progress.at(1, 1)
    return made


def restore(backup: str | Path, to_path: str | Path, password: str, *, progress: Progress) -> Backup:
    """A checked copy of a backup at `to_path`, which must not be there yet; it opens with the backup's password."""
    progress.step(mark("custody", "Checking the backup and copying it"))
    restored = backups.restore(backup, to_path, password)
    progress.at(1, 1)
    return restored


def check(store: Store, *, progress: Progress) -> Health:
    """Every page, the audit log, and rows that cannot be."""
    progress.step(mark("custody", "Checking every page, the audit log and the rows"))
    found = health.check(store)
    progress.at(1, 1)
    return found


def audit(
    store: Store, last: int = 20, anchors: tuple[str, ...] = (), *, progress: Progress
) -> tuple[log.Verdict, list[log.Entry]]:
    """Whether the log is whole (`anchors`: heads noted outside), and its newest entries."""
    progress.step(mark("custody", "Walking the audit log"))
    verdict = log.verify(store, anchors)
    progress.at(1, 1)
    return verdict, log.page(store, limit=last)
