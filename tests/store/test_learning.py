from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.domain.learning import Course, Enrolment, Event
from app.store import learning
from app.store.database import Store


def test_courses_and_what_students_did_with_them(school: Store) -> None:
    piano = Course(title="钢琴", price=1200.0, prerequisites=("C0",), age_min=6)
    number = learning.save_course(school, piano)
    assert learning.courses(school) == [replace(piano, id=number, ref="C000001")]
    with school.write() as db:
        db.execute(
            "INSERT INTO enrolments (student_id, course_id, at) VALUES (1, 1, '2026-01-01'), (1, 1, '2026-02-01')"
        )
        db.execute("INSERT INTO events (student_id, course_id, type, at) VALUES (1, 1, 'attended', '2026-01-08')")
    assert learning.enrolments_of(school, 1)[0] == Enrolment(2, 1, 1, "2026-02-01")
    assert learning.events_of(school, 1) == [Event(1, 1, "attended", "2026-01-08", course_id=1)]
    assert learning.enrolments_of(school, 2) == learning.events_of(school, 2) == []
    with pytest.raises(UserError, match="title is empty"):
        learning.save_course(school, Course())
