"""How a long job tells where it stands, and where it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.domain.errors import Cancelled
from app.domain.messages import Message

Show = Callable[[int, int], None]
Say = Callable[[Message], None]


class Progress:
    """Handed to every job as its last argument; jobs call `at` between chunks of work.

    `show(done, total)` hears of each whole percent once; `say(message)` hears which step begins.
    """

    def __init__(self, show: Show = lambda done, total: None, say: Say = lambda message: None) -> None:
        self._show, self._say = show, say
        self._stop = threading.Event()
        self._percent = -1

    def cancel(self) -> None:
        """Ask the job to stop at its next `at`; callable from any thread."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether someone has asked the job to stop."""
        return self._stop.is_set()

    def quiet(self) -> Progress:
        """For one step of a longer way: stops with this one and shows its percents, but says nothing of its own."""
        part = Progress(self._show)
        part._stop = self._stop
        return part

    def at(self, done: int, total: int) -> None:
        """Say that `done` of `total` units are behind us; raises Cancelled if the job should stop."""
        if self._stop.is_set():
            raise Cancelled
        percent = 100 * done // max(total, 1)
        if percent != self._percent:
            self._percent = percent
            self._show(done, total)

    def step(self, message: Message) -> None:
        """Name the step that begins, in the person's words."""
        if self._stop.is_set():
            raise Cancelled
        self._percent = -1
        self._say(message)
