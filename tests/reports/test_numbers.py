import math

from app.reports.numbers import chance, count, money, number, percent


def test_money() -> None:
    assert money(61300.4, "CNY", True) == "+¥61,300"
    assert money(-18400, "CNY") == "−¥18,400"
    assert money(9.5, "USD") == "$9.50"
    assert money(5, "CHF") == "CHF 5"
    assert money(0.0, "CNY", True) == "¥0"
    assert money(-0.2, "") == "−0.20"
    assert money(None, "CNY") == "–"


def test_rates_and_numbers() -> None:
    assert percent(0.0808, True) == "+8.1 %"
    assert percent(0.00681) == "0.68 %"
    assert percent(-0.01) == "−1.0 %"
    assert number(1234.5) == "1,234"
    assert number(-0.12345, True) == "−0.1235"
    assert count(math.nan) == "–"
    assert (chance(0.0001), chance(0.34), chance(1.0)) == ("< .001", ".340", "1")
