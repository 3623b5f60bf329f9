"""Numbers as people read them: money, shares and families in every hundred."""

from __future__ import annotations

SIGNS = {"CNY": "¥", "HKD": "HK$", "SGD": "S$", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
MINUS = "\u2212"


def money(amount: float, currency: str) -> str:
    """`¥86,400`, `−¥1,200`: whole units from 100 on, else two decimals."""
    size = abs(amount)
    figure = f"{size:,.0f}" if size >= 100 or size == round(size) else f"{size:,.2f}"
    return (
        f"{MINUS if amount < 0 and float(figure.replace(',', '')) else ''}{SIGNS.get(currency, currency + ' ')}{figure}"
    )


def percent(share: float) -> str:
    """`71%` of a share of 0.71."""
    return f"{100 * share:.0f}%"


def in_hundred(share: float) -> str:
    """A signed difference as families in every hundred: `+4`, `−1`, one decimal below ten where it matters."""
    value = 100 * share
    text = f"{abs(value):.0f}" if abs(value) >= 10 or abs(value - round(value)) < 0.05 else f"{abs(value):.1f}"
    sign = "" if float(text) == 0 else "+" if value > 0 else MINUS
    return sign + text
