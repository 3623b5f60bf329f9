from pathlib import Path

from app.paths import data_home
from app.ui.remembered import Remembered, load, save


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    there = tmp_path / "a.desk"
    there.touch()
    save(
        Remembered(language="zh_CN", theme="dark", text_scale=1.3).with_store(tmp_path / "gone.desk").with_store(there)
    )
    found = load()
    assert (found.language, found.theme, found.text_scale) == ("zh_CN", "dark", 1.3)
    assert found.last_store() == there


def test_the_newest_store_comes_first_and_once(tmp_path: Path) -> None:
    kept = Remembered()
    for name in "abcdefgha":
        kept = kept.with_store(tmp_path / name)
    assert [Path(path).name for path in kept.stores] == ["a", "h", "g", "f", "e", "d"]


def test_a_damaged_file_is_a_first_start() -> None:
    data_home().mkdir(parents=True, exist_ok=True)
    for text in ("", "{", "[1]", '{"stores": 3}'):
        (data_home() / "window.json").write_text(text, "utf-8")
        assert load() == Remembered()


def test_an_unknown_language_follows_the_computer() -> None:
    assert Remembered(language="tlh").spoken() in ("en", "zh_CN")
    assert Remembered(language="zh_CN").spoken() == "zh_CN"
