import pytest

from app.domain.safe_cells import as_text, copied, headers, plain_text, safe_text


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋a", "－a+1", "＠x", "  =1", '"=1', "'=1",
     "\ufeff=1", "\u200b=1", "%x", "|calc"],
)  # fmt: skip
def test_what_could_calculate_is_quoted(cell: str) -> None:
    assert safe_text(cell).startswith("'")


@pytest.mark.parametrize("cell", ["-5", "+8613800138000", "-1,234.5", "3%", "王小明", "a=b", "1e5", "2026-05-06", ""])
def test_numbers_and_words_stay(cell: str) -> None:
    assert safe_text(cell) == cell


def test_headers_stay_apart() -> None:
    assert headers(["=a", "'=a", "b"]) == ["'=a", "''=a", "b"]
    assert headers(["a", "a"]) == ["a", "a (2)"]


def test_no_control_signs_and_no_endless_cells() -> None:
    assert plain_text("a\x00\x07b") == "ab"
    assert len(plain_text("x" * 50000)) == 32767


def test_text_that_must_stay_text_and_what_is_copied() -> None:
    assert [as_text(each) for each in ("+8613800138000", "＝1+1", "\u200b-1", "王小明")] == [
        "'+8613800138000", "'＝1+1", "'\u200b-1", "王小明",
    ]  # fmt: skip
    assert copied([["=1+1", "a\tb\nc"], ["-5", "王"]]) == "'=1+1\ta b c\n-5\t王"
