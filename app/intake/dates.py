"""The ways people and spreadsheets write dates -> ISO text.

Year first needs no thought. With the year last, dots mean day.month (as in Europe); slashes are decided by the whole
column (`order_of`), because 3/5/2024 alone cannot be. Whole numbers are spreadsheet serials, YYYYMMDD or Unix time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from app.domain.messages import mark
from app.intake.unreadable import Unreadable

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}")
_NAMED = re.compile(r"(?:(\d{1,2})[-\s]([A-Za-z]{3,9})|([A-Za-z]{3,9})\s(\d{1,2}),?)[-\s,]+(\d{4}|\d{2})")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?")
_TIME = re.compile(
    r"[T\s]*(上午|下午|晚上|早上|中午)?\s*(\d{1,2})[:：时](\d{1,2})分?(?:[:：]?(\d{1,2})(?:\.\d+)?秒?)?\s*(am|pm)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"(\d{5})(?:\.(\d+))?")
_UNIX = re.compile(r"(\d{10})(?:\d{3})?(?:\.0+)?")
_DAYS_AFTER = re.compile(r"(.+?)\s+([-+]?\d{1,4})d")
_MONTHS = {
    name: place
    for place, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_HAN_DATE = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?"
)
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_YEAR_CUT = re.compile(r"(\d{2})[-/.](\d{1,2})[-/.](\d)")
_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet that believes 1900 was a leap year, right from March 1900 on
_EPOCH_1904 = date(1904, 1, 1)
NOT_A_DATE = mark("intake", "This is not a date: write it like 2024-03-05.")


def order_of(texts: Iterable[str]) -> str:
    """How a column writes dates with slashes and the year last: "dmy" if some first number is above 12, else "mdy"."""
    for text in texts:
        found = _YEAR_LAST.match(text)
        if found and found[2] != "." and int(found[1]) > 12:
            return "dmy"
    return "mdy"


def is_ambiguous(text: str) -> bool:
    """Whether a date could be read with day and month swapped."""
    found = _YEAR_LAST.match(text)
    return bool(found) and found[2] != "." and int(found[1]) <= 12 and int(found[3]) <= 12  # type: ignore[index]


def read_moment(text: str, order: str = "mdy", from_1904: bool = False) -> str:
    """A date, with the time of day behind it where the cell has one: "2024-03-05" or "2024-03-05T14:30:00".

    `from_1904`: the workbook counts its days from 1904, as those of old Macintosh computers do.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    unix = _UNIX.fullmatch(plain)
    if unix:
        return datetime.fromtimestamp(int(unix[1]), UTC).strftime("%Y-%m-%dT%H:%M:%S")
    shifted = _DAYS_AFTER.fullmatch(plain)
    if shifted:
        return (
            date.fromisoformat(read_date(shifted[1], order, from_1904)) + timedelta(days=int(shifted[2]))
        ).isoformat()
    day, rest = _day(plain, order, _EPOCH_1904 if from_1904 else _EPOCH)
    return f"{day.isoformat()}{_time(rest)}"


def read_date(text: str, order: str = "mdy", from_1904: bool = False) -> str:
    """A date as YYYY-MM-DD; a time behind it is dropped."""
    return read_moment(text, order, from_1904)[:10]


def read_birth(text: str, order: str = "mdy", from_1904: bool = False) -> str:
    """A date of birth: between 1900 and now; a year of two digits is the latest one that is not in the future."""
    day = date.fromisoformat(read_date(text, order, from_1904))
    now = date.today()
    if day > now and _SHORT_YEAR.fullmatch(text.strip()):
        day = _safe(day.year - 100, day.month, day.day, text)
    if not day.year >= 1900 or day > now:
        raise Unreadable(mark("intake", "Nobody here was born on this day: check the year."))
    return day.isoformat()


def _day(plain: str, order: str, epoch: date) -> tuple[date, str]:
    """The date at the beginning of a text and what follows it."""
    found = _YEAR_FIRST.match(plain)
    if found:
        return _safe(int(found[1]), int(found[2]), int(found[3]), plain), plain[found.end() :]
    found = _YEAR_LAST.match(plain)
    if found:
        first, second, year = int(found[1]), int(found[3]), _full_year(found[4])
        day_first = found[2] == "." or (order == "dmy" and second <= 12) or first > 12
        day, month = (first, second) if day_first else (second, first)
        return _safe(year, month, day, plain), plain[found.end() :]
    found = _DIGITS.match(plain)
    if found and not plain[8:9].isdigit():
        return _safe(int(found[1]), int(found[2]), int(found[3]), plain), plain[8:].removeprefix(".0")
    return _rare(plain, epoch)


def _rare(plain: str, epoch: date) -> tuple[date, str]:
    serial = _SERIAL.fullmatch(plain)
    if serial and 10_000 <= int(serial[1]) <= 80_000:
        day = epoch + timedelta(days=int(serial[1]))
        seconds = round(float(f"0.{serial[2] or 0}") * 86_400)
        return day, (datetime.min + timedelta(seconds=seconds)).strftime(" %H:%M:%S") if 0 < seconds < 86_400 else ""
    named = _NAMED.match(plain)
    if named:
        month = _MONTHS.get((named[2] or named[3])[:3].lower(), 0)
        return _safe(_full_year(named[5]), month, int(named[1] or named[4]), plain), plain[named.end() :]
    spelled = _HAN_DATE.match(plain)
    if spelled:
        year = int(spelled[1].translate(_HAN_DIGITS))
        return _safe(year, _han_number(spelled[2]), _han_number(spelled[3]), plain), plain[spelled.end() :]
    month_only = _MONTH.fullmatch(plain)
    if month_only and 1 <= int(month_only[2]) <= 12:
        first = f"{month_only[1]}-{int(month_only[2]):02}-01"
        raise Unreadable(mark("intake", "The day is missing from this date."), first)
    cut = _YEAR_CUT.fullmatch(plain)  # a last part of one digit is no year: the first may be one
    raise Unreadable(NOT_A_DATE, f"{_full_year(cut[1])}-{int(cut[2]):02}-{int(cut[3]):02}" if cut else "")


def _han_number(text: str) -> int:
    """Up to ninety-nine: 三, 十三, 二十, 二十三."""
    tens, found, ones = text.rpartition("十")
    spelled = (tens or "一") if found else "〇"
    return 10 * int(spelled.translate(_HAN_DIGITS)) + int((ones or "〇").translate(_HAN_DIGITS))


def _full_year(text: str) -> int:
    """Two digits mean 1969 to 2068, as POSIX has it."""
    year = int(text)
    if len(text) == 4:
        return year
    return year + (1900 if year >= 69 else 2000)


def _safe(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(mark("intake", "There is no such day in the calendar.")) from None


def _time(rest: str) -> str:
    """The time of day in what follows a date, as "THH:MM:SS"; "" where there is none or it is midnight exactly."""
    if not rest.strip() or rest.strip().startswith(("(", "（", "星期", "周")):
        return ""
    found = _TIME.fullmatch(rest.strip())
    if not found:
        raise Unreadable(NOT_A_DATE)
    hour, minute, second = int(found[2]), int(found[3]), int(found[4] or 0)
    later = (found[1] in ("下午", "晚上") or (found[5] or "").lower() == "pm") and hour < 12
    hour += 12 if later else 0
    if hour > 23 or minute > 59 or second > 59:
        raise Unreadable(mark("intake", "There is no such time of day."))
    return f"T{hour:02}:{minute:02}:{second:02}" if hour or minute or second else ""
