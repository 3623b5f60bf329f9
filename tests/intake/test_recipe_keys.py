"""Keys that similar spellings share, and those they must not."""

import pytest

from app.intake.recipe_keys import fingerprint_key, pinyin_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("East Campus", "campus, EAST"),
        ("城东 校区", "城东校区"),
        ("ＡＢＣ－1", "abc 1"),
        ("Café", "cafe"),
        ("a  b", "b a b"),
    ],
)
def test_the_same_fingerprint(one: str, other: str) -> None:
    assert fingerprint_key(one) == fingerprint_key(other) != ""


def test_other_words_have_another_fingerprint() -> None:
    assert fingerprint_key("城东校区") != fingerprint_key("城西校区")
    assert fingerprint_key("12") != fingerprint_key("21")
    assert fingerprint_key("--") == ""


@pytest.mark.parametrize(("one", "other"), [("张珊", "张姗"), ("曾子涵", "zeng zihan"), ("城东校区", "成东校区")])
def test_the_same_sound(one: str, other: str) -> None:
    assert pinyin_key(one) == pinyin_key(other) or pinyin_key(one) == pinyin_key(other.replace(" ", ""))


def test_another_sound() -> None:
    assert pinyin_key("城东") != pinyin_key("城西")
