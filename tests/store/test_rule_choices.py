from __future__ import annotations

from datetime import date

from app.domain.messages import Message
from app.store.batches import batch
from app.store.database import Store
from app.store.derived import add_rows
from app.store.rule_choices import choices, tag_shares

TAG = '{"code": "%s", "tag": {"context": "profiles", "text": "%s", "values": {}}}'
LOYAL, STAGE = TAG % ("loyal", "Loyal"), TAG % ("stage_new", "New")


def fill(store: Store) -> None:
    with batch(store, "job", "school") as job:
        rows = [("S1", "A", "West"), ("S2", "B", "West"), ("S3", "C", "East"), ("S4", "D", None)]
        job.insert("students", ["ref", "name", "campus"], rows)
        job.insert("courses", ["ref", "title", "category"], [("C1", "Go", "chess")])
        given = ["person_kind", "person_id", "purpose", "recipient", "channels", "given_at"]
        job.insert("consents", given, [("student", 1, "sharing", "City Bank", '["sms"]', "2026-01-01")])
    with store.write() as db:
        columns = ["student_id", "tags", "features", "computed_at"]
        told = [f"[{LOYAL}, {STAGE}]", f"[{LOYAL}]", f"[{STAGE}]"]
        add_rows(db, "profiles", columns, [(n + 1, tags, '{"channel": "sms"}', "x") for n, tags in enumerate(told)])
        add_rows(db, "segments", ["id", "name", "kind", "created_at"], [(7, "Group", "learned", "x")])
        add_rows(db, "segment_members", ["segment_id", "student_id"], [(7, 1), (7, 2)])


def test_only_what_is_there_can_be_chosen(store: Store, today: date) -> None:
    fill(store)
    found = choices(store, today)
    assert found["campus"] == (("West", "West"), ("East", "East"))
    assert found["course"] == ((1, "Go"),) and found["category"] == found["interest"] == (("chess", "chess"),)
    assert dict(found["tag"])["loyal"] == Message("profiles", "Loyal")
    assert found["segment"] == ((7, "Group"),)
    assert found["consent"] == (("sharing", "sharing"), ("sharing: City Bank", "sharing: City Bank"))
    assert found["consent_channel"] == found["channel"] == (("sms", "sms"),)
    assert found["grade"] == ()
    assert choices(store, today, without=7)["segment"] == ()


def test_tags_are_counted_inside_and_everywhere(store: Store) -> None:
    fill(store)
    here, shares = tag_shares(store, 7)
    assert here == 2
    assert {str(name): (own, all_) for name, own, all_ in shares} == {"Loyal": (1, 2 / 3), "New": (0.5, 2 / 3)}
