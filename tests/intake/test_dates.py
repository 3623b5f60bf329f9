import pytest

from app.intake.dates import is_ambiguous, order_of, read_birth, read_date, read_moment
from app.intake.unreadable import Unreadable


@pytest.mark.parametrize(
    "written",
    ["2024-03-05", "2024/3/5", "2024.3.5", "5.3.24", "2024年3月5日", "２０２４年３月５日", "20240305", "45356",
     "45356.0", "20240305.0", "5-Mar-2024", "Mar 5, 2024", "3/5/2024", "2024-03-05 00:00:00"],
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
    "written", ["2024-02-30", "2016/13/5", "next week", "2024年3月", "99999999", "2024-03-05 25:00", "12"]
)
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        read_date(written)


def test_a_month_suggests_its_first_day() -> None:
    with pytest.raises(Unreadable) as caught:
        read_date("2024年3月")
    assert caught.value.suggestion == "2024-03-01"


def test_births_lie_in_the_past() -> None:
    assert read_birth("5.3.65") == "1965-03-05"
    for wrong in ("2124-01-01", "1850-01-01"):
        with pytest.raises(Unreadable):
            read_birth(wrong)
