from pathlib import Path

import pytest

from app.domain.imports import KINDS, Mapping
from app.intake.headers import aliases, plain
from app.intake.reading import read_table
from app.intake.recognise import likeliest_kind, proposed, readable, recognise
from app.texts import translator


def table(tmp_path: Path, text: str):  # type: ignore[no-untyped-def]
    path = tmp_path / "t.csv"
    path.write_text(text, "utf-8")
    return read_table(path, Mapping())


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("学号,学员姓名,家长手机,校区", ["student_id", "name", "guardian_phone", "campus"]),
        ("Student ID,Full name,Parent phone,DOB", ["student_id", "name", "guardian_phone", "birth_date"]),
        ("xuehao,xingming,shouji,nianji", ["student_id", "name", "phone", "grade"]),
        ("姓名,电话,联系电话,特长", ["name", "phone", "", ""]),
    ],
)
def test_headers_are_known_in_three_tongues(tmp_path: Path, headers: str, fields: list[str]) -> None:
    found = recognise(table(tmp_path, f"{headers}\na,b,c,d\n"), "students", Mapping())
    assert [guess.field for guess in found] == fields
    assert all(guess.confidence > 0.6 for guess in found if guess.field)


def test_content_tells_where_the_header_does_not(tmp_path: Path) -> None:
    rows = "".join(f"王{i},1380013800{i},a{i}@b.cn\n" for i in range(8))
    found = recognise(table(tmp_path, "姓名,列甲,列乙\n" + rows), "students", Mapping())
    assert [guess.field for guess in found] == ["name", "phone", "email"]
    assert "100 %" in str(found[1].reason) and found[1].confidence < 0.9


def test_a_mapping_is_believed_and_nothing_else(tmp_path: Path) -> None:
    mapping = Mapping(columns={"name": "B"})
    found = recognise(table(tmp_path, "姓名,B\nx,y\n"), "students", mapping)
    assert [guess.field for guess in found] == ["", "name"]


def test_the_kind_is_guessed(tmp_path: Path) -> None:
    assert likeliest_kind(table(tmp_path, "学号,课程编号,报名日期,实收金额\n1,2,3,4\n")) == "enrolments"
    assert likeliest_kind(table(tmp_path, "合作方名称,行业\n1,2\n")) == "partners"


def test_words_for_nothing_are_proposed(tmp_path: Path) -> None:
    one = table(tmp_path, "姓名,年级\n王芳,未知\n李雷,三年级\n")
    mapping = proposed(one, "students", Mapping(), recognise(one, "students", Mapping()))
    assert mapping.missing == ("未知",) and mapping.columns == {"name": "姓名", "grade": "年级"}


def test_every_field_can_be_read_and_is_known_by_its_chinese_label() -> None:
    say = translator("zh_CN")
    for kind, spec in KINDS.items():
        for field in spec.fields:
            assert readable(field.type)
            if say(field.label) != field.label.text:  # the texts are built
                assert aliases(kind).get(plain(say(field.label))) == field.name
