"""Where a store may lie, and how any file is written so that it is never half there."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "icloud drive",
    "iclouddrive",
    "com~apple~clouddocs",
    "mobile documents",
    "nutstore",
    "nutstore files",
    "我的坚果云",
    "坚果云",
    "box sync",
    "pcloud drive",
    "baidusyncdisk",
    "baidunetdiskworkspace",
    "wpsdrive",
    "nextcloud",
    "owncloud",
)
SYNCED_BEGINNINGS = ("onedrive - ", "onedrive-", "dropbox (", "googledrive-", "nutstore-", "坚果云")
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "afpfs", "ncpfs", "fuse.rclone"}
DRIVE_REMOTE = 4


def refuse_shared_folder(path: Path) -> None:
    """Raise UserError if a sync program or another computer could change the file under our feet."""
    name = synced_by(path)
    if name:
        raise UserError(
            mark(
                "store",
                "“{folder}” is a synced or network folder, which damages an open store: keep the store on this "
                "computer and put backups there instead.",
            ),
            folder=name,
        )


def synced_by(path: Path) -> str:
    """The part of `path` that gives away a synced or network folder, or nothing."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return text.replace("\\", "/").strip("/").split("/")[0]
    for part in text.replace("\\", "/").split("/"):
        plain = part.strip().lower()
        if plain in SYNCED or plain.startswith(SYNCED_BEGINNINGS):
            return part
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        root = os.environ.get(variable)
        if root and Path(root) in path.parents:
            return root
    return _network_drive(path)


def _network_drive(path: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        drive = path.anchor
        return drive if drive and ctypes.windll.kernel32.GetDriveTypeW(drive) == DRIVE_REMOTE else ""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    kinds = {line.split()[1]: line.split()[2] for line in mounts.read_text("utf-8").splitlines() if line.count(" ") > 2}
    for folder in (path, *path.parents):
        kind = kinds.get(str(folder).replace(" ", "\\040"))
        if kind is not None:
            return str(folder) if kind in NETWORK_SYSTEMS else ""
    return ""


@contextlib.contextmanager
def written(path: Path) -> Iterator[Path]:
    """A temporary file beside `path`; once the block has ended well it is on the disk and takes the name.

    On any error the temporary file goes and what was at `path` stays as it was.
    """
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        flush(temporary)
        temporary.replace(path)
        flush_folder(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until the file is on the disk, not only in the computer's memory."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the folder's names are on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
