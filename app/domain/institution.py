"""Who runs the program, who works there, and how this computer likes to see it."""

from __future__ import annotations

import re
from dataclasses import dataclass

HOUSE_COLOUR = "#0b7a67"
PNG = b"\x89PNG\r\n\x1a\n"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
TYPES = ("training_org", "school", "kindergarten", "university", "adult_training")
EURO = ["AT", "BE", "DE", "ES", "FI", "FR", "GR", "IE", "IT", "LU", "NL", "PT"]
CURRENCIES = dict.fromkeys(EURO, "EUR") | {"CN": "CNY", "GB": "GBP", "US": "USD", "HK": "HKD", "SG": "SGD", "JP": "JPY"}


@dataclass(frozen=True)
class Institution:
    """The school itself. `today` (ISO date) is set for a sample institution alone, so that it never ages.

    logo: a PNG; colour: #rrggbb; both for reports.
    """

    name: str
    type: str = "training_org"
    country: str = "CN"
    currency: str = "CNY"
    today: str | None = None
    sample: bool = False
    logo: bytes | None = None
    colour: str | None = None
    created_at: str = ""


def is_colour(text: str) -> bool:
    """Whether `text` names a colour as #rrggbb."""
    return _COLOUR.fullmatch(text) is not None


def currency_of(country: str) -> str:
    """The currency money is counted in there, as three letters; CNY where we do not know."""
    return CURRENCIES.get(country, "CNY")


@dataclass(frozen=True)
class Staff:
    """One person who works with the program; the PIN never leaves the store."""

    id: int
    name: str
    role: str = ""
    active: bool = True


@dataclass(frozen=True)
class Settings:
    """What the person has chosen. `lock_minutes` 0 never locks; `text_scale` 1.0 is the system's size.

    `key_printed`: whether the recovery key was confirmed to be on paper (a store made in the window begins without).
    """

    language: str = ""
    theme: str = "system"
    last_staff: str = ""
    lock_minutes: int = 10
    text_scale: float = 1.0
    key_printed: bool = True
