"""What similar spellings have in common. Key collision after OpenRefine's fingerprint; Han characters also by sound."""

from __future__ import annotations

import re
import unicodedata

from app.intake.pinyin import has_han, syllables

_SIGNS = re.compile(r"[^\w]+|_")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_BETWEEN_HAN = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


def fingerprint_key(text: str) -> str:
    """The words of a text: width, case, accents, signs, order and repetition do not count.

    Blanks between Han characters do not count either. "" where nothing but signs stands: such texts match nothing.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text)).casefold()
    plain = _SIGNS.sub(" ", _ACCENTS.sub("", plain)).strip()
    return " ".join(sorted(set(_BETWEEN_HAN.sub("", plain).split())))


def pinyin_key(text: str) -> str:
    """The sound of a text: Han characters as pinyin without tones, run together with whatever letters stand beside."""
    plain = fingerprint_key(text)
    return "".join("".join(syllables(word)) if has_han(word) else word for word in plain.split())
