"""Where a table begins and ends inside a sheet: title rows, one or two header lines, totals and footnotes below."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from app.domain.imports import KINDS, REASON_HEADERS
from app.paths import resources

LOOKED_AT = 40
_PARENTHESIS = re.compile(r"[(（\[【].*?[)）\]】]")
_SEPARATORS = re.compile(r"[\s_\-.:：*/#、,，\"'()（）\[\]【】]+")
_NUMBER = re.compile(r"[-+]?[\d,.]+%?|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?.*")
_TOTALS = re.compile(
    r"(合\s*计|总\s*计|小\s*计|共\s*计|总人数|平均|制表|填表|打印|审核|备注[:：]|说明[:：]|注[:：]"
    r"|grand total|subtotal|totals?\b|sum\b|average\b|printed)",
    re.IGNORECASE,
)


def plain(header: str) -> str:
    """A header reduced to what it says: no spaces, signs or case; full-width letters made plain."""
    text = unicodedata.normalize("NFKC", header).strip().lower()
    return _SEPARATORS.sub("", _PARENTHESIS.sub("", text) or text)


@cache
def aliases(kind: str) -> dict[str, str]:
    """Reduced header -> field for one kind: field names, English labels, the lists of resources/intake/headers.toml."""
    listed = _listed()
    spec = KINDS[kind]
    known: dict[str, str] = {}
    for field in spec.fields:
        for alias in (field.name, field.label.text, *listed.get(kind, {}).get(field.name, ())):
            known.setdefault(plain(alias), field.name)
    return known


@cache
def _listed() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((resources() / "intake" / "headers.toml").read_text("utf-8"))


@cache
def all_aliases() -> frozenset[str]:
    """Every reduced header any kind knows."""
    return frozenset(alias for kind in KINDS for alias in aliases(kind)) | frozenset(map(plain, REASON_HEADERS))


def find_header(rows: Sequence[Sequence[str]], wanted: Iterable[str] = (), kind: str = "") -> int:
    """The position of the header: the first row that is wide and all words, unless a later one says much more.

    `wanted` are headers a mapping names: the row that holds most of them wins. Returns 0 for a file with nothing in it.
    """
    names = {plain(name) for name in wanted}
    held = [len({plain(cell) for cell in row} & names) for row in rows]
    most = max(held, default=0)
    if most:
        return held.index(most)
    widest = max((_filled(row) for row in rows), default=0)
    known = frozenset(aliases(kind)) if kind else all_aliases()
    first = next((place for place, row in enumerate(rows) if _is_wide_and_wordy(row, widest)), None)
    if first is None:
        return next((place for place, row in enumerate(rows) if _filled(row)), 0)
    found = [_known_words(row, known) for row in rows]
    better = [place for place in range(first + 1, len(rows)) if 2 * found[place] >= _filled(rows[place])]
    best = max(better, key=lambda place: found[place], default=first)
    return best if found[best] >= found[first] + 2 else first


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _is_wide_and_wordy(row: Sequence[str], widest: int) -> bool:
    cells = [cell.strip() for cell in row if cell.strip()]
    numbers = sum(1 for cell in cells if _NUMBER.fullmatch(cell))
    long = sum(1 for cell in cells if len(cell) > 60)
    return bool(cells) and len(cells) >= 0.6 * widest and 2 * (numbers + long) <= len(cells)


def _known_words(row: Sequence[str], known: frozenset[str]) -> int:
    return len({name for name in map(plain, row) if name in known})


def header_lines(rows: Sequence[Sequence[str]], place: int) -> tuple[int, tuple[str, ...]]:
    """The last header line's position and the headers, two lines merged into one where a group line stands above.

    A group line ("Guardian", "", "") leaves blanks where a merged cell reached; its words go before those below.
    """
    row = rows[place]
    if place and is_group(rows[place - 1], row):  # the words sit below their groups
        return place, merged(rows[place - 1], row)
    below = rows[place + 1] if place + 1 < len(rows) else ()
    if _continues(row, below):
        return place + 1, merged(row, below)
    return place, unique([cell.strip() for cell in row])


def is_group(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether `upper` names groups of the columns in `lower`: at least two names, blanks among them, no numbers."""
    names = [cell.strip() for cell in upper if cell.strip()]
    if len(names) < 2 or len(names) >= max(len(lower), 1) or any(_NUMBER.fullmatch(name) for name in names):
        return False
    repeated = len(set(map(plain, filter(None, lower)))) < _filled(lower)
    return repeated or _filled(lower) < len(lower) or len(names) >= 2


def _continues(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether `lower` is a second header line: it fills blanks of `upper` with text and holds no number."""
    cells = [cell.strip() for cell in lower if cell.strip()]
    if not cells or any(_NUMBER.fullmatch(cell) for cell in cells):
        return False
    width = min(len(upper), len(lower))
    filled = [place for place in range(width) if lower[place].strip() and not upper[place].strip()]
    words = sum(plain(cell) in all_aliases() for cell in cells)
    return bool(filled) and words >= max(1, len(cells) // 2)


def merged(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Two header lines as one: "Guardian" over "Phone" becomes "Guardian Phone"; a lone upper or lower word stays."""
    names, group = [], ""
    for place in range(max(len(upper), len(lower))):
        above = upper[place].strip() if place < len(upper) else ""
        under = lower[place].strip() if place < len(lower) else ""
        if above:
            group = above
        names.append(f"{group} {under}".strip() if under else above)
    return unique(names)


def unique(names: Sequence[str]) -> tuple[str, ...]:
    """The names with a number behind each that came before; a column without a name keeps an empty one."""
    seen: dict[str, int] = {}
    result = []
    for raw in names:
        name = re.sub(r"\s+", " ", raw.replace("\ufeff", "")).strip()
        seen[name] = seen.get(name, 0) + 1
        result.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return tuple(result)


def is_total(row: Sequence[str]) -> bool:
    """Whether a row at the end is a sum or a footnote rather than data."""
    cells = [cell.strip() for cell in row if cell.strip()]
    return bool(cells) and any(_TOTALS.match(cell) for cell in cells[:3])
