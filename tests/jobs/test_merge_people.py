from datetime import date
from pathlib import Path

import pytest

from app.domain.consents import Consent
from app.jobs.import_file import import_file
from app.jobs.merge_people import Merge
from app.store.batches import batch, undo
from app.store.consents import give, state, withdraw
from app.store.database import Store
from app.store.frames import active_consents, frame

TODAY = date(2026, 11, 22)


def school(store: Store, folder: Path) -> None:
    def take(kind: str, text: str) -> None:
        (folder / f"{kind}.csv").write_text(text, "utf-8")
        import_file(store, folder / f"{kind}.csv", kind)

    take(
        "students",
        "学号,姓名,年级,校区,家长姓名,家长手机\n1,王芳,三年级,,王强,13800000001\n2,王芳,,城东,王强,13800000002\n",
    )
    take("events", "学号,课程编号,类型,时间\n2,C1,出勤,2026-09-01\n")
    take("consents", "学号,授权用途,授权日期,渠道\n2,marketing,2026-09-01,微信\n")


def test_what_belonged_to_either_belongs_to_the_one_that_stays(store: Store, tmp_path: Path) -> None:
    school(store, tmp_path)
    names = ("students", "guardians", "households", "guardianships", "events")
    before = {name: frame(store, name).to_json() for name in names}
    allowed = active_consents(store, TODAY)
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
        Merge(pen).groups("students", [])
    (stays,) = frame(store, "students").to_dict("records")
    assert (stays["id"], stays["ref"], stays["grade"], stays["campus"], stays["household_id"]) == (
        1,
        "1",
        "3",
        "城东",
        1,
    )
    assert frame(store, "events")["student_id"].tolist() == [1]
    assert frame(store, "guardianships")["student_id"].tolist() == [1, 1]
    assert frame(store, "households")["id"].tolist() == [1] and frame(store, "guardians")["household_id"].tolist() == [
        1,
        1,
    ]
    now = active_consents(store, TODAY)
    assert now.loc[now["person_id"] == 1, "purpose"].tolist() == ["marketing"]
    undo(store)
    assert {name: frame(store, name).to_json() for name in names} == before
    assert active_consents(store, TODAY)["person_id"].tolist() == allowed["person_id"].tolist()


@pytest.mark.parametrize("stays_gave", [True, False])
@pytest.mark.parametrize("broad", [True, False])
def test_who_withdrew_under_one_record_has_withdrawn(
    store: Store, tmp_path: Path, stays_gave: bool, broad: bool
) -> None:
    """The same permission, noted under both records and withdrawn under one, does not stand afterwards."""
    school(store, tmp_path)
    said, still = (2, 1) if stays_gave else (1, 2)
    give(store, Consent("student", still, "marketing", "2026-02-01", channels=("sms",)))
    entry = give(store, Consent("student", said, "marketing", "2026-02-01", channels=("sms",)))
    give(store, Consent("student", still, "marketing", "2026-10-09", channels=("sms",), recipient="P9"))
    withdraw(store, "student", said, at="2026-10-01", **({} if broad else {"purpose": "marketing", "refers_to": entry}))
    give(store, Consent("student", still, "profiling", "2026-10-05"))
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
    now = active_consents(store, TODAY).query("person_id == 1")
    left = {("marketing", "2026-10-09"), ("profiling", "2026-10-05")}
    left |= set() if broad else {("marketing", "2026-09-01")}  # by WeChat: another permission than the one withdrawn
    assert {(one.purpose, one.given_at) for one in now.itertuples()} == left
    assert {(one.purpose, one.given_at) for one in state(store, "student", 1, TODAY)} == left
    undo(store)
    assert len(active_consents(store, TODAY).query(f"person_id == {still}")) >= 3


def test_who_alone_allowed_something_allows_it_once(store: Store, tmp_path: Path) -> None:
    school(store, tmp_path)
    give(store, Consent("guardian", 1, "marketing", "2026-02-01", channels=("sms",)))
    with batch(store, "merge", "test", noun="guardians") as pen:
        Merge(pen).groups("guardians", [[1, 2]])
    assert active_consents(store, TODAY)["person_kind"].tolist().count("guardian") == 1


def test_a_child_and_its_parent_are_merged_in_one_step(store: Store, tmp_path: Path) -> None:
    """The second merge builds on what the first has done, not on what stood before the batch."""
    school(store, tmp_path)
    with batch(store, "edit", "the copy of the child also has the first parent") as pen:
        pen.insert("guardianships", ["student_id", "guardian_id"], [(2, 1)])
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
        Merge(pen).groups("guardians", [[1, 2]])
    links = frame(store, "guardianships")
    assert list(zip(links["student_id"], links["guardian_id"], strict=True)) == [(1, 1)]
