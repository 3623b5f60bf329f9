from dataclasses import replace

import pytest

from app.domain.all_campaigns import CampaignLine
from app.domain.measurement import ArmResult, Measurement, MoneyRow
from app.domain.messages import Message
from app.domain.settlement import Settlement, Share
from app.measure.side_by_side import forest, line_of, money_left, partner_lines, side_by_side

ONE = CampaignLine("a", "Summer", "2026-07-01", "2026-08-01", ("Museum",), "works", None, 400, 0.2, 0.1, 0.3,
                   100.0, -30.0, -10.0, 60.0, 20.0, 90.0)  # fmt: skip
NONE = CampaignLine("b", "Autumn", "2026-09-01", "", ())


def test_effects_and_money_stand_on_one_axis_each() -> None:
    lines = [ONE, NONE, replace(ONE, name="Loss", verdict="cannot_tell", net=-5.0)]
    effects, money = forest(lines), money_left(lines)
    assert effects is not None and effects.series[0].x == ("Summer", "Loss") and effects.series[0].y == (20.0, 20.0)
    assert str(effects.title) == "1 of 2 campaigns gave a clear answer"
    assert money is not None and str(money.title).startswith("1 of 2")
    assert forest([NONE]) is None and money_left([NONE]) is None


def test_a_partner_is_added_up_over_campaigns() -> None:
    share = Share("Museum", 30.0, 1.0, 0.0, 0.0, 0.3, 100.0, 1, 70.0, 130.0)
    small = replace(share, partner="Shop", contribution=10.0, contribution_low=6.0, contribution_high=14.0)
    lines = partner_lines([Settlement("a", 30.0, (share,), ()), Settlement("b", 30.0, (small, share), ())])
    assert [(one.partner, one.campaigns, one.added, one.owed) for one in lines] == [
        ("Museum", 2, 200.0, 60.0), ("Shop", 1, 10.0, 30.0),
    ]  # fmt: skip
    assert lines[0].high - lines[0].added == pytest.approx(30 * 2**0.5)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([], "Plan a first campaign"),
        ([ONE], "Repeat “Summer”"),
        ([ONE, NONE], "Measure “Autumn”"),
        ([ONE, NONE, replace(ONE, name="Bad", verdict="harms")], "Stop “Bad”"),
        ([replace(ONE, verdict="cannot_tell")], "too small to tell"),
        ([replace(ONE, verdict="does_not_work")], "Try another offer"),
    ],
)
def test_the_most_urgent_comes_first(lines: list[CampaignLine], words: str) -> None:
    found = side_by_side(lines, (), None, "2026-11-22", "CNY")
    assert words in str(found.next_step)
    assert str(found.sentence) and str(found.summary)


def test_a_measurement_becomes_a_line() -> None:
    text = Message("t", "x")
    arms = (ArmResult("control", 100, 0.1), ArmResult("offer", 120, 0.3, 0.2, 0.1, 0.3, verdict="works"))
    money = tuple(MoneyRow(text, amount) for amount in (100.0, -20.0, -10.0, -5.0, 65.0))
    said = (text, text, text, text)
    known = ("household", "enrolled", "control", arms, None, (), None, 0.1, "works", "offer")
    line = line_of("summer", Measurement(*known, *said, money=money))
    assert (line.verdict, line.families, line.effect) == ("works", 220, 0.2)
    assert (line.income, line.shares, line.costs, line.net) == (100.0, -30.0, -5.0, 65.0)
