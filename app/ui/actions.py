"""What the palette offers beside people and things: every section, and the commands of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from app.domain.messages import Message, mark
from app.texts import Translate
from app.ui.palette import Entry
from app.ui.sections import SECTIONS

Commands = Sequence[tuple[str, Message, str, Callable[[], object]]]


def entries(translate: Translate, go: Callable[..., object], commands: Commands) -> list[Entry]:
    """`commands` are (icon, name, keys, what it does); the sections come first."""
    page, command = translate(mark("ui", "Page")), translate(mark("ui", "Command"))
    sections = [
        Entry(section.icon, translate(section.name), f"{page} · Ctrl+{number}", partial(go, section.key))
        for number, section in enumerate(SECTIONS, 1)
    ]
    return sections + [
        Entry(icon, translate(name), f"{command} · {keys}" if keys else command, run)
        for icon, name, keys, run in commands
    ]
