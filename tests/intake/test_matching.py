import pandas as pd
import pytest

from app.intake.columns import as_objects
from app.intake.matching import Decision, decide, first_place, keys, look_up, match, match_students, occurrence, texts

STUDENTS = pd.DataFrame(
    {
        "id": [1, 2, 3, 4],
        "ref": ["A1", "S-000002", "A3", "A4"],
        "name": ["王芳", "李雷", "李雷", "赵敏"],
        "birth_date": ["2014-01-01", "2013-05-05", None, None],
        "phone": [None, None, None, None],
        "id_number": [None, None, None, "110105194912310021"],
        "attributes": ["{}"] * 4,
        "phones": as_objects([("13800000001",), ("13800000002",), ("13800000003",), ()]),
    },
    dtype=object,
)


def rows(**columns: list[object]) -> pd.DataFrame:
    size = len(next(iter(columns.values())))
    return pd.DataFrame({**columns, "attributes": columns.get("attributes", ["{}"] * size)}, dtype=object)


def targets(decision: Decision) -> list[int]:
    return decision.records["target"].to_numpy()[decision.record].tolist()


def test_a_row_is_known_by_its_id_whatever_else_changed() -> None:
    found = match_students(rows(ref=["A1", "A9"], name=["王方", "王芳"]), STUDENTS)
    assert targets(found) == [0, -1] and found.status.tolist() == ["changed", "added"]


@pytest.mark.parametrize(
    ("name", "birth", "phone", "target"),
    [
        ("王芳", "2014-01-01", "13800000001", 0),
        ("王芳", "2014-01-01", None, 0),
        ("王芳", None, "13800000001", 0),
        ("王芳", "2014-01-02", "13800000001", -1),
        ("王芳", "2014-01-01", "13900000000", -1),
        ("李雷", "2015-01-01", "13800000003", 2),
        ("赵敏", None, None, 3),
        ("赵敏", "2010-10-10", None, 3),
        ("王芳", None, None, -1),
    ],
)
def test_without_an_id_name_birth_and_phone_must_not_contradict(name: str, birth: str, phone: str, target: int) -> None:
    found = match_students(rows(name=[name], birth_date=[birth], guardian_phone=[phone]), STUDENTS)
    assert targets(found) == [target]


def test_a_made_id_gives_way_to_the_files_own() -> None:
    found = match_students(rows(ref=["2026002"], name=["李雷"], birth_date=["2013-05-05"]), STUDENTS)
    assert targets(found) == [1] and found.records["ref"].tolist() == ["2026002"]


def test_two_id_numbers_are_two_people() -> None:
    found = match_students(rows(name=["赵敏"], id_number=["11010519491231002X"]), STUDENTS)
    assert targets(found) == [-1]


def test_equal_rows_are_one_unless_duplicates_are_kept() -> None:
    twice = rows(name=["Ann", "Ann"], birth_date=["2014-01-01"] * 2)
    assert match_students(twice, STUDENTS).status.tolist() == ["added", "unchanged"]
    assert match_students(twice, STUDENTS, keep_duplicates=True).status.tolist() == ["added", "added"]
    partners = pd.DataFrame({"partner_id": [1, 1], "attributes": ['{"a": 1}'] * 2}, dtype=object)
    have = partners.assign(id=[1, 2])
    assert match("contacts", partners, have, keep_duplicates=True).status.tolist() == ["unchanged"] * 2


def test_rows_of_one_record_are_folded_and_counted() -> None:
    several = rows(
        ref=["A1", "A1", "A1"], name=["王芳"] * 3, grade=[None, "3", "3"], attributes=['{"a": 1}', '{"b": 2}', "{}"]
    )
    found = match_students(several, STUDENTS.assign(grade=None))
    assert found.records.loc[0, ["grade", "attributes"]].tolist() == ["3", '{"a": 1, "b": 2}']
    again = STUDENTS.assign(grade="3", attributes='{"a": 1, "b": 2}')
    assert match_students(several, again).status.tolist() == ["unchanged"] * 3


def test_a_blank_cell_takes_nothing_away() -> None:
    found = match_students(rows(ref=["A1"], name=["王芳"], birth_date=[None]), STUDENTS)
    assert found.status.tolist() == ["unchanged"] and found.records.loc[0, "birth_date"] == "2014-01-01"


def test_numbers_are_compared_as_numbers() -> None:
    have = pd.DataFrame(
        {"id": [1], "campaign_id": [1], "at": ["2024-01-01"], "amount": [5.0], "arm": [None], "channel": [None]}
    )
    new = pd.DataFrame({"campaign_id": [1], "at": ["2024-01-01"], "amount": [5]}, dtype=object)
    assert match("costs", new, have).status.tolist() == ["unchanged"]


def test_keys_and_lookups() -> None:
    frame = pd.DataFrame({"a": ["x", "x"], "b": [1.0, None]})
    assert keys(frame, ("a", "b", "c")).tolist() == ["x\x1f1\x1f", "x\x1f\x1f"]
    assert occurrence(as_objects(["k", "k"])).tolist() == ["k\x1f0", "k\x1f1"]
    assert look_up(as_objects(["b", "z"]), first_place(as_objects(["a", "b", "b"]))).tolist() == [1, -1]
    assert texts(pd.Series(["[]", None, 2.5], dtype=object)).tolist() == ["", "", "2.5"]


def test_an_empty_file_decides_nothing() -> None:
    empty = rows(name=[])
    assert (
        len(decide(empty, STUDENTS, as_objects([]).astype(int), as_objects([]), as_objects([]).astype(bool)).records)
        == 0
    )
