"""The two families of failure: what a person can mend, and what a person has stopped. Everything else is a bug."""

from __future__ import annotations

from app.domain.messages import Message


class UserError(Exception):
    """One sentence a person can act on: what is wrong, where, and what to do."""

    def __init__(self, message: Message, **values: object) -> None:
        self.message = message.filled(message.number, **values) if values else message
        super().__init__(str(self.message))


class Cancelled(Exception):
    """Raised inside a job when the person has asked it to stop; the store is left as it was."""
