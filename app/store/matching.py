"""What a few typed signs may mean: part of a name, its pinyin or initials, the end of a phone, the beginning of a ref.

Every condition reads an index alone, so that a million people answer while one types.
"""

from __future__ import annotations

import re

from sqlite_utils import Database

Condition = tuple[str, list[object]]
LAST = "\U0010ffff"
DIGITS = re.compile(r"[0-9]{3,}\Z")
LATIN = re.compile(r"[a-z' ]+\Z")


def people_match(db: Database, text: str, table: str) -> Condition:
    """The condition for students or guardians; everyone for an empty text."""
    text = " ".join(text.split())
    if not text:
        return "1", []
    plain = text.lower()
    tests: list[str] = [f"id IN (SELECT id FROM {table} WHERE instr(name, ?) > 0)"]
    values: list[object] = [text]
    tests.append("(ref >= ? AND ref < ?)")
    values += [text.upper(), text.upper() + LAST]
    if DIGITS.match(text):
        tests.append(f"id IN (SELECT id FROM {table} WHERE phone IS NOT NULL AND substr(phone, ?) = ?)")
        values += [-len(text), text]
        tests.append("(phone >= ? AND phone < ?)")
        values += [text, text + LAST]
    if LATIN.match(plain):
        joined = plain.replace(" ", "").replace("'", "")
        tests.append("(pinyin >= ? AND pinyin < ?)")
        values += [joined, joined + LAST]
        tests.append(f"id IN (SELECT id FROM {table} WHERE instr(pinyin, ?) > 0)")
        values.append(" " + joined)
        tests[0] = f"id IN (SELECT id FROM {table} WHERE instr(lower(name), ?) > 0)"
        values[0] = plain
    return f"({' OR '.join(tests)})", values


def text_match(text: str, columns: tuple[str, ...]) -> Condition:
    """The condition that one of `columns` contains the text, whatever its case; everything for an empty text."""
    text = " ".join(text.split()).lower()
    if not text:
        return "1", []
    return f"({' OR '.join(f'instr(lower({column}), ?) > 0' for column in columns)})", [text] * len(columns)
