"""Sentences for people, marked where they are written and translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Message:
    """An English sentence with its translation context and the values for its {placeholders}.

    `number` chooses the plural form where the sentence contains %n. A value may be a Message itself: it is
    translated first.
    """

    context: str
    text: str
    values: dict[str, object] = field(default_factory=dict)
    number: int = -1

    def filled(self, number: int | None = None, **values: object) -> Message:
        """The same sentence with its placeholders filled (and its plural chosen)."""
        return replace(self, values={**self.values, **values}, number=self.number if number is None else number)

    def __str__(self) -> str:
        """The English form: for logs and tests, never for a screen."""
        text = self.text.replace("%n", str(self.number))
        return text.format(**self.values) if self.values else text


def mark(context: str, text: str) -> Message:
    """Mark a literal sentence for translation; the translation tool finds calls of this name."""
    return Message(context, text)


def plural(context: str, text: str, comment: str, number: int) -> Message:
    """Mark a sentence with %n: each language has forms of its own for one and for many.

    The arguments are those of Qt's `translate`, so that the translation tool knows it for a plural (it wants all four).
    """
    return Message(context, text, {}, number)


def packed(message: Message) -> dict[str, object]:
    """The message as plain data for JSON: {context, text, values[, number]}, with the messages among its values."""
    values = {key: _plain(value) for key, value in message.values.items()}
    plain: dict[str, object] = {"context": message.context, "text": message.text, "values": values}
    return plain if message.number < 0 else {**plain, "number": message.number}


def unpacked(plain: Mapping[str, object]) -> Message:
    """The message that `packed` made plain."""
    held = plain.get("values")
    values = {
        key: unpacked(value) if isinstance(value, dict) and "context" in value else value
        for key, value in (held if isinstance(held, dict) else {}).items()
    }
    number = plain.get("number", -1)
    return Message(str(plain["context"]), str(plain["text"]), values, number if isinstance(number, int) else -1)


def _plain(value: object) -> object:
    if isinstance(value, Message):
        return packed(value)
    item = getattr(value, "item", None)  # numpy's numbers
    value = item() if callable(item) else value
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)
