from dataclasses import FrozenInstanceError

import pytest

from app.domain.learning import ENROLMENT_STATES, EVENT_TYPES, Course


def test_a_course_is_a_value() -> None:
    assert Course(title="a") == Course(title="a")
    with pytest.raises(FrozenInstanceError):
        Course().title = "b"  # type: ignore[misc]
    assert Course().attributes is not Course().attributes


def test_the_words_of_the_design_are_there() -> None:
    assert {"viewed", "attended", "completed", "rated", "asked", "refunded"} == set(EVENT_TYPES)
    assert len(set(ENROLMENT_STATES)) == len(ENROLMENT_STATES)
