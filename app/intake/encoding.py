"""Which encoding a text file is in: byte-order mark, then strict UTF-8, then the most plausible of the old ones.

GB18030 decodes almost anything, so a decoded sample is judged by how many of its characters are the everyday ones of
that character set (level 1 of GB 2312 and of Big5 lists them by use), and Latin text by its accents standing alone.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

SAMPLE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONE_ACCENT = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_HIGH = re.compile(rb"[\x80-\xff]+")


def detect(path: Path, most: int | None = None) -> str:
    """The name of a Python codec that reads `path`; empty files count as UTF-8.

    `most`: for a first look, how many bytes must be UTF-8 to believe it of the whole file.
    """
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    for signature, name in _MARKS:
        if sample.startswith(signature):
            return name
    wide = _without_mark(sample)
    if wide:
        return wide
    if _is_utf8(path, most):
        return "utf-8"
    return max(("gb18030", "big5", "cp1252"), key=lambda name: plausibility(sample, name))


def seems(path: Path) -> str:
    """What `detect` will most likely say, by the first bytes alone; "" where only the whole file can tell."""
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
    marked = next((name for signature, name in _MARKS if sample.startswith(signature)), "") or _without_mark(sample)
    return marked or ("utf-8" if _decoded(sample, "utf-8") else "")


def _without_mark(sample: bytes) -> str:
    """UTF-16 shows itself by the zero byte beside every ASCII character."""
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) / 2
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * half and odd < 0.05 * half else ""


def _is_utf8(path: Path, most: int | None) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                decoder.decode(block)
                if most is not None and file.tell() >= most:
                    return True
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def plausibility(sample: bytes, encoding: str) -> float:
    """How likely `sample` was written in `encoding`, in [0, 1]; 0 where it cannot be decoded."""
    if encoding == "cp1252":
        runs = _HIGH.findall(sample)
        return len(_LONE_ACCENT.findall(sample)) / len(runs) if runs else 1.0
    decoded = _decoded(sample, encoding)
    strange = [letter for letter in decoded if letter > "\x7f"]
    if not strange:
        return 0.0
    return sum(_everyday(letter, encoding) for letter in strange) / len(strange)


def _decoded(sample: bytes, encoding: str) -> str:
    """The sample as text; a character cut off at its end does not count against it."""
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


def known(name: str) -> str:
    """The codec a person named; refuses one Python does not have."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise UserError(
            mark("intake", "There is no encoding called {name}: write utf-8, gb18030, big5 or cp1252."), name=name
        ) from None
