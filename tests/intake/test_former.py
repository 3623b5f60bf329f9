import pandas as pd

from app.intake.former import former, places_by_ref, taken_refs

STUDENTS = pd.DataFrame({"id": [7, 9], "ref": ["S7", "S9"]})
ALIASES = pd.DataFrame(
    {
        "noun": ["students", "students", "guardians"],
        "ref": ["OLD", "S9", "G1"],
        "name": ["张三", "李四", "张大"],
        "birth_date": ["2016-05-03", None, None],
        "id_number": [None, None, None],
        "phones": ['["13800138000"]', "[]", "[]"],
        "entity_id": [9, 7, 7],
    }
)


def tables(aliases: pd.DataFrame) -> object:
    return {"students": STUDENTS, "aliases": aliases}.__getitem__


def test_a_merged_ref_leads_to_the_record_that_stayed() -> None:
    places = places_by_ref("students", tables(ALIASES))
    assert places["OLD"] == 1
    assert places["S9"] == 1, "a present record comes before a former one of the same ref"
    assert set(taken_refs("students", tables(ALIASES))) == {"S7", "S9", "OLD"}


def test_the_former_identity_is_known() -> None:
    found = former("students", tables(ALIASES))
    assert found["phone"].iloc[0] == "13800138000"
    assert pd.isna(found["phone"].iloc[1])
    assert found["place"].tolist() == [1, 0]


def test_without_merges_there_is_nothing_former() -> None:
    assert len(former("students", tables(ALIASES.iloc[:0]))) == 0
    assert len(former("courses", tables(ALIASES))) == 0
