"""The mapping a table with the same headings was read with before. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.imports import DEFAULT_MISSING, REASON_HEADERS, Mapping


@dataclass(frozen=True)
class Remembered:
    """A mapping that was used for the headings with this fingerprint; `day` is the last time, ISO."""

    fingerprint: str
    mapping: Mapping
    day: str


def fingerprint(headers: Sequence[str]) -> str:
    """What tells a set of headings from another, whatever their order: SHA-256, hexadecimal.

    The reason column of an error file does not count: a mended error file is read as the file it came from.
    """
    own = sorted(header for header in headers if header not in REASON_HEADERS)
    return hashlib.sha256("\x1f".join(own).encode()).hexdigest()


def recalled(headers: Sequence[str], kind: str | None, before: Sequence[Remembered]) -> Remembered | None:
    """The first of `before` that fits the headings, and the kind if one is asked for."""
    wanted = fingerprint(headers)
    fitting = (one for one in before if one.fingerprint == wanted and kind in (None, "", one.mapping.kind))
    return next(fitting, None)


def joined(now: Mapping, before: Mapping) -> Mapping:
    """What the columns meant before, in a file that is opened as `now` says (its sheet, its encoding, its rows)."""
    return replace(
        now,
        kind=before.kind,
        columns=before.columns,
        constants=before.constants,
        values=before.values,
        keep_unknown=before.keep_unknown,
        recipe=before.recipe,
    )


def with_own_words(now: Mapping, before: Mapping) -> Mapping:
    """`now` with the words for "nothing" that a person had added to the usual ones before."""
    own = [word for word in before.missing if word not in DEFAULT_MISSING and word not in now.missing]
    return replace(now, missing=(*now.missing, *own))
