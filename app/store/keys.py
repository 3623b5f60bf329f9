"""From a password or a printed recovery key to the 32 bytes that encrypt the store.

A store is ONE file, with nothing beside it that could be lost. So everything that must be readable before the key is
known lives in the file's first 16 bytes, which SQLCipher calls the salt and lets us choose:

    0-1   the first two bytes of SHA-256 over bytes 2-15: a damaged or foreign beginning shows without a password
    2     log2 of Argon2id's memory in KiB        3     passes (high half), lanes (low half)
    4-11  eight random bytes                      12-15 a verifier: HMAC of bytes 2-11 under the key

The password's Argon2id (RFC 9106) IS the cipher's raw key, and the recovery key is that same key in print: both open
the same file, a copy of it is complete, and a new password re-encrypts the file, so that old prints stop working.
The verifier tells a wrong password from a damaged file without touching a page.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from app.domain.errors import UserError
from app.domain.messages import mark

HEADER = 16
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O or U to misread
KEY_SIGNS, CHECK_SIGNS = 52, 4
TYPED_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True)
class Cost:
    """How dear one guess is: Argon2id with 2**memory KiB, `passes` passes over it, `lanes` lanes."""

    memory: int = 18
    passes: int = 3
    lanes: int = 2


STANDARD = Cost()
"""256 MiB, 3 passes, 2 lanes: about one second on an office computer of 2020."""

CHEAP = Cost(memory=6, passes=1, lanes=1)
"""For tests and throw-away stores only: a guess costs nothing."""


@dataclass(frozen=True)
class Key:
    """The cipher's raw key and the public first bytes of the file it belongs to."""

    raw: bytes
    header: bytes

    def pragma(self) -> str:
        """The key as SQLCipher's raw-key literal; hexadecimal, so nothing of it can be read as SQL."""
        return f"\"x'{self.raw.hex()}{self.header.hex()}'\""


def new_key(password: str, cost: Cost = STANDARD) -> Key:
    """A key for a store yet to be made, with fresh random bytes."""
    start = bytes([cost.memory, cost.passes << 4 | cost.lanes]) + secrets.token_bytes(8)
    raw = _derive(password, start)
    rest = start + _verifier(raw, start)
    return Key(raw, _sign(rest) + rest)


def open_key(header: bytes, secret: str) -> Key:
    """The key of the store that begins with `header`, from its password or its recovery key.

    Raises UserError: not a store (or its first bytes are damaged), wrong password, mistyped recovery key.
    """
    if not is_header(header):
        raise UserError(
            mark(
                "store",
                "This file is not an Alliance Desk store, or its first bytes are damaged: choose another file or "
                "restore a backup.",
            )
        )
    start, expected = header[2:12], header[12:16]
    for raw in _candidates(secret, start):
        if hmac.compare_digest(_verifier(raw, start), expected):
            return Key(raw, header)
    raise UserError(mark("store", "The password is wrong: try again, or use the printed recovery key."))


def is_header(header: bytes) -> bool:
    """Whether 16 bytes are the beginning of a store."""
    if len(header) != HEADER or not hmac.compare_digest(_sign(header[2:]), header[:2]):
        return False
    memory, passes, lanes = header[2], header[3] >> 4, header[3] & 15
    return 3 <= memory <= 21 and passes >= 1 and lanes >= 1 and 2**memory >= 8 * lanes


def recovery_key(key: Key) -> str:
    """The key as 14 groups of 4 signs, for paper; the last group catches a slip of the pen."""
    signs = _spell(int.from_bytes(key.raw, "big"), KEY_SIGNS) + _check(key.raw)
    return "-".join(signs[start : start + 4] for start in range(0, len(signs), 4))


def _candidates(secret: str, start: bytes) -> list[bytes]:
    """What `secret` may mean: the recovery key if it is shaped like one, else the password."""
    signs = "".join(sign for sign in secret.upper() if sign.isalnum()).translate(TYPED_AS)
    if len(signs) != KEY_SIGNS + CHECK_SIGNS or any(sign not in ALPHABET for sign in signs):
        return [_derive(secret, start)]
    number = 0
    for sign in signs[:KEY_SIGNS]:
        number = number * 32 + ALPHABET.index(sign)
    if number < 2**256 and _check(number.to_bytes(32, "big")) == signs[KEY_SIGNS:]:
        return [number.to_bytes(32, "big"), _derive(secret, start)]
    raise UserError(mark("store", "The recovery key has a sign that does not fit: compare it with the printed page."))


def _derive(password: str, start: bytes) -> bytes:
    """Argon2id over the password as one keyboard or another would spell it (NFC)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not password:
        raise UserError(mark("store", "The password is empty: type one."))
    try:
        return Argon2id(
            salt=start, length=32, iterations=start[1] >> 4, lanes=start[1] & 15, memory_cost=2 ** start[0]
        ).derive(unicodedata.normalize("NFC", password).encode("utf-8"))
    except MemoryError:
        raise UserError(
            mark("store", "There is too little memory to check the password: close other programs and try again.")
        ) from None


def _verifier(raw: bytes, start: bytes) -> bytes:
    return hmac.new(raw, b"alliance desk verifier" + start, hashlib.sha256).digest()[:4]


def _sign(rest: bytes) -> bytes:
    return hashlib.sha256(b"alliance desk store" + rest).digest()[:2]


def _spell(number: int, signs: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(signs)))


def _check(raw: bytes) -> str:
    digest = hashlib.sha256(b"alliance desk recovery" + raw).digest()
    return _spell(int.from_bytes(digest[:4], "big") >> 12, CHECK_SIGNS)
