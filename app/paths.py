"""Where resources, stores and logs lie, whether the program is frozen or run from its source."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PROGRAM = "Alliance Desk"


def root() -> Path:
    """The folder that holds `resources`: the source tree, or where the built program unpacked itself."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Icons, styles, texts, fonts, rules, help, templates and the sample institution."""
    return root() / "resources"


def sample() -> Path:
    """The files of the sample institution."""
    return resources() / "sample"


def fonts() -> Path:
    """The fonts that screens and reports share."""
    return resources() / "fonts"


def help_pages() -> Path:
    """The help, one folder a language."""
    return resources() / "help"


def data_home() -> Path:
    """The folder of this person's stores; ALLIANCE_DESK_HOME moves it (tests, portable use)."""
    moved = os.environ.get("ALLIANCE_DESK_HOME")
    if moved:
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path(PROGRAM, appauthor=False, roaming=False)


def log_file() -> Path:
    """The local log; it holds no personal data."""
    return data_home() / "alliance-desk.log"
