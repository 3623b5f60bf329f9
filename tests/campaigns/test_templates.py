"""Every shipped template is whole, speaks both languages, and its messages may leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.campaigns.messages import parts, text_faults
from app.campaigns.rules import load_rules
from app.campaigns.templates import fitting, load_templates
from app.paths import resources

FOLDER = resources() / "templates" / "campaigns"


@pytest.fixture(scope="module")
def library():
    return load_templates(FOLDER)


def test_the_library_covers_the_industries_of_the_issue(library) -> None:
    industries = {each for one in library for each in one.industries}
    assert len(library) >= 10
    assert {"bank", "car", "museum", "bookshop", "clinic", "insurance", "gym", "theatre", "shop"} <= industries


def test_every_template_is_whole(library) -> None:
    rules = {rule.id for rule in load_rules(resources() / "rules").rules}
    for one in library:
        assert one.script and one.measures and len(one.cautions) >= 2 and one.rules, one.id
        assert set(one.rules) <= rules, one.id
        texts = [one.title, one.summary, *one.measures, *one.cautions, *(line.text for line in one.script)]
        assert all(any("\u4e00" <= sign <= "\u9fff" for sign in text["zh_CN"]) for text in texts), one.id
        assert not any("\u4e00" <= sign <= "\u9fff" for text in texts for sign in text["en"]), one.id


def test_every_message_may_leave(library) -> None:
    for one in library:
        assert set(one.channels) - {"in_person"} <= {*one.messages, "email"}, one.id
        for channel, texts in one.messages.items():
            for text in texts.values():
                assert text_faults(channel, text, "0791-8888", "School") == [], (one.id, channel, text)
        assert parts(one.messages["sms"]["zh_CN"]) <= 2, one.id


def test_what_fits_comes_first(library) -> None:
    found = fitting(library, ["museum"], 7)
    assert found[0][0].id == "museum_holiday_camp" and found[0][1] and not found[1][1]
    assert len(found) == len(library)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('goal = "enrolled"', 'goal = "win"', "goal"),
        ("share = 0.35", "share = 0.5", "shares"),
        ("minute = 10", "minute = 0", "forward"),
        ('form = "seminar"', 'form = "seance"', "form"),
        ("[title]", "[tittle]", "title"),
    ],
)
def test_a_broken_template_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = (FOLDER / "bank_family_finance.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "bank_family_finance.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ValueError, match=f"bank_family_finance.toml: .*{said}"):
        load_templates(tmp_path)
