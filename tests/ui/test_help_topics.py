"""The topics in reading order, and the search over all of them."""

from app.ui.help_topics import FIRST, GROUPS, TOPICS, found, topic_of, topics


def test_titles_are_the_first_headings_and_the_search_finds_words_of_the_text() -> None:
    pages = topics("en")
    assert [page.key for page in pages] == list(TOPICS)
    assert pages[0].title == "Your first day"
    assert topics("zh_CN")[0].title == "第一天"
    assert found(pages, "") == pages
    assert found(pages, "zebra") == ()
    assert [page.key for page in found(pages, "HOLDOUT lift")] == ["words"]
    assert found(topics("zh_CN"), "对照组")
    assert found(pages, "duplicates")[0].key == "duplicates"


def test_a_language_without_pages_reads_english() -> None:
    assert topics("fr")[0].title == "Your first day"


def test_each_topic_stands_in_one_group() -> None:
    assert len(set(TOPICS)) == len(TOPICS) == sum(len(keys) for _, keys in GROUPS)


def test_a_section_opens_its_topic_and_anything_else_the_first() -> None:
    assert topic_of("campaigns") == "campaigns"
    assert topic_of("") == topic_of("nowhere") == FIRST
