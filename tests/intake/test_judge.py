from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.imports import Mapping
from app.intake.judge import judge_file, merged_json


def write(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def test_rows_are_cleaned_and_bad_ones_named(tmp_path: Path) -> None:
    head = "学号,姓名,出生日期,年级,家长手机,特长\n"
    text = head + "1,张 三,2014/3/5,初二,1.38E+10,画画\n2,,2014-02-30,三年级,13800138000,\n"
    judged = judge_file(write(tmp_path / "a.csv", text), "students", Mapping())
    assert judged.good.tolist() == [False, False]
    assert [(one.row, one.column, one.value) for one in judged.refusals] == [
        (2, "家长手机", "1.38E+10"),
        (3, "姓名", ""),
        (3, "出生日期", "2014-02-30"),
    ]
    frame = judged.frame()
    assert frame["name"].tolist() == ["张三", None] and frame["birth_date"].tolist() == ["2014-03-05", None]
    assert frame["schooling"].tolist() == ["junior", "primary"] and frame["attributes"].tolist() == [
        '{"特长": "画画"}',
        "{}",
    ]


def test_columns_are_joined_and_constants_fill_every_row(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "who,m,p,day,on\n7,AAA,J,2013J,-159\n8,BBB,J,2013J,12\n")
    mapping = Mapping(
        columns={"student_id": "who", "course_id": ["m", "p"], "at": ["day", "on"]},
        constants={"status": "完成"},
        values={"at": {"2013J": "2013-10-01"}},
    )
    frame = judge_file(path, "enrolments", mapping).frame()
    assert frame["course_id"].tolist() == ["AAA-J", "BBB-J"] and frame["status"].tolist() == ["completed"] * 2
    assert frame["at"].tolist() == ["2013-04-25", "2013-10-13"]


def test_missing_words_are_missing(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "name,grade,x\nAnn,?,Select\nBob,999,1\n")
    frame = judge_file(path, "students", Mapping(missing=("999", "Select"))).frame()
    assert frame["grade"].tolist() == [None, None] and frame["attributes"].tolist() == ["{}", '{"x": 1}']


def test_a_file_without_a_needed_column_is_one_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "colour,size\nred,3\n")
    with pytest.raises(UserError, match="name"):
        judge_file(path, "students", Mapping())
    with pytest.raises(UserError, match="“nme”"):
        judge_file(path, "students", Mapping(columns={"name": "nme"}))


def test_one_of_several_fields_must_be_filled(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "学号,课程编号,权益编号,类型,时间\n1,,,出勤,2024-01-01\n1,C1,,出勤,2024-01-01\n")
    judged = judge_file(path, "events", Mapping())
    assert judged.good.tolist() == [False, True] and judged.refusals[0].row == 2


def test_too_many_cells_and_garbled_letters_refuse_a_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"name,x\nAnn,1\nBob,2,3\n" + b"J\xffrg,1\n")
    judged = judge_file(str(path), "students", Mapping(encoding="utf-8"))
    assert judged.good.tolist() == [True, False, False]


def test_a_guess_about_the_order_of_day_and_month_is_said(tmp_path: Path) -> None:
    judged = judge_file(write(tmp_path / "a.csv", "name,birthday\nAnn,3/5/2014\n"), "students", Mapping())
    assert "3/5/2014" in str(judged.notes[0])


def test_an_id_number_tells_birth_and_gender(tmp_path: Path) -> None:
    frame = judge_file(
        write(tmp_path / "a.csv", "姓名,身份证号\n王芳,11010519491231002X\n"), "students", Mapping()
    ).frame()
    assert frame.loc[0, ["birth_date", "gender"]].tolist() == ["1949-12-31", "female"]


def test_attributes_are_laid_over_one_another() -> None:
    assert merged_json('{"a": 1, "b": 2}', '{"b": 3}') == '{"a": 1, "b": 3}'
