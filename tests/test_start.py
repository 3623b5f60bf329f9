import subprocess
import sys
from pathlib import Path

import pytest

from app import start as composition
from app.commands import door
from app.ui import window

ROOT = Path(__file__).resolve().parents[1]


def test_words_go_to_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(door, "run", lambda argv: asked.append(list(argv)) or 7)
    assert composition.start(["check", "x.alliance"]) == 7
    assert asked == [["check", "x.alliance"]]


def test_no_words_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "open_window", lambda: 5)
    assert composition.start([]) == 5


def test_main_waits_for_neither_torch_nor_tables() -> None:
    """The first window must not pay for what only jobs need."""
    code = (
        "import sys, app.start, app.ui.window; print([m for m in ('torch', 'pandas', 'sklearn') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
