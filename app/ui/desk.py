"""What every page is handed: the store, the runner, the language, and the few things it may ask of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.messages import Message
from app.texts import Translate
from app.ui.runner import Runner
from app.ui.theme import Tone

if TYPE_CHECKING:
    from app.store.database import Store


class Ask(Protocol):
    """One question with two answers; True for yes."""

    def __call__(self, question: str, detail: str = "", *, yes: str, no: str = "", danger: bool = False) -> bool:
        """Ask and wait."""


class Notify(Protocol):
    """Short news in the corner, with at most one action (its words and what it does)."""

    def __call__(
        self, text: str | Message, tone: Tone = "accent", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show it."""


class WindowChoices(Protocol):
    """What Settings asks of the window."""

    def adopt(self, **choices: object) -> None:
        """Take over language, theme or text_scale at once."""

    def back_up(self) -> None:
        """A checked backup beside the store, now."""

    def watch_again(self) -> None:
        """The lock time was changed."""

    def close_store(self, then: Callable[[], None]) -> None:
        """Close the file and go on with `then`."""

    def show_gate(self, path: Path | None = None) -> None:
        """Ask for the password of a store."""


class News(QObject):
    """Carries `changed`: the nouns (table names) that a job or form has changed, as a frozenset."""

    changed = Signal(object)


@dataclass(frozen=True)
class Desk:
    """The bundle. `go(page, item)` opens a page by its key ("home", "data", "students", …) and shows `item` there."""

    store: Store
    runner: Runner
    translate: Translate
    language: str
    news: News
    notify: Notify
    go: Callable[..., None]
    ask: Ask
    show_error: Callable[[BaseException], None]
    window: WindowChoices

    @property
    def changed(self) -> object:
        """The signal to connect to: `desk.news.changed` by its short name."""
        return self.news.changed

    def tell_changed(self, *nouns: str) -> None:
        """Say that rows of these tables are different now; pages in view read again."""
        self.news.changed.emit(frozenset(nouns))

    def today(self) -> date:
        """The institution's day: the sample carries its own."""
        from app.store.institution import today

        return today(self.store)
