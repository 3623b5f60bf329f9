"""What makes a list provable: one hash over its rows, and codes that a slip of the finger cannot turn into another."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

# No 0/O, 1/I/L, U/V: read aloud and typed by hand.
SIGNS = "23456789ABCDEFGHJKMNPQRSTWXYZ"
LENGTH = 7


def list_hash(rows: Iterable[tuple[object, ...]]) -> str:
    """SHA-256 over the sorted rows; the order in which they lie does not matter, every value does."""
    digest = hashlib.sha256()
    for line in sorted("\x1f".join("" if each is None else str(each) for each in row) for row in rows):
        digest.update(line.encode() + b"\n")
    return digest.hexdigest()


def new_codes(count: int, chosen: Callable[[int], int], taken: frozenset[str] = frozenset()) -> list[str]:
    """`count` different codes, none of `taken`; `chosen(n)` gives a random number below n (secrets.randbelow)."""
    codes: list[str] = []
    seen = set(taken)
    while len(codes) < count:
        body = "".join(SIGNS[chosen(len(SIGNS))] for _ in range(LENGTH))
        code = body + check_sign(body)
        if code not in seen:
            seen.add(code)
            codes.append(code)
    return codes


def check_sign(body: str) -> str:
    """The last sign: a weighted sum modulo 29, a prime, so that no wrong sign passes, nor two neighbours swapped."""
    return SIGNS[sum((place + 2) * SIGNS.index(sign) for place, sign in enumerate(body)) % len(SIGNS)]


def is_code(text: str) -> bool:
    """Whether a typed code can be one of ours."""
    text = text.strip().upper()
    right = len(text) == LENGTH + 1 and all(sign in SIGNS for sign in text)
    return right and check_sign(text[:-1]) == text[-1]
