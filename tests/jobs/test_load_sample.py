"""The sample institution in a store: everything its truth speaks of is there, and what was planted as bad is not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import Cancelled, UserError
from app.domain.messages import Message
from app.jobs.load_sample import load_sample, read_manifest
from app.jobs.progress import Progress
from app.store import institution, staff
from app.store.counts import counts
from app.store.database import Store
from app.store.frames import active_consents, frame


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    from app.paths import sample

    return json.loads((sample() / "truth.json").read_text("utf-8"))


def test_it_is_the_institution_with_its_own_day_and_staff(sample_store: Store) -> None:
    own = institution.get(sample_store)
    assert (own.name, own.type, own.country, own.sample) == ("启航教育培训学校", "training_org", "CN", True)
    assert institution.today(sample_store) == date(2026, 11, 22)
    assert [person.name for person in staff.staff(sample_store)] == ["李主任", "王老师"]
    assert staff.verify(sample_store, "王老师", "1357")


def test_every_row_of_the_truth_is_there(sample_store: Store, truth: dict[str, Any]) -> None:
    found = counts(sample_store)
    moved = sum(kind == "phone" for _, _, kind in truth["duplicates"])
    assert found["students"] == truth["students"] + len(truth["duplicates"])
    assert found["guardians"] == truth["guardians"] + moved
    assert found["households"] == truth["households"] + moved
    assert found["enrolments"] == truth["enrolments"]
    assert found["events"] == truth["events"]
    assert (found["courses"], found["partners"], found["offers"]) == (60, 14, 80)
    assert (found["campaigns"], found["assignments"]) == (2, truth["rows"]["13_assignments.csv"])


def test_families_are_as_they_are(sample_store: Store, truth: dict[str, Any]) -> None:
    home = frame(sample_store, "students", ("ref", "household_id")).set_index("ref")["household_id"]
    assert all(home[a] == home[b] for a, b in truth["siblings"] + truth["twins"])
    assert all(home[a] != home[b] for a, b in truth["namesakes"])
    same = {kind: home[a] == home[b] for a, b, kind in truth["duplicates"]}
    assert same == {**dict.fromkeys(same, True), "phone": False}


def test_dates_phones_and_words_were_read(sample_store: Store) -> None:
    students = frame(sample_store, "students")
    assert students["birth_date"].dropna().str.fullmatch(r"\d{4}-\d{2}-\d{2}").all()
    assert frame(sample_store, "guardians")["phone"].str.fullmatch(r"1\d{10}").all()
    assert set(students["schooling"]) == {"kindergarten", "primary", "junior", "senior", "university", "adult"}
    interests = [json.loads(text).get("首次意向") for text in students["attributes"]]
    assert sum(interest is not None for interest in interests) > 0.75 * len(interests)
    assert set(students["attributes"].str.slice(0, 9)) == {'{"首次意向": ', "{}"}
    assert set(frame(sample_store, "events")["type"]) == {
        "viewed", "attended", "completed", "rated", "asked", "refunded",
    }  # fmt: skip
    assert set(frame(sample_store, "enrolments")["status"]) == {"active", "completed", "refunded"}
    assert {"seminar", "debit_account", "test_drive"} <= set(frame(sample_store, "offers")["kind"])


def test_the_reachable_are_reached(sample_store: Store, truth: dict[str, Any], today: date) -> None:
    live = active_consents(sample_store, today)
    live = live[(live["purpose"] == "marketing") & (live["proof"].fillna("") != "")]
    homes = set()
    for kind, table in (("guardian", "guardians"), ("student", "students")):
        people = frame(sample_store, table, ("id", "household_id")).set_index("id")["household_id"]
        homes |= set(people[live.loc[live["person_kind"] == kind, "person_id"]])
    assert len(homes) == truth["reachable"]


def test_the_planted_rows_are_refused_where_they_stand(store: Store, truth: dict[str, Any], tmp_path: Path) -> None:
    from app.paths import sample

    before = sorted(sample().rglob("*"))
    reports = load_sample(store, sample(), Progress())
    manifest = read_manifest(sample())
    for file, report in zip(manifest.files, reports, strict=True):
        assert sorted({refusal.row for refusal in report.refusals}) == truth["refused"].get(file.path.name, [])
        assert report.rows_read == truth["rows"][file.path.name]
    assert {path.stem for path in (tmp_path / "refused").iterdir()} >= {"06_students_office.refused"}
    assert sorted(sample().rglob("*")) == before


def test_cancelled_half_way_it_leaves_the_store_as_it_was(store: Store, sample_folder: Path) -> None:
    before = counts(store)

    def say(message: Message) -> None:
        if message.values.get("place") == 5:
            progress.cancel()

    progress = Progress(say=say)
    with pytest.raises(Cancelled):
        load_sample(store, sample_folder, progress)
    after = counts(store)
    changed = {name for name in after if after[name] != before[name]}
    assert changed <= {"audit", "batches", "undo_rows"}
    assert not institution.get(store).sample


@pytest.mark.parametrize("text", [None, "name = ", "name = 'only a name'"])
def test_a_missing_or_damaged_manifest_is_said_in_a_sentence(store: Store, tmp_path: Path, text: str | None) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    if text is not None:
        (folder / "manifest.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="install the program again"):
        load_sample(store, folder, Progress())
    assert institution.get(store).name == "Test school"
