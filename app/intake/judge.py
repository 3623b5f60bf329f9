"""A table under a mapping -> clean fields and, for each row that cannot be taken, the reason. Pure; runs in a child."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as MappingOf
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.domain.errors import UserError
from app.domain.imports import (
    DEFAULT_MISSING,
    KEPT,
    KINDS,
    LEFT_OUT,
    REASON_HEADERS,
    FieldSpec,
    KindSpec,
    Mapping,
    Refusal,
)
from app.domain.messages import Message, mark, plural
from app.intake import dates
from app.intake.accepted import accepted, from_citizens
from app.intake.attributes import attributes_column
from app.intake.cells import READERS, Reader, read_all, tidy
from app.intake.columns import Column, RawTable, as_objects, coded, constant
from app.intake.crowd import LEAST, Crowd
from app.intake.headers import plain
from app.intake.long_columns import LongColumn, lengthened
from app.intake.reading import read_table
from app.intake.recipe import apply_recipe
from app.intake.recognise import proposed, recognise
from app.intake.remembered import Remembered, fingerprint, used_again
from app.intake.stand_ins import notes_on_nothing, nothing_of
from app.intake.words import schooling_of

if TYPE_CHECKING:
    import pandas as pd

DATE_READERS = {"date": dates.read_date, "moment": dates.read_moment, "birth": dates.read_birth}
REFUSALS_KEPT = 100_000
NAMED = 12
KEPT_NOTE = plural("intake", "%n column(s) that mean no field are kept with each row: {columns}.", "", 0)
LEFT_OUT_NOTE = plural("intake", "%n column(s) are left out: {columns}.", "", 0)
REQUIRED = mark("intake", "This cell must not be empty.")
RAGGED = mark("intake", "The row has more cells than there are columns: look for a stray separator.")
GARBLED = mark("intake", "Some characters here cannot be read: choose another encoding.")


@dataclass(frozen=True)
class Judged:
    """A file's rows, cleaned. `columns[field]` has None where nothing stands; `attributes` are JSON; `good` is
    False for refused rows; `lines` are rows as a spreadsheet shows them; `mapping` is the one that was used;
    `meanings`: what becomes of each column; `fingerprint` is that of the headings; `crowd` names the rows of a large
    file that need no matching; `refused`: the refused rows as they lie in the file, if they are not too many."""

    kind: str
    mapping: Mapping
    columns: dict[str, Column]
    attributes: Column
    lines: np.ndarray
    good: np.ndarray
    refusals: tuple[Refusal, ...]
    headers: dict[str, str]
    encoding: str
    notes: tuple[Message, ...] = ()
    meanings: MappingOf[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    crowd: Crowd | None = None
    refused: RawTable | None = None

    def only(self, keep: np.ndarray) -> Judged:
        """The same with only the rows of `keep` (a mask); refusals and notes stay, the crowd is left."""
        columns = {name: column.rows(keep) for name, column in self.columns.items()}
        return replace(
            self,
            columns=columns,
            attributes=self.attributes.rows(keep),
            lines=self.lines[keep],
            good=self.good[keep],
            crowd=None,
        )

    def frame(self) -> pd.DataFrame:
        """The clean fields as object columns, one row a data row of the file, with `attributes`."""
        import pandas as pd

        data = {name: column.taken() for name, column in self.columns.items()}
        return pd.DataFrame({**data, "attributes": self.attributes.taken()}, dtype=object)


def judge_file(path: str, kind: str, mapping: Mapping, before: Sequence[Remembered] = ()) -> Judged:
    """Read the file at `path`, clean it by the mapping's recipe and judge every row as `kind`.

    Where `mapping` says nothing of the columns and the same headings were read `before`, they are read the same way.
    """
    table = read_table(Path(path), mapping)
    mapping, told = used_again(table.headers, replace(mapping, kind=kind), before)
    table = replace(table, notes=(*table.notes, *told))
    if len(table.lines) >= LEAST:
        table = replace(table, columns=tuple(map(lengthened, table.columns)))
    judged = judge_table(apply_recipe(table, mapping.recipe, nothing_of(mapping)), kind, mapping)
    bad = np.flatnonzero(~judged.good)
    if 0 < len(bad) <= REFUSALS_KEPT:
        columns = tuple(Column(np.arange(len(bad)), column.rows(bad).taken()) for column in table.columns)
        judged = replace(judged, refused=replace(table, columns=columns, lines=table.lines[bad], ragged=()))
    return replace(judged, fingerprint=fingerprint(table.headers)) if mapping.recipe else judged


@dataclass
class _Verdict:
    """What is gathered while the columns of one table are judged."""

    lines: np.ndarray
    good: np.ndarray
    refusals: list[Refusal] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    from_1904: bool = False

    def refuse(
        self,
        rows: Iterable[int],
        header: str,
        cell: Callable[[int], tuple[str, Message, str]],
        at: np.ndarray | None = None,
    ) -> None:
        """Refuse some rows, each for what `cell` tells of it; `at`: the rows of the table that `rows` stand for."""
        for row in rows:
            own = row if at is None else at[row]
            self.good[own] = False
            if len(self.refusals) < REFUSALS_KEPT:
                value, reason, suggestion = cell(row)
                self.refusals.append(Refusal(int(self.lines[own]), header, value, reason, suggestion))


def judge_table(table: RawTable, kind: str, mapping: Mapping) -> Judged:
    """Every row of a table as `kind`; see `Judged`."""
    spec = KINDS[kind]
    used = proposed(table, kind, mapping, recognise(table, kind, mapping))
    verdict = _Verdict(
        table.lines, np.ones(len(table.lines), dtype=bool), notes=list(table.notes), from_1904=table.from_1904
    )
    sources = {name: _source(table, used, spec, name) for name in used.columns}
    sources |= {name: constant(value, len(table.lines)) for name, value in used.constants.items()}
    headers = {name: _shown(used.columns.get(name, name)) for name in sources}
    _check_columns(spec, sources, table)
    verdict.refuse(table.ragged, "", lambda row: ("", RAGGED, ""))
    missing = nothing_of(mapping)
    as_they_are = _as_they_are(spec, sources)
    columns = {
        name: _read(verdict, spec, name, headers[name], source, missing, as_they_are.get(name))
        for name, source in sources.items()
        if spec.field(name)
    }
    _check_groups(verdict, spec, columns, headers)
    _derive(columns, spec)
    meanings = _meanings(table, used)
    return Judged(
        kind=kind,
        mapping=replace(used, missing=mapping.missing),  # as it was applied: the same again next month
        columns=columns,
        attributes=_attributes(table, meanings, mapping.missing),
        lines=table.lines,
        good=verdict.good,
        refusals=tuple(sorted(verdict.refusals, key=lambda refusal: refusal.row)),
        headers=headers,
        encoding=table.encoding,
        notes=(*verdict.notes, *_told(meanings), *notes_on_nothing(table, used, mapping.missing)),
        meanings=meanings,
        fingerprint=fingerprint(table.headers),
    )


def _shown(header: str | list[str]) -> str:
    return header if isinstance(header, str) else " + ".join(header)


def find_column(table: RawTable, name: str) -> str:
    """The table's own header for a name in a mapping: the same, or the same but for case, spaces and signs."""
    if name in table.headers:
        return name
    alike = [header for header in table.headers if plain(header) == plain(name)]
    alike = alike or [header for header in table.headers if plain(header.rsplit(" ", 1)[-1]) == plain(name)]
    if len(alike) == 1:
        return alike[0]
    raise UserError(
        mark("intake", "The file has no column “{name}”; it has: {columns}."),
        name=name,
        columns=", ".join(table.headers[:40]),
    )


def _source(table: RawTable, mapping: Mapping, spec: KindSpec, name: str) -> Column:
    """The raw cells of a field: one column, or several joined; words replaced as the mapping says."""
    wanted = mapping.columns[name]
    headers = [find_column(table, header) for header in ([wanted] if isinstance(wanted, str) else wanted)]
    columns = [
        _replaced(table.column(header), {**mapping.values.get(header, {}), **mapping.values.get(name, {})})
        for header in headers
    ]
    if len(columns) == 1:
        return columns[0]
    known = spec.field(name)
    type_ = known.type if known else "text"
    days_after = type_ in ("date", "moment") and len(columns) == 2 and _are_days(columns[1])
    glue = "-" if type_ == "id" else " "
    cells = [column.mapped(tidy).taken() for column in columns]
    if days_after:
        joined = [f"{start} {days}d" if start and days else start for start, days in zip(*cells, strict=True)]
    else:
        joined = [glue.join(filter(None, parts)) for parts in zip(*cells, strict=True)]
    return coded(joined)


def _replaced(column: Column, table: dict[str, str]) -> Column:
    if not table:
        return column
    return column.mapped(lambda cell: table.get(tidy(cell), cell))


def _are_days(column: Column) -> bool:
    """Whether the cells are small signed numbers: days counted from the date beside them."""
    cells = [text for text in map(tidy, column.values) if text not in DEFAULT_MISSING]
    return bool(cells) and all(len(text) <= 5 and text.removeprefix("-").isdecimal() for text in cells)


def _check_columns(spec: KindSpec, sources: dict[str, Column], table: RawTable) -> None:
    """Refuse the whole file when a field that every row needs has no column at all."""
    lacking = [name for name in spec.required() if name not in sources]
    lacking += [" / ".join(group) for group in spec.one_of if not set(group) & set(sources)]
    if lacking:
        raise UserError(
            mark(
                "intake",
                "No column was found for {fields} (of {kind}); the file has: {columns}. Name the column in a mapping.",
            ),
            fields=", ".join(lacking),
            kind=spec.title,
            columns=", ".join(table.headers[:40]),
        )


def _as_they_are(spec: KindSpec, sources: dict[str, Column]) -> dict[str, np.ndarray | None]:
    """For long columns, which cells their reader would not change; worked out side by side."""
    known = {name: field for name in sources if (field := spec.field(name)) is not None}
    long = {name: source.series for name, source in sources.items() if isinstance(source, LongColumn) and name in known}
    if not long:
        return {}
    with ThreadPoolExecutor(2) as beside:
        found = beside.map(accepted, [known[name].type for name in long], long.values())
    return dict(zip(long, found, strict=True))


def _read(
    verdict: _Verdict,
    spec: KindSpec,
    name: str,
    header: str,
    source: Column,
    missing: frozenset[str],
    as_they_are: np.ndarray | None,
) -> Column:
    """One field's cells through its reader; refused rows are noted. Of a long column only those it would change."""
    known = spec.field(name)
    assert known is not None
    if not isinstance(source, LongColumn) or as_they_are is None:
        return _read_each(verdict, known, header, source, missing)
    others = np.flatnonzero(~as_they_are | source.among(tuple(missing)))
    read = _read_each(verdict, known, header, source.part(others), missing, others)
    return source.changed(others, read.taken())


def _read_each(
    verdict: _Verdict,
    known: FieldSpec,
    header: str,
    source: Column,
    missing: frozenset[str],
    at: np.ndarray | None = None,
) -> Column:
    """Every distinct cell through the field's reader. `at`: the table's rows that the column holds, if not all."""
    texts = [tidy(text) for text in source.values]
    empty = np.fromiter((text in missing for text in texts), bool, len(texts))
    present = np.flatnonzero(~empty)
    values, wrong = read_all([texts[place] for place in present], _reader(verdict, known.type, texts, header))
    clean = as_objects([None] * len(texts))
    clean[present] = as_objects(values)
    bad = {int(present[place]): error for place, error in wrong.items()}
    garbled = {place: GARBLED for place in present if "\ufffd" in texts[place]}
    if bad or garbled:
        places = np.fromiter({*bad, *garbled}, np.int64)
        rows = np.flatnonzero(np.isin(source.codes, places))
        verdict.refuse(rows, header, lambda row: _why(bad, texts, int(source.codes[row])), at)
    if known.required and empty.any():
        verdict.refuse(np.flatnonzero(empty[source.codes]), header, lambda row: ("", REQUIRED, ""), at)
    return Column(source.codes, clean)


def _why(bad: dict, texts: Sequence[str], place: int) -> tuple[str, Message, str]:
    if place in bad:
        return texts[place], bad[place].reason, bad[place].suggestion
    return texts[place], GARBLED, ""


def _reader(verdict: _Verdict, type_: str, texts: Sequence[str], header: str) -> Reader:
    """The reader of a type; for dates the column decides whether the day comes first, and says so if it guessed."""
    if type_ not in DATE_READERS:
        return READERS[type_]
    order = dates.order_of(texts)
    doubtful = next(filter(dates.is_ambiguous, texts), "")
    if doubtful and order == "mdy":
        note = mark("intake", "Dates like {example} in column “{column}” were read as month/day/year.")
        verdict.notes.append(note.filled(example=doubtful, column=header))
    return partial(DATE_READERS[type_], order=order, from_1904=verdict.from_1904)


def _check_groups(verdict: _Verdict, spec: KindSpec, columns: dict[str, Column], headers: dict[str, str]) -> None:
    """Refuse rows where every field of a "one of these" group is empty."""
    for group in spec.one_of:
        present = np.zeros(len(verdict.lines), dtype=bool)
        for name in set(group) & set(columns):
            present |= columns[name].present()
        shown = " / ".join(headers[name] for name in group if name in columns)
        verdict.refuse(np.flatnonzero(~present & verdict.good), shown, lambda row: ("", REQUIRED, ""))


def _derive(columns: dict[str, Column], spec: KindSpec) -> None:
    """Fill what other fields tell: the stage of schooling from the grade, birth date and gender from the ID number."""
    if "grade" in columns and "schooling" not in columns:
        columns["schooling"] = columns["grade"].mapped(schooling_of)
    if "id_number" in columns:
        number = columns["id_number"]
        for name, told in (("birth_date", _birth_of), ("gender", _gender_of)):
            if spec.field(name) and name not in columns:
                columns[name] = from_citizens(number, name) or number.mapped(told)


def _birth_of(number: str | None) -> str | None:
    return f"{number[6:10]}-{number[10:12]}-{number[12:14]}" if number and len(number) == 18 else None


def _gender_of(number: str | None) -> str | None:
    return ("female", "male")[int(number[16]) % 2] if number and len(number) == 18 else None


def _meanings(table: RawTable, used: Mapping) -> dict[str, str]:
    """Header -> the field that it means (or fields), KEPT or LEFT_OUT."""
    said: dict[str, list[str]] = {}
    for field_name, name in used.columns.items():
        for header in [name] if isinstance(name, str) else name:
            said.setdefault(find_column(table, header), []).append(field_name)
    reasons = set(map(plain, REASON_HEADERS))
    return {
        header: ", ".join(said.get(header, ()))
        or (KEPT if used.keep_unknown and plain(header) not in reasons else LEFT_OUT)
        for header in table.headers
    }


def _told(meanings: MappingOf[str, str]) -> list[Message]:
    """The columns that mean no field, by name."""
    found = []
    for what, note in ((KEPT, KEPT_NOTE), (LEFT_OUT, LEFT_OUT_NOTE)):
        headers = [header for header, meaning in meanings.items() if meaning == what]
        shown = ", ".join(headers[:NAMED]) + (" …" if len(headers) > NAMED else "")
        found += [note.filled(len(headers), columns=shown)] if headers else []
    return found


def _attributes(table: RawTable, meanings: MappingOf[str, str], missing: Iterable[str]) -> Column:
    """Every column that means no field, as one JSON object a row."""
    rest = {header: table.column(header) for header, meaning in meanings.items() if meaning == KEPT}
    return attributes_column(rest, {"", *map(tidy, missing)}) if rest else constant("{}", len(table.lines))


def merged_json(old: str, new: str) -> str:
    """The attributes of `old` with those of `new` over them."""
    return json.dumps({**json.loads(old or "{}"), **json.loads(new or "{}")}, ensure_ascii=False)
