"""Write a campaign's report: one computed object, six formats, both languages, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.figures import Figure
from app.domain.measurement import Measurement
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.reports.report import Report, Sender
    from app.store.database import Store

Found = tuple[Measurement, Settlement | None, tuple[Figure, ...]]
FORMATS = ("pdf", "docx", "xlsx", "pptx", "html", "csv")


@dataclass(frozen=True)
class ReportFiles:
    """The files written, in the order of formats and languages."""

    files: tuple[Path, ...]


def write_report(
    store: Store,
    ref: str,
    out: Path | str,
    *,
    formats: Sequence[str] = FORMATS,
    languages: Sequence[str] = ("en", "zh_CN"),
    today: date,
    partner: str | None = None,
    progress: Progress,
) -> ReportFiles:
    """The report of the newest measurement (measured now if there is none of today); `partner`: redacted."""
    from app.reports.saving import file_stem, ready
    from app.store import audit

    wanted = known_formats(formats)
    folder = ready(Path(out))
    progress.step(mark("jobs_measure", "Gathering the results"))
    measured, settlement, pictures = results(store, ref, today, progress)
    stem = f"{file_stem(measured.campaign)}-report"
    if partner is not None:
        measured, settlement = for_partner(store, measured, settlement, partner, today)
        pictures = ()  # small groups inside a campaign are not the partner's business
        stem = f"{stem}-{file_stem(partner)}"
    note: dict[str, object] = {"formats": list(wanted), "languages": list(languages), "partner": partner or ""}
    audit.note(store, "report", measured.campaign, note)
    found = measured, settlement, pictures
    return write_files(
        folder / stem, lambda language: report_of(store, found, language, partner or ""), wanted, languages, progress
    )


def write_files(
    stem: Path,
    told: Callable[[str], Report],
    formats: Sequence[str],
    languages: Sequence[str],
    progress: Progress,
) -> ReportFiles:
    """The report that `told` gives in each language as STEM.LANGUAGE.FORMAT, each file whole or not at all."""
    from app.reports.saving import save

    files: list[Path] = []
    total = len(languages) * len(formats)
    for language in languages:
        progress.step(mark("jobs_measure", "Writing the report"))
        report = told(language)
        for kind in formats:
            progress.at(len(files), total)
            files.append(save(stem.with_name(f"{stem.name}.{language}.{kind}"), render(report, kind)))
    progress.at(total, total)
    return ReportFiles(tuple(files))


def results(store: Store, ref: str, today: date, progress: Progress) -> Found:
    """Today's measurement of the campaign (made now if there is none yet), its settlement, and the pictures inside."""
    from app.jobs.campaign_pictures import pictures_of
    from app.jobs.gather_campaign import gather
    from app.jobs.measure_campaign import last_measurement, measure_campaign

    measured = last_measurement(store, ref)
    if measured is None or measured.measured_on != today.isoformat():
        measured = measure_campaign(store, ref, today, progress)
    if measured.trend is not None:
        return measured, None, ()  # without a control there is nothing to settle, and no arms to look into
    gathered = gather(store, ref, today)
    return measured, gathered.settlement, pictures_of(store, gathered)


def for_partner(
    store: Store, measured: Measurement, settlement: Settlement | None, partner: str, today: date
) -> tuple[Measurement, Settlement | None]:
    """Both as one partner may see them, beside all it has seen before; UserError where it is no partner of this one."""
    from app.jobs.release_counts import release_counts
    from app.reports.redaction import counts_of, own_part, redacted

    if partner not in measured.partners:
        raise UserError(
            mark("jobs_measure", "“{partner}” is not a partner of this campaign; its partners are: {there}."),
            partner=partner,
            there=", ".join(measured.partners) or "–",
        )
    cells = None
    if measured.binary and measured.trend is None:
        subject = f"{measured.campaign}: reached the goal, by arm"
        cells = release_counts(store, partner, subject, counts_of(measured), today, direction=(1, -1)).cells
    return redacted(measured, partner, cells), own_part(settlement, partner)


def render(report: Report, kind: str) -> bytes:
    """One report as the bytes of one format."""
    if kind == "pdf":
        from app.reports.pdf import pdf_bytes

        return pdf_bytes(report)
    if kind == "docx":
        from app.reports.docx_file import docx_bytes

        return docx_bytes(report)
    if kind == "xlsx":
        from app.reports.xlsx_file import xlsx_bytes

        return xlsx_bytes(report)
    if kind == "pptx":
        from app.reports.pptx_file import pptx_bytes

        return pptx_bytes(report)
    if kind == "html":
        from app.reports.html_file import html_bytes

        return html_bytes(report)
    from app.reports.csv_file import csv_bytes

    return csv_bytes(report)


def report_of(store: Store, found: Found, language: str, partner: str = "") -> Report:
    """What `results` found, in words; for a partner only what `for_partner` leaves."""
    from app.reports.content import build
    from app.texts import translator

    measured, settlement, pictures = found
    return build(measured, settlement, sender_of(store), translator(language), language, partner, pictures)


def sender_of(store: Store) -> Sender:
    """Whose reports these are."""
    from app.reports.report import Sender
    from app.store import institution

    own = institution.get(store)
    return Sender(own.name, own.colour or "", own.sample, own.logo)


def known_formats(formats: Sequence[str], known: Sequence[str] = FORMATS) -> tuple[str, ...]:
    """The formats asked for, each once; UserError for one that is not `known`; all of them where none is named."""
    wanted = tuple(dict.fromkeys(one.strip().lower() for one in formats))
    for one in wanted:
        if one not in known:
            raise UserError(
                mark("jobs_measure", "A report cannot be written as “{kind}”; choose from: {known}."),
                kind=one,
                known=", ".join(known),
            )
    return wanted or tuple(known)
