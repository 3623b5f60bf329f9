"""The form for a guardian, alone or added to a student."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.messages import mark
from app.domain.people import Guardian
from app.ui.desk import Desk
from app.ui.pages.words import RELATIONS
from app.ui.widgets import CheckField, ChoiceField, FormDialog, TextField

Values = dict[str, Any]
OWN = ("name", "phone", "email", "licence_class")
FLAGS = ("do_not_contact", "objected", "adm_opt_out")


def guardian_form(desk: Desk, parent: QWidget, guardian: Guardian | None = None, student_id: int = 0) -> int | None:
    """Mend `guardian`, or enter a new one for the student `student_id`; the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate

    def save(values: Values) -> None:
        saved.append(_save(desk, guardian, student_id, values))

    title = mark("people", "Edit a guardian") if guardian else mark("people", "Add a guardian")
    check = partial(unreadable_phones, desk)
    form = FormDialog(parent, say(title), save=save, translate=say, check=check)
    form.add("name", say(mark("people", "Name")), TextField(), required=True)
    form.add("phone", say(mark("people", "Phone")), TextField())
    form.add("email", say(mark("people", "E-mail")), TextField())
    if guardian is None:
        relations: list[tuple[object, str]] = [(key, say(words)) for key, words in RELATIONS.items()]
        form.add("relation", say(mark("people", "Relation")), ChoiceField(relations))
    licence = say(mark("people", "Needed before a test drive may be offered."))
    form.add("licence_class", say(mark("people", "Driving licence class")), TextField("", "C1"), hint=licence)
    for key, words in (
        ("do_not_contact", mark("people", "Do not contact")),
        ("objected", mark("people", "Objects to marketing")),
        ("adm_opt_out", mark("people", "No automated choice of offers")),
    ):
        form.add(key, say(words), CheckField(say(words)))
    if guardian:
        form.fill({key: getattr(guardian, key) for key in (*OWN, *FLAGS)})
    form.exec()
    if saved:
        desk.tell_changed("guardians", "students", "households", "batches")
    return saved[0] if saved else None


def unreadable_phones(desk: Desk, values: Values, *fields: str) -> dict[str, str]:
    """{field: why} for the phones that cannot be numbers; without names of fields it looks at "phone"."""
    from app.jobs.people_forms import phone_problem

    found = {key: phone_problem(values.get(key)) for key in fields or ("phone",)}
    return {key: desk.translate(problem) for key, problem in found.items() if problem}


def _save(desk: Desk, before: Guardian | None, student_id: int, values: Values) -> int:
    from app.jobs.people_forms import save_guardian

    changes: Values = {key: values[key] or None for key in OWN if key != "name"}
    changes |= {key: bool(values[key]) for key in FLAGS}
    person = replace(before or Guardian(), name=values["name"], **changes)
    return save_guardian(desk.store, person, ((student_id, values["relation"]),) if student_id else ())
