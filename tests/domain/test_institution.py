from app.domain.institution import TYPES, Institution, currency_of


def test_money_is_counted_in_the_countrys_currency() -> None:
    assert [currency_of(country) for country in ("CN", "US", "DE", "XX")] == ["CNY", "USD", "EUR", "CNY"]
    assert Institution("x").currency == currency_of(Institution("x").country)
    assert Institution("x").type in TYPES
