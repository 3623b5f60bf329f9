"""What a dry run says is what the import does; again changes nothing; undo takes all of it back; a mended error file
adds what was refused: for every kind of file of the sample institution, changed at random."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.import_kinds import KINDS
from app.domain.imports import ImportReport, Mapping
from app.intake.mapping_file import read_mapping
from app.jobs import import_file as job
from app.jobs.load_sample import SampleFile, read_manifest
from app.paths import sample
from app.store.batches import history, undo
from app.store.database import Store, open_store
from app.store.frames import active_consents, frame
from tests.jobs.mutated_files import mutated, read, written

TODAY = date(2026, 11, 22)
LEDGERS = ("audit", "batches", "undo_rows", "consents", "settings", "_sqlite_migrations")
SAMPLE = read_manifest(sample()).files


pytestmark = pytest.mark.usefixtures("in_this_process")


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    return report.rows_read, report.added, report.changed, report.unchanged, report.refused


def contents(store: Store) -> dict[str, int]:
    """A number for what each table holds; of the ledger what holds and what was ever given and not taken back."""
    db = store.read()
    names = [name for name in db.table_names() if not name.startswith("sqlite_") and name not in LEDGERS]
    found = {name: hash(tuple(db.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall())) for name in names}
    return {**found, "holding": hash(active_consents(store, TODAY).to_json())}


@dataclass
class Trial:
    """One file against one store."""

    store: Store
    path: Path
    kind: str
    mapping: Mapping | None

    def take(self, path: Path | None = None, **how: object) -> ImportReport:
        return job.import_file(self.store, path or self.path, self.kind, mapping=self.mapping, **how)  # type: ignore[arg-type]

    def size(self) -> int:
        rows = frame(self.store, KINDS[self.kind].table)
        return len(rows if self.kind != "consents" else rows[rows["action"] == "given"])


def check(trial: Trial, before: dict[str, int], reopened: Callable[[Store], Store]) -> None:
    """All that is promised of one import into a store that holds `before`; a file may be refused as a whole."""
    size = trial.size()
    try:
        told = trial.take(dry_run=True, error_folder=trial.path.parent / "dry")
    except UserError:
        return
    done = trial.take(skip_bad=True, error_folder=trial.path.parent)
    assert counts(done) == counts(told) and sum(counts(done)[1:]) == done.rows_read
    if trial.kind != "consents":
        assert trial.size() - size == done.added
    after = contents(trial.store)
    again = trial.take(skip_bad=True, error_folder=trial.path.parent)
    assert counts(again) == (done.rows_read, 0, 0, done.added + done.changed + done.unchanged, done.refused)
    assert {**contents(trial.store), "mappings": ""} == {**after, "mappings": ""}, "again changes nothing"
    undo(trial.store)
    trial.store = reopened(trial.store)
    undo(trial.store, done.batch)
    assert contents(trial.store) == before, "undo takes all of it back, and the dry run had left nothing"


def trial_of(store: Store, one: SampleFile, seed: int, folder: Path) -> Trial:
    mapping = read_mapping(one.mapping) if one.mapping else None
    headers, rows = mutated(*read(one.path, mapping or Mapping(kind=one.kind)), seed)
    return Trial(store, written(folder / f"{one.path.stem}.csv", headers, rows), one.kind, mapping)


@pytest.fixture
def reopened(store_password: str) -> Callable[[Store], Store]:
    def again(store: Store) -> Store:
        store.close()
        return open_store(store.path, store_password)

    return again


Reopened = Callable[[Store], Store]


def every_file(store: Store, files: list[SampleFile], seeds: range, folder: Path, reopened: Reopened) -> None:
    before = contents(store)
    for seed in seeds:
        for one in files:
            trial = trial_of(store, one, seed, folder)
            try:
                check(trial, before, reopened)
            except Exception as error:
                error.add_note(f"seed {seed}, {one.path.name}")
                raise
            store = trial.store
    store.close()


FEW = ("06_students_office", "08_second_guardians", "14_outcomes")


def test_some_files_changed_at_random(sample_store: Store, tmp_path: Path, reopened: Reopened) -> None:
    every_file(sample_store, [one for one in SAMPLE if one.path.stem in FEW], range(1), tmp_path, reopened)


def test_some_files_that_the_store_does_not_have(sample_store: Store, tmp_path: Path, reopened: Reopened) -> None:
    files = [one for one in SAMPLE if one.path.stem in ("12_consents", "15_costs")]
    for done in history(sample_store):
        if done.file_name in [one.path.name for one in files]:
            undo(sample_store, done.id, even_if_changed=True)
    every_file(sample_store, files, range(2, 3), tmp_path, reopened)


@pytest.mark.long
@pytest.mark.parametrize("block", range(6))
def test_thirty_changes_of_every_kind_of_file(
    sample_store: Store, tmp_path: Path, reopened: Reopened, block: int
) -> None:
    every_file(sample_store, list(SAMPLE), range(1 + 5 * block, 6 + 5 * block), tmp_path, reopened)


ERRORS = [one for one in SAMPLE if one.path.stem in ("06_students_office", "09_enrolments_2024_2025", "14_outcomes")]


@pytest.mark.parametrize("one", ERRORS, ids=lambda one: one.path.stem)
def test_a_mended_error_file_adds_the_refused_rows(sample_store: Store, one: SampleFile, tmp_path: Path) -> None:
    """Five good rows that nobody has, then one cell of each made unreadable, then mended in the error file."""
    headers, rows = read(one.path, Mapping(kind=one.kind))
    day = next(at for at, name in enumerate(headers) if "日期" in name or "时间" in name)
    fresh = [list(row) for row in rows if row[day].strip()][:5]
    for number, row in enumerate(fresh):
        if one.kind == "students":
            row[0] = f"NEW{number}"
        row[day] = f"2026-11-{number + 1:02d}" if one.kind != "students" else row[day]
    broken = [[*row[:day], "2026-13-45", *row[day + 1 :]] for row in fresh]
    trial = Trial(sample_store, written(tmp_path / "a.csv", headers, broken + fresh[:0]), one.kind, None)
    report = trial.take(skip_bad=True, error_folder=tmp_path)
    assert (report.added, report.refused) == (0, 5)
    headers, wrong = read(Path(str(report.error_file)), Mapping(kind=one.kind))
    mended = [[*row[:day], good[day], *row[day + 1 :]] for row, good in zip(wrong, fresh, strict=True)]
    size = trial.size()
    again = trial.take(written(tmp_path / "mended.csv", headers, mended))
    assert (again.added + again.changed + again.unchanged, again.refused) == (5, 0)
    assert trial.size() - size == again.added == 5
