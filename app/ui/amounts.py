"""Numbers, money and days as people of the window's language read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.currencies import sign_of
from app.domain.figures import Unit

MINUS = "\N{MINUS SIGN}"
NOTHING = "\N{EN DASH}"


def money(amount: float | None, currency: str = "CNY", *, signed: bool = False) -> str:
    """12900.4 as "¥12,900"; `signed` puts a plus before income. Cents only below ten."""
    if amount is None:
        return NOTHING
    size = f"{abs(amount):,.2f}" if 0 < abs(amount) < 9.995 else f"{abs(amount):,.0f}"
    zero = not size.strip("0.,")
    before = "" if zero else MINUS if amount < 0 else "+" if signed else ""
    return f"{before}{sign_of(currency)}{size}"


def money_range(low: float | None, high: float | None, currency: str = "CNY") -> str:
    """Both ends, or nothing where there are none."""
    return "" if low is None or high is None else between(money(low, currency), money(high, currency))


def between(low: str, high: str) -> str:
    """Both ends of a range in words, so that no dash is taken for a minus."""
    return QCoreApplication.translate("ui", "{0} to {1}").format(low, high)


def number(value: float, places: int = 0, *, signed: bool = False) -> str:
    """With thousands, a true minus sign and, where `signed`, a plus."""
    text = f"{abs(value):,.{places}f}"
    zero = not text.strip("0.,")
    return f"{'' if zero else MINUS if value < 0 else '+' if signed else ''}{text}"


def percent(fraction: float | None, places: int = 0) -> str:
    """.31 as "31%"."""
    return NOTHING if fraction is None else f"{100 * fraction:.{places}f}%"


def in_unit(value: float, unit: Unit, currency: str = "", *, signed: bool = False) -> str:
    """A figure's value as its unit is written."""
    if unit == "money":
        return money(value, currency, signed=signed)
    if unit == "fraction":
        return percent(value, 0 if abs(value) >= 0.1 or value == 0 else 1)
    if unit == "value":
        return f"{value:.4g}".replace("-", MINUS)
    places = 0 if unit == "count" or float(value).is_integer() else 1
    return number(value, places, signed=signed)


def day(iso: str | date | None, *, year: bool = False) -> str:
    """2026-12-06 as "6 Dec" or "12月6日"; the year where asked for. What is no date is shown as it stands."""
    text = "" if iso is None else str(iso)[:10]
    found = QDate.fromString(text, "yyyy-MM-dd")
    if not found.isValid():
        return text or NOTHING
    local = QLocale()
    if local.language() == QLocale.Language.Chinese:
        return found.toString("yyyy年M月d日" if year else "M月d日")
    return QLocale(QLocale.Language.English).toString(found, "d MMM yyyy" if year else "d MMM")


def days(starts: str | date | None, ends: str | date | None) -> str:
    """A span of days; the year is said once where both ends share it."""
    if not starts and not ends:
        return NOTHING
    same = bool(starts and ends) and str(starts)[:4] == str(ends)[:4]
    if same and QLocale().language() == QLocale.Language.Chinese:  # the year comes first there
        return f"{day(starts, year=True)} {NOTHING} {day(ends)}"
    return f"{day(starts, year=not same)} {NOTHING} {day(ends, year=True)}"
