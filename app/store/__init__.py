"""The only room that speaks SQL: one encrypted file, one file of code a noun."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType


def _load_sqlite_utils() -> None:
    """Import sqlite-utils without pandas and numpy.

    It looks for both only to learn their number types, which we never hand to it, and costs every start half a second
    by it. Nobody else's imports are touched: only its own module is told that they are not there.
    """
    ordinary = importlib.import_module

    def without_frames(name: str, package: str | None = None) -> ModuleType:
        asking = sys._getframe(1).f_globals.get("__name__", "")
        if name in ("pandas", "numpy") and asking == "sqlite_utils.db":
            raise ImportError(name)
        return ordinary(name, package)

    importlib.import_module = without_frames
    try:
        ordinary("sqlite_utils")
    finally:
        importlib.import_module = ordinary


_load_sqlite_utils()
