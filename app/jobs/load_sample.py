"""The sample institution into a fresh store: its files, in its order, through the imports that a person uses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.errors import Cancelled, UserError
from app.domain.imports import ImportReport
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store

MANIFEST = "manifest.toml"


@dataclass(frozen=True)
class SampleFile:
    """One file of the sample; `mapping` is the path of its mapping file, or None where its columns speak."""

    path: Path
    kind: str
    mapping: Path | None = None
    skip_bad: bool = False


@dataclass(frozen=True)
class SampleStaff:
    """Someone who works at the sample institution, with the PIN that its manifest tells everybody."""

    name: str
    role: str
    pin: str


@dataclass(frozen=True)
class PastPlan:
    """A campaign of the sample that is over."""

    ref: str
    plan: Path
    state: str


@dataclass(frozen=True)
class Simulated:
    """How the demonstration draws the planned campaign's results: rates are fractions of households."""

    seed: int
    base: float
    effect: float


@dataclass(frozen=True)
class Manifest:
    """What the sample's manifest says; `plan` is the campaign still to be planned."""

    name: str
    type: str
    country: str
    currency: str
    today: date
    plan: Path
    simulated: Simulated
    staff: tuple[SampleStaff, ...]
    campaigns: tuple[PastPlan, ...]
    files: tuple[SampleFile, ...]


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a sample folder; UserError where there is none or it cannot be read."""
    path = folder / MANIFEST
    try:
        told = tomllib.loads(path.read_text("utf-8"))
        return _manifest(folder, told)
    except OSError:
        raise UserError(
            mark("sample", "There is no sample institution in {folder}: install the program again."), folder=folder
        ) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise UserError(
            mark("sample", "{file} is damaged ({reason}): install the program again."), file=path, reason=str(error)
        ) from None


def _manifest(folder: Path, told: Mapping[str, Any]) -> Manifest:
    return Manifest(
        name=told["name"],
        type=told["type"],
        country=told["country"],
        currency=told["currency"],
        today=told["today"],
        plan=folder / told["plan"],
        simulated=Simulated(**told["simulated"]),
        staff=tuple(SampleStaff(**one) for one in told["staff"]),
        campaigns=tuple(PastPlan(one["ref"], folder / one["plan"], one["state"]) for one in told["campaigns"]),
        files=tuple(_file(folder, one) for one in told["files"]),
    )


def _file(folder: Path, told: Mapping[str, Any]) -> SampleFile:
    mapping = folder / told["mapping"] if "mapping" in told else None
    return SampleFile(folder / told["file"], told["kind"], mapping, told.get("skip_bad", False))


def load_sample(store: Store, folder: Path, progress: Progress) -> list[ImportReport]:
    """Make `store` the sample institution: name, day, staff, past campaigns, every file of its manifest.

    Rows that cannot be taken are left out and written to `refused` beside the store. If it is cancelled or refused
    half-way, what was loaded is taken back.
    """
    from app.store.batches import history

    manifest = read_manifest(folder)
    before = max((batch.id for batch in history(store, 1)), default=0)
    try:
        _introduce(store, manifest)
        return _load(store, manifest, progress)
    except (Cancelled, UserError):
        _take_back(store, before)
        raise


def _introduce(store: Store, manifest: Manifest) -> None:
    """The institution's own data and its staff."""
    from app.store import institution, staff

    own = replace(
        institution.get(store),
        name=manifest.name,
        type=manifest.type,
        country=manifest.country,
        currency=manifest.currency,
        today=manifest.today.isoformat(),
        sample=True,
    )
    institution.save(store, own)
    known = {person.name for person in staff.staff(store)}
    for person in manifest.staff:
        if person.name not in known:
            staff.add(store, person.name, person.pin, person.role)


def _load(store: Store, manifest: Manifest, progress: Progress) -> list[ImportReport]:
    from app.intake.mapping_file import read_mapping
    from app.jobs.import_file import import_file

    reports: list[ImportReport] = []
    recorded = False
    for number, file in enumerate(manifest.files):
        progress.step(
            mark("sample", "Loading {file} ({place} of {count})").filled(
                file=file.path.name, place=number + 1, count=len(manifest.files)
            )
        )
        if file.kind in ("assignments", "outcomes", "costs") and not recorded:
            _record(store, manifest, progress)
            recorded = True
        mapping = read_mapping(file.mapping) if file.mapping else None
        report = import_file(
            store,
            file.path,
            file.kind,
            mapping=mapping,
            skip_bad=file.skip_bad,
            error_folder=store.path.parent / "refused",
            progress=progress.quiet(),
        )
        _all_taken(file, report)
        reports.append(report)
    return reports


def _all_taken(file: SampleFile, report: ImportReport) -> None:
    if report.batch is None and report.refused:
        first = report.refusals[0]
        raise UserError(
            mark("sample", "{file} of the sample does not fit this program (row {row}: {reason})."),
            file=file.path.name,
            row=first.row,
            reason=first.reason,
        )


def _record(store: Store, manifest: Manifest, progress: Progress) -> None:
    """The campaigns that are over, so that their assignments, outcomes and costs find them."""
    from app.campaigns.plan_file import read_plan
    from app.jobs.record_campaign import record_campaign

    for past in manifest.campaigns:
        record_campaign(store, read_plan(past.plan), past.state, past.ref)


def _take_back(store: Store, before: int) -> None:
    from app.store.batches import history, undo

    for batch in history(store, 10_000):
        if batch.id > before and batch.state == "done":
            undo(store, batch.id, even_if_changed=True)
