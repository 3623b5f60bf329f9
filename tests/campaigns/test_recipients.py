"""Guardians of minors and adult students; never a child; the day before, on and after every age."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from app.campaigns.recipients import COLUMNS, ages, recipients

DAY = date(2026, 11, 22)


def of(world, day: date = DAY) -> pd.DataFrame:
    return recipients(world.ground().people, day)


@pytest.mark.parametrize("age", [8, 13, 14, 16, 18, 21])
def test_ages_at_the_day_before_on_and_after(age: int) -> None:
    born = pd.Series([f"{2026 - age}-11-23", f"{2026 - age}-11-22", f"{2026 - age}-11-21"])
    assert ages(born, DAY).tolist() == [age - 1, age, age]


def test_leap_days_unknown_days_and_days_to_come() -> None:
    assert ages(pd.Series(["2008-02-29"]), date(2026, 2, 28)).tolist() == [17]
    assert ages(pd.Series(["2008-02-29"]), date(2026, 3, 1)).tolist() == [18]
    assert ages(pd.Series(["2008-02-29"]), date(2028, 2, 29)).tolist() == [20]
    assert np.isnan(ages(pd.Series([None, "", "someday", "2027-01-01"], dtype=object), DAY)).all()
    assert len(ages(pd.Series([], dtype=object), DAY)) == 0


def test_a_minor_brings_the_guardian_and_an_adult_stands_alone(world) -> None:
    world.family(1, "2016-05-01")
    world.student(2, 2, "2000-01-01")
    found = of(world)
    assert found[["person_kind", "person_id", "household_id"]].values.tolist() == [
        ["guardian", 1, 1],
        ["student", 2, 2],
    ]
    assert found["youngest_age"].tolist() == [10, 26]
    assert found["behind_k12"].tolist() == [True, False]


def test_an_unknown_age_is_a_minors(world) -> None:
    world.student(1, 1, None)
    assert of(world).empty
    assert list(of(world).columns) == COLUMNS
    world.guardian(1, 1)
    found = of(world)
    assert found["person_kind"].tolist() == ["guardian"]
    assert found["youngest_age"].tolist() == [0]


def test_eighteen_today_is_a_recipient_and_tomorrow_is_not(world) -> None:
    world.student(1, 1, "2008-11-22")
    world.student(2, 2, "2008-11-23")
    assert of(world)["person_id"].tolist() == [1]


def test_a_guardian_of_adults_alone_is_not_written_to(world) -> None:
    world.family(1, "2000-01-01")
    assert of(world)["person_kind"].tolist() == ["student"]


def test_brothers_and_sisters_of_the_household_count_without_a_record(world) -> None:
    world.guardian(1, 1)
    world.student(1, 1, "2012-01-01")
    world.student(2, 1, "2020-01-01", schooling="kindergarten")
    world.add("guardianships", student_id=1, guardian_id=1)
    assert of(world)["youngest_age"].tolist() == [6]


def test_a_recorded_child_of_another_household_counts_too(world) -> None:
    world.guardian(1, None)
    world.student(1, 7, "2012-01-01")
    world.add("guardianships", student_id=1, guardian_id=1)
    found = of(world)
    assert found["household_id"].tolist() == [7]


def test_a_childs_wish_silences_the_guardian(world) -> None:
    world.family(1)
    world.student(5, 1, "2015-01-01", do_not_contact=1)
    assert of(world)["do_not_contact"].tolist() == [1]
    assert of(world)["objected"].tolist() == [0]


@pytest.mark.parametrize(
    ("schooling", "born", "k12", "university"),
    [
        ("university", "2000-01-01", False, True),
        ("unknown", "2008-11-22", False, True),
        ("unknown", "2000-11-23", False, True),
        ("unknown", "2000-11-22", False, False),
        ("vocational", "2006-01-01", False, True),
        ("adult", "2006-01-01", False, False),
        ("senior", "2007-01-01", True, True),
        ("primary", "2000-11-22", True, False),
        ("成教", "2004-01-01", False, True),
    ],
)
def test_schooling_that_is_not_known_is_judged_by_age(
    world, schooling: str, born: str, k12: bool, university: bool
) -> None:
    world.student(1, 1, born, schooling=schooling)
    found = of(world).iloc[0]
    assert (bool(found["behind_k12"]), bool(found["behind_university"])) == (k12, university)


def test_a_known_guardian_under_age_and_an_address(world) -> None:
    world.guardian(1, 1, birth_date="2009-01-01", attributes='{"家庭住址": "江州路 1 号"}')
    world.student(1, 1, "2016-01-01")
    found = of(world).iloc[0]
    assert found["age"] == 17 and bool(found["posted"])


def test_people_without_a_household_are_left_out(world) -> None:
    world.student(1, None, "2000-01-01")
    world.student(2, 2, "2000-01-01")
    assert of(world)["person_id"].tolist() == [2]
