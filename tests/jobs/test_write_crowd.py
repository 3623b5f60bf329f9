from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import Cancelled
from app.domain.imports import ImportReport
from app.intake import crowd, long_columns, plain_files
from app.jobs import import_file as job
from app.jobs import write_crowd
from app.jobs.child import loaded
from app.jobs.progress import Progress
from app.store import loading
from app.store.batches import history, undo
from app.store.database import Store
from app.store.frames import frame
from tests.intake import messy_rows

Way = Callable[[bool], None]


@pytest.fixture
def way(monkeypatch: pytest.MonkeyPatch) -> Way:
    """way(True): every file goes the large files' way, in this process; way(False): row by row."""
    monkeypatch.setattr(job, "run_limited", lambda task, *args, **_: loaded(task)(*args))
    monkeypatch.setattr(loading, "FEW", 200)
    for module in (long_columns, write_crowd):
        monkeypatch.setattr(module, "BLOCK", 170)

    def choose(quickly: bool) -> None:
        monkeypatch.setattr(plain_files, "LARGE", 0 if quickly else 1 << 60)
        monkeypatch.setattr(crowd, "LEAST", 1 if quickly else 1 << 60)

    return choose


def content(store: Store) -> dict[str, object]:
    """What is in the tables of people, without the numbers that rows and made households happen to have."""
    names = ("students", "guardians", "households", "guardianships")
    students, guardians, households, links = (frame(store, name) for name in names)
    own, other = (dict(zip(one["id"], one["ref"], strict=True)) for one in (students, guardians))
    homes: dict[int, list[str]] = {home: [] for home in households["id"]}
    for people in (students, guardians):
        for home, ref in zip(people["household_id"], people["ref"], strict=True):
            homes[home].append(ref)
    called = dict(zip(households["id"], households["name"], strict=True))
    return {
        "people": [
            one.drop(columns=["id", "household_id", "batch_id"]).sort_values("ref").to_csv(index=False)
            for one in (students, guardians)
        ],
        "homes": sorted((called[home], sorted(refs)) for home, refs in homes.items()),
        "links": sorted(
            (own[a], other[b], str(c))
            for a, b, c in zip(links["student_id"], links["guardian_id"], links["relation"], strict=True)
        ),
    }


def take(store: Store, path: Path, folder: Path) -> ImportReport:
    return job.import_file(store, path, "students", skip_bad=True, error_folder=folder)


def test_both_ways_lead_to_the_same_store(store: Store, tmp_path: Path, way: Way) -> None:
    path = messy_rows.write(tmp_path / "a.csv", 500, 11)
    way(False)
    slow = take(store, path, tmp_path / "slow")
    want = content(store)
    undo(store)
    way(True)
    quick = take(store, path, tmp_path / "quick")
    assert slow.added > 250 and slow.refused > 50
    assert content(store) == want
    for name in ("rows_read", "added", "changed", "unchanged", "refused", "refusals", "notes"):
        assert getattr(quick, name) == getattr(slow, name)
    told = history(store)[0]
    assert (told.rows_read, told.added, told.refused) == (slow.rows_read, slow.added, slow.refused)
    assert Path(str(quick.error_file)).read_bytes() == Path(str(slow.error_file)).read_bytes()
    again = take(store, path, tmp_path / "again")
    assert (again.added, again.changed) == (0, 0) and content(store) == want
    undo(store)
    undo(store)
    assert all(frame(store, name).empty for name in ("students", "guardians", "households", "guardianships"))


HEAD = "姓名,出生日期,手机,家长姓名,家长手机\n"


def test_whoever_may_be_in_the_store_is_matched(store: Store, tmp_path: Path, way: Way) -> None:
    way(True)
    first = tmp_path / "a.csv"
    first.write_text(HEAD + "王芳,2014-01-01,13800138000,王大,13900139000\n李雷,2014-01-01,,,\n", "utf-8")
    assert take(store, first, tmp_path).added == 2
    second = tmp_path / "b.csv"
    second.write_text(
        HEAD
        + "王芳,2014-01-01,13800138000,,\n"  # the same
        + "王小,2016-01-01,,王大,13900139000\n"  # a sister: the guardian's number
        + "李雷,2014-01-01,13700137000,,\n"  # nobody knew a number of his
        + "李雷,2014-01-01,,,\n"
        + "赵四,2014-01-01,13600136000,赵大,13500135000\n",
        "utf-8",
    )
    report = take(store, second, tmp_path)
    students = frame(store, "students")
    assert (report.added, report.changed, report.unchanged) == (2, 1, 2)
    homes = dict(zip(students["name"], students["household_id"], strict=True))
    assert homes["王芳"] == homes["王小"] and len(set(homes.values())) == 3
    assert frame(store, "guardians")["name"].tolist() == ["王大", "赵大"]
    assert frame(store, "households")["ref"].is_unique and students["ref"].is_unique


def test_stopping_leaves_nothing(store: Store, tmp_path: Path, way: Way) -> None:
    way(True)
    path = messy_rows.write(tmp_path / "a.csv", 500, 5)
    progress = Progress(show=lambda done, total: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        job.import_file(store, path, "students", skip_bad=True, error_folder=tmp_path, progress=progress)
    assert frame(store, "students").empty and frame(store, "households").empty and history(store) == []


def test_nothing_is_written_unless_bad_rows_are_skipped(store: Store, tmp_path: Path, way: Way) -> None:
    way(True)
    path = messy_rows.write(tmp_path / "a.csv", 300, 5)
    for more in ({}, {"dry_run": True, "skip_bad": True}):
        report = job.import_file(store, path, "students", error_folder=tmp_path, **more)  # type: ignore[arg-type]
        assert report.batch is None and report.added > 100 and frame(store, "students").empty
