import pytest

from app.domain.people import Guardian, Student
from app.store import people
from app.store.database import Store
from app.store.matching import people_match, text_match


@pytest.fixture
def named(store: Store) -> Store:
    for name, pinyin, phone in (
        ("曾子涵", "zengzihan zzh", "13812345678"),
        ("单雨桐", "shanyutong syt", "13900005678"),
        ("O'Neil Anna", "o'neilanna oa", None),
        ("张三", None, "02112345"),
    ):
        people.save_student(store, Student(name=name, pinyin=pinyin, phone=phone))
    people.save_guardian(store, Guardian(name="x"))
    return store


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("子", ["曾子涵"]),
        ("曾子涵", ["曾子涵"]),
        ("zeng", ["曾子涵"]),
        ("Zeng Zi", ["曾子涵"]),
        ("zzh", ["曾子涵"]),
        ("syt", ["单雨桐"]),
        ("dan", []),
        ("5678", ["曾子涵", "单雨桐"]),
        ("1390", ["单雨桐"]),
        ("S000003", ["O'Neil Anna"]),
        ("s000003", ["O'Neil Anna"]),
        ("ANNA", ["O'Neil Anna"]),
        ("%", []),
        ("_", []),
        ("' OR 1=1 --", []),
        ("", ["曾子涵", "单雨桐", "O'Neil Anna", "张三"]),
        ("56", []),
    ],
)
def test_a_few_signs_find_a_person(named: Store, text: str, found: list[str]) -> None:
    where, values = people_match(text, "students")
    rows = named.read().execute(f"SELECT name FROM students WHERE {where} ORDER BY id", values)
    assert [row[0] for row in rows] == found


def test_plain_text_matches_any_of_the_columns() -> None:
    assert text_match(" Bank ", ("name", "ref")) == (
        "(instr(lower(name), ?) > 0 OR instr(lower(ref), ?) > 0)",
        ["bank", "bank"],
    )
    assert text_match("", ("name",)) == ("1", [])
