import numpy as np
import pandas as pd

from app.intake.families import TOO_MANY, group, named_guardians

GUARDIANS = pd.DataFrame({"id": [7], "ref": ["G1"], "name": ["王强"], "phone": ["13800000001"]}, dtype=object)
LINKS = pd.DataFrame({"student_id": [1], "guardian_id": [7], "relation": ["father"]}, dtype=object)
NOBODY, UNBOUND = GUARDIANS.iloc[:0], LINKS.iloc[:0]


def records(*rows: tuple[object, ...]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["name", "guardian_id", "guardian_name", "guardian_phone"], dtype=object)


def test_siblings_share_the_guardian_of_their_phone() -> None:
    rows = records(("王芳", None, "王刚", "138"), ("王磊", None, None, "138"), ("李雷", None, "李大", None))
    found = named_guardians(rows, np.full(3, -1), NOBODY, UNBOUND)
    assert found.new["name"].tolist() == ["王刚", "李大"] and found.guardian.tolist() == [-1, -1, -2]
    assert found.fresh.all()


def test_a_guardian_already_there_is_found_by_phone_name_or_child() -> None:
    rows = records(
        ("a", None, "王强", "13800000001"),
        ("b", "G1", None, None),
        ("c", None, None, "13800000001"),
        ("d", None, "王强", None),
    )
    found = named_guardians(rows, np.array([-1, -1, -1, 1]), GUARDIANS, LINKS)
    assert found.guardian.tolist() == [7, 7, 7, 7] and len(found.new) == 0
    assert found.fresh.tolist() == [True, True, True, False]


def test_a_guardian_without_a_name_is_called_after_the_child() -> None:
    rows = records(("王芳", None, None, "138"), ("Ann", None, None, "139"))
    assert named_guardians(rows, np.full(2, -1), NOBODY, UNBOUND).new["name"].tolist() == ["王芳家长", "Parent of Ann"]


def people(*rows: tuple[str, str | None, int, bool, bool]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["name", "phone", "home", "touched", "guardian"])


NONE = np.zeros((0, 2), dtype=np.int64)


def test_who_shares_a_phone_or_a_guardian_is_one_household() -> None:
    crowd = people(
        ("child", None, -1, True, False),
        ("other", "2", -1, True, False),
        ("mother", "2", -1, True, True),
        ("alone", None, -1, True, False),
    )
    found = group(crowd, np.array([[0, 2]]))
    assert found.home.tolist() == [-1, -1, -1, -2] and found.names == ("mother", "alone")


def test_a_newcomer_joins_and_may_join_two_households() -> None:
    crowd = people(
        ("a", "1", 5, False, False),
        ("b", "2", 9, False, False),
        ("new", "1", -1, True, True),
        ("rest", "3", 9, False, False),
    )
    assert group(crowd, NONE).home.tolist() == [5, 9, 5, 9]
    joined = group(crowd, np.array([[2, 1]]))
    assert joined.home.tolist() == [5, 5, 5, 5] and joined.moved.tolist() == [False, True, True, True]


def test_people_nobody_touched_stay_where_they_are() -> None:
    crowd = people(("a", "1", 5, False, False), ("b", "1", 9, False, False), ("c", "7", -1, True, False))
    assert group(crowd, NONE).home.tolist() == [5, 9, -1]


def test_a_number_that_everybody_has_binds_nobody() -> None:
    crowd = people(*[(f"p{i}", "school", -1, True, False) for i in range(TOO_MANY + 1)])
    assert len(set(group(crowd, NONE).home)) == TOO_MANY + 1
