"""What a file said of a thing beyond the program's own fields, in words."""

from __future__ import annotations

from collections.abc import Mapping


def further_words(attributes: Mapping[str, object], between: str = " · ") -> str:
    """ "Heading: cell" for each further column, in the order of the file."""
    return between.join(f"{name}: {value}" for name, value in attributes.items() if value not in ("", None))
