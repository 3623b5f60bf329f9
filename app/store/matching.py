"""What a few typed signs may mean: part of a name, its pinyin or initials, the end of a phone, the beginning of a ref.

Signs of a pinyin or a ref are found by an index; a name or a phone by a walk along one narrow index of people.
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
    return _either(text, table, *_contains(text)) if text else ("1", [])


def begins_with(text: str, table: str) -> Condition:
    """The condition that a name, its pinyin, a phone or a ref begins with the text."""
    text = " ".join(text.split())
    if LATIN.match(text.lower()):
        return _either(text, table, _from("pinyin"), _range(_run_together(text)))
    if DIGITS.match(text):
        return _either(text, table, f"{_from('phone')} OR {_from('name')}", [*_range(text), *_range(text)])
    return _either(text, table, _from("name"), _range(text))


def _either(text: str, table: str, test: str, values: list[object]) -> Condition:
    """People of whom the test holds or whose ref begins with the text. Each half reads an index of its own."""
    halves = [f"id IN (SELECT id FROM {table} WHERE {half})" for half in (_from("ref"), test)]
    return f"({' OR '.join(halves)})", [*_range(text.upper()), *values]


def _contains(text: str) -> Condition:
    """The condition that a name holds the text, pinyin or its initials begin with it, or a phone begins or ends so."""
    if DIGITS.match(text):
        return f"substr(phone, ?) = ? OR {_from('phone')} OR {_from('name')}", [-len(text), text, *_range(text) * 2]
    if not LATIN.match(text.lower()):
        return "instr(name, ?) > 0", [text]
    spelled = _run_together(text)
    test = f"instr(lower(name), ?) > 0 OR pinyin LIKE ? OR {_from('pinyin')}"
    return test, [text.lower(), f"% {spelled}%", *_range(spelled)]


def _from(column: str) -> str:
    return f"({column} >= ? AND {column} < ?)"


def _range(start: str) -> list[object]:
    return [start, start + LAST]


def _run_together(text: str) -> str:
    return text.lower().replace(" ", "").replace("'", "")


def text_match(text: str, columns: tuple[str, ...]) -> Condition:
    """The condition that one of `columns` contains the text, whatever its case; everything for an empty text."""
    text = " ".join(text.split()).lower()
    if not text:
        return "1", []
    return f"({' OR '.join(f'instr(lower({column}), ?) > 0' for column in columns)})", [text] * len(columns)
