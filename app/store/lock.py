"""One process holds a store: an operating-system lock on a small file beside it, released even by a crash."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from its making until `release` or the end of the process. Raises UserError if another holds it."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_name(store.name + ".lock")
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(handle)
            except OSError:
                os.close(handle)
                raise UserError(
                    mark("store", "“{store}” is open in another window or program: close it there first."),
                    store=store.name,
                ) from None
            if self._still_there(handle):
                break
            os.close(handle)  # its last holder removed the file while we waited for it
        self._handle: int | None = handle

    def _still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self.path))
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let the next one in and leave no file behind; safe to call twice."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(handle)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):  # the next holder may already have it open
                self.path.unlink(missing_ok=True)
