from app.domain.institution import HOUSE_COLOUR, TYPES, Institution, currency_of, is_colour


def test_money_is_counted_in_the_countrys_currency() -> None:
    assert [currency_of(country) for country in ("CN", "US", "DE", "XX")] == ["CNY", "USD", "EUR", "CNY"]
    assert Institution("x").currency == currency_of(Institution("x").country)
    assert Institution("x").type in TYPES


def test_a_colour_is_six_digits() -> None:
    assert is_colour("#A0b1C2") and is_colour(HOUSE_COLOUR)
    assert not is_colour("#fff") and not is_colour("red") and not is_colour("url(#x)")
