"""Write the overview of all campaigns or the student-data audit: one computed object, every format, both languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.measurement import Measurement
from app.domain.messages import mark
from app.jobs.progress import Progress
from app.jobs.write_report import ReportFiles, known_formats, render, sender_of

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

    def build(sender: Sender, say: Translate, language: str) -> Report:
        return build_overview(found, sender, say, language)

    return _written(store, Path(out), "all-campaigns", build, wanted, languages, progress)


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

    def build(sender: Sender, say: Translate, language: str) -> Report:
        return build_audit(found, sender, say, language)

    return _written(store, Path(out), "student-data-audit", build, wanted, languages, progress)


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
    from app.reports.content import build as build_report

    def build(sender: Sender, say: Translate, language: str) -> Report:
        return build_report(measured, None, sender, say, language)

    name = measured.name or "analysis"
    return _written(store, Path(out), name, build, known_formats(formats), languages, progress)


def _written(
    store: Store,
    folder: Path,
    name: str,
    build: Build,
    formats: Sequence[str],
    languages: Sequence[str],
    progress: Progress,
) -> ReportFiles:
    from app.reports.saving import file_stem, ready, save
    from app.store import audit
    from app.texts import translator

    ready(folder)
    stem = file_stem(name)
    audit.note(store, "report", stem, {"formats": list(formats), "languages": list(languages)})
    files: list[Path] = []
    total = len(languages) * len(formats)
    for language in languages:
        progress.step(mark("jobs_measure", "Writing the report"))
        report = build(sender_of(store), translator(language), language)
        for kind in formats:
            progress.at(len(files), total)
            files.append(save(folder / f"{stem}.{language}.{kind}", render(report, kind)))
    progress.at(total, total)
    return ReportFiles(tuple(files))
