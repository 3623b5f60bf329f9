from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import Cancelled, UserError
from app.jobs.build_profiles import build_profiles
from app.jobs.progress import Progress
from app.store.batches import batch
from app.store.database import Store
from app.store.derived import add_rows
from app.store.frames import frame
from app.store.profile_runs import runs
from app.store.profiles import profile_of

SEGMENT = ("id", "name", "kind", "created_at")


def test_profiles_segments_and_members_agree(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    report = build_profiles(store, today, progress)
    profiles, segments, members = (frame(store, name) for name in ("profiles", "segments", "segment_members"))
    assert report.students == len(profiles) == len(members) == 90
    assert report.households == 90
    assert segments["size"].sum() == 90
    assert [one.id for one in report.segments] == segments["id"].tolist()
    assert dict(zip(members["student_id"], members["segment_id"], strict=True)) == dict(
        zip(profiles["student_id"], profiles["segment_id"], strict=True)
    )
    tag = json.loads(profiles["tags"].iloc[0])[0]
    assert tag["code"].startswith("stage_") and tag["evidence"]["text"]
    assert json.loads(profiles["features"].iloc[0])["household"]["students"] == 1
    assert profiles["computed_at"].eq("2026-11-22").all()


def test_building_again_replaces_and_keeps_what_people_made(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    with store.write() as db:
        add_rows(db, "segments", SEGMENT, [(1, "My own", "rule", "2026-01-01")])
    build_profiles(store, today, progress)
    report = build_profiles(store, today, progress)
    segments = frame(store, "segments")
    assert len(segments) == 1 + len(report.segments)
    assert segments.iloc[0]["name"] == "My own"
    assert len(frame(store, "profiles")) == 90


def test_a_cancel_leaves_the_old_profiles(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    build_profiles(store, today, progress)
    before = frame(store, "segments")
    stopped = Progress()
    stopped._show = lambda done, total: stopped.cancel() if done >= 4 else None  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        build_profiles(store, today, stopped)
    assert frame(store, "segments").equals(before)


def test_without_students_it_says_so(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="import students first"):
        build_profiles(store, today, progress)


def test_groups_keep_their_number_and_moves_are_told(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    first = build_profiles(store, today, progress)
    assert first.moves == ()
    again = build_profiles(store, date(2026, 12, 1), progress)
    assert {one.id for one in first.segments} & {one.id for one in again.segments}
    assert sum(one.count for one in again.moves) == 90
    newest, oldest = runs(store)
    assert (newest.since, oldest.since) == ("2026-11-22", "")
    assert {one.id for one in newest.segments} == set(frame(store, "segments")["id"])
    build_profiles(store, date(2026, 12, 1), progress)
    assert runs(store, 1)[0].moves == newest.moves


def test_value_reaches_the_profile_and_the_report(store: Store, today: date, progress: Progress) -> None:
    school.fill(store)
    report = build_profiles(store, today, progress)
    profile = profile_of(store, 1)
    assert profile is not None and profile.expected_value is not None
    assert profile.value_low is not None and profile.value_high is not None
    assert profile.value_low <= profile.expected_value <= max(profile.value_high, profile.expected_value)
    assert profile.family is not None and profile.family.students == 1
    plain = json.loads(json.dumps(report.as_json()))
    assert plain["value"]["people"] == 90 and plain["value"]["low"] < plain["value"]["high"]
    assert any("90 buyer" in note for note in plain["notes"])


def people(store: Store, rows: list[tuple[object, ...]]) -> None:
    with batch(store, "import", "odd") as job:
        job.insert("students", ["ref", "name", "birth_date", "registered_at"], rows)
        job.insert("courses", ["ref", "title"], [("C1", "only one")])


NOTHING: list[tuple[object, ...]] = []
SAME = [(n, 1, "2026-10-01", 100.0, "2026-12-01") for n in range(1, 81)]
ODD = [
    (n, 1, day, paid, "x") for n, (day, paid) in enumerate([("", 1e308), ("nonsense", -5.0), ("9999-12-31", 0.0)], 1)
]


@pytest.mark.parametrize(
    ("count", "bought"),
    [
        (1, NOTHING),
        (1, [(1, 1, "2026-10-01", None, None)]),
        (80, NOTHING),
        (80, SAME),
        (80, [(n, 1, day, float("inf"), None) for n, _, day, _, _ in SAME]),
        (80, ODD),
    ],
)
def test_odd_schools_get_an_answer(
    store: Store, today: date, progress: Progress, count: int, bought: list[tuple[object, ...]]
) -> None:
    people(store, [(f"S{n}", f"N{n}", None, None) for n in range(1, count + 1)])
    with batch(store, "import", "odd") as job:
        job.insert("enrolments", ["student_id", "course_id", "at", "paid", "ends"], bought)
    report = build_profiles(store, today, progress)
    assert report.students == count
    assert sum(one.size for one in report.segments) == count
    assert "NaN" not in json.dumps(report.as_json()) and "Infinity" not in json.dumps(report.as_json())
    assert all(str(note) for note in report.notes)
