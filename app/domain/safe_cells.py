"""Cells are data: nothing that a spreadsheet program could take for a formula leaves this program as one.

The OWASP list of triggers (= + - @ tab, carriage return, line feed) with their full-width forms, also behind spaces,
quotes, byte-order marks and zero-width signs. Numbers written as numbers are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

TRIGGERS = "=+-@\t\r\n|%"
UNSEEN = " \"'\ufeff\u200b\u200c\u200d\u2060\u00a0"
_NUMBER = re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(e[+-]?\d+)?%?", re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
CELL_MOST = 32_767


def safe_text(text: str) -> str:
    """The text for a CSV cell: with an apostrophe before it where a program might calculate it."""
    clean = plain_text(text)
    bare = unicodedata.normalize("NFKC", clean).lstrip(UNSEEN)
    if bare[:1] and bare[0] in TRIGGERS and not _NUMBER.fullmatch(bare.strip()):
        return "'" + clean
    if clean[:1] in ("\t", "\r", "\n"):
        return "'" + clean
    return clean


def plain_text(text: str) -> str:
    """The text without what no table can hold (control characters), at most as long as a cell."""
    return _FORBIDDEN.sub("", text)[:CELL_MOST]


def as_text(text: str) -> str:
    """The same for a cell that must stay text, whatever it looks like: a phone number with a plus is no number."""
    bare = unicodedata.normalize("NFKC", plain_text(text)).lstrip(UNSEEN)
    return "'" + plain_text(text) if bare[:1] and bare[0] in TRIGGERS else plain_text(text)


def copied(rows: Iterable[Iterable[str]]) -> str:
    """Rows for the clipboard, a tab between cells: what is pasted into a spreadsheet is calculated there too."""
    return "\n".join("\t".join(safe_text(" ".join(cell.split())) for cell in row) for row in rows)


def headers(names: list[str]) -> list[str]:
    """Safe headers that stay different from one another."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        safe = safe_text(name)
        seen[safe] = seen.get(safe, 0) + 1
        found.append(safe if seen[safe] == 1 else f"{safe} ({seen[safe]})")
    return found
