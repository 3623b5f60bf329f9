import pytest

from app.intake import words
from app.intake.unreadable import Unreadable


@pytest.mark.parametrize(
    ("written", "grade", "stage"),
    [
        ("三年级", "3", "primary"),
        ("小一", "1", "primary"),
        ("初二", "8", "junior"),
        ("高一", "10", "senior"),
        ("大班", "K3", "kindergarten"),
        ("大二", "U2", "university"),
        ("Grade 5", "5", "primary"),
        ("七年级", "7", "junior"),
        ("十二年级", "12", "senior"),
        ("三年级2班", "3", "primary"),
        ("周末班", "周末班", "unknown"),
        ("9.0", "9", "junior"),
    ],
)
def test_grades_and_their_stage(written: str, grade: str, stage: str) -> None:
    assert words.read_grade(written) == grade
    assert words.schooling_of(grade) == stage


def test_genders_and_yes_or_no() -> None:
    assert [words.read_gender(text) for text in ("女", "男生", "F", "Male")] == ["female", "male", "female", "male"]
    assert [words.read_yes_no(text) for text in ("是", "√", "否", "No", "1.0")] == [1, 1, 0, 0, 1]
    for reader in (words.read_gender, words.read_yes_no, words.read_schooling):
        with pytest.raises(Unreadable):
            reader("也许")


def test_known_words_become_codes_and_others_stay() -> None:
    assert words.reader("event_type")("出勤") == "attended" and words.reader("event_type")("试听") == "试听"
    assert words.reader("industry")("银行") == "bank" and words.reader("channel")("微信") == "wechat"
    assert words.read_schooling("小学") == "primary"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("营销通知", "marketing"),
        ("Marketing", "marketing"),
        ("学习画像", "profiling"),
        ("提供给合作方", "sharing"),
        ("家访", "家访"),
    ],
)
def test_a_purpose_is_one_word_however_it_is_written(written: str, kept: str) -> None:
    assert words.reader("purpose")(written) == kept
