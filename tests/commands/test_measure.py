from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import measure
from app.domain.errors import UserError
from app.store.database import Store

Command = Callable[..., tuple[int, dict[str, Any]]]


def test_a_table(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [f"a,{i % 2},{i}" for i in range(100)] + [f"b,{int(i % 10 == 0)},{i}" for i in range(100)]
    path.write_text("\n".join(["arm,bought,past", *rows]))
    words = ("--file", path, "--arm", "arm", "--control", "a", "--outcome", "bought", "--shares", "a=1,b=1")
    status, found = command(measure, *words)
    assert status == 0
    assert found["arms"][0]["effect"] is None
    assert found["arms"][1]["effect"] == pytest.approx(-0.4)
    assert found["arms"][1]["verdict"] == "harms"
    _, other = command(measure, *words, "--fewer-is-better", "--before", "past", "--margin", "0.1")
    assert other["arms"][1]["verdict"] == "works"
    assert other["margin"] == 0.1


def test_a_campaign(command: Command, store: Store, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(store)
    store.close()
    status, found = command(measure, store.path, ref)
    assert (status, found["unit"], found["arms"][1]["verdict"]) == (0, "household", "works")


@pytest.mark.parametrize("words", [(), ("store.desk",), ("--file", "f.csv"), ("--file", "f.csv", "--arm", "a")])
def test_too_few_words(command: Command, words: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match="Name a store and a campaign"):
        command(measure, *words)


def test_odd_shares_and_margins() -> None:
    assert measure.shares("Mens E-Mail=1, b=2") == {"Mens E-Mail": 1.0, "b": 2.0}
    assert measure.shares("") is None
    with pytest.raises(UserError, match="write them as"):
        measure.shares("a:1")
    for text in ("-1", "much", "nan", "inf"):
        with pytest.raises(UserError, match="from 0 up"):
            measure.margin(text)


def test_more_that_can_be_asked_of_a_table(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [
        f"u{i},{'ab'[i % 2]},{int(i % 5 < 2 + i % 2)},{i % 2 * (i % 3 > 0)},{i % 7},{i // 2 % 4}" for i in range(600)
    ]
    path.write_text("\n".join(["who,arm,bought,came,spent,grade", *rows]))
    words = ("--file", path, "--arm", "arm", "--control", "a", "--outcome", "bought")
    _, plain = command(measure, *words)
    assert (plain["bayes"], plain["complier"], plain["uplift"], plain["outcomes"]) == ([], None, [], [])
    _, found = command(measure, *words, "--bayes", "--came", "came", "--also", "spent", "--subgroups", "grade")
    assert 0 < found["bayes"][0]["chance_good"] <= 1
    assert found["complier"]["f"] > 10
    assert [one["outcome"] for one in found["outcomes"]] == ["bought", "spent"]
    assert len(found["subgroups"]) == 4
    _, changed = command(measure, *words, "--not-randomised", "--before", "grade")
    assert changed["warnings"][0]["code"] == "not_randomised"
    assert changed["trend"]["periods_before"] == 1
