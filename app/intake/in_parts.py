"""A judged file on its way out of the child: one column after another, each forgotten once it is sent.

The clean columns of a million rows, packed and pickled as a whole beside what they were made from, would need more
memory than reading them did.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.imports import Mapping
from app.intake.columns import Column
from app.intake.crowd import find_crowd
from app.intake.judge import Judged, judge_file
from app.intake.remembered import Remembered

Part = tuple[str, Column | Judged]  # a field and its cells; last all the rest, under no name


def judge_in_parts(path: str, kind: str, mapping: Mapping, before: Sequence[Remembered] = ()) -> Iterator[Part]:
    """What `judge_file` finds, with the crowd, ready to be sent to another process; `put_together` makes it whole."""
    judged = judge_file(path, kind, mapping, before)
    crowd, columns = find_crowd(judged), judged.columns
    for name in list(columns):
        yield name, columns.pop(name).packed()
    attributes = judged.attributes.packed()
    yield "", replace(judged, attributes=attributes, crowd=crowd.packed() if crowd else None)


def put_together(parts: Sequence[Part]) -> Judged:
    """The judged file out of its parts."""
    *columns, (_, judged) = parts
    assert isinstance(judged, Judged)
    return replace(judged, columns={name: column for name, column in columns if isinstance(column, Column)})
