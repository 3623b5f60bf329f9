from app.domain.offer_kinds import KINDS


def test_every_kind_has_words_of_its_own() -> None:
    assert len({words.text for words in KINDS.values()}) == len(KINDS)
    assert KINDS["debit_account"].text == "Savings account"
