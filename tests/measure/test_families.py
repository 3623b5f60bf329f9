from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest

from app.domain.errors import UserError
from app.measure.families import Families, People, Window, control_of

Join = Callable[..., Families]
TWO = [{"household_id": 1, "arm": "control"}, {"household_id": 2, "arm": "offer"}]


def counted(found: Families) -> dict[str, int]:
    return {str(count.rule).split(":")[0]: count.number for count in found.counts}


def test_one_row_a_family(join: Join) -> None:
    found = join(TWO, [{"household_id": 2, "value": 500.0}, {"household_id": 2, "type": "sent", "cost": 0.1}])
    assert found.control == "control"
    assert found.table[["family", "arm", "goal", "value"]].to_numpy().tolist() == [
        [1.0, "control", 0.0, 0.0],
        [2.0, "offer", 1.0, 500.0],
    ]
    assert found.table["day"].tolist()[1] == 7
    assert found.spent == pytest.approx(0.1)
    assert found.counts == ()


def test_people_and_codes_find_their_family(join: Join) -> None:
    students = pd.DataFrame({"id": [7], "household_id": pd.array([1], dtype="Int64")})
    guardians = pd.DataFrame({"id": [7], "household_id": pd.array([2], dtype="Int64")})
    given = [{"person_kind": "student", "person_id": 7, "arm": "control"}, {"household_id": 2, "code": "K9"}]
    outcomes = [{"code": "K9"}, {"person_kind": "student", "person_id": 7}, {"person_kind": "guardian", "person_id": 8}]
    found = join(given, outcomes, people=People(students, guardians))
    assert found.table["goal"].tolist() == [1.0, 1.0]
    assert counted(found) == {"Outcomes of families that are not in the campaign": 1}


def test_bad_rows_are_named_counted_and_decided(join: Join) -> None:
    given = [
        *TWO,
        {"household_id": 3, "arm": "offer", "at": "2026-07-02"},
        {"household_id": 3, "arm": "control", "at": "2026-07-09"},
        {"household_id": 4, "arm": "offer"},
        {"household_id": 4, "arm": "control"},
        {"arm": "offer"},
    ]
    same = {"household_id": 2, "value": 300.0}
    outcomes = [
        same,
        same,
        {"household_id": 1, "at": "2026-06-30"},
        {"household_id": 1, "at": "2026-09-30"},
        {"household_id": 1, "at": "soon"},
        {"household_id": 1, "type": "sent"},
        {"household_id": 3, "type": "bought", "value": -20.0},
        {"household_id": 99},
    ]
    found = join(given, outcomes)
    assert found.table.set_index("family")["arm"].to_dict() == {1: "control", 2: "offer", 3: "offer"}
    assert found.table.set_index("family")["value"].to_dict() == {1: 0, 2: 300, 3: -20}
    assert counted(found) == {
        "Assignments of nobody we know": 1,
        "Families drawn into two arms at the same moment": 1,
        "Families drawn into two arms, one after the other": 1,
        "Outcomes of families that are not in the campaign": 1,
        "Outcomes dated before the launch": 1,
        "Outcomes dated after the last day that counts": 1,
        "Outcomes without a readable date": 1,
        "Outcomes entered twice, alike in everything": 1,
        "Outcomes with negative money": 1,
        "Families in the control that were contacted all the same": 1,
    }


def test_refunds_take_money_and_the_goal_back(join: Join) -> None:
    outcomes = [{"household_id": 2, "value": 500.0}, {"household_id": 2, "type": "refunded", "value": 500.0}]
    found = join(TWO, outcomes)
    assert found.table["goal"].tolist() == [0.0, 0.0]
    assert found.table["value"].tolist() == [0.0, 0.0]
    assert counted(found) == {"Families whose purchase was wholly refunded": 1}
    partly = join(TWO, [*outcomes, {"household_id": 2, "at": "2026-07-20", "value": 80.0}])
    assert partly.table["goal"].tolist() == [0.0, 1.0]
    assert partly.table["value"].tolist() == [0.0, 80.0]


def test_what_a_gift_is_worth_is_no_income(join: Join) -> None:
    redeemed = [{"household_id": 2, "type": "redeemed", "value": 60.0}]
    assert join(TWO, redeemed).table["value"].tolist() == [0.0, 0.0]
    assert join(TWO, redeemed, goal="redeemed").table["value"].tolist() == [0.0, 60.0]


def test_the_future_has_not_happened(join: Join) -> None:
    early = Window(date(2026, 7, 3), date(2026, 8, 31), date(2026, 7, 5))
    assert join(TWO, [{"household_id": 2}], when=early).table["goal"].sum() == 0


@pytest.mark.parametrize(
    ("arms", "said"),
    [([], "no families assigned"), (["a", "b"], "is a control"), (["control"], "nothing to compare")],
)
def test_without_a_comparison_there_is_no_answer(arms: list[str], said: str) -> None:
    with pytest.raises(UserError, match=said):
        control_of(pd.Series(arms, dtype="object"))


@pytest.mark.parametrize("name", ["Holdout", "对照组", "CONTROL ", "held_out"])
def test_the_control_by_its_usual_names(name: str) -> None:
    assert control_of(pd.Series([name, "offer"])) == name
