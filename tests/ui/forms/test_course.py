from app.store.learning import courses
from app.ui.forms.course import course_form
from app.ui.widgets import FormDialog


def test_a_course_is_entered_with_what_comes_before(school, answers) -> None:
    answers({"title": "Robots", "category": "science", "level": 2, "price": 1980, "age_min": 8, "age_max": 12,
             "prerequisites": "C01\n\n Logic "})  # fmt: skip
    number = course_form(school.desk, None)
    kept = next(one for one in courses(school.desk.store) if one.id == number)
    assert (kept.title, kept.category, kept.level, kept.price, kept.teacher) == ("Robots", "science", 2, 1980, None)
    assert kept.prerequisites == ("C01", "Logic")


def test_editing_changes_only_what_was_touched(school, answers, monkeypatch) -> None:
    answers({"title": "Robots", "quality": 4.5, "starts": "2026-12-01", "summary": "Build one."})
    number = course_form(school.desk, None)
    before = next(one for one in courses(school.desk.store) if one.id == number)
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    assert course_form(school.desk, None, before) == number
    assert next(one for one in courses(school.desk.store) if one.id == number) == before


def test_ages_must_be_in_order_and_a_title_is_needed(school, answers) -> None:
    count = len(courses(school.desk.store))
    answers({"title": "T", "age_min": 12, "age_max": 8})
    assert course_form(school.desk, None) is None
    answers({"title": ""})
    assert course_form(school.desk, None) is None
    assert len(courses(school.desk.store)) == count
