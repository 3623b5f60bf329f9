import io

import pypdf
import pytest

from app.domain.consents import PURPOSE_NAMES, WAYS
from app.reports.consent_form import NO_WAYS, WORDS, consent_pdf, form, text_version
from app.texts import translator


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_form_names_everything_apart(language: str) -> None:
    say = translator(language)
    data = consent_pdf("启航 School", ["City Bank"], say, language)
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    text = "".join(page.extract_text() for page in pages)
    assert "启航 School" in text and "City Bank" in text
    rows = form("启航 School", ["City Bank"], say)["rows"]
    assert isinstance(rows, list)
    for row in rows:
        assert row["purpose"].split()[0] in text
    # each choice stands apart: yes and no for every line
    assert text.count(say(WORDS["yes"])) >= len(rows)


def test_without_partners_one_line_is_open() -> None:
    rows = form("School", [], str)["rows"]
    assert isinstance(rows, list) and rows[-1]["recipient"] == "?"


def test_other_words_are_another_version() -> None:
    one, other = form("School", ["A"], str), form("School", ["B"], str)
    assert text_version(one) != text_version(other)
    assert text_version(one) == text_version(form("School", ["A"], str))


def test_nothing_is_ticked() -> None:
    data = consent_pdf("School", [], str, "en")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    assert not any(sign in text for sign in "✓✔☑☒×")


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_paper_and_ledger_use_the_same_words(language: str) -> None:
    say = translator(language)
    rows = form("School", ["City Bank"], say)["rows"]
    assert isinstance(rows, list)
    for key, row in zip(("marketing", "marketing", "profiling", "sharing"), rows, strict=True):
        assert row["purpose"].startswith(say(PURPOSE_NAMES[key]))
        assert row["channels"] == ([] if key == "profiling" else [say(words) for words in WAYS.values()])
    data = consent_pdf("School", [], say, language)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    assert say(NO_WAYS).split()[0] in text
