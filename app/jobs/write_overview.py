"""Write the overview of all campaigns or the student-data audit: one computed object, every format, both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.measurement import Measurement
from app.jobs.progress import Progress
from app.jobs.write_report import ReportFiles, known_formats, sender_of, write_files

if TYPE_CHECKING:
    from app.reports.report import Report, Sender, Translate
    from app.store.database import Store

FORMATS = ("pdf", "docx", "xlsx", "html", "csv")
Build = Callable[["Sender", "Translate", str], "Report"]


def write_overview(
    store: Store,
    out: Path | str,
    *,
    formats: Sequence[str] = FORMATS,
    languages: Sequence[str] = ("en", "zh_CN"),
    today: date,
    progress: Progress,
) -> ReportFiles:
    """All campaigns side by side, as files called all-campaigns."""
    from app.jobs.all_campaigns import all_campaigns
    from app.reports.overview import build_overview

    wanted = known_formats(formats, FORMATS)
    found = all_campaigns(store, today, progress)

    return _written(store, Path(out), "all-campaigns", partial(build_overview, found), wanted, languages, progress)


def write_student_audit(
    store: Store,
    out: Path | str,
    *,
    formats: Sequence[str] = FORMATS,
    languages: Sequence[str] = ("en", "zh_CN"),
    today: date,
    progress: Progress,
) -> ReportFiles:
    """What is held of students, who may see it and what left the house, as files called student-data-audit."""
    from app.jobs.student_audit import student_audit
    from app.reports.audit_report import build_audit

    wanted = known_formats(formats, FORMATS)
    found = student_audit(store, today, progress)

    return _written(store, Path(out), "student-data-audit", partial(build_audit, found), wanted, languages, progress)


def write_analysis(
    store: Store,
    measured: Measurement,
    out: Path | str,
    *,
    formats: Sequence[str] = ("pdf",),
    languages: Sequence[str] = ("en",),
    progress: Progress,
) -> ReportFiles:
    """The report on a spreadsheet that was analysed; nothing of it is kept in the store but that it was written."""
    from app.reports.content import build

    told = partial(build, measured, None)
    return _written(store, Path(out), measured.name or "analysis", told, known_formats(formats), languages, progress)


def _written(
    store: Store,
    folder: Path,
    name: str,
    build: Build,
    formats: Sequence[str],
    languages: Sequence[str],
    progress: Progress,
) -> ReportFiles:
    from app.reports.saving import file_stem, ready
    from app.store import audit
    from app.texts import translator

    ready(folder)
    stem = file_stem(name)
    audit.note(store, "report", stem, {"formats": list(formats), "languages": list(languages)})
    sender = sender_of(store)
    return write_files(
        folder / stem, lambda language: build(sender, translator(language), language), formats, languages, progress
    )
