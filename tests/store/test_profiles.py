from app.domain.messages import mark
from app.store.batches import batch
from app.store.database import Store
from app.store.profiles import advice_for, profile_of, segments, timeline_of
from app.store.wording import kept


def prepared(store: Store) -> int:
    with batch(store, "edit", "people") as b:
        student = b.insert("students", ["ref", "name"], [["S1", "张三"]])[0]
        course = b.insert("courses", ["ref", "title"], [["C1", "围棋"]])[0]
        b.insert("enrolments", ["student_id", "course_id", "at", "paid"], [[student, course, "2026-03-01", 900.0]])
        rows = [[student, course, "attended", "2026-03-08", None], [student, None, "asked", "2026-02-01", None]]
        b.insert("events", ["student_id", "course_id", "type", "at", "value"], rows)
    return student


def test_no_profile_is_none(store: Store) -> None:
    assert profile_of(store, prepared(store)) is None
    assert segments(store) == []


def test_a_profile_comes_back_with_its_evidence(store: Store) -> None:
    student = prepared(store)
    with store.write() as db:
        name = kept(mark("tests", "Eager"))
        segment = (
            db["segments"]
            .insert(
                {
                    "name": "Eager",
                    "kind": "learned",
                    "size": 1,
                    "description": f'{{"name": {name}}}',
                    "created_at": "2026",
                }
            )
            .last_pk
        )
        tags = f'[{{"code": "x", "tag": {name}, "evidence": {name}}}]'
        row = {
            "student_id": student,
            "segment_id": segment,
            "stage": "active",
            "tags": tags,
            "computed_at": "2026-11-22",
        }
        db["profiles"].insert(row)
    found = profile_of(store, student)
    assert found is not None
    assert str(found.segment) == "Eager"
    assert [(str(tag.name), str(tag.evidence)) for tag in found.tags] == [("Eager", "Eager")]
    assert [(str(one.name), one.size) for one in segments(store)] == [("Eager", 1)]


def test_the_timeline_joins_enrolments_and_events_newest_first(store: Store) -> None:
    found = timeline_of(store, prepared(store))
    assert [(one.type, one.title, one.value) for one in found] == [
        ("attended", "围棋", None),
        ("enrolled", "围棋", 900.0),
        ("asked", "", None),
    ]


def test_advice_is_read_in_order_with_its_title(store: Store) -> None:
    student = prepared(store)
    with store.write() as db:
        base = {
            "purpose": "course",
            "person_kind": "student",
            "person_id": student,
            "item_kind": "course",
            "at": "2026",
        }
        db["recommendations"].insert({**base, "item_id": 1, "rank": 1, "score": 0.5, "reason": "because"})
    assert [(one.item, one.rank, one.reason) for one in advice_for(store, "student", student)] == [
        ("围棋", 1, "because")
    ]
    assert advice_for(store, "guardian", student) == []
