from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import Cancelled, UserError
from app.domain.messages import Message
from app.jobs.build_profiles import build_profiles, segment_name
from app.jobs.progress import Progress
from app.store.database import Store
from app.store.derived import add_rows
from app.store.frames import frame

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


def test_a_segment_has_its_name_in_every_language() -> None:
    made = json.dumps({"name": {"context": "profiles", "text": "Active", "values": {}}, "traits": []})
    assert segment_name("Active", made) == Message("profiles", "Active")
    assert segment_name("My own", "[]") == "My own"
