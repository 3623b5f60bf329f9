from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.domain.learning import Course
from app.store import learning
from app.store.database import Store


def test_courses_are_kept_and_read(school: Store) -> None:
    piano = Course(title="钢琴", price=1200.0, prerequisites=("C0",), age_min=6)
    number = learning.save_course(school, piano)
    assert learning.courses(school) == [replace(piano, id=number, ref="C000001")]
    with pytest.raises(UserError, match="title is empty"):
        learning.save_course(school, Course())
