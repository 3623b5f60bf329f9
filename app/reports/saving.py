"""Files are written whole or not at all: a temporary file beside the target, flushed, then put in its place."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark


def save(path: Path, data: bytes) -> Path:
    """Write `data` to `path` in one stroke; UserError where the folder or file does not let itself be written."""
    folder = ready(path.parent)
    if path.is_dir():
        raise UserError(mark("reports", "“{path}” is a folder; name a file."), path=str(path))
    try:
        handle, name = tempfile.mkstemp(prefix=".writing-", dir=folder)
    except OSError:
        raise _closed(folder) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except PermissionError:
        _drop(name)
        raise UserError(
            mark("reports", "“{path}” is open in another program; close it there and try again."), path=str(path)
        ) from None
    except OSError:
        _drop(name)
        raise UserError(mark("reports", "“{path}” could not be written: is the disk full?"), path=str(path)) from None
    _settle(folder)
    return path


def ready(folder: Path) -> Path:
    """The folder, made if need be; UserError where it is a file or cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError(
            mark("reports", "“{path}” is a file, not a folder; choose a folder."), path=str(folder)
        ) from None
    except OSError:
        raise _closed(folder) from None
    if not os.access(folder, os.W_OK):
        raise _closed(folder)
    return folder


def file_stem(name: str) -> str:
    """A safe part of a file name: letters, digits and hyphens of any script; at most 60."""
    plain = unicodedata.normalize("NFKC", name)
    return re.sub(r"[^\w]+", "-", plain).strip("-_")[:60] or "report"


def _closed(folder: Path) -> UserError:
    return UserError(mark("reports", "The folder “{path}” cannot be written; choose another."), path=str(folder))


def _drop(name: str) -> None:
    Path(name).unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut; Windows has no such call for folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
