"""The kinds of table a person can import and their fields; resources/intake/headers.toml has the headers they go by."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.messages import Message, mark


@dataclass(frozen=True)
class FieldSpec:
    """One field of a kind. `type` names how cells are read (app/intake/cells.py); `example` fills blank templates."""

    name: str
    type: str
    label: Message
    required: bool = False
    example: str = ""


@dataclass(frozen=True)
class KindSpec:
    """One kind of table. `one_of`: at least one field of each group must be filled; `prefix` begins made ids."""

    name: str
    title: Message
    table: str
    fields: tuple[FieldSpec, ...]
    id_field: str = ""
    prefix: str = ""
    one_of: tuple[tuple[str, ...], ...] = ()

    def field(self, name: str) -> FieldSpec | None:
        """The field of that name, or None."""
        return next((spec for spec in self.fields if spec.name == name), None)

    def required(self) -> tuple[str, ...]:
        """The names of the fields every row must have."""
        return tuple(spec.name for spec in self.fields if spec.required)


def _f(name: str, type_: str, label: Message, eg: str = "", *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, type_, label, required, eg)


STUDENTS = KindSpec(
    "students",
    mark("intake", "Students"),
    "students",
    (
        _f("student_id", "id", mark("intake", "Student ID"), "2026001"),
        _f("name", "name", mark("intake", "Name"), "王小明", required=True),
        _f("birth_date", "birth", mark("intake", "Birth date"), "2016-05-03"),
        _f("gender", "gender", mark("intake", "Gender"), "男"),
        _f("phone", "phone", mark("intake", "Phone")),
        _f("email", "email", mark("intake", "E-mail")),
        _f("id_number", "idnum", mark("intake", "ID number")),
        _f("grade", "grade", mark("intake", "Grade"), "三年级"),
        _f("schooling", "schooling", mark("intake", "Schooling"), "小学"),
        _f("campus", "text", mark("intake", "Campus"), "城东校区"),
        _f("district", "text", mark("intake", "District"), "浦东新区"),
        _f("source", "text", mark("intake", "Source"), "转介绍"),
        _f("registered_at", "moment", mark("intake", "Registered on"), "2026-03-01"),
        _f("residence", "text", mark("intake", "Country of residence")),
        _f("licence_class", "text", mark("intake", "Driving licence class")),
        _f("do_not_contact", "yesno", mark("intake", "Do not contact")),
        _f("guardian_id", "id", mark("intake", "Guardian ID")),
        _f("guardian_name", "name", mark("intake", "Guardian's name"), "王建国"),
        _f("guardian_phone", "phone", mark("intake", "Guardian's phone"), "13800138000"),
        _f("guardian_relation", "relation", mark("intake", "Guardian's relation"), "父亲"),
    ),
    id_field="student_id",
    prefix="S",
)


GUARDIANS = KindSpec(
    "guardians",
    mark("intake", "Guardians"),
    "guardians",
    (
        _f("guardian_id", "id", mark("intake", "Guardian ID"), "G001"),
        _f("name", "name", mark("intake", "Name"), "王建国", required=True),
        _f("phone", "phone", mark("intake", "Phone"), "13800138000", required=True),
        _f("relation", "relation", mark("intake", "Relation"), "父亲"),
        _f("student_ids", "ids", mark("intake", "Student IDs"), "2026001"),
        _f("email", "email", mark("intake", "E-mail")),
        _f("id_number", "idnum", mark("intake", "ID number")),
        _f("birth_date", "birth", mark("intake", "Birth date")),
        _f("residence", "text", mark("intake", "Country of residence")),
        _f("licence_class", "text", mark("intake", "Driving licence class")),
        _f("do_not_contact", "yesno", mark("intake", "Do not contact")),
    ),
    id_field="guardian_id",
    prefix="G",
)


COURSES = KindSpec(
    "courses",
    mark("intake", "Courses"),
    "courses",
    (
        _f("course_id", "id", mark("intake", "Course ID"), "C01"),
        _f("title", "text", mark("intake", "Course title"), "少儿编程入门", required=True),
        _f("category", "text", mark("intake", "Category"), "编程"),
        _f("level", "integer", mark("intake", "Level"), "1"),
        _f("quality", "number", mark("intake", "Quality")),
        _f("price", "money", mark("intake", "Price"), "2800"),
        _f("hours", "number", mark("intake", "Hours"), "24"),
        _f("capacity", "integer", mark("intake", "Seats"), "20"),
        _f("starts", "date", mark("intake", "Starts"), "2026-09-05"),
        _f("teacher", "text", mark("intake", "Teacher")),
        _f("summary", "text", mark("intake", "Summary")),
        _f("age_min", "integer", mark("intake", "Youngest age")),
        _f("age_max", "integer", mark("intake", "Oldest age")),
        _f("prerequisites", "ids", mark("intake", "Prerequisites")),
    ),
    id_field="course_id",
    prefix="C",
)


ENROLMENTS = KindSpec(
    "enrolments",
    mark("intake", "Enrolments"),
    "enrolments",
    (
        _f("student_id", "id", mark("intake", "Student ID"), "2026001", required=True),
        _f("course_id", "id", mark("intake", "Course ID"), "C01", required=True),
        _f("at", "moment", mark("intake", "Enrolled on"), "2026-09-01", required=True),
        _f("paid", "money", mark("intake", "Paid"), "2800"),
        _f("status", "enrolment_status", mark("intake", "Status"), "在读"),
        _f("ends", "date", mark("intake", "Ends")),
        _f("refunded_at", "date", mark("intake", "Refunded on")),
    ),
)


EVENTS = KindSpec(
    "events",
    mark("intake", "Events"),
    "events",
    (
        _f("student_id", "id", mark("intake", "Student ID"), "2026001", required=True),
        _f("course_id", "id", mark("intake", "Course ID"), "C01"),
        _f("offer_id", "id", mark("intake", "Offer ID")),
        _f("type", "event_type", mark("intake", "What happened"), "出勤", required=True),
        _f("at", "moment", mark("intake", "When"), "2026-09-12", required=True),
        _f("value", "number", mark("intake", "Value")),
    ),
    one_of=(("course_id", "offer_id"),),
)


PARTNERS = KindSpec(
    "partners",
    mark("intake", "Partners"),
    "partners",
    (
        _f("partner_id", "id", mark("intake", "Partner ID"), "P01"),
        _f("name", "text", mark("intake", "Partner name"), "城市商业银行", required=True),
        _f("industry", "industry", mark("intake", "Industry"), "银行", required=True),
        _f("awareness", "rating", mark("intake", "Awareness (0-5)"), "4"),
        _f("reputation", "rating", mark("intake", "Reputation (0-5)"), "4"),
        _f("trust", "rating", mark("intake", "Trust (0-5)"), "3.5"),
        _f("licence_no", "text", mark("intake", "Licence number")),
        _f("licence_expires", "date", mark("intake", "Licence expires")),
        _f("country", "text", mark("intake", "Country"), "CN"),
        _f("contact", "text", mark("intake", "Contact person")),
    ),
    id_field="partner_id",
    prefix="P",
)


OFFERS = KindSpec(
    "offers",
    mark("intake", "Offers"),
    "offers",
    (
        _f("offer_id", "id", mark("intake", "Offer ID"), "wealth-class"),
        _f("title", "text", mark("intake", "Offer title"), "家庭理财课堂", required=True),
        _f("kind", "text", mark("intake", "Kind"), "class", required=True),
        _f("partner_id", "id", mark("intake", "Partner"), "P01", required=True),
        _f("value", "money", mark("intake", "Value"), "200"),
        _f("cost", "money", mark("intake", "Cost"), "30"),
        _f("capacity", "integer", mark("intake", "Places"), "100"),
        _f("starts", "date", mark("intake", "Starts")),
        _f("ends", "date", mark("intake", "Ends")),
        _f("summary", "text", mark("intake", "Summary")),
        _f("claims", "list", mark("intake", "Claims")),
        _f("channels", "channels", mark("intake", "Channels")),
        _f("age_min", "integer", mark("intake", "Youngest age")),
        _f("age_max", "integer", mark("intake", "Oldest age")),
    ),
    id_field="offer_id",
    prefix="O",
)


CONSENTS = KindSpec(
    "consents",
    mark("intake", "Consents"),
    "consents",
    (
        _f("student_id", "id", mark("intake", "Student ID")),
        _f("guardian_id", "id", mark("intake", "Guardian ID"), "G001"),
        _f("purpose", "purpose", mark("intake", "Purpose"), "marketing", required=True),
        _f("given_at", "moment", mark("intake", "Given on"), "2026-09-01", required=True),
        _f("recipient", "text", mark("intake", "Recipient"), "P01"),
        _f("channels", "channels", mark("intake", "Channels"), "微信、短信"),
        _f("data_kinds", "list", mark("intake", "Kinds of data")),
        _f("expires", "date", mark("intake", "Expires"), "2027-08-31"),
        _f("withdrawn_at", "moment", mark("intake", "Withdrawn on")),
        _f("proof", "text", mark("intake", "Proof")),
        _f("given_by", "text", mark("intake", "Given by")),
        _f("method", "text", mark("intake", "How it was given")),
        _f("text_hash", "text", mark("intake", "Version of the form's text")),
        _f("separate", "yesno", mark("intake", "Separate consent")),
        _f("sensitive", "yesno", mark("intake", "Sensitive data")),
    ),
    one_of=(("student_id", "guardian_id"),),
)


OUTCOMES = KindSpec(
    "outcomes",
    mark("intake", "Outcomes"),
    "outcomes",
    (
        _f("campaign", "text", mark("intake", "Campaign"), "家庭理财夜", required=True),
        _f("person_id", "id", mark("intake", "Person ID"), "G001"),
        _f("household_id", "id", mark("intake", "Household ID")),
        _f("code", "id", mark("intake", "Redeem code")),
        _f("type", "outcome_type", mark("intake", "Outcome"), "已报名", required=True),
        _f("at", "moment", mark("intake", "When"), "2026-10-20", required=True),
        _f("arm", "text", mark("intake", "Arm")),
        _f("value", "money", mark("intake", "Value"), "2800"),
        _f("cost", "money", mark("intake", "Cost")),
    ),
    one_of=(("person_id", "household_id", "code"),),
)


CONTACTS = KindSpec(
    "contacts",
    mark("intake", "Partner's customers"),
    "contacts",
    (_f("partner", "text", mark("intake", "Partner"), "城市商业银行", required=True),),
)


AGREEMENTS = KindSpec(
    "agreements",
    mark("intake", "Agreements"),
    "agreements",
    (
        _f("partner", "text", mark("intake", "Partner"), "P01", required=True),
        _f("starts", "date", mark("intake", "Starts"), "2026-01-01", required=True),
        _f("ends", "date", mark("intake", "Ends"), "2027-12-31", required=True),
        _f("purposes", "list", mark("intake", "Purposes"), "marketing", required=True),
        _f("fields", "list", mark("intake", "Shared fields"), "name, phone", required=True),
        _f("split", "number", mark("intake", "Our share of revenue"), "0.6"),
    ),
)


COSTS = KindSpec(
    "costs",
    mark("intake", "Costs"),
    "costs",
    (
        _f("campaign", "text", mark("intake", "Campaign"), "家庭理财夜", required=True),
        _f("at", "date", mark("intake", "Date"), "2026-10-01", required=True),
        _f("amount", "money", mark("intake", "Amount"), "1200", required=True),
        _f("arm", "text", mark("intake", "Arm")),
        _f("channel", "channel", mark("intake", "Channel"), "微信"),
    ),
)


ASSIGNMENTS = KindSpec(
    "assignments",
    mark("intake", "Assignments of past campaigns"),
    "assignments",
    (
        _f("campaign", "text", mark("intake", "Campaign"), "家庭理财夜", required=True),
        _f("household_id", "id", mark("intake", "Household ID")),
        _f("person_id", "id", mark("intake", "Person ID"), "G001"),
        _f("arm", "text", mark("intake", "Arm"), "offer", required=True),
        _f("at", "moment", mark("intake", "Assigned on"), "2026-09-20", required=True),
        _f("offer_id", "id", mark("intake", "Offer ID")),
        _f("channel", "channel", mark("intake", "Channel"), "微信"),
    ),
    one_of=(("household_id", "person_id"),),
)

KINDS: dict[str, KindSpec] = {
    kind.name: kind
    for kind in (
        STUDENTS,
        GUARDIANS,
        COURSES,
        ENROLMENTS,
        EVENTS,
        PARTNERS,
        OFFERS,
        CONSENTS,
        OUTCOMES,
        CONTACTS,
        AGREEMENTS,
        COSTS,
        ASSIGNMENTS,
    )
}
