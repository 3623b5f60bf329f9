import pytest

from app.intake.dates import is_ambiguous, order_of, read_birth, read_date, read_moment
from app.intake.unreadable import Unreadable


@pytest.mark.parametrize(
    "written",
    ["2024-03-05", "2024/3/5", "2024.3.5", "5.3.24", "2024年3月5日", "２０２４年３月５日", "20240305", "45356",
     "45356.0", "20240305.0", "5-Mar-2024", "Mar 5, 2024", "3/5/2024", "2024-03-05 00:00:00", "二〇二四年三月五日",
     "二○二四年三月五号"],
)  # fmt: skip
def test_one_day_in_every_writing(written: str) -> None:
    assert read_date(written) == "2024-03-05"


def test_times_of_day_stay() -> None:
    assert read_moment("2024-03-05 14:30") == "2024-03-05T14:30:00"
    assert read_moment("2024/3/5 下午2:30") == "2024-03-05T14:30:00"
    assert read_moment("2024-03-05T14:30:05.123Z") == "2024-03-05T14:30:05"
    assert read_moment("1709649000") == "2024-03-05T14:30:00"
    assert read_moment("45356.5") == "2024-03-05T12:00:00"
    assert read_moment("2013-10-01 -159d") == "2013-04-25"


def test_slashes_are_decided_by_the_whole_column() -> None:
    assert order_of(["3/5/2024", "25/12/2024"]) == "dmy" and order_of(["3/5/2024"]) == "mdy"
    assert read_date("3/5/2024", "dmy") == "2024-05-03" and read_date("25/12/2024") == "2024-12-25"
    assert is_ambiguous("3/5/2024") and not is_ambiguous("3/25/2024") and not is_ambiguous("2024/3/5")


@pytest.mark.parametrize(
    "written",
    ["2024-02-30", "2016/13/5", "next week", "2024年3月", "99999999", "2024-03-05 25:00", "12", "二〇二四年二月三十日"],
)
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        read_date(written)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("一九九九年十二月三十一日", "1999-12-31"),
        ("二零零五年十月二十日", "2005-10-20"),
        ("二〇一五年一月十一", "2015-01-11"),
    ],
)
def test_days_written_out(written: str, read: str) -> None:
    assert read_date(written) == read


def test_days_counted_from_1904() -> None:
    assert read_date("43894", from_1904=True) == "2024-03-05" and read_birth("40606", from_1904=True) == "2015-03-05"
    assert read_moment("43894.5", from_1904=True) == "2024-03-05T12:00:00"
    assert read_date("2024-03-05", from_1904=True) == "2024-03-05"


def test_a_year_of_two_digits_in_front_is_only_suggested() -> None:
    with pytest.raises(Unreadable) as caught:
        read_date("15-3-5")
    assert caught.value.suggestion == "2015-03-05"


def test_a_month_suggests_its_first_day() -> None:
    with pytest.raises(Unreadable) as caught:
        read_date("2024年3月")
    assert caught.value.suggestion == "2024-03-01"


def test_births_lie_in_the_past() -> None:
    assert read_birth("5.3.65") == "1965-03-05"
    for wrong in ("2124-01-01", "1850-01-01"):
        with pytest.raises(Unreadable):
            read_birth(wrong)
