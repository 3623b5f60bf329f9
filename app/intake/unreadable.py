"""Why one cell cannot be taken."""

from __future__ import annotations

from app.domain.messages import Message


class Unreadable(Exception):
    """The reason, and a repair where one can be guessed. Never leaves the room: it becomes a Refusal."""

    def __init__(self, reason: Message, suggestion: str = "") -> None:
        self.reason, self.suggestion = reason, suggestion
        super().__init__(str(reason))
