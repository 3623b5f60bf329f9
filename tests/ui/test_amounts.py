from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.amounts import between, day, days, in_unit, money, money_range, number, percent
from app.ui.language import speak


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: money(12900.4), "¥12,900"),
        (lambda: money(-18400, signed=True), "\N{MINUS SIGN}¥18,400"),
        (lambda: money(61300, "EUR", signed=True), "+€61,300"),
        (lambda: money(3.5, "CHF"), "CHF 3.50"),
        (lambda: money(-0.2, "JPY"), "\N{MINUS SIGN}¥0.20"),
        (lambda: money(0, signed=True), "¥0"),
        (lambda: money(None), "–"),
        (lambda: number(-0.04, 1, signed=True), "0.0"),
        (lambda: number(1234.6), "1,235"),
        (lambda: percent(0.314), "31%"),
        (lambda: in_unit(0.0, "fraction"), "0%"),
        (lambda: in_unit(0.042, "fraction"), "4.2%"),
        (lambda: in_unit(4.0, "per_hundred", signed=True), "+4"),
        (lambda: in_unit(4.06, "per_hundred"), "4.1"),
        (lambda: in_unit(-0.0123, "value"), "\N{MINUS SIGN}0.0123"),
    ],
)
def test_numbers_as_people_write_them(make: Callable[[], str], words: str) -> None:
    assert make() == words


def test_days_and_ranges_in_both_languages(dressed: QApplication) -> None:
    assert day("2026-12-06") == "6 Dec"
    assert days("2026-12-06", "2027-01-31") == "6 Dec 2026 – 31 Jan 2027"
    assert days("2026-05-06", "2026-06-14") == "6 May – 14 Jun 2026"
    assert (days(None, None), day("soon"), day(None)) == ("–", "soon", "–")
    assert between("1", "7") == "1 to 7"
    assert money_range(1, None) == ""
    speak(dressed, "zh_CN")
    assert day("2026-12-06", year=True) == "2026年12月6日"
    assert days("2026-05-06", "2026-06-14") == "2026年5月6日 – 6月14日"
    speak(dressed, "en")
