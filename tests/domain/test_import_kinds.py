from app.domain.import_kinds import KINDS


def test_every_kind_says_what_it_needs() -> None:
    assert list(KINDS) == [
        "students", "guardians", "courses", "enrolments", "events", "partners", "offers",
        "consents", "outcomes", "contacts", "agreements", "costs", "assignments",
    ]  # fmt: skip
    assert KINDS["students"].required() == ("name",)
    assert KINDS["enrolments"].required() == ("student_id", "course_id", "at")
    assert KINDS["events"].one_of == (("course_id", "offer_id"),)


def test_fields_are_found_by_name() -> None:
    field = KINDS["students"].field("guardian_phone")
    assert field is not None and field.type == "phone" and KINDS["students"].field("colour") is None
