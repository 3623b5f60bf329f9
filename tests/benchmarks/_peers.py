"""Peers live in throw-away environments of their own under build/peers, so that their needs never meet ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from _table import ROOT


def environment(name: str, *requirements: str) -> Path:
    """The Python of the environment `name`, made on first use with exactly these requirements."""
    folder = ROOT / "build" / "peers" / name
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "requirements.stamp"
    wanted = "\n".join(requirements)
    if not stamp.is_file() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
        stamp.write_text(wanted)
    return python
