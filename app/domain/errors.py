"""The two families of failure: what a person can mend, and what a person has stopped. Everything else is a bug."""

from __future__ import annotations

import traceback

from app.domain.messages import Message


class UserError(Exception):
    """One sentence a person can act on: what is wrong, where, and what to do."""

    def __init__(self, message: Message, **values: object) -> None:
        self.message = message.filled(message.number, **values) if values else message
        super().__init__(str(self.message))


class Cancelled(Exception):
    """Raised inside a job when the person has asked it to stop; the store is left as it was."""


class ChildFailed(RuntimeError):
    """A bug in a child process; `place` says where, without any value."""

    def __init__(self, place: str) -> None:
        self.place = place
        super().__init__(place)


def place_of(error: BaseException) -> str:
    """Where in the code it happened: type, files, lines and functions, without any value.

    An exception's own text may quote a cell, so it never goes to a log or a screen.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.filename.rsplit('app/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames]
    inside = [error.place] if isinstance(error, ChildFailed) else []
    return "\n".join([type(error).__name__, *lines, *inside])
