import pytest

from app.intake.pinyin import has_han, pinyin_key, pinyin_keys, split_name, surname_reading


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("张三", "zhangsan zs"),
        ("单雄信", "shanxiongxin sxx"),
        ("曾小贤", "zengxiaoxian zxx"),
        ("欧阳娜娜", "ouyangnana oynn"),
        ("John Smith", "johnsmith js"),
    ],
)
def test_a_name_is_found_by_its_reading_and_initials(name: str, key: str) -> None:
    assert pinyin_key(name) == key


def test_surnames_are_parted() -> None:
    assert (
        split_name("诸葛亮") == ("诸葛", "亮")
        and split_name("王芳") == ("王", "芳")
        and split_name("Ann") == ("", "Ann")
    )
    assert surname_reading("仇") == ("qiu",) and has_han("a王") and not has_han("abc")


def test_each_name_is_read_once() -> None:
    assert pinyin_keys(["王芳", "王芳"]) == {"王芳": "wangfang wf"}
