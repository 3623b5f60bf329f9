"""Which encoding a text file is in: byte-order mark, then strict UTF-8, then the most plausible of what remains.

GB18030 decodes almost anything, so lines with characters beyond ASCII, taken from all over the file, are judged by how
many of these characters are the everyday ones of each character set (level 1 of GB 2312 and of Big5 lists them by use),
Latin text by its accents standing alone, and damaged UTF-8 by how little of it is damaged.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

SAMPLE = 1 << 18
BLOCK = 1 << 20
SPOTS, SPOT = 24, 1 << 16  # how many stretches of a large file a first look reads, and how long each is
FROM_EACH = SAMPLE // 64  # bytes of telling lines from one block, so that they come from all over the file
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONE_ACCENT = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_HIGH = re.compile(rb"[\x80-\xff]+")


def detect(path: Path, quick: bool = False) -> str:
    """The name of a Python codec that reads `path`; empty files count as UTF-8.

    `quick`: for a first look at a large file, go by its beginning and by stretches from all over it.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    for signature, name in _MARKS:
        if sample.startswith(signature):
            return name
    wide = _without_mark(sample)
    if wide:
        return wide
    quick = quick and path.stat().st_size > 2 * (SAMPLE + SPOTS * SPOT)
    if all(_decoded(spot, "utf-8") for spot in stretches(path)) if quick else is_utf8(path):
        return "utf-8"
    lines = _telling(stretches(path) if quick else _blocks(path))
    return max(("gb18030", "big5", "cp1252", "utf-8"), key=lambda name: plausibility(lines, name))


def seems(path: Path) -> str:
    """What `detect` will most likely say, by the first bytes alone; "" where only the whole file can tell."""
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    marked = next((name for signature, name in _MARKS if sample.startswith(signature)), "") or _without_mark(sample)
    return marked or ("utf-8" if _decoded(sample, "utf-8") else "")


def is_utf8(path: Path) -> bool:
    """Whether every byte of the file can be read as UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(sample: bytes) -> str:
    """UTF-16 shows itself by the zero byte beside every ASCII character."""
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) / 2
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * half and odd < 0.05 * half else ""


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def stretches(path: Path) -> Iterator[bytes]:
    """The file's beginning, and stretches of whole lines at even distances up to its end."""
    size = path.stat().st_size
    with path.open("rb") as file:
        yield file.read(SAMPLE)
        for spot in range(1, SPOTS + 1):
            file.seek(SAMPLE + (size - SAMPLE) * spot // SPOTS - SPOT)
            stretch = file.read(SPOT)
            begin, end = stretch.find(b"\n") + 1, stretch.rfind(b"\n") + 1
            yield stretch[begin:end] if end > begin else stretch


def _telling(pieces: Iterator[bytes]) -> bytes:
    """Lines with bytes beyond ASCII, some from each piece."""
    found = bytearray()
    for piece in pieces:
        if not piece.isascii():
            lines = (line for line in piece.split(b"\n") if not line.isascii())
            most = len(found) + FROM_EACH
            while len(found) < most and (line := next(lines, None)) is not None:
                found += line[:FROM_EACH] + b"\n"
        if len(found) >= SAMPLE:
            break
    return bytes(found)


def plausibility(sample: bytes, encoding: str) -> float:
    """How likely `sample` was written in `encoding`, in [0, 1]."""
    if encoding == "cp1252":
        runs = _HIGH.findall(sample)
        return len(_LONE_ACCENT.findall(sample)) / len(runs) if runs else 1.0
    strange = [letter for letter in sample.decode(encoding, "replace") if letter > "\x7f"]
    if not strange:
        return 0.0
    if encoding == "utf-8":
        return 1 - strange.count("\ufffd") / len(strange)
    return sum(_everyday(letter, encoding) for letter in strange) / len(strange)


def _decoded(sample: bytes, encoding: str) -> str:
    """The sample as text; a character cut off at its end does not count against it. "" where it cannot be read."""
    for cut in range(4):
        try:
            return sample[: len(sample) - cut].decode(encoding)
        except UnicodeDecodeError as error:
            if error.end < len(sample) - cut - 3:
                return ""
    return ""


def _everyday(letter: str, encoding: str) -> bool:
    """Whether the character is one of the set's common ones (or its punctuation)."""
    codec, first, last = ("gb2312", 0xB0, 0xD7) if encoding == "gb18030" else ("big5", 0xA4, 0xC6)
    try:
        lead = letter.encode(codec)[0]
    except UnicodeEncodeError:
        return False
    return first <= lead <= last or lead in (0xA1, 0xA3)


def shown(codec: str) -> str:
    """What a person calls the codec."""
    return {"utf-8-sig": "utf-8", "cp1252": "windows-1252"}.get(codec, codec)


def known(name: str) -> str:
    """The codec a person named; refuses one Python does not have."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise UserError(
            mark("intake", "There is no encoding called {name}: write utf-8, gb18030, big5 or cp1252."), name=name
        ) from None
