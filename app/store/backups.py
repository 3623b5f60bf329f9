"""Backups: whole, encrypted, checked before they count, and thinned as they age."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.store import audit
from app.store.connection import Failure, connect
from app.store.database import place_for, store_header
from app.store.keys import Key, open_key
from app.store.lock import Lock
from app.store.snapshots import faults, snapshot

if TYPE_CHECKING:
    from app.store.database import Store

SUFFIX = ".backup"
NAME = re.compile(r"(?P<store>.+)-(?P<at>\d{8}-\d{6})(?:-(?P<twin>\d+))?\.backup\Z")
KEPT = (("%Y%m%d%H", 12), ("%Y%m%d", 7), ("%G%V", 4), ("%Y%m", 12))
"""One backup for each of the newest 12 hours, 7 days, 4 weeks and 12 months that have one."""


@dataclass(frozen=True)
class Backup:
    """One backup file; `counts` and `audit_head` are known right after it was made or checked."""

    path: Path
    at: datetime
    size: int
    counts: dict[str, int] | None = None
    audit_head: str = ""


def back_up(store: Store, folder: str | Path) -> Backup:
    """Copy the store into `folder` (made if missing), check the copy and thin the older ones there.

    The copy opens with the same password and recovery key. Raises UserError; nothing half-written is left.
    """
    folder = Path(folder).expanduser()
    if folder.exists() and not folder.is_dir():
        raise UserError(mark("store", "“{folder}” is a file: choose a folder for the backups."), folder=folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            mark("store", "The folder “{folder}” cannot be made ({reason}): choose another."),
            folder=folder,
            reason=error.strerror or error,
        ) from None
    at = datetime.now().replace(microsecond=0)
    path = _free_name(folder, store.path.stem, at)
    found = snapshot(store.path, store.key, path)
    thin(folder, store.path.stem, path)
    with store.write() as db:
        audit.record(db, store.who, "backup", path.name, {"head": found.audit_head})
    return Backup(path, at, path.stat().st_size, found.counts, found.audit_head)


def kept(store: Store, folder: str | Path | None = None) -> list[Backup]:
    """The backups of this store in `folder` (its own backup folder if None), newest first."""
    place = Path(folder) if folder is not None else own_folder(store.path)
    return _in(place, store.path.stem)


def own_folder(store: Path) -> Path:
    """Where backups go when nobody says otherwise: a folder beside the store."""
    return store.with_name(f"{store.stem} backups")


def restore(backup_path: str | Path, to_path: str | Path, password: str) -> Backup:
    """Check a backup and put a copy of it at `to_path`, which must not be there yet. Returns what it holds.

    Raises UserError: no such backup, wrong password, damaged, target taken or in a synced folder; nothing is written.
    """
    source, target = Path(backup_path).expanduser().resolve(), place_for(to_path)
    if target.exists():
        raise UserError(mark("store", "“{store}” is already there: restore under another name."), store=target.name)
    if not target.parent.is_dir():
        raise UserError(mark("store", "The folder “{folder}” does not exist: make it first."), folder=target.parent)
    key = open_key(store_header(source, writable=False), password)
    _must_be_whole(source, key)
    lock = Lock(target)
    try:
        found = snapshot(source, key, target)
    finally:
        lock.release()
    made = source.stat()
    return Backup(target, datetime.fromtimestamp(made.st_mtime), target.stat().st_size, found.counts, found.audit_head)


def thin(folder: Path, stem: str, newest: Path | None = None) -> list[Path]:
    """Remove backups that no hour, day, week or month needs; returns what went. `newest` stays, whatever the clock."""
    backups = _in(folder, stem)
    keep = _worth_keeping([backup.at for backup in backups])
    gone = [backup.path for backup in backups if backup.at not in keep and backup.path != newest]
    for path in gone:
        path.unlink()
    return gone


def _worth_keeping(times: Iterable[datetime]) -> set[datetime]:
    """The newest backup of each of the newest hours, days, weeks and months that have one; always the newest."""
    newest_first = sorted(set(times), reverse=True)
    keep: set[datetime] = set()
    for period, number in KEPT:
        newest: dict[str, datetime] = {}
        for at in newest_first:
            newest.setdefault(at.strftime(period), at)
        keep |= set(list(newest.values())[:number])
    return keep


def _in(folder: Path, stem: str) -> list[Backup]:
    """The backups of the store named `stem`; files with other names are none of ours."""
    found = []
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        match = NAME.match(path.name)
        if match and match["store"] == stem:
            found.append(Backup(path, datetime.strptime(match["at"], "%Y%m%d-%H%M%S"), path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def _free_name(folder: Path, stem: str, at: datetime) -> Path:
    name, twin = f"{stem}-{at:%Y%m%d-%H%M%S}", 1
    path = folder / f"{name}{SUFFIX}"
    while path.exists():
        twin += 1
        path = folder / f"{name}-{twin}{SUFFIX}"
    return path


def _must_be_whole(path: Path, key: Key) -> None:
    try:
        with contextlib.closing(connect(path, key, read_only=True)) as db:
            whole = not faults(db)
    except Failure:
        whole = False
    if not whole:
        raise UserError(mark("store", "The backup “{file}” is damaged: choose an older one."), file=path.name)
