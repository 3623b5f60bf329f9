"""What a few typed signs may mean: part of a name, its pinyin or initials, the end of a phone, the beginning of a ref.

Every condition reads an index alone, so that a million people answer while one types.
"""

from __future__ import annotations

import re

Condition = tuple[str, list[object]]
LAST = "\U0010ffff"
DIGITS = re.compile(r"[0-9]{3,}\Z")
LATIN = re.compile(r"[a-z' ]+\Z")


def people_match(text: str, table: str) -> Condition:
    """The condition for students or guardians; everyone for an empty text."""
    text = " ".join(text.split())
    if not text:
        return "1", []
    quick, quick_values = begins_with(text)
    slow, slow_values = _contains(text, table)
    return f"({quick} OR {slow})", [*quick_values, *slow_values]


def begins_with(text: str) -> Condition:
    """The condition that a name, its pinyin, a phone or a ref begins with the text: answered by indexes at once."""
    text = " ".join(text.split())
    tests, values = [_from("name"), _from("ref")], [text, text + LAST, text.upper(), text.upper() + LAST]
    if DIGITS.match(text):
        tests.append(_from("phone"))
        values += [text, text + LAST]
    if LATIN.match(text.lower()):
        tests.append(_from("pinyin"))
        values += [_run_together(text), _run_together(text) + LAST]
    return f"({' OR '.join(tests)})", list(values)


def _contains(text: str, table: str) -> Condition:
    """The condition that a name holds the text, initials begin with it or a phone ends with it: one index is walked."""
    if DIGITS.match(text):
        return f"id IN (SELECT id FROM {table} WHERE substr(phone, ?) = ?)", [-len(text), text]
    if not LATIN.match(text.lower()):
        return f"id IN (SELECT id FROM {table} WHERE instr(name, ?) > 0)", [text]
    name, initials = f"SELECT id FROM {table} WHERE instr(lower(name), ?) > 0", f"SELECT id FROM {table} WHERE pinyin"
    return f"(id IN ({name}) OR id IN ({initials} LIKE ?))", [text.lower(), f"% {_run_together(text)}%"]


def _from(column: str) -> str:
    return f"({column} >= ? AND {column} < ?)"


def _run_together(text: str) -> str:
    return text.lower().replace(" ", "").replace("'", "")


def text_match(text: str, columns: tuple[str, ...]) -> Condition:
    """The condition that one of `columns` contains the text, whatever its case; everything for an empty text."""
    text = " ".join(text.split()).lower()
    if not text:
        return "1", []
    return f"({' OR '.join(f'instr(lower({column}), ?) > 0' for column in columns)})", [text] * len(columns)
