"""How well a new password would hold, in words."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from app.domain.messages import Message, mark
from app.ui.theme import Tone

LEAST = 8
ROWS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv")
FAMILIAR = ("password", "passw0rd", "admin", "welcome", "iloveyou", "alliance", "woaini", "school", "letmein")


@dataclass(frozen=True)
class Strength:
    """`words` for the person; `enough` whether a store may be closed with it; `share` 0-1 for the bar."""

    words: Message
    tone: Tone
    share: float
    enough: bool


def strength(password: str) -> Strength:
    """A rough guess of the bits a stranger must try: signs that surprise count, runs and familiar words do not."""
    bits = _bits(password)
    share = min(1.0, bits / 70)
    if len(password) < LEAST:
        return Strength(mark("ui", "Too short: at least 8 signs"), "harm", share, False)
    if bits < 32:
        return Strength(mark("ui", "Easy to guess: make it longer or less regular"), "harm", share, False)
    if bits < 50:
        return Strength(mark("ui", "Fair: a few more signs would help"), "caution", share, True)
    return Strength(mark("ui", "Strong"), "accent", 1.0 if bits > 70 else share, True)


def _bits(password: str) -> float:
    pool = sum(
        size
        for size, has in (
            (26, any(sign.islower() and sign.isascii() for sign in password)),
            (26, any(sign.isupper() and sign.isascii() for sign in password)),
            (10, any(sign.isdigit() for sign in password)),
            (33, any(sign.isascii() and not sign.isalnum() for sign in password)),
            (2000, any(not sign.isascii() for sign in password)),
        )
        if has
    )
    return _surprises(password) * math.log2(pool) if pool else 0.0


def _surprises(password: str) -> float:
    """How many signs do not follow from the one before, or from a word that everyone uses."""
    lower = password.lower()
    count = 1.0 if password else 0.0
    for before, sign in itertools.pairwise(lower):
        follows = sign == before or any(before + sign in row or sign + before in row for row in ROWS)
        count += 0.25 if follows else 1.0
    for word in FAMILIAR:
        if word in lower:
            count -= 0.8 * len(word)
    return max(count, 0.0)
