"""The composition root: the window without arguments, one command with them."""

from __future__ import annotations

from collections.abc import Sequence


def start(argv: Sequence[str]) -> int:
    """Run the command named in `argv`, or open the window; returns the exit status."""
    if argv:
        from app.commands.door import run

        return run(argv)
    from app.ui.window import open_window

    return open_window()
