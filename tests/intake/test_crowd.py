from pathlib import Path

import pytest

from app.domain.imports import Mapping
from app.intake import crowd, plain_files
from app.intake.crowd import Crowd, find_crowd
from app.intake.in_parts import judge_in_parts, put_together
from app.intake.judge import judge_file
from app.intake.pinyin import pinyin_key
from tests.intake import messy_rows


@pytest.fixture(autouse=True)
def _any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_files, "LARGE", 0)
    monkeypatch.setattr(crowd, "LEAST", 1)


def found(tmp_path: Path, text: str, kind: str = "students") -> Crowd | None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    return find_crowd(judge_file(str(path), kind, Mapping()))


def alone(tmp_path: Path, text: str) -> list[bool]:
    crowd_ = found(tmp_path, text)
    assert crowd_ is not None
    return crowd_.alone.tolist()


def test_rows_that_share_a_number_are_not_alone(tmp_path: Path) -> None:
    text = (
        "姓名,出生日期,手机,家长姓名,家长手机\n"
        "王芳,2014-01-01,13800138000,王大,13900139000\n"
        "李雷,2014-01-01,13800138001,李大,13900139000\n"  # the guardian's number again
        "张三,2014-01-01,13800138002,张大,13800138002\n"  # one number for child and guardian of one row
        "赵四,2014-01-01,13800138003,,\n"
        "钱五,2014-01-01,13700137000,,13800138003\n"  # her guardian's is somebody's own
        "孙六,2014-01-01,021-5555666,,\n"  # a number of another look
        "周七,2014-02-30,13600136000,,\n"  # refused
        "吴八,2014-01-01,13600136000,,\n"  # shared with a refused row only
    )
    assert alone(tmp_path, text) == [False, False, True, False, False, False, False, True]


def test_rows_without_a_number_need_an_identity_of_their_own(tmp_path: Path) -> None:
    text = "姓名,出生日期\n王芳,2014-01-01\n王芳,2014-01-02\n李雷,2014-01-01\n李雷,2014-01-01\n"
    assert alone(tmp_path, text) == [True, True, False, False]
    text = "学号,姓名,手机\n1,王芳,\n1,李雷,13800138000\n2,王芳,\n,赵四,\n,赵四,\n"
    assert alone(tmp_path, text) == [False, False, True, False, False]


def test_guardians_by_id_are_matched(tmp_path: Path) -> None:
    assert alone(tmp_path, "姓名,家长编号,家长姓名\n王芳,G1,王大\n李雷,,李大\n") == [False, True]


def test_guardians_without_a_name_are_called_after_the_child(tmp_path: Path) -> None:
    text = "姓名,家长姓名,家长手机\n王芳,,13800138000\nAnn Lee,,13800138001\nZoë,,13800138002\n李雷,,\n赵四,赵大,\n"
    crowd_ = found(tmp_path, text)
    assert crowd_ is not None and crowd_.alone.tolist() == [True, True, False, True, True]
    names = crowd_.columns["guardian"].taken().tolist()
    assert [names[place] for place in (0, 1, 3, 4)] == ["王芳家长", "Parent of Ann Lee", None, "赵大"]


def test_the_pinyin_is_that_of_one_name_at_a_time(tmp_path: Path) -> None:
    path = messy_rows.write(tmp_path / "a.csv", 600, 3)
    judged = put_together(list(judge_in_parts(str(path), "students", Mapping())))
    assert judged.crowd is not None
    names, keys = judged.columns["name"].taken(), judged.crowd.columns["pinyin"].taken()
    assert [pinyin_key(name) if name else None for name in names] == keys.tolist()


def test_other_kinds_and_small_files_have_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(tmp_path, "课程编号,课程名称\nC1,编程\n", "courses") is None
    monkeypatch.setattr(crowd, "LEAST", 3)
    assert found(tmp_path, "姓名,手机\n王芳,13800138000\n李雷,13800138001\n") is None
