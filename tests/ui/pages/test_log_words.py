from app.texts import translator
from app.ui.pages.log_words import ACTIONS, DETAILS, TABLES, detail_words


def test_counts_have_thousands_and_noughts_are_left_out() -> None:
    values = {"rows_read": 12345, "added": 1666, "changed": 0, "refused": 0, "noun": "outcomes"}
    assert detail_words(values, str) == "12,345 rows · 1,666 added"


def test_a_seal_is_short_and_lists_are_counted() -> None:
    values = {"head": "0123456789abcdef", "files": ["a.csv", "b.csv"], "formats": ["pdf", "docx"], "seed": 3002054}
    words = "last seal: 0123456789ab · files: 2 · as pdf, docx · number of the draw: 3002054"
    assert detail_words(values, str) == words


def test_a_choice_is_said_even_where_it_is_nought() -> None:
    assert detail_words({"lock_minutes": 0, "text_scale": 1.3}, str) == (
        "minutes until the screen locks: 0 · size of text: 130%"
    )


def test_text_from_people_is_never_a_placeholder() -> None:
    assert detail_words({"reason": "{1} {x}"}, str) == "reason: {1} {x}"


def test_every_word_is_there_in_chinese() -> None:
    say = translator("zh_CN")
    for words in (*ACTIONS.values(), *DETAILS.values(), *TABLES.values()):
        assert say(words) != words.text, words.text
