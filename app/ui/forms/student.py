"""The form for a student, with the first guardian of a new one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.messages import mark
from app.domain.people import GENDERS as GENDER_KEYS
from app.domain.people import SCHOOLING as SCHOOLING_KEYS
from app.domain.people import Guardian, Student
from app.ui.desk import Desk
from app.ui.forms.guardian import unreadable_phones
from app.ui.pages.words import GENDERS, GRADES, RELATIONS, SCHOOLING
from app.ui.widgets import CheckField, ChoiceField, DateField, FormDialog, TextField

Values = dict[str, Any]
OWN = ("name", "birth_date", "gender", "schooling", "grade", "phone", "email", "campus", "district", "source")
SAVED = ("students", "guardians", "households", "batches")


def student_form(desk: Desk, parent: QWidget, student: Student | None = None) -> int | None:
    """Ask for a student's data (mend `student`, or enter a new one); the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate
    title = mark("people", "Edit a student") if student else mark("people", "Add a student")
    form = FormDialog(
        parent,
        say(title),
        save=lambda values: saved.append(_save(desk, student, values)),
        translate=say,
        check=partial(_wrong, desk),
    )
    _own_fields(desk, form)
    if student is None:
        _guardian_fields(desk, form)
    else:
        form.fill({key: getattr(student, key) for key in (*OWN, "do_not_contact", "objected", "adm_opt_out")})
    form.exec()
    if saved:
        desk.tell_changed(*SAVED)
    return saved[0] if saved else None


def _own_fields(desk: Desk, form: FormDialog) -> None:
    say = desk.translate
    genders: list[tuple[object, str]] = [("", "–"), *((key, say(GENDERS[key])) for key in GENDER_KEYS)]
    form.add("name", say(mark("people", "Name")), TextField(), required=True)
    form.add(
        "birth_date",
        say(mark("people", "Birth date")),
        DateField(),
        hint=say(mark("people", "Without it the student counts as under 14 in campaigns.")),
    )
    form.add("gender", say(mark("people", "Gender")), ChoiceField(genders))
    stages: list[tuple[object, str]] = [(key, say(SCHOOLING[key])) for key in SCHOOLING_KEYS]
    form.add("schooling", say(mark("people", "Schooling")), ChoiceField(stages))
    form.add("grade", say(mark("people", "Grade")), TextField("", say(GRADES["3"])))
    form.add("phone", say(mark("people", "The student's own phone")), TextField())
    form.add("email", say(mark("people", "E-mail")), TextField())
    form.add("campus", say(mark("people", "Campus")), TextField())
    form.add("district", say(mark("people", "District")), TextField())
    form.add("source", say(mark("people", "How they found us")), TextField())
    for key, words in (
        ("do_not_contact", mark("people", "Do not contact")),
        ("objected", mark("people", "Objects to marketing")),
        ("adm_opt_out", mark("people", "No automated choice of offers")),
    ):
        form.add(key, say(words), CheckField(say(words)))


def _guardian_fields(desk: Desk, form: FormDialog) -> None:
    say = desk.translate
    relations: list[tuple[object, str]] = [(key, say(words)) for key, words in RELATIONS.items()]
    form.section(say(mark("people", "Guardian")))
    form.add("guardian_name", say(mark("people", "Guardian's name")), TextField())
    form.add("guardian_phone", say(mark("people", "Guardian's phone")), TextField())
    form.add("relation", say(mark("people", "Relation")), ChoiceField(relations))


def _wrong(desk: Desk, values: Values) -> dict[str, str]:
    """A phone must be one, and a guardian needs a name as soon as there is a phone."""
    wrong = unreadable_phones(desk, values, "phone", "guardian_phone")
    if wrong:
        return wrong
    if values.get("guardian_phone") and not values.get("guardian_name"):
        return {"guardian_name": desk.translate(mark("people", "Write the guardian's name too."))}
    return {}


def _save(desk: Desk, before: Student | None, values: Values) -> int:
    from app.jobs.people_forms import save_family, save_student

    changes: Values = {key: values[key] or None for key in OWN if key not in ("name", "schooling")}
    changes |= {key: bool(values[key]) for key in ("do_not_contact", "objected", "adm_opt_out")}
    student = replace(before or Student(), name=values["name"], schooling=values["schooling"], **changes)
    if values.get("guardian_name"):
        guardian = Guardian(name=values["guardian_name"], phone=values["guardian_phone"] or None)
        return save_family(desk.store, student, guardian, values["relation"])
    return save_student(desk.store, student)
