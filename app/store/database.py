"""Make, open and close a store; hand out its one writer and the readers, one a thread."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import UserError
from app.domain.institution import Institution
from app.domain.messages import mark
from app.store import audit
from app.store import institution as institutions
from app.store.connection import Failure, connect, damaged
from app.store.keys import HEADER, STANDARD, Cost, Key, is_header, new_key, open_key, recovery_key
from app.store.lock import Lock
from app.store.places import refuse_shared_folder, written
from app.store.upgrade import bring_up_to_date, prepare

LOG_MB = 64


class Store:
    """An open store. `who` is the name of the staff member at work; empty for the program itself.

    Readers see what is committed and never wait; all writing goes through `write`, one transaction at a time.
    """

    def __init__(self, path: Path, key: Key, lock: Lock) -> None:
        self.path, self.who = path, ""
        self.key = key
        self._lock = lock
        self._turn, self._door = threading.RLock(), threading.Lock()  # the writer's; the list of readers'
        self._own = threading.local()
        self._readers: list[tuple[weakref.ref[threading.Thread], Database]] = []
        self._open = True
        self._writer = connect(path, key)
        self._writer.execute("PRAGMA journal_mode = WAL")  # a restored backup comes without
        self._writer.execute(f"PRAGMA journal_size_limit = {LOG_MB * 2**20}")

    def read(self) -> Database:
        """This thread's own read-only connection; it is closed with the store."""
        self._must_be_open()
        mine: Database | None = getattr(self._own, "db", None)
        if mine is None:
            with self._door:
                self._must_be_open()
                self._forget_ended_threads()
                mine = connect(self.path, self.key, read_only=True)
                self._readers.append((weakref.ref(threading.current_thread()), mine))
            self._own.db = mine
        return mine

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction on the writer connection: kept if the block ends well, else as if it had never begun.

        Others wait their turn. Inside another `write` of the same thread it is a part of that one.
        Raises UserError when the disk is full or the file is damaged.
        """
        with self._turn:
            self._must_be_open()
            if self._writer.conn.in_transaction:
                with self._writer.atomic():
                    yield self._writer
                return
            with _told(self.path):
                try:
                    self._writer.execute("BEGIN IMMEDIATE")
                    yield self._writer
                    self._writer.execute("COMMIT")
                finally:
                    if self._writer.conn.in_transaction:
                        self._writer.execute("ROLLBACK")

    def close(self) -> None:
        """Wait for the running transaction, close every connection and let go of the file; safe to call twice."""
        with self._turn, self._door:
            if not self._open:
                return
            self._open = False
            for _, reader in self._readers:
                reader.close()
            self._writer.close()
            self._lock.release()

    def _must_be_open(self) -> None:
        if not self._open:
            raise UserError(mark("store", "The store is locked: open it again with the password."))

    def _forget_ended_threads(self) -> None:
        living = []
        for thread, reader in self._readers:
            owner = thread()
            if owner is not None and owner.is_alive():
                living.append((thread, reader))
            else:
                reader.close()
        self._readers = living


@dataclass(frozen=True)
class Opened:
    """A new store and the recovery key to print now: it is shown once."""

    store: Store
    recovery_key: str


def create(path: str | Path, password: str, institution: Institution, *, cost: Cost = STANDARD) -> Opened:
    """A new store at `path`; nothing is there until it is complete. Raises UserError (file exists, bad place …)."""
    path = place_for(path)
    if path.exists():
        raise UserError(
            mark("store", "“{store}” already exists: choose another name, or open it."),
            store=path.name,
        )
    if not path.parent.is_dir():
        raise UserError(mark("store", "The folder “{folder}” does not exist: make it first."), folder=path.parent)
    with _held(path) as lock:
        key = new_key(password, cost)
        with written(path) as temporary:
            _fill(temporary, key, institution)
        return Opened(Store(path, key, lock), recovery_key(key))


def open_store(path: str | Path, secret: str) -> Store:
    """Open the store at `path` with its password or its recovery key, brought up to date.

    Raises UserError: no file, a folder, empty, not a store, synced or read-only place, open elsewhere, wrong
    password, damaged, or from a newer version; nothing is written then.
    """
    path = place_for(path)
    header = store_header(path)
    with _held(path) as lock:
        key = open_key(header, secret)
        with contextlib.closing(connect(path, key)) as db:
            bring_up_to_date(db, path, key)
        return Store(path, key, lock)


def _fill(path: Path, key: Key, institution: Institution) -> None:
    """Make the tables of a new store and write down whose it is."""
    with contextlib.closing(connect(path, key)) as db:
        prepare(db)
        with db.atomic():
            institutions.write(db, institution)
            audit.begin(db)
            audit.record(db, "", "create", institution.name)


@contextmanager
def _held(path: Path) -> Iterator[Lock]:
    """The store's lock, let go again if the block fails; failures of the disk are told in words."""
    with _told(path), contextlib.ExitStack() as undo:
        lock = Lock(path)
        undo.callback(lock.release)
        yield lock
        undo.pop_all()


def place_for(path: str | Path) -> Path:
    """The file's real place, links followed; refused where others could change it."""
    text = str(path)
    refuse_shared_folder(Path(text))
    real = Path(text).expanduser().resolve()
    refuse_shared_folder(real)
    return real


def store_header(path: Path, *, writable: bool = True) -> bytes:
    """The first bytes of a store file that is fit to be opened, else a UserError says what is in the way."""
    if path.is_dir():
        raise UserError(mark("store", "“{store}” is a folder: choose the store file in it."), store=path.name)
    if not path.exists():
        raise UserError(mark("store", "There is no file “{store}”: check the name, or make a new store."), store=path)
    if path.stat().st_size == 0:
        raise UserError(mark("store", "“{store}” is empty: restore a backup, or make a new store."), store=path.name)
    if path.stat().st_nlink > 1:
        raise UserError(
            mark("store", "“{store}” has a second name on this disk, so it could be opened twice: copy it first."),
            store=path.name,
        )
    if writable and not (os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK)):
        raise _read_only(path)
    with path.open("rb") as file:
        header = file.read(HEADER)
    if not is_header(header):
        open_key(header, " ")  # says what is wrong with it
    return header


def _read_only(path: Path) -> UserError:
    return UserError(
        mark("store", "“{folder}” cannot be written to: move the store to a folder of your own on this computer."),
        folder=path.parent,
    )


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn a failure of disk or file into a sentence a person can act on."""
    try:
        yield
    except (OSError, Failure) as error:
        words = _in_words(error, path)
        if words is None:
            raise
        raise words from error


def _in_words(error: Exception, path: Path) -> UserError | None:
    """What a failure of disk or file means for a person; None for anything else."""
    text = str(error)
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    if full or (isinstance(error, Failure) and "disk is full" in text):
        return UserError(
            mark("store", "The disk is full and nothing was changed: free some space and try again."),
        )
    if isinstance(error, PermissionError) or (isinstance(error, OSError) and error.errno == errno.EROFS):
        return _read_only(path)
    if isinstance(error, Failure) and ("malformed" in text or "not a database" in text):
        return damaged(path)
    if isinstance(error, Failure) and "readonly" in text:
        return _read_only(path)
    return None
