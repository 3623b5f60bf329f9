import pandas as pd

from app.intake.columns import as_objects
from app.intake.references import real_ids, resolve

TABLES = {
    "students": pd.DataFrame({"id": [1, 2], "ref": ["S1", "S2"], "household_id": pd.array([11, None], "Int64")}),
    "guardians": pd.DataFrame({"id": [5], "ref": ["G5"], "household_id": pd.array([12], "Int64")}),
    "households": pd.DataFrame({"id": [11, 12], "ref": ["H1", "H2"]}),
    "courses": pd.DataFrame({"id": [3], "ref": ["C3"], "title": ["Piano 1"]}),
    "offers": pd.DataFrame({"id": [4], "ref": ["O4"], "title": ["Class"]}),
    "partners": pd.DataFrame({"id": [6], "ref": ["P6"], "name": ["City Bank"]}),
    "campaigns": pd.DataFrame({"id": [8], "ref": ["K8"], "name": ["Summer"]}),
    "aliases": pd.DataFrame(
        {
            "noun": ["students"],
            "ref": ["S7"],
            "name": ["x"],
            "birth_date": [None],
            "id_number": [None],
            "phones": ["[]"],
            "entity_id": [2],
        }
    ),
    "assignments": pd.DataFrame(
        {
            "code": ["X1"],
            "person_kind": ["guardian"],
            "person_id": pd.array([5], "Int64"),
            "household_id": pd.array([12], "Int64"),
        }
    ),
}


def frame(**columns: list[object]) -> pd.DataFrame:
    return pd.DataFrame({**columns, "attributes": ["{}"] * len(next(iter(columns.values())))}, dtype=object)


def test_ids_and_titles_become_the_stores_ids_and_new_courses_are_made() -> None:
    found = resolve(
        "enrolments", frame(student_id=["S1", "S9", "S2"], course_id=["C3", "piano 1", "new"]), TABLES.__getitem__
    )
    assert found.rows["course_id"].tolist() == [3, 3, -1] and found.made == {"courses": ["new"]}
    assert found.unknown["student_id"][0].tolist() == [False, True, False]
    assert found.notes()[0].number == 1


def test_an_unknown_offer_is_refused() -> None:
    found = resolve("events", frame(student_id=["S1"], offer_id=["O9"]), TABLES.__getitem__)
    assert found.unknown["offer_id"][0].tolist() == [True] and "attributes" in found.rows


def test_a_partner_is_known_by_its_name() -> None:
    rows = resolve("agreements", frame(partner=["city bank", "P6"]), TABLES.__getitem__).rows
    assert rows["partner_id"].tolist() == [6, 6]


def test_a_consent_is_the_guardians_or_the_students() -> None:
    rows = resolve(
        "consents",
        frame(student_id=["S1", "S2"], guardian_id=[None, "G5"], recipient=["City Bank", None]),
        TABLES.__getitem__,
    ).rows
    assert rows["person_kind"].tolist() == ["student", "guardian"] and rows["person_id"].tolist() == [1, 5]
    assert rows["partner_id"].tolist() == [6, None] and rows["recipient"].tolist() == ["City Bank", ""]


def test_an_outcome_finds_its_household_by_person_household_or_code() -> None:
    rows = frame(
        campaign=["Summer"] * 4,
        person_id=["S1", None, None, "Z"],
        household_id=[None, "H2", None, None],
        code=[None, None, "X1", None],
    )
    found = resolve("outcomes", rows, TABLES.__getitem__)
    assert found.rows["household_id"].tolist() == [11, 12, 12, None] and found.rows["campaign_id"].tolist() == [8] * 4
    assert found.rows["person_kind"].tolist() == ["student", None, "guardian", None]
    assert found.unknown["person_id"][0].tolist() == [False, False, False, True]


def test_children_are_looked_up() -> None:
    found = resolve(
        "guardians", frame(guardian_id=["G5", "G6"], student_ids=['["S1", "S2"]', '["S9"]']), TABLES.__getitem__
    )
    assert found.rows["children"].tolist() == [(1, 2), ()] and found.unknown["student_ids"][0].tolist() == [False, True]
    assert found.rows["ref"].tolist() == ["G5", "G6"]


def test_place_holders_become_ids() -> None:
    assert real_ids(as_objects([-1, 3, None, -2]), {-1: 70, -2: 71}).tolist() == [70, 3, None, 71]
