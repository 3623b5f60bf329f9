"""A sentence kept in the store in the form that can still be said in another language."""

from __future__ import annotations

import json
from typing import Any

from app.domain.messages import Message


def kept(text: Message | str) -> str:
    """A Message as JSON {context, text, values, number}; plain text stays plain."""
    return text if isinstance(text, str) else json.dumps(as_dict(text), ensure_ascii=False)


def said(text: str | None) -> Message | str:
    """What `kept` was given; anything else is plain text."""
    if text and text.startswith('{"context"'):
        return from_dict(json.loads(text))
    return text or ""


def as_dict(message: Message) -> dict[str, Any]:
    """The Message as plain data; values that are no numbers become text."""
    values = {name: _plain(value) for name, value in message.values.items()}
    return {"context": message.context, "text": message.text, "values": values, "number": message.number}


def from_dict(found: dict[str, Any]) -> Message:
    """The Message of such plain data, with messages inside it."""
    values = {
        name: from_dict(value) if isinstance(value, dict) and "context" in value else value
        for name, value in found.get("values", {}).items()
    }
    return Message(found["context"], found["text"], values, found.get("number", -1))


def _plain(value: object) -> object:
    if isinstance(value, Message):
        return as_dict(value)
    item = getattr(value, "item", None)
    value = item() if callable(item) else value
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)
