"""The shape the store began with, up to the eighth migration. It has shipped: append to `migrations.py` instead."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("alliance_desk")

FLAGS = "do_not_contact objected adm_opt_out restricted erased"
NO_FLAGS = dict.fromkeys(FLAGS.split(), 0)
PARENTS = {
    "batch_id": "batches",
    "student_id": "students",
    "guardian_id": "guardians",
    "household_id": "households",
    "course_id": "courses",
    "partner_id": "partners",
    "campaign_id": "campaigns",
    "segment_id": "segments",
    "model_id": "models",
}


def table(
    db: Database,
    name: str,
    *,
    text: str = "",
    integer: str = "",
    real: str = "",
    blob: str = "",
    needs: str = "",
    loose: str = "",
    defaults: dict[str, object] | None = None,
    key: str = "id",
) -> None:
    """Create a strict table; columns are named by type, `needs` must have a value, `loose` ids are no foreign keys."""
    columns: dict[str, type] = {"id": int} if key == "id" else {}
    for names, kind in ((text, str), (integer, int), (real, float), (blob, bytes)):
        columns |= dict.fromkeys(names.split(), kind)
    parents = [
        (column, table, "id") for column, table in PARENTS.items() if column in columns and column not in loose.split()
    ]
    given: dict[str, object] = {"not_null": set(needs.split()), "foreign_keys": parents, "defaults": defaults or {}}
    db.table(name).create(columns, pk=key, strict=True, **given)  # type: ignore[arg-type]


def only_grows(db: Database, name: str) -> None:
    """Refuse to change or remove a row of the table."""
    for verb in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER {name}_no_{verb.lower()} BEFORE {verb} ON {name} "
            f"BEGIN SELECT RAISE(ABORT, '{name}: rows are only ever added'); END"
        )


@migrations()
def m001_institution(db: Database) -> None:
    """Who runs the program, who works there, what was changed by whom."""
    table(
        db,
        "institution",
        text="name type country currency today colour created_at",
        integer="sample",
        blob="logo",
        needs="name created_at",
        defaults={"sample": 0},
    )
    table(
        db,
        "staff",
        text="name role created_at",
        integer="active",
        blob="pin_salt pin_hash",
        needs="name created_at",
        defaults={"active": 1},
    )
    table(db, "settings", text="key value", needs="value", key="key")
    table(db, "drafts", text="key value at", needs="value at", key="key")


@migrations()
def m001_batches(db: Database) -> None:
    """What was changed, so that it can be taken back."""
    table(
        db,
        "batches",
        text="kind noun title file_name file_hash mapping staff at state undone_at",
        integer="rows_read added changed unchanged refused",
        needs="kind title at state",
        defaults={"rows_read": 0, "added": 0, "changed": 0, "unchanged": 0, "refused": 0, "state": "done"},
    )
    table(
        db,
        "undo_rows",
        text="table_name action before",
        integer="batch_id row_id last_id",
        needs="batch_id table_name row_id action before",
    )
    table(db, "audit", text="at staff action subject details mac", needs="at staff action subject details mac")
    only_grows(db, "audit")
    table(db, "mappings", text="name kind fingerprint mapping used_at", needs="name kind fingerprint mapping used_at")


@migrations()
def m002_people(db: Database) -> None:
    """Students, their guardians and the households they share."""
    table(db, "households", text="ref name", integer="batch_id", needs="ref")
    table(
        db,
        "guardians",
        text="ref name pinyin phone email id_number birth_date residence licence_class attributes",
        integer=f"household_id batch_id {FLAGS}",
        needs="ref name",
        defaults={"residence": "CN", "attributes": "{}", **NO_FLAGS},
    )


@migrations()
def m002_students(db: Database) -> None:
    """Those who learn."""
    table(
        db,
        "students",
        text="ref name pinyin birth_date gender phone email id_number "
        "grade schooling campus district source registered_at residence licence_class attributes",
        integer=f"household_id batch_id {FLAGS}",
        needs="ref name",
        defaults={"schooling": "unknown", "residence": "CN", "attributes": "{}", **NO_FLAGS},
    )
    table(
        db, "guardianships", text="relation", integer="student_id guardian_id batch_id", needs="student_id guardian_id"
    )
    table(
        db,
        "duplicates",
        text="noun reasons state decided_by at",
        integer="left_id right_id batch_id",
        real="probability",
        needs="noun left_id right_id probability state at",
        defaults={"state": "open", "reasons": "[]"},
    )


@migrations()
def m003_learning(db: Database) -> None:
    """Courses, who bought them, and everything else students did."""
    table(
        db,
        "courses",
        text="ref title category starts teacher summary prerequisites attributes",
        integer="level capacity age_min age_max batch_id",
        real="quality price hours",
        needs="ref title",
        defaults={"prerequisites": "[]", "attributes": "{}"},
    )
    table(
        db,
        "enrolments",
        text="at status ends refunded_at attributes",
        integer="student_id course_id batch_id",
        real="paid",
        needs="student_id course_id at",
        defaults={"attributes": "{}"},
    )
    table(
        db,
        "events",
        text="type at",
        integer="student_id course_id offer_id batch_id",
        real="value",
        needs="student_id type at",
    )


@migrations()
def m004_partners(db: Database) -> None:
    """Partners and what was agreed with them."""
    table(
        db,
        "partners",
        text="ref name industry licence_no licence_expires country contact attributes",
        integer="batch_id",
        real="awareness reputation trust",
        needs="ref name industry",
        defaults={"country": "CN", "attributes": "{}"},
    )
    table(
        db,
        "agreements",
        text="starts ends purposes fields",
        integer="partner_id batch_id",
        real="split",
        needs="partner_id starts ends",
        defaults={"purposes": "[]", "fields": "[]"},
    )


@migrations()
def m004_offers(db: Database) -> None:
    """What partners put before families, and their own customers (kept apart from our people)."""
    table(
        db,
        "offers",
        text="ref title kind starts ends summary claims channels attributes",
        integer="partner_id capacity age_min age_max batch_id",
        real="value cost",
        needs="ref title kind",
        defaults={"claims": "[]", "channels": "[]", "attributes": "{}"},
    )
    table(db, "contacts", text="attributes", integer="partner_id batch_id", needs="partner_id attributes")


@migrations()
def m005_consents(db: Database) -> None:
    """The ledger of permissions: rows are added, never changed; a withdrawal or a reversal is a row of its own."""
    table(
        db,
        "consents",
        text="person_kind action purpose recipient channels data_kinds "
        "given_at given_by method proof text_hash expires withdrawn_at",
        integer="person_id refers_to partner_id separate sensitive batch_id",
        needs="person_kind person_id action purpose given_at",
        defaults={
            "action": "given",
            "recipient": "",
            "channels": "[]",
            "data_kinds": "[]",
            "separate": 0,
            "sensitive": 0,
        },
        loose="partner_id",  # the proof outlives the partner's row
    )
    only_grows(db, "consents")


@migrations()
def m006_profiles(db: Database) -> None:
    """What was worked out about people: profiles, segments, models and what they recommend."""
    table(
        db,
        "profiles",
        text="stage tags features computed_at",
        integer="student_id household_id segment_id age recency_days",
        real="frequency monetary activity renewal_risk expected_value",
        needs="computed_at",
        loose="household_id segment_id",
        defaults={"tags": "[]", "features": "{}"},
        key="student_id",
    )
    table(
        db,
        "segments",
        text="name kind rule description created_at",
        integer="size",
        needs="name kind created_at",
        defaults={"rule": "{}", "description": "[]", "size": 0},
    )
    table(db, "segment_members", integer="segment_id student_id", needs="segment_id student_id")


@migrations()
def m006_models(db: Database) -> None:
    """What was trained, and what it recommends."""
    table(
        db,
        "models",
        text="purpose kind created_at fingerprint metrics config device",
        integer="promoted",
        blob="weights",
        needs="purpose kind created_at fingerprint metrics",
        defaults={"promoted": 0, "config": "{}"},
    )
    table(
        db,
        "recommendations",
        text="purpose person_kind item_kind reason at",
        integer="model_id person_id household_id item_id rank",
        real="score",
        needs="purpose person_kind person_id item_kind item_id rank score at",
        loose="household_id",
    )


@migrations()
def m007_campaigns(db: Database) -> None:
    """Joint plans."""
    table(
        db,
        "campaigns",
        text="ref name state goal plan starts ends "
        "list_hash rules_version sealed_at launched_at approved_by report created_at",
        integer="seed batch_id",
        real="budget margin holdout",
        needs="ref name state plan created_at",
        defaults={"state": "draft", "report": "{}"},
    )


@migrations()
def m007_decisions(db: Database) -> None:
    """Who may get what, and by which rule."""
    table(
        db,
        "decisions",
        text="person_kind channel verdict rule inputs rules_version at",
        integer="campaign_id household_id person_id offer_id",
        needs="campaign_id household_id verdict at",
        defaults={"inputs": "{}"},
    )
    table(
        db,
        "assignments",
        text="person_kind arm channel at code reason",
        integer="campaign_id household_id person_id offer_id batch_id",
        real="propensity value",
        needs="campaign_id arm at",
    )


@migrations()
def m007_outcomes(db: Database) -> None:
    """What happened, what it cost, what each partner is owed."""
    table(
        db,
        "outcomes",
        text="person_kind code type at arm",
        integer="campaign_id household_id person_id batch_id",
        real="value cost",
        needs="campaign_id type at",
    )
    table(
        db, "costs", text="at arm channel", integer="campaign_id batch_id", real="amount", needs="campaign_id at amount"
    )
    table(db, "measurements", text="at result", integer="campaign_id", needs="campaign_id at result")
    table(
        db,
        "settlements",
        text="basis at",
        integer="campaign_id partner_id",
        real="amount share low high",
        needs="campaign_id partner_id amount at",
        defaults={"basis": "{}"},
    )


INDEXES: dict[str, list[list[str]]] = {
    "students": [["ref"], ["household_id"], ["name"], ["pinyin"], ["phone"], ["batch_id"]],
    "guardians": [["ref"], ["household_id"], ["name"], ["pinyin"], ["phone"], ["batch_id"]],
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
    "undo_rows": [["batch_id"], ["table_name", "row_id"]],
}


@migrations()
def m008_indexes(db: Database) -> None:
    """What is looked up often."""
    for table, keys in INDEXES.items():
        for columns in keys:
            db.table(table).create_index(columns, unique=columns == ["ref"])
