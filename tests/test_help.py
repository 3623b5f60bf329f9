"""The help describes what is there: the same pages in both languages, real words of the screen, links that lead."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.commands.door import _parser, commands
from app.commands.output import Output
from app.domain.import_kinds import KINDS
from app.paths import help_pages, resources
from app.ui.help_topics import TOPICS
from app.ui.sections import SECTIONS

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "zh_CN")
PAGES = [(language, key) for language in LANGUAGES for key in TOPICS]
GLOSSARY = "words"  # sets its own words in bold
LONG = {"file_formats", "commands"}  # lists to look something up in
HEADING = re.compile(r"^#+ ", re.MULTILINE)
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"```.*?```", re.DOTALL)
HAN = re.compile(r"[\u4e00-\u9fff]")


def text(language: str, key: str) -> str:
    return (help_pages() / language / f"{key}.md").read_text(encoding="utf-8")


def prose(language: str, key: str) -> str:
    return CODE.sub("", text(language, key))


def levels(language: str, key: str) -> list[str]:
    return [found.strip() for found in HEADING.findall(prose(language, key))]


@pytest.fixture(scope="module")
def english() -> frozenset[str]:
    """Every sentence that the code marks as a text for people."""
    words = set()
    for path in (ROOT / "app").rglob("*.py"):
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            place = {"tr": 0, "mark": 1}.get(called)
            if place is not None and len(call.args) > place and isinstance(said := call.args[place], ast.Constant):
                words.add(str(said.value))
    return frozenset(words)


@pytest.fixture(scope="module")
def chinese() -> frozenset[str]:
    """Every sentence of the Chinese screens."""
    files = (resources() / "i18n").glob("*_zh_CN.ts")
    return frozenset(
        "".join(one.itertext()).strip() for path in files for one in ElementTree.parse(path).iter("translation")
    )


def test_the_same_pages_in_both_languages() -> None:
    for language in LANGUAGES:
        assert {path.stem for path in (help_pages() / language).glob("*")} == set(TOPICS)


@pytest.mark.parametrize("key", TOPICS)
def test_the_same_headings_steps_and_links_in_both_languages(key: str) -> None:
    assert levels("en", key) == levels("zh_CN", key)
    assert levels("en", key)[0] == "#" and len(levels("en", key)) >= 3
    for line in (r"^\d+\. ", r"^- "):
        counts = [len(re.findall(line, prose(language, key), re.MULTILINE)) for language in LANGUAGES]
        assert counts[0] == counts[1], line
    assert LINK.findall(text("en", key)) == LINK.findall(text("zh_CN", key))
    assert len(BOLD.findall(prose("en", key))) == pytest.approx(len(BOLD.findall(prose("zh_CN", key))), abs=5)


@pytest.mark.parametrize(("language", "key"), PAGES)
def test_links_lead_to_topics(language: str, key: str) -> None:
    for target in LINK.findall(text(language, key)):
        assert target.removesuffix(".md") in TOPICS and target.endswith(".md")
    assert "http" not in text(language, key) and "<" not in prose(language, key) and "![" not in text(language, key)


@pytest.mark.parametrize("key", [key for key in TOPICS if key != GLOSSARY])
def test_bold_words_stand_on_the_screen(key: str, english: frozenset[str], chinese: frozenset[str]) -> None:
    assert [word for word in BOLD.findall(prose("en", key)) if word not in english] == []
    assert [word for word in BOLD.findall(prose("zh_CN", key)) if word not in chinese] == []


@pytest.mark.parametrize(("language", "key"), PAGES)
def test_short_pages_of_short_sentences(language: str, key: str) -> None:
    words = prose(language, key)
    assert "—" not in words.replace("— keep as it is —", "").replace("— 原样保留 —", "")
    size = len(words.split()) if language == "en" else len(HAN.findall(words))
    assert 150 <= size <= (400 if key not in LONG else 450) * (1 if language == "en" else 2)
    limit = 34 if language == "en" else 75
    for line in words.splitlines():
        for sentence in re.split(r"[.?!:;]\s|[。？！：；]", line):
            if "|" in sentence or "`" in sentence:
                continue  # a list of fields, a command
            length = len(sentence.split()) if language == "en" else len(HAN.findall(sentence))
            assert length <= limit, sentence


def test_every_section_of_the_window_has_its_topic() -> None:
    assert [section.key for section in SECTIONS if section.key not in TOPICS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_named_with_an_example(language: str) -> None:
    shown = text(language, "commands")
    assert [one.NAME for one in commands() if f"`python main.py {one.NAME} " not in shown] == []
    examples = re.findall(r"`python main\.py ([^`]+)`", shown)
    assert {example.split()[0] for example in examples} == {one.NAME for one in commands()}
    for example in (*examples, *re.findall(r"`(measure --file [^`]+)`", shown)):
        assert _parser(Output(language)).parse_args(shlex.split(example)).run


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_table_and_its_fields_are_named(language: str) -> None:
    lines = {line.split("`")[1]: line for line in text(language, "file_formats").splitlines() if line.startswith("- `")}
    for kind in KINDS.values():
        needed = lines[kind.name].split("|")[0]
        words = set(re.findall(r"\w+", lines[kind.name], re.ASCII))
        assert [field.name for field in kind.fields if field.name not in words] == []
        assert [name for name in kind.required() if not re.search(rf"\b{name}\b", needed, re.ASCII)] == []


def test_examples_of_files_can_be_read(tmp_path: Path) -> None:
    from app.campaigns.plan_file import plan_from_text
    from app.intake.mapping_file import parse_mapping

    for language in LANGUAGES:
        mapping, plan = (block.strip("`\n") for block in CODE.findall(text(language, "file_formats")))
        assert parse_mapping(mapping).columns["student_id"] == "学号"
        assert plan_from_text(plan, "plan").holdout == 0.3
