"""How an amount of money is written: the sign of its currency, or its three letters, before it."""

from __future__ import annotations

SIGNS = {"CNY": "¥", "JPY": "¥", "EUR": "€", "USD": "$", "GBP": "£", "HKD": "HK$", "SGD": "S$"}


def sign_of(currency: str) -> str:
    """What stands before an amount; an institution without a currency counts in yuan."""
    return SIGNS.get(currency, f"{currency} " if currency else "¥")


def written(amount: float, currency: str) -> str:
    """A whole amount, not negative: 1750 as "¥1,750"."""
    return f"{sign_of(currency)}{amount:,.0f}"
