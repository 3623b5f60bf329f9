"""The mapping a table with the same headings was read with before. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.imports import DEFAULT_MISSING, REASON_HEADERS, Mapping
from app.domain.messages import Message, mark, plural
from app.intake.headers import aliases, plain

AS_BEFORE = mark("intake", "The columns are read as on {day} (“{file}”).")
CLEANED_AS_BEFORE = plural("intake", "%n cleaning step(s) from then are applied again.", "", 0)
OTHER_COLUMNS = mark(
    "intake",
    "The columns are not those of “{file}” of {day}, so what was set then is not used; they are recognised afresh.",
)


@dataclass(frozen=True)
class Remembered:
    """A mapping that was used for the headings with this fingerprint; `day` is the last time, ISO, in a file `name`."""

    fingerprint: str
    mapping: Mapping
    day: str
    name: str = ""


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


def notes_of(
    known: Remembered | None, headers: Sequence[str], kind: str, before: Sequence[Remembered]
) -> list[Message]:
    """What to tell of the mapping that is used again; without one, that the columns are others than the last time."""
    if known:
        steps = [CLEANED_AS_BEFORE.filled(len(known.mapping.recipe))] if known.mapping.recipe else []
        return [AS_BEFORE.filled(day=known.day, file=known.name), *steps]
    last = next((one for one in before if kind in ("", one.mapping.kind) and _alike(one.mapping, headers)), None)
    return [OTHER_COLUMNS.filled(day=last.day, file=last.name)] if last and _chosen(last.mapping) else []


def _alike(mapping: Mapping, headers: Sequence[str]) -> bool:
    """Whether most columns that the mapping speaks of are there."""
    made = {header for step in mapping.recipe for header in step.into}
    named = {header for said in mapping.columns.values() for header in ([said] if isinstance(said, str) else said)}
    named = (named - made) | {header for step in mapping.recipe for header in step.columns if header not in made}
    return 2 * len(named & set(headers)) > len(named)


def _chosen(mapping: Mapping) -> bool:
    """Whether the mapping says more than the headings say by themselves."""
    known = aliases(mapping.kind)
    guessed = all(isinstance(said, str) and known.get(plain(said)) == field for field, said in mapping.columns.items())
    return not guessed or bool(mapping.recipe or mapping.constants or mapping.values)


def used_again(headers: Sequence[str], mapping: Mapping, before: Sequence[Remembered]) -> tuple[Mapping, list[Message]]:
    """The mapping to import a table by: as its headings were read `before`, where `mapping` says nothing of them."""
    if not before or mapping.columns or mapping.constants or mapping.values or mapping.recipe:
        return mapping, []
    known = recalled(headers, mapping.kind, before)
    notes = notes_of(known, headers, mapping.kind, before)
    if known is None:
        return mapping, notes
    words = [word for word in known.mapping.missing if word not in mapping.missing]
    return replace(joined(mapping, known.mapping), missing=(*mapping.missing, *words)), notes


def joined(now: Mapping, before: Mapping) -> Mapping:
    """What the columns meant before, in a file that is opened as `now` says (its sheet, its encoding, its rows)."""
    return replace(
        now,
        kind=before.kind,
        columns=before.columns,
        constants=before.constants,
        values=before.values,
        keep_unknown=before.keep_unknown,
        present=now.present or before.present,
        recipe=before.recipe,
    )


def with_own_words(now: Mapping, before: Mapping) -> Mapping:
    """`now` with the words for "nothing" that a person had added to the usual ones before."""
    own = [word for word in before.missing if word not in DEFAULT_MISSING and word not in now.missing]
    return replace(now, missing=(*now.missing, *own))
