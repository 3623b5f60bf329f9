"""What each column seems to be: by its header (English, Chinese, pinyin), else by what its cells look like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from app.domain.imports import DEFAULT_MISSING, KINDS, REASON_HEADERS, ColumnGuess, Mapping
from app.domain.messages import Message, mark
from app.intake.cells import READERS, read_id_number, read_phone, tidy
from app.intake.columns import Column, RawTable
from app.intake.headers import aliases, plain
from app.intake.stand_ins import usual_words
from app.intake.unreadable import Unreadable

SAMPLED = 200
BY_HEADER = mark("intake", "The header is known to mean this.")
BY_LAST_WORD = mark("intake", "The last part of the header is known to mean this.")
BY_CONTENT = mark("intake", "{share} % of the cells look like this.")
MAPPED = mark("intake", "The mapping says so.")
NOTHING = mark("intake", "Kept as a further attribute.")
REASON_COLUMN = mark("intake", "The reason column of an error file; left out.")
_HINTS = {
    "phone": ("phone", "手机", "电话", "mobile", "tel"),
    "idnum": ("身份", "证件", "id"),
    "email": ("mail", "邮"),
}


def recognise(table: RawTable, kind: str, mapping: Mapping) -> tuple[ColumnGuess, ...]:
    """One guess a column, in the table's order. Where the mapping names columns, only the mapping is believed."""
    if mapping.columns:
        said = {
            header: field
            for field, name in mapping.columns.items()
            for header in ([name] if isinstance(name, str) else name)
        }
        return tuple(
            _guess(
                table,
                place,
                said.get(header, ""),
                MAPPED if header in said else NOTHING,
                1.0 if header in said else 0.0,
            )
            for place, header in enumerate(table.headers)
        )
    found = _by_header(table, kind, set(mapping.constants))
    taken = {field for field, _, _ in found.values()}
    for place, header in enumerate(table.headers):
        if place not in found and plain(header) not in map(plain, REASON_HEADERS):
            guess = _by_content(table.columns[place], kind, taken, header)
            if guess:
                found[place] = guess
                taken.add(guess[0])
    return tuple(
        _guess(table, place, *found.get(place, ("", _left(table.headers[place]), 0.0)))
        for place in range(len(table.headers))
    )


def _left(header: str) -> Message:
    return REASON_COLUMN if plain(header) in map(plain, REASON_HEADERS) else NOTHING


def _guess(table: RawTable, place: int, field: str, reason: Message, confidence: float) -> ColumnGuess:
    samples = tuple(islice(filter(None, map(tidy, table.columns[place].first(SAMPLED))), 5))
    return ColumnGuess(table.headers[place], field, reason, confidence, samples)


def _by_header(table: RawTable, kind: str, constants: set[str]) -> dict[int, tuple[str, Message, float]]:
    """Columns known by their header; when two say the same, the surer and then the earlier one has it."""
    known = aliases(kind)
    names = {spec.name for spec in KINDS[kind].fields}
    offers: list[tuple[float, int, str, Message]] = []
    for place, header in enumerate(table.headers):
        exact = known.get(plain(header)) or known.get(plain(header).replace("信息", "").replace("资料", ""))
        last = known.get(plain(header.rsplit(" ", 1)[-1])) if " " in header else None
        if exact:
            offers.append((1.0 if plain(header) == plain(exact) or exact in names else 0.95, -place, exact, BY_HEADER))
        elif last:
            offers.append((0.7, -place, last, BY_LAST_WORD))
    found: dict[int, tuple[str, Message, float]] = {}
    taken = set(constants)
    for confidence, place, field, reason in sorted(offers, key=lambda offer: offer[:2], reverse=True):
        if field not in taken:
            taken.add(field)
            found[-place] = (field, reason, confidence)
    return found


def _by_content(column: Column, kind: str, taken: set[str], header: str) -> tuple[str, Message, float] | None:
    """A field whose cells can be told by their look: mobile and ID numbers, e-mail addresses."""
    cells = [text for text in map(tidy, column.first(SAMPLED)) if text not in DEFAULT_MISSING]
    if len(cells) < 3:
        return None
    for type_, looks in _LOOKS.items():
        field = next((spec.name for spec in KINDS[kind].fields if spec.type == type_ and spec.name not in taken), None)
        if field is None:
            continue
        share = sum(map(looks, cells)) / len(cells)
        if share >= 0.9 or (share >= 0.6 and any(hint in plain(header) for hint in _HINTS[type_])):
            return field, BY_CONTENT.filled(share=round(100 * share)), round(0.85 * share, 2)
    return None


def _is_mobile(text: str) -> bool:
    try:
        return len(read_phone(text)) == 11 and read_phone(text)[0] == "1"
    except Unreadable:
        return False


def _is_id_number(text: str) -> bool:
    try:
        return len(read_id_number(text)) == 18
    except Unreadable:
        return False


_LOOKS: dict[str, Callable[[str], bool]] = {
    "phone": _is_mobile,
    "idnum": _is_id_number,
    "email": lambda text: "@" in text and "." in text.rsplit("@", 1)[-1],
}


def likeliest_kind(table: RawTable) -> str:
    """The kind whose fields explain the headers best; required fields weigh most, ids of another kind count against."""
    reduced = [plain(header) for header in table.headers]

    def score(kind: str) -> float:
        known = aliases(kind)
        meant = [known[name] for name in reduced if name in known]
        found = set(meant)
        required = KINDS[kind].required()
        have = sum(field in found for field in required)
        missing_group = any(not found & set(group) for group in KINDS[kind].one_of)
        clashes = len(meant) - len(found)  # a list with 姓名 and 家长姓名 is no list of guardians
        return 2.0 * (have - clashes) - 3.0 * (len(required) - have) + len(found) - 3.0 * missing_group

    best = max((kind for kind in KINDS if kind != "contacts"), key=score)
    return best if score(best) > 0 else "students"


def proposed(table: RawTable, kind: str, mapping: Mapping, guesses: Sequence[ColumnGuess]) -> Mapping:
    """The mapping that the guesses amount to, with the words in the file that stand for "nothing"."""
    columns = mapping.columns or {guess.field: guess.header for guess in guesses if guess.field}
    missing = mapping.missing or tuple(sorted(usual_words(table.columns) - {tidy(word) for word in mapping.present}))
    return replace(mapping, kind=kind, columns=columns, missing=missing)


def readable(type_: str) -> Callable[[str], object]:
    """The reader of a field type."""
    return READERS[type_]
