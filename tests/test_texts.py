"""Both languages are complete, and what is marked in the code is what stands in their files."""

import locale
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.domain.messages import mark
from app.paths import resources
from app.texts import LANGUAGES, system_language, translator

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"\{\w+[^}]*\}|%n")
CHINESE = resources() / "i18n" / "app_zh_CN.ts"


def messages(path: Path) -> list[tuple[str, str, ElementTree.Element]]:
    tree = ElementTree.parse(path)
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message.find("translation"))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def said(translation: ElementTree.Element) -> list[str]:
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_chinese_is_complete() -> None:
    found = messages(CHINESE)
    assert len(found) > 300
    assert [s for _, s, t in found if t.get("type") == "unfinished" or not all(said(t))] == []


def test_placeholders_survive_translation() -> None:
    wrong = []
    for _, source, translation in messages(CHINESE):
        wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
        wrong += [source for form in said(translation) if set(PLACEHOLDER.findall(form)) - {"%n"} != wanted]
    assert wrong == []


def test_the_files_hold_exactly_what_the_code_says(tmp_path: Path) -> None:
    """Gathering anew changes nothing: no sentence was added, changed or dropped without its translation."""
    target = tmp_path / "app_zh_CN.ts"
    target.write_bytes(CHINESE.read_bytes())
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    words = [tool, "-locations", "none", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=mark"]
    words += ["-tr-function-alias", "translate+=plural"]
    words += [*sources, "-source-language", "en", "-target-language", "zh_CN", "-ts", target]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    assert {(c, s) for c, s, _ in messages(target)} == {(c, s) for c, s, _ in messages(CHINESE)}


def test_english_plurals_are_complete() -> None:
    found = messages(resources() / "i18n" / "app_en.ts")
    assert [s for _, s, t in found if t.get("type") == "unfinished" or not all(said(t))] == []


def test_a_message_is_said_in_both_languages() -> None:
    sentence = mark("commands", "Stopped; nothing was changed.")
    assert translator("en")(sentence) == "Stopped; nothing was changed."
    assert translator("zh_CN")(sentence) == "已停止，没有任何改动。"


def test_a_message_inside_a_message_is_translated_too() -> None:
    inner = mark("commands", "Stopped; nothing was changed.")
    assert translator("zh_CN")(mark("tests", "<{inner}>").filled(inner=inner)) == "<已停止，没有任何改动。>"


@pytest.mark.parametrize(
    ("name", "language"), [("zh_CN", "zh_CN"), ("Chinese (Simplified)_China", "zh_CN"), ("de_DE", "en"), (None, "en")]
)
def test_the_systems_language(monkeypatch: pytest.MonkeyPatch, name: str | None, language: str) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "UTF-8"))
    assert system_language() == language
    assert language in LANGUAGES


@pytest.mark.parametrize(("language", "words"), [("en", "12,345"), ("zh_CN", "12,345")])
def test_large_counts_have_thousands(language: str, words: str) -> None:
    from app.domain.messages import plural

    assert words in translator(language)(plural("people", "Moving %n student(s) up", "", 0).filled(12345))
