"""Numbers as people read them, one way for all formats."""

from __future__ import annotations

import math

SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "HKD": "HK$", "JPY": "¥"}
MINUS = "−"
NOTHING = "–"


def money(amount: float | None, currency: str, signed: bool = False) -> str:
    """Whole money with thousands; cents only below 100."""
    if amount is None or not math.isfinite(amount):
        return NOTHING
    digits = f"{abs(amount):,.2f}" if 0 < abs(amount) < 100 and abs(amount) % 1 >= 0.005 else f"{abs(amount):,.0f}"
    sign = MINUS if amount < 0 and digits.strip("0.,") else "+" if signed and amount > 0 else ""
    return f"{sign}{SIGNS.get(currency, currency + ' ' if currency else '')}{digits}"


def number(value: float | None, signed: bool = False) -> str:
    """Up to four significant digits; whole numbers whole."""
    if value is None or not math.isfinite(value):
        return NOTHING
    size = abs(value)
    text = f"{size:,.0f}" if size >= 1000 or float(size).is_integer() else f"{size:.4g}"
    sign = MINUS if value < 0 and text.strip("0.") else "+" if signed and value > 0 else ""
    return sign + text


def percent(rate: float | None, signed: bool = False) -> str:
    """A fraction as a percentage with one decimal (two below one per cent)."""
    if rate is None or not math.isfinite(rate):
        return NOTHING
    size = abs(100 * rate)
    text = f"{size:.1f}" if size >= 1 or size == 0 else f"{size:.2f}"
    sign = MINUS if rate < 0 and text.strip("0.") else "+" if signed and rate > 0 else ""
    return f"{sign}{text} %"


def chance(p: float | None) -> str:
    """A p value: three decimals, or below .001."""
    if p is None or not math.isfinite(p):
        return NOTHING
    return "< .001" if p < 0.001 else f"{p:.3f}".lstrip("0") if p < 0.9995 else "1"


def count(value: float | None) -> str:
    """A whole number with thousands."""
    return NOTHING if value is None or not math.isfinite(value) else f"{value:,.0f}"
