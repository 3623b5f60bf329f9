import pytest

from app.intake.headers import aliases, find_header, header_lines, is_group, is_total, merged, plain, unique


def test_headers_are_compared_by_what_they_say() -> None:
    assert plain(" 出生 日期（必填）:") == plain("出生日期") and plain("Ｎame ") == "name"
    assert aliases("students")["家长手机"] == "guardian_phone"
    assert aliases("guardians")["手机"] == "phone"


def test_title_rows_above_the_header_are_passed_over() -> None:
    rows = [
        ["2026 年学员名单", "", ""],
        ["制表：王老师", "", ""],
        [],
        ["学号", "姓名", "电话"],
        ["1", "王芳", "13800138000"],
    ]
    assert find_header(rows) == 3


def test_a_first_row_of_words_is_the_header_although_data_hold_known_words() -> None:
    rows = [["age", "job", "contact"], ["56", "housemaid", "telephone"], ["40", "admin", "cellular"]]
    assert find_header(rows) == 0


def test_the_row_a_mapping_names_wins() -> None:
    assert find_header([["a", "b"], ["x", "y"], ["k1", "k2"]], wanted=["k2"]) == 2


def test_two_header_lines_become_one() -> None:
    rows = [["学员", "", "家长", ""], ["姓名", "年级", "姓名", "电话"], ["王芳", "3", "王刚", "13800138000"]]
    assert header_lines(rows, 1) == (1, ("学员 姓名", "学员 年级", "家长 姓名", "家长 电话"))
    assert is_group(rows[0], rows[1]) and not is_group(["Title only", "", ""], ["a", "b", "c"])


def test_a_cell_merged_downwards_keeps_its_name() -> None:
    assert merged(["学号", "家长", ""], ["", "姓名", "电话"]) == ("学号", "家长 姓名", "家长 电话")


def test_equal_names_are_numbered_and_empty_ones_stay() -> None:
    assert unique(["a", "a", "", "b "]) == ("a", "a (2)", "", "b")


@pytest.mark.parametrize(
    ("row", "total"), [(["", "合 计", "12"], True), (["总计：", "3"], True), (["王芳", "12"], False)]
)
def test_totals_are_known(row: list[str], total: bool) -> None:
    assert is_total(row) is total
