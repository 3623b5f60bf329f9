"""Which spellings are proposed for merging, and which never are."""

import random

import pytest

from app.intake.recipe_clusters import clusters, counted
from tests.intake.test_facets import table

SPELLINGS = {"East Campus": 40, "east campus": 3, "Campus, East": 1, "West Campus": 30, "Esat Campus": 2}


def groups(counts: dict[str, int], method: str) -> list[set[str]]:
    return [{text for text, _ in cluster.values} for cluster in clusters(counts, method)]


def test_the_same_but_for_case_and_order() -> None:
    (found,) = clusters(SPELLINGS, "fingerprint")
    assert found.values == (("East Campus", 40), ("east campus", 3), ("Campus, East", 1))
    assert (found.proposal, found.rows) == ("East Campus", 4)


def test_a_slip_of_the_keyboard_is_near() -> None:
    assert groups(SPELLINGS, "nearest") == [{"East Campus", "east campus"}]  # not West, and "Esat" names no place
    assert groups({"Sunshine School": 9, "Sunshnie School": 1}, "nearest") == [{"Sunshine School", "Sunshnie School"}]
    assert groups({"城东实验校区": 9, "城东实验校": 1, "城西实验校区": 8}, "nearest") == [
        {"城东实验校区", "城东实验校"}
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("小学三年级", "小学五年级"),
        ("城东校区", "城西校区"),
        ("Class 12", "Class 13"),
        ("男生", "女生"),
        ("王小明", "王晓明"),
    ],
)
def test_one_sign_that_tells_two_things_apart_is_never_near(one: str, other: str) -> None:
    assert groups({one: 5, other: 4}, "nearest") == []


def test_the_same_sound_in_other_signs() -> None:
    assert groups({"城东校区": 9, "成东校区": 2, "城西校区": 5}, "pinyin") == [{"城东校区", "成东校区"}]


def test_rows_are_counted_as_cells_are_read_and_empty_ones_left_out() -> None:
    assert counted(table(a=["x", " x", "", "无", "y"]).column("a")) == {"x": 2, "y": 1}


def test_tens_of_thousands_of_values_are_compared() -> None:
    """Ten thousand schools of their own and three that were misspelt once."""
    draw = random.Random(3)
    names = {"".join(draw.choices("abcdefghijklmnop", k=14)) + " school": 5 for _ in range(10_000)}
    right = list(names)[:3]
    wrong = [right[0][:-1], right[1][1] + right[1][0] + right[1][2:], right[2][:5] + "z" + right[2][6:]]
    found = groups({**names, **dict.fromkeys(wrong, 1)}, "nearest")
    assert sorted(map(sorted, found)) == sorted(sorted(pair) for pair in zip(right, wrong, strict=True))
