from app.domain.currencies import sign_of, written


def test_an_amount_has_the_sign_of_its_currency_before_it() -> None:
    assert (written(1750.4, "CNY"), written(12, "CHF"), written(3, "")) == ("¥1,750", "CHF 12", "¥3")
    assert sign_of("EUR") == "€"
