from app.domain.imports import Mapping
from app.intake.remembered import Remembered, fingerprint, joined, recalled, with_own_words

OLD = Mapping(kind="students", sheet="十一月", encoding="gbk", columns={"name": "称呼"}, missing=("无", "待定"))
BEFORE = [Remembered(fingerprint(["a", "b"]), OLD, "2026-11-01")]


def test_the_order_of_the_headings_does_not_matter_but_their_words_do() -> None:
    assert recalled(["b", "a"], None, BEFORE) is BEFORE[0] and recalled(["b", "a"], "students", BEFORE) is BEFORE[0]
    assert recalled(["a", "b", "c"], None, BEFORE) is None and recalled(["a", "b"], "events", BEFORE) is None
    assert fingerprint(["ab", "c"]) != fingerprint(["a", "bc"])


def test_how_the_file_is_opened_is_not_remembered() -> None:
    now = joined(Mapping(sheet="十二月"), OLD)
    assert (now.kind, now.sheet, now.encoding, now.columns) == ("students", "十二月", None, {"name": "称呼"})


def test_a_persons_own_words_for_nothing_are_kept() -> None:
    assert with_own_words(Mapping(missing=("-",)), OLD).missing == ("-", "待定")
