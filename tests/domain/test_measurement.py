import json

from app.domain.measurement import VERDICTS, ArmResult, Measurement
from app.domain.messages import Message
from app.texts import translator

WORDS = Message("t", "words")
ARMS = (ArmResult("c", 10, 0.1), ArmResult("a", 12, 0.3, effect=0.2, verdict="works", se=0.05))
ONE = Measurement("row", "y", "c", ARMS, 0.5, (), None, 0.1, "works", "a", WORDS, WORDS, WORDS, WORDS)


def test_the_leading_arm_and_its_control() -> None:
    assert (ONE.lead.arm, ONE.base.arm) == ("a", "c")


def test_json_keeps_the_contracts_names_even_where_empty() -> None:
    found = json.loads(json.dumps(ONE.as_json()))
    names = {"arm", "n", "mean", "effect", "low", "high", "p_value", "verdict"}
    assert names <= set(found["arms"][0]) and found["arms"][0]["effect"] is None
    assert "se" not in found["arms"][0] and found["arms"][1]["se"] == 0.05


def test_four_verdicts_in_both_languages() -> None:
    say = translator("zh_CN")
    assert [say(word) for word in VERDICTS.values()] == ["有效", "无效", "有害", "还看不出"]
