import json

import numpy as np
import pandas as pd
import pytest

from app.intake.columns import as_objects
from app.intake.comparisons import members
from app.intake.person_linkage import FIELDS, link_people_frame

SURNAMES, GIVEN = "王李张刘陈杨黄赵吴周徐孙马朱胡", "明华芳丽强伟敏静磊洋艳勇军杰娟涛超霞平刚"


def crowd() -> list[tuple[str, str | None, str, str, str]]:
    """240 strangers: name, birth date, phone, guardian, gender."""
    people = []
    for i in range(240):
        name = SURNAMES[i % 15] + GIVEN[i % 20] + GIVEN[(i * 7 + i // 20) % 20]
        born = f"20{10 + i % 9:02}-{1 + i % 12:02}-{1 + i % 27:02}"
        people.append(
            (name, born, f"138{i:08}", SURNAMES[(i * 3) % 15] + GIVEN[(i * 11) % 20] + GIVEN[i % 19], "fm"[i % 2])
        )
    return people


def pairs(*more: tuple[str, str | None, str, str, str]) -> dict[tuple[int, int], bool]:
    """The pairs among the people added to the crowd, with whether each is certain; positions count from 0."""
    people = crowd()
    start = len(people)
    # Some true duplicates, so that there is something to learn from.
    people += people[:8] + list(more)
    frame = pd.DataFrame(
        {
            "name": [one[0] for one in people],
            "birth_date": [one[1] for one in people],
            "gender": [one[4] for one in people],
        },
        dtype=object,
    )
    rows = np.arange(len(people))
    found = link_people_frame(frame, *(members(rows, as_objects(one[at] for one in people)) for at in (2, 3)))
    zipped = zip(found.left.tolist(), found.right.tolist(), found.certain.tolist(), strict=True)
    return {(a - start - 8, b - start - 8): sure for a, b, sure in zipped if a >= start + 8}


CHILD = ("欧阳子涵", "2015-03-12", "13911112222", "欧阳强", "f")


@pytest.mark.parametrize(
    "other",
    [
        CHILD,
        ("Ouyang Zihan", *CHILD[1:]),
        ("Zihan Ouyang", *CHILD[1:]),
        ("欧阳梓涵", *CHILD[1:]),
        (CHILD[0], "2015-12-03", *CHILD[2:]),
        (CHILD[0], None, *CHILD[2:]),
        (CHILD[0], CHILD[1], "13655556666", *CHILD[3:]),
    ],
    ids=["the same", "pinyin", "pinyin turned round", "typo", "date swapped", "no date", "moved phone"],
)
def test_one_child_entered_twice_is_certain(other: tuple[str, str | None, str, str, str]) -> None:
    assert pairs(CHILD, other) == {(0, 1): True}


@pytest.mark.parametrize(
    "other",
    [
        ("欧阳子轩", "2018-08-08", *CHILD[2:4], "m"),
        ("欧阳子涵", "2009-01-01", "13755556666", "欧阳东", "f"),
        ("欧阳若溪", CHILD[1], *CHILD[2:4], "f"),
        ("欧阳紫翰", CHILD[1], *CHILD[2:4], "m"),
    ],
    ids=["brother", "namesake", "twin", "twin brother of like sound"],
)
def test_siblings_twins_and_namesakes_stay_apart(other: tuple[str, str | None, str, str, str]) -> None:
    assert pairs(CHILD, other) == {}


def test_twins_whose_names_sound_the_same_wait_for_a_person() -> None:
    assert pairs(CHILD, ("欧阳紫翰", *CHILD[1:])) == {(0, 1): False}


def test_the_reasons_name_every_field() -> None:
    frame = pd.DataFrame({"name": ["王芳"] * 2, "birth_date": ["2014-01-01"] * 2}, dtype=object)
    rows = np.arange(2)
    around = members(rows, as_objects(["1", "1"])), members(rows, as_objects([None, None]))
    found = link_people_frame(frame, *around)
    assert len(found.reasons) == 1
    for text in found.reasons:
        assert [name for name, _, _ in json.loads(text)] == ["surname", "given", "birth", "phone", "guardian"]
        assert all(name in FIELDS for name, _, _ in json.loads(text))
    assert len(link_people_frame(frame.head(1), *around).left) == 0
