"""A stranger's file into the store: read and judged in a limited child, matched in memory, written as one batch."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.imports import KINDS, REASON_HEADERS, ImportReport, Mapping, Preview, Refusal
from app.domain.messages import Message, mark, plural
from app.jobs.child import run_limited
from app.jobs.progress import Progress
from app.texts import translator

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.intake.in_parts import Part
    from app.intake.judge import Judged
    from app.intake.plan import Plan
    from app.intake.remembered import Remembered
    from app.store.database import Store

SECONDS = 600
BASE_MEMORY, MOST_MEMORY = 1024, 6144
TITLES: dict[str, Message] = {
    "students": mark("intake", "Students from {file}"),
    "guardians": mark("intake", "Guardians from {file}"),
    "courses": mark("intake", "Courses from {file}"),
    "enrolments": mark("intake", "Enrolments from {file}"),
    "events": mark("intake", "Events from {file}"),
    "partners": mark("intake", "Partners from {file}"),
    "offers": mark("intake", "Offers from {file}"),
    "consents": mark("intake", "Consents from {file}"),
    "outcomes": mark("intake", "Outcomes from {file}"),
    "contacts": mark("intake", "A partner's customers from {file}"),
    "agreements": mark("intake", "Agreements from {file}"),
    "costs": mark("intake", "Costs from {file}"),
    "assignments": mark("intake", "Past assignments from {file}"),
}


def preview_file(
    path: str | Path,
    kind: str | None = None,
    mapping: Mapping | None = None,
    *,
    store: Store | None = None,
    progress: Progress | None = None,
) -> Preview:
    """The first look at a file: what it holds, and what each column seems to mean. Writes nothing.

    With a `store`, headings that were imported into it before are read as they were then, and a note says so.
    """
    _known_kind(kind)
    progress = progress or Progress()
    progress.step(mark("intake", "Looking at {file}").filled(file=Path(path).name))
    _readable(Path(path))
    before = _remembered(store) if store is not None else ()
    return run_limited(
        "app.intake.first_look.first_look", str(path), kind, mapping or Mapping(), before, seconds=60, progress=progress
    )


def _remembered(store: Store, kind: str | None = None) -> tuple[Remembered, ...]:
    """The mappings that imports (as `kind`) have used; one that this version cannot read any more is left out."""
    from app.intake.mapping_file import parse_mapping
    from app.intake.remembered import Remembered
    from app.store.mappings import remembered

    found = []
    for used in (one for one in remembered(store) if kind in (None, one.kind)):
        with suppress(UserError):
            mapping = parse_mapping(used.mapping, used.name)
            found.append(Remembered(used.fingerprint, mapping, used.used_at[:10], used.name))
    return tuple(found)


def import_file(
    store: Store,
    path: str | Path,
    kind: str,
    *,
    mapping: Mapping | None = None,
    sheet: str | None = None,
    skip_bad: bool = False,
    dry_run: bool = False,
    keep_duplicates: bool = False,
    fresh: bool = False,
    error_folder: str | Path | None = None,
    language: str = "en",
    progress: Progress | None = None,
) -> ImportReport:
    """Import a file as `kind`; one transaction, one batch, undone as a whole.

    Without a mapping (and unless `fresh`) headings that were imported before are read as they were then, cleaning
    included, and a note says so.
    With refused rows and not `skip_bad` nothing is written, as with `dry_run`; the report then says what would have
    happened. Refused rows are written to an error file in `error_folder`, else beside the file (a file that came with
    the program: in the data folder; a dry run without a folder writes none), with reasons in `language`. UserError: the
    file or the mapping as a whole cannot be used.
    """
    began, source, progress = time.perf_counter(), Path(path), progress or Progress()
    used = _mapping(kind, mapping, sheet)
    _readable(source)
    progress.step(mark("intake", "Reading {file}").filled(file=source.name))
    judged = _judge(source, kind, used, () if fresh else _remembered(store, kind), progress)
    progress.step(plural("intake", "Comparing %n row(s) with the store", "", 0).filled(len(judged.lines)))
    tables = _tables(store)
    alone = None if keep_duplicates else _strangers(judged, store)
    plan = _plan(judged, alone, tables, keep_duplicates)
    errors = _error_file(source, used, judged, plan, error_folder, language, skip_bad, dry_run, progress)
    written = not dry_run and (skip_bad or not plan.refused)
    batch_id = _write(store, source, judged, alone, plan, tables, progress) if written else None
    seconds = round(time.perf_counter() - began, 3)
    return _report(judged, plan, seconds, batch_id, errors)


def _report(judged: Judged, plan: Plan, seconds: float, batch_id: int | None, errors: str | None) -> ImportReport:
    return ImportReport(
        kind=plan.kind,
        encoding=judged.encoding,
        rows_read=len(judged.lines),
        added=plan.count("added"),
        changed=plan.count("changed"),
        unchanged=plan.count("unchanged"),
        refused=plan.refused,
        seconds=seconds,
        batch=batch_id,
        error_file=errors,
        refusals=plan.refusals,
        notes=plan.notes,
        columns=judged.meanings,
    )


def _known_kind(kind: str | None) -> None:
    if kind is not None and kind not in KINDS:
        raise UserError(
            mark("intake", "There is no kind of table called “{kind}”; choose one of: {known}."),
            kind=kind,
            known=", ".join(KINDS),
        )


def _mapping(kind: str, mapping: Mapping | None, sheet: str | None) -> Mapping:
    _known_kind(kind)
    used = mapping or Mapping()
    if used.kind and used.kind != kind:
        raise UserError(
            mark("intake", "The mapping is for {theirs}, but the file is to be imported as {ours}."),
            theirs=KINDS[used.kind].title,
            ours=KINDS[kind].title,
        )
    return replace(used, kind=kind, sheet=sheet or used.sheet)


def _readable(path: Path) -> None:
    """What can be said without opening the file in a child."""
    if path.is_dir():
        raise UserError(mark("intake", "{file} is a folder: choose a file in it."), file=path.name)
    if not path.is_file():
        raise UserError(mark("intake", "There is no file {file}: check the name and the folder."), file=str(path))
    if not os.access(path, os.R_OK):
        raise UserError(mark("intake", "{file} may not be read: ask who owns it."), file=path.name)


def _judge(source: Path, kind: str, mapping: Mapping, before: tuple[Remembered, ...], progress: Progress) -> Judged:
    parts: list[Part] = run_limited(
        "app.intake.in_parts.judge_in_parts",
        str(source),
        kind,
        mapping,
        before,
        memory_mb=_memory(source),
        seconds=SECONDS,
        progress=progress,
        meanwhile=_get_ready,
    )
    from app.intake.in_parts import put_together

    return put_together(parts)


def _get_ready() -> None:
    """Load what the next steps need while the child reads: they would load it anyway."""
    import xlsxwriter  # noqa: F401 - for the error file of a workbook

    import app.jobs.write_crowd  # noqa: F401 - loaded, not used here

    translator("en")


def _memory(source: Path) -> int:
    """Megabytes a child may use: plain text needs about ten times its size, a package that unpacks gets no more."""
    if source.suffix.lower() in (".xlsx", ".xlsb", ".ods", ".xls", ".xlsm"):
        return BASE_MEMORY
    return min(MOST_MEMORY, BASE_MEMORY + 12 * (source.stat().st_size >> 20))


def _tables(store: Store) -> Callable[[str], pd.DataFrame]:
    """The store's tables as frames, each read at most once in this import."""
    from app.store.frames import frame

    return cache(lambda name: frame(store, name))


def _strangers(judged: Judged, store: Store) -> np.ndarray | None:
    """The rows of a large file that need no matching: nothing in the file or the store leads to them."""
    from app.jobs.write_crowd import strangers

    return strangers(judged, store) if judged.crowd is not None else None


def _plan(
    judged: Judged, alone: np.ndarray | None, tables: Callable[[str], pd.DataFrame], keep_duplicates: bool
) -> Plan:
    from app.intake.plan import plan_of_none, plan_rows

    if alone is None:
        return plan_rows(judged, tables, keep_duplicates=keep_duplicates)
    if (judged.good & ~alone).any():
        plan = plan_rows(judged.only(~alone), tables)
    else:
        plan = plan_of_none(judged)
    return replace(plan, alone=int(alone.sum()))


def _write(
    store: Store,
    source: Path,
    judged: Judged,
    alone: np.ndarray | None,
    plan: Plan,
    tables: Callable[[str], pd.DataFrame],
    progress: Progress,
) -> int:
    from app.intake.mapping_file import mapping_text
    from app.jobs.write_crowd import write_crowd
    from app.jobs.write_rows import write_plan
    from app.store.batches import batch
    from app.store.mappings import remember

    progress.step(plural("intake", "Writing %n row(s)", "", 0).filled(plan.count("added") + plan.count("changed")))
    with source.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    title, used = TITLES[plan.kind].filled(file=source.name), mapping_text(judged.mapping)
    with batch(
        store,
        "import",
        title,
        noun=KINDS[plan.kind].table,
        file_name=source.name,
        file_hash=digest,
        mapping=used,
    ) as pen:
        if alone is not None and alone.any():
            write_crowd(judged, alone, pen, progress)
        write_plan(plan, pen, tables, progress)
        counts = {name: plan.count(name) for name in ("added", "changed", "unchanged")}
        pen.count(read=len(judged.lines), refused=plan.refused, **counts)
        progress.at(1, 1)
        remember(pen, source.name, plan.kind, judged.fingerprint, used)
    return pen.id


def _error_file(
    source: Path,
    mapping: Mapping,
    judged: Judged,
    plan: Plan,
    folder: str | Path | None,
    language: str,
    skip_bad: bool,
    dry_run: bool,
    progress: Progress,
) -> str | None:
    """Write the error file where there is something to say; None if there is not, or no place for it."""
    from app.intake.error_file import write_error_file, write_rows

    if not plan.refusals or (dry_run and folder is None):
        return None
    out = _place(source, folder)
    if out is None:
        return None
    reasons = _reasons(plan.refusals, language)
    title = REASON_HEADERS[language == "zh_CN"]
    if skip_bad and judged.refused is not None and len(plan.refusals) == len(judged.refusals):
        return write_rows(judged.refused, reasons, title, str(out), True)
    return run_limited(
        write_error_file,
        str(source),
        mapping,
        reasons,
        title,
        str(out),
        skip_bad,
        memory_mb=_memory(source),
        seconds=SECONDS,
        progress=progress,
    )


def _place(source: Path, folder: str | Path | None) -> Path | None:
    """A file name in the folder asked for; else beside the file, unless it came with the program, else in our own."""
    from app.paths import data_home, resources

    suffix = ".csv" if source.suffix.lower() in (".csv", ".tsv", ".txt", "") else ".xlsx"
    ours = source.resolve().is_relative_to(resources().resolve())
    beside = [] if ours else [source.parent]
    wanted = [Path(folder)] if folder is not None else [*beside, data_home() / "refused"]
    for place in wanted:
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(place, os.W_OK):
            return place / f"{source.stem}.refused{suffix}"
    if folder is None:
        return None
    raise UserError(mark("intake", "Nothing can be written into {folder}: choose another folder."), folder=str(folder))


def _reasons(refusals: tuple[Refusal, ...], language: str) -> dict[int, str]:
    """Row -> everything that is wrong with it, in words."""
    say = translator(language)
    said: dict[int, list[str]] = {}
    for refusal in refusals:
        text = say(refusal.reason)
        if refusal.suggestion:
            text = f"{text} → {refusal.suggestion}"
        said.setdefault(refusal.row, []).append(f"{refusal.column}: {text}" if refusal.column else text)
    return {row: "; ".join(texts) for row, texts in said.items()}
