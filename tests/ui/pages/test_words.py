import pytest

from app.domain.people import GENDERS as GENDER_KEYS
from app.domain.people import RELATIONS as RELATION_KEYS
from app.domain.people import SCHOOLING as SCHOOLING_KEYS
from app.texts import translator
from app.ui.pages.words import GENDERS, RELATIONS, SCHOOLING, grade_words, masked_phone, worded


def test_every_stored_word_can_be_said() -> None:
    assert set(GENDERS) == set(GENDER_KEYS)
    assert set(RELATIONS) == set(RELATION_KEYS)
    assert set(SCHOOLING) == set(SCHOOLING_KEYS)


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("13800138000", "138****8000"), ("8000", "****"), (None, ""), ("+8613800138000", "+86****8000")],
)
def test_a_phone_is_masked(phone: str | None, shown: str) -> None:
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("grade", "english", "chinese"),
    [
        ("3", "Grade 3", "三年级"),
        ("7", "Grade 7", "初一"),
        ("K2", "Kindergarten 2", "中班"),
        ("U1", "University 1", "大一"),
        ("周六A班", "周六A班", "周六A班"),
        (None, "", ""),
    ],
)
def test_a_school_year_in_words(grade: str | None, english: str, chinese: str) -> None:
    assert grade_words(grade, translator("en")) == english
    assert grade_words(grade, translator("zh_CN")) == chinese


def test_an_unplanned_word_stays_as_it_is() -> None:
    assert worded(GENDERS, "nonsense", translator("en")) == "nonsense"
