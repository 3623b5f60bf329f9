from __future__ import annotations

import json
import math

from app.domain.learning_results import Caution, Evaluation, FileEvaluation, ModelScore, packed_text
from app.domain.messages import Message, mark, packed, unpacked

INNER = mark("recommend", "linear item model (EASE)")
OUTER = mark("recommend", "%n student(s) like {model}.").filled(3, model=INNER)


def test_a_message_survives_the_way_through_json() -> None:
    back = unpacked(json.loads(packed_text(OUTER)))
    assert back == OUTER
    assert str(back) == "3 student(s) like linear item model (EASE)."
    assert "number" not in packed(INNER)


def test_the_contract_names_of_evaluate() -> None:
    score = ModelScore("popular", 0.1, 0.05, math.nan, 0.2, 0.2, 0.5, 0.01)
    found = Evaluation(
        "leave_last_out", 10, "cpu", (score,), "popular", INNER, (Caution("low_power", OUTER),)
    ).as_json()
    json.dumps(found, allow_nan=False)
    assert found["models"][0]["high"] is None  # type: ignore[index]
    assert found["warnings"] == [{"code": "low_power", "text": "3 student(s) like linear item model (EASE)."}]


def test_sentences_are_said_in_the_readers_language() -> None:
    def say(message: Message) -> str:
        return f"<{message.text}>"

    found = FileEvaluation(
        0.6, 0.5, 0.7, 1.0, (), "time", (Caution("leakage", INNER),), ("yes",), ("x",), 5, 5, 0.5, None, 1.0
    )
    assert found.as_json(say)["warnings"] == [{"code": "leakage", "text": "<linear item model (EASE)>"}]
