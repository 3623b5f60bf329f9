import pytest

from app.intake import cells
from app.intake.unreadable import Unreadable


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("13812345678", "13812345678"),
        ("１３８１２３４５６７８", "13812345678"),
        ("13812345678.0", "13812345678"),
        ("1.3812345678E10", "13812345678"),
        ("+86 138-1234-5678", "13812345678"),
        ("0086 13812345678", "13812345678"),
        ("021-5888 1234", "02158881234"),
        ("+4915112345678", "+4915112345678"),
    ],
)
def test_phones_in_every_dress(written: str, phone: str) -> None:
    assert cells.read_phone(written) == phone


@pytest.mark.parametrize(
    "written", ["1.38E+10", "1381234567", "138123456789", "12ab", "13812345678/13912345678", "12345"]
)
def test_phones_that_lost_something_are_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        cells.read_phone(written)


def test_of_two_numbers_the_first_is_suggested() -> None:
    with pytest.raises(Unreadable) as caught:
        cells.read_phone("13812345678、13912345678")
    assert caught.value.suggestion == "13812345678"


def test_an_identity_number_is_checked() -> None:
    assert cells.read_id_number("11010519491231002x") == "11010519491231002X"
    for wrong in ("110105194912310021", "1.10105194912310E+17", "110105194912310000", "11010519491231002"):
        with pytest.raises(Unreadable):
            cells.read_id_number(wrong)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("2,800.50", 2800.5),
        ("¥2800", 2800),
        ("2800元", 2800),
        ("1.2万", 12000),
        ("（300）", -300),
        ("１２００", 1200),
        ("3 500 元", 3500),
    ],
)
def test_money_in_every_dress(written: str, amount: float) -> None:
    assert cells.read_money(written) == amount


@pytest.mark.parametrize("written", ["12,34", "abc", "1e400", "nan", "inf", "1.2.3"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        cells.read_number(written)


@pytest.mark.parametrize(
    ("written", "what", "proposed"),
    [
        ("1000-2000", "range", "1500"),
        ("1,000～2,000元", "range", "1500"),
        ("1~2万", "range", "15000"),
        ("8千至1万", "range", "9000"),
        ("5000以上", "rough", "5000"),
        ("约3000元", "rough", "3000"),
        ("1.5万左右", "rough", "15000"),
        ("3-abc", "not a number", ""),
        ("2024-3-5", "not a number", ""),
    ],
)
def test_ranges_and_rough_figures_are_named(written: str, what: str, proposed: str) -> None:
    with pytest.raises(Unreadable, match=what) as caught:
        cells.read_money(written)
    assert caught.value.suggestion == proposed


@pytest.mark.parametrize("written", ["2026-01-03", "2026/1/3", "1月3日", "3-Jan"])
@pytest.mark.parametrize("reader", ["id", "grade", "phone"])
def test_a_code_that_became_a_date_is_named(written: str, reader: str) -> None:
    with pytest.raises(Unreadable, match="made a date"):
        cells.READERS[reader](written)


@pytest.mark.parametrize("written", ["1-3", "2026-A1", "2026-01", "3-1班"])
def test_other_codes_stay(written: str) -> None:
    assert cells.read_id(written) == written and cells.read_grade(written) == written


def test_zero_bytes_are_no_part_of_a_cell() -> None:
    assert cells.tidy("\0王芳\0\0 ") == "王芳"


def test_whole_numbers_ratings_and_ids() -> None:
    assert cells.read_integer("24 名".replace(" ", "")) == 24 and cells.read_rating("4.5分") == 4.5
    assert cells.read_id("1001.0") == "1001" and cells.read_id("Ａ１") == "A1"
    for reader, text in ((cells.read_integer, "2.5"), (cells.read_rating, "6")):
        with pytest.raises(Unreadable):
            reader(text)


def test_names_lose_their_inner_blanks_and_formula_guards() -> None:
    assert cells.read_name(cells.tidy("　张 三 ")) == "张三" and cells.read_name("John  Smith") == "John Smith"
    assert cells.tidy("'=1+1") == "=1+1" and cells.tidy("'tis") == "'tis"


def test_lists_are_json() -> None:
    assert cells.READERS["channels"]("微信、短信") == '["wechat", "sms"]'
    assert cells.read_list('["a", "b"]') == '["a", "b"]' and cells.read_list("a; b，c") == '["a", "b", "c"]'


def test_each_text_is_read_once_and_faults_are_kept_by_place() -> None:
    values, wrong = cells.read_all(["13812345678", "x"], cells.read_phone)
    assert values == ["13812345678", None] and list(wrong) == [1] and cells.reason(wrong[1]) == wrong[1].reason


def test_an_email_is_an_email() -> None:
    assert cells.read_email("Wang.Fang＠Example.com") == "wang.fang@example.com"
    with pytest.raises(Unreadable):
        cells.read_email("wang.fang")
