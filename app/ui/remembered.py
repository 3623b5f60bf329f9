"""What is known before any store is open: which one was last, and how this computer's screens should look."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from app.paths import data_home
from app.texts import LANGUAGES, system_language

RECENT = 6


@dataclass(frozen=True)
class Remembered:
    """Paths of stores, newest first; language "" and theme "system" follow the computer. Holds no secret."""

    stores: tuple[str, ...] = ()
    language: str = ""
    theme: str = "system"
    text_scale: float = 1.0

    def spoken(self) -> str:
        """The language in force."""
        return self.language if self.language in LANGUAGES else system_language()

    def last_store(self) -> Path | None:
        """The newest store that is still there."""
        return next((Path(path) for path in self.stores if Path(path).is_file()), None)

    def with_store(self, path: Path) -> Remembered:
        """The same, with `path` as the newest store."""
        others = tuple(one for one in self.stores if one != str(path))
        return replace(self, stores=(str(path), *others)[:RECENT])


def load() -> Remembered:
    """What was kept; a missing or unreadable file is a first start."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
        known = {field.name for field in fields(Remembered)}
        values = {name: value for name, value in kept.items() if name in known}
        return Remembered(**{**values, "stores": tuple(str(path) for path in values.get("stores", ()))})
    except (OSError, ValueError, AttributeError, TypeError):
        return Remembered()


def save(remembered: Remembered) -> None:
    """Keep it; a full or read-only disk is no reason to disturb anyone here."""
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(json.dumps(asdict(remembered), ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError:
        return


def _file() -> Path:
    return data_home() / "window.json"
