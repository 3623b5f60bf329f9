"""The form for a course: what it is called, for whom, when, by whom, what it costs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.learning import Course
from app.domain.messages import mark
from app.ui.desk import Desk
from app.ui.forms.saved import tell_saved
from app.ui.widgets import DateField, FormDialog, LongTextField, NumberField, TextField

Values = dict[str, Any]
PLAIN = (
    *("category", "level", "quality", "price", "hours", "capacity", "starts", "teacher", "summary"),
    *("age_min", "age_max"),
)


def course_form(desk: Desk, parent: QWidget, course: Course | None = None) -> int | None:
    """Ask for a course; the id when saved, None when cancelled."""
    saved: list[int] = []
    say = desk.translate
    before = course or Course()
    form = FormDialog(
        parent,
        say(mark("ui", "Edit the course") if course else mark("ui", "Add a course")),
        say(mark("ui", "The recommender reads the subject, the level and the ages; the rest is for you.")),
        save=lambda values: saved.append(_save(desk, before, values)),
        translate=say,
        check=lambda values: _wrong(desk, values),
        width=700,
    )
    form.resize(720, 660)
    _fields(desk, form, before)
    form.exec()
    if saved:
        tell_saved(desk, "courses", "enrolments")
    return saved[0] if saved else None


def _fields(desk: Desk, form: FormDialog, before: Course) -> None:
    say = desk.translate
    form.add("title", say(mark("ui", "Title")), TextField(), required=True)
    form.add("category", say(mark("ui", "Subject")), TextField())
    form.add("level", say(mark("ui", "Level")), NumberField(whole=True), hint=say(mark("ui", "1 is for beginners.")))
    form.add("quality", say(mark("ui", "Rating")), NumberField(high=5), hint=say(mark("ui", "0 to 5.")))
    form.add("price", say(mark("ui", "Price")), NumberField())
    form.add("hours", say(mark("ui", "Hours")), NumberField())
    form.section(say(mark("ui", "When and for whom")))
    form.add("starts", say(mark("ui", "First day")), DateField())
    form.add("teacher", say(mark("ui", "Teacher")), TextField())
    form.add("capacity", say(mark("ui", "Places")), NumberField(whole=True), hint=say(mark("ui", "Empty: no limit.")))
    form.add("age_min", say(mark("ui", "Youngest age")), NumberField(whole=True, high=120))
    form.add("age_max", say(mark("ui", "Oldest age")), NumberField(whole=True, high=120))
    form.section(say(mark("ui", "In words")))
    form.add("summary", say(mark("ui", "Short description")), LongTextField(height=64), wide=True)
    needed = say(mark("ui", "Numbers or titles of courses that come first, one a line."))
    form.add("prerequisites", say(mark("ui", "What comes before")), LongTextField(height=64), wide=True, hint=needed)
    form.fill(
        {"title": before.title, "prerequisites": "\n".join(before.prerequisites)}
        | {key: getattr(before, key) for key in PLAIN}
    )


def _wrong(desk: Desk, values: Values) -> dict[str, str]:
    if values["age_min"] is not None and values["age_max"] is not None and values["age_max"] < values["age_min"]:
        return {"age_max": desk.translate(mark("ui", "The oldest age is below the youngest."))}
    return {}


def _save(desk: Desk, before: Course, values: Values) -> int:
    from app.store.learning import save_course

    own: Values = {key: values[key] if values[key] != "" else None for key in PLAIN}
    needed = tuple(line.strip() for line in str(values["prerequisites"]).splitlines() if line.strip())
    return save_course(desk.store, replace(before, title=values["title"], prerequisites=needed, **own))
