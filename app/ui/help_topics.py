"""The help as data: its topics in reading order, read from our own Markdown pages, and the search over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.domain.messages import Message, mark
from app.paths import help_pages

GROUPS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (mark("help", "Begin"), ("first_day", "sample", "home")),
    (mark("help", "People and data"), ("data", "cleaning", "duplicates", "students", "segments", "consent")),
    (mark("help", "Campaigns"), ("partners", "recommend", "campaigns", "results", "reports")),
    (mark("help", "Keeping it safe"), ("privacy_and_law", "backup_and_password", "settings")),
    (mark("help", "To look up"), ("words", "file_formats", "commands", "what_it_cannot_do")),
)
TOPICS = tuple(key for _, keys in GROUPS for key in keys)
FIRST = TOPICS[0]
ENGLISH = "en"


@dataclass(frozen=True)
class Topic:
    """One page of help: its key (the file's name), its first heading, and its Markdown."""

    key: str
    title: str
    text: str


@cache
def topics(language: str) -> tuple[Topic, ...]:
    """Every page in reading order; a language that has no pages reads the English ones."""
    folder = help_pages() / language
    folder = folder if folder.is_dir() else help_pages() / ENGLISH
    return tuple(_read(key, (folder / f"{key}.md").read_text(encoding="utf-8")) for key in TOPICS)


def _read(key: str, text: str) -> Topic:
    return Topic(key, text.split("\n", 1)[0].removeprefix("# ").strip(), text)


def found(pages: tuple[Topic, ...], words: str) -> tuple[Topic, ...]:
    """The pages that hold every word (case aside), those with all of them in the title first; no words: all pages."""
    wanted = words.casefold().split()
    holding = [page for page in pages if all(word in page.text.casefold() for word in wanted)]
    return tuple(sorted(holding, key=lambda page: not all(word in page.title.casefold() for word in wanted)))


def topic_of(section: str) -> str:
    """The topic of a section of the window: the page of that name, else the first."""
    return section if section in TOPICS else FIRST
