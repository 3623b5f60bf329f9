"""Every change the store's shape has ever had, oldest first. Never edit one that has shipped: add another."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("alliance_desk")

PERSON_FLAGS: dict[str, type] = {
    "do_not_contact": int,
    "objected": int,
    "adm_opt_out": int,
    "restricted": int,
    "erased": int,
}
NO_FLAGS = dict.fromkeys(PERSON_FLAGS, 0)
Columns = dict[str, type]


def _table(
    db: Database, name: str, columns: Columns, needs: set[str], keys: list[tuple[str, str]], **more: object
) -> None:
    """Create a strict table with an integer primary key `id`; `keys` are (column, other table)."""
    foreign = [(column, table, "id") for column, table in keys]
    db[name].create({"id": int, **columns}, pk="id", not_null=needs, foreign_keys=foreign, strict=True, **more)  # type: ignore[arg-type]


@migrations()
def m001_institution(db: Database) -> None:
    """Who runs the program, who works there, what was changed by whom."""
    _table(
        db,
        "institution",
        {
            "name": str,
            "type": str,
            "country": str,
            "currency": str,
            "today": str,
            "sample": int,
            "logo": bytes,
            "colour": str,
            "created_at": str,
        },
        {"name", "created_at"},
        [],
        defaults={"sample": 0},
    )
    _table(
        db,
        "staff",
        {"name": str, "role": str, "pin_salt": bytes, "pin_hash": bytes, "active": int, "created_at": str},
        {"name", "created_at"},
        [],
        defaults={"active": 1},
    )
    db["settings"].create({"key": str, "value": str}, pk="key", not_null={"value"}, strict=True)
    db["drafts"].create({"key": str, "value": str, "at": str}, pk="key", not_null={"value", "at"}, strict=True)
    _table(
        db,
        "batches",
        {
            "kind": str,
            "noun": str,
            "title": str,
            "file_name": str,
            "file_hash": str,
            "mapping": str,
            "staff": str,
            "at": str,
            "rows_read": int,
            "added": int,
            "changed": int,
            "unchanged": int,
            "refused": int,
            "state": str,
            "undone_at": str,
        },
        {"kind", "title", "at", "state"},
        [],
        defaults={"rows_read": 0, "added": 0, "changed": 0, "unchanged": 0, "refused": 0, "state": "done"},
    )
    _table(
        db,
        "undo_rows",
        {"batch_id": int, "table_name": str, "row_id": int, "action": str, "before": str},
        {"batch_id", "table_name", "row_id", "action", "before"},
        [("batch_id", "batches")],
    )
    _table(
        db,
        "audit",
        {"at": str, "staff": str, "action": str, "subject": str, "details": str, "mac": str},
        {"at", "staff", "action", "subject", "details", "mac"},
        [],
    )
    _table(
        db,
        "mappings",
        {"name": str, "kind": str, "fingerprint": str, "mapping": str, "used_at": str},
        {"name", "kind", "fingerprint", "mapping", "used_at"},
        [],
    )


@migrations()
def m002_people(db: Database) -> None:
    """Students, their guardians and the households they share."""
    _table(db, "households", {"ref": str, "name": str, "batch_id": int}, {"ref"}, [("batch_id", "batches")])
    _table(
        db,
        "guardians",
        {
            "ref": str,
            "name": str,
            "pinyin": str,
            "phone": str,
            "email": str,
            "id_number": str,
            "birth_date": str,
            "residence": str,
            "licence_class": str,
            "household_id": int,
            **PERSON_FLAGS,
            "attributes": str,
            "batch_id": int,
        },
        {"ref", "name"},
        [("household_id", "households"), ("batch_id", "batches")],
        defaults={"residence": "CN", "attributes": "{}", **NO_FLAGS},
    )
    _table(
        db,
        "students",
        {
            "ref": str,
            "name": str,
            "pinyin": str,
            "birth_date": str,
            "gender": str,
            "phone": str,
            "email": str,
            "id_number": str,
            "grade": str,
            "schooling": str,
            "campus": str,
            "district": str,
            "source": str,
            "registered_at": str,
            "residence": str,
            "licence_class": str,
            "household_id": int,
            **PERSON_FLAGS,
            "attributes": str,
            "batch_id": int,
        },
        {"ref", "name"},
        [("household_id", "households"), ("batch_id", "batches")],
        defaults={"schooling": "unknown", "residence": "CN", "attributes": "{}", **NO_FLAGS},
    )
    _table(
        db,
        "guardianships",
        {"student_id": int, "guardian_id": int, "relation": str, "batch_id": int},
        {"student_id", "guardian_id"},
        [("student_id", "students"), ("guardian_id", "guardians"), ("batch_id", "batches")],
    )
    _table(
        db,
        "duplicates",
        {
            "noun": str,
            "left_id": int,
            "right_id": int,
            "probability": float,
            "reasons": str,
            "state": str,
            "decided_by": str,
            "at": str,
            "batch_id": int,
        },
        {"noun", "left_id", "right_id", "probability", "state", "at"},
        [("batch_id", "batches")],
        defaults={"state": "open", "reasons": "[]"},
    )


@migrations()
def m003_learning(db: Database) -> None:
    """Courses, who bought them, and everything else students did."""
    _table(
        db,
        "courses",
        {
            "ref": str,
            "title": str,
            "category": str,
            "level": int,
            "quality": float,
            "price": float,
            "hours": float,
            "capacity": int,
            "starts": str,
            "teacher": str,
            "summary": str,
            "age_min": int,
            "age_max": int,
            "prerequisites": str,
            "attributes": str,
            "batch_id": int,
        },
        {"ref", "title"},
        [("batch_id", "batches")],
        defaults={"prerequisites": "[]", "attributes": "{}"},
    )
    _table(
        db,
        "enrolments",
        {
            "student_id": int,
            "course_id": int,
            "at": str,
            "paid": float,
            "status": str,
            "ends": str,
            "refunded_at": str,
            "attributes": str,
            "batch_id": int,
        },
        {"student_id", "course_id", "at"},
        [("student_id", "students"), ("course_id", "courses"), ("batch_id", "batches")],
        defaults={"attributes": "{}"},
    )
    _table(
        db,
        "events",
        {"student_id": int, "course_id": int, "offer_id": int, "type": str, "at": str, "value": float, "batch_id": int},
        {"student_id", "type", "at"},
        [("student_id", "students"), ("course_id", "courses"), ("batch_id", "batches")],
    )


@migrations()
def m004_partners(db: Database) -> None:
    """Partners, what was agreed with them, what they offer, and their own customers (kept apart from our people)."""
    _table(
        db,
        "partners",
        {
            "ref": str,
            "name": str,
            "industry": str,
            "awareness": float,
            "reputation": float,
            "trust": float,
            "licence_no": str,
            "licence_expires": str,
            "country": str,
            "contact": str,
            "attributes": str,
            "batch_id": int,
        },
        {"ref", "name", "industry"},
        [("batch_id", "batches")],
        defaults={"country": "CN", "attributes": "{}"},
    )
    _table(
        db,
        "agreements",
        {
            "partner_id": int,
            "starts": str,
            "ends": str,
            "purposes": str,
            "fields": str,
            "split": float,
            "batch_id": int,
        },
        {"partner_id", "starts", "ends"},
        [("partner_id", "partners"), ("batch_id", "batches")],
        defaults={"purposes": "[]", "fields": "[]"},
    )
    _table(
        db,
        "offers",
        {
            "ref": str,
            "partner_id": int,
            "title": str,
            "kind": str,
            "value": float,
            "cost": float,
            "capacity": int,
            "starts": str,
            "ends": str,
            "summary": str,
            "claims": str,
            "channels": str,
            "age_min": int,
            "age_max": int,
            "attributes": str,
            "batch_id": int,
        },
        {"ref", "title", "kind"},
        [("partner_id", "partners"), ("batch_id", "batches")],
        defaults={"claims": "[]", "channels": "[]", "attributes": "{}"},
    )
    _table(
        db,
        "contacts",
        {"partner_id": int, "attributes": str, "batch_id": int},
        {"partner_id", "attributes"},
        [("partner_id", "partners"), ("batch_id", "batches")],
    )


@migrations()
def m005_consents(db: Database) -> None:
    """The ledger of permissions: rows are added, never changed; a withdrawal or a reversal is a row of its own."""
    _table(
        db,
        "consents",
        {
            "person_kind": str,
            "person_id": int,
            "action": str,
            "refers_to": int,
            "purpose": str,
            "recipient": str,
            "partner_id": int,
            "channels": str,
            "data_kinds": str,
            "given_at": str,
            "given_by": str,
            "method": str,
            "proof": str,
            "text_hash": str,
            "expires": str,
            "withdrawn_at": str,
            "separate": int,
            "sensitive": int,
            "batch_id": int,
        },
        {"person_kind", "person_id", "action", "purpose", "given_at"},
        [("partner_id", "partners"), ("batch_id", "batches")],
        defaults={
            "action": "given",
            "recipient": "",
            "channels": "[]",
            "data_kinds": "[]",
            "separate": 0,
            "sensitive": 0,
        },
    )
    for verb in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER consents_no_{verb.lower()} BEFORE {verb} ON consents "
            "BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END"
        )


@migrations()
def m006_profiles(db: Database) -> None:
    """What was worked out about people: profiles, segments, models and what they recommend."""
    db["profiles"].create(
        {
            "student_id": int,
            "household_id": int,
            "segment_id": int,
            "age": int,
            "stage": str,
            "recency_days": int,
            "frequency": float,
            "monetary": float,
            "activity": float,
            "renewal_risk": float,
            "expected_value": float,
            "tags": str,
            "features": str,
            "computed_at": str,
        },
        pk="student_id",
        not_null={"computed_at"},
        foreign_keys=[("student_id", "students", "id")],
        defaults={"tags": "[]", "features": "{}"},
        strict=True,
    )
    _table(
        db,
        "segments",
        {"name": str, "kind": str, "rule": str, "size": int, "description": str, "created_at": str},
        {"name", "kind", "created_at"},
        [],
        defaults={"rule": "{}", "description": "[]", "size": 0},
    )
    _table(
        db,
        "segment_members",
        {"segment_id": int, "student_id": int},
        {"segment_id", "student_id"},
        [("segment_id", "segments"), ("student_id", "students")],
    )
    _table(
        db,
        "models",
        {
            "purpose": str,
            "kind": str,
            "created_at": str,
            "fingerprint": str,
            "metrics": str,
            "config": str,
            "weights": bytes,
            "promoted": int,
            "device": str,
        },
        {"purpose", "kind", "created_at", "fingerprint", "metrics"},
        [],
        defaults={"promoted": 0, "config": "{}"},
    )
    _table(
        db,
        "recommendations",
        {
            "model_id": int,
            "purpose": str,
            "person_kind": str,
            "person_id": int,
            "household_id": int,
            "item_kind": str,
            "item_id": int,
            "rank": int,
            "score": float,
            "reason": str,
            "at": str,
        },
        {"purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "at"},
        [("model_id", "models")],
    )


@migrations()
def m007_campaigns(db: Database) -> None:
    """Joint plans, who may get what, what happened, what it cost and what each partner is owed."""
    _table(
        db,
        "campaigns",
        {
            "ref": str,
            "name": str,
            "state": str,
            "goal": str,
            "plan": str,
            "starts": str,
            "ends": str,
            "budget": float,
            "margin": float,
            "holdout": float,
            "seed": int,
            "list_hash": str,
            "rules_version": str,
            "sealed_at": str,
            "launched_at": str,
            "approved_by": str,
            "report": str,
            "created_at": str,
            "batch_id": int,
        },
        {"ref", "name", "state", "plan", "created_at"},
        [("batch_id", "batches")],
        defaults={"state": "draft", "report": "{}"},
    )
    _table(
        db,
        "decisions",
        {
            "campaign_id": int,
            "household_id": int,
            "person_kind": str,
            "person_id": int,
            "offer_id": int,
            "channel": str,
            "verdict": str,
            "rule": str,
            "inputs": str,
            "rules_version": str,
            "at": str,
        },
        {"campaign_id", "household_id", "verdict", "at"},
        [("campaign_id", "campaigns"), ("household_id", "households")],
        defaults={"inputs": "{}"},
    )
    _table(
        db,
        "assignments",
        {
            "campaign_id": int,
            "household_id": int,
            "person_kind": str,
            "person_id": int,
            "arm": str,
            "offer_id": int,
            "channel": str,
            "at": str,
            "propensity": float,
            "code": str,
            "value": float,
            "reason": str,
            "batch_id": int,
        },
        {"campaign_id", "arm", "at"},
        [("campaign_id", "campaigns"), ("household_id", "households"), ("offer_id", "offers"), ("batch_id", "batches")],
    )
    _table(
        db,
        "outcomes",
        {
            "campaign_id": int,
            "household_id": int,
            "person_kind": str,
            "person_id": int,
            "code": str,
            "type": str,
            "at": str,
            "arm": str,
            "value": float,
            "cost": float,
            "batch_id": int,
        },
        {"campaign_id", "type", "at"},
        [("campaign_id", "campaigns"), ("household_id", "households"), ("batch_id", "batches")],
    )
    _table(
        db,
        "costs",
        {"campaign_id": int, "at": str, "amount": float, "arm": str, "channel": str, "batch_id": int},
        {"campaign_id", "at", "amount"},
        [("campaign_id", "campaigns"), ("batch_id", "batches")],
    )
    _table(
        db,
        "measurements",
        {"campaign_id": int, "at": str, "result": str},
        {"campaign_id", "at", "result"},
        [("campaign_id", "campaigns")],
    )
    _table(
        db,
        "settlements",
        {
            "campaign_id": int,
            "partner_id": int,
            "amount": float,
            "share": float,
            "low": float,
            "high": float,
            "basis": str,
            "at": str,
        },
        {"campaign_id", "partner_id", "amount", "at"},
        [("campaign_id", "campaigns"), ("partner_id", "partners")],
        defaults={"basis": "{}"},
    )


INDEXES: dict[str, list[list[str]]] = {
    "students": [["ref"], ["household_id"], ["name"], ["pinyin"], ["phone"], ["batch_id"]],
    "guardians": [["ref"], ["household_id"], ["name"], ["phone"], ["batch_id"]],
    "households": [["ref"]],
    "guardianships": [["student_id"], ["guardian_id"]],
    "courses": [["ref"]],
    "enrolments": [["student_id"], ["course_id"], ["batch_id"]],
    "events": [["student_id", "at"], ["batch_id"]],
    "partners": [["ref"]],
    "offers": [["ref"], ["partner_id"]],
    "consents": [["person_kind", "person_id"]],
    "segment_members": [["segment_id"], ["student_id"]],
    "recommendations": [["person_kind", "person_id"], ["item_kind", "item_id"]],
    "campaigns": [["ref"]],
    "decisions": [["campaign_id"]],
    "assignments": [["campaign_id", "household_id"]],
    "outcomes": [["campaign_id", "household_id"]],
    "undo_rows": [["batch_id"]],
}


@migrations()
def m008_indexes(db: Database) -> None:
    """What is looked up often."""
    for table, keys in INDEXES.items():
        for columns in keys:
            db[table].create_index(columns, unique=columns == ["ref"])
