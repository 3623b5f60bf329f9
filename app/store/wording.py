"""A sentence kept in the store in the form that can still be said in another language."""

from __future__ import annotations

import json

from app.domain.messages import Message, packed, unpacked


def kept(text: Message | str) -> str:
    """A Message as JSON {context, text, values, number}; plain text stays plain."""
    return text if isinstance(text, str) else json.dumps(packed(text), ensure_ascii=False)


def said(text: str | None) -> Message | str:
    """What `kept` was given; anything else is plain text."""
    if text and text.startswith('{"context"'):
        return unpacked(json.loads(text))
    return text or ""
