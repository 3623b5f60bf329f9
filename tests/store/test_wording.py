from app.domain.messages import mark, packed, unpacked
from app.store.wording import kept, said


def test_a_sentence_comes_back_with_all_it_holds() -> None:
    inner = mark("store", "“{ref}” added by hand").filled(ref="S1")
    message = mark("store", "%n row(s): {what}").filled(3, what=inner, share=0.5)
    assert said(kept(message)) == message
    assert unpacked(packed(message)) == message


def test_plain_text_stays_plain() -> None:
    for text in ("families.csv", "", '{"a": 1}'):
        assert said(kept(text)) == text
    assert said(None) == ""
