from __future__ import annotations

import json

from app.domain.messages import mark
from app.domain.value_results import Curve, ValueReport

CURVE = Curve("2025-1", 12, 3, (0.0, 1.0), (1.0, 0.75), (1.0, 0.4), (1.0, 0.9))
REPORT = ValueReport(3, 10.0, 5.0, 20.0, {"sbg": (1.0, 2.0)}, (0.5,), (0.6,), (CURVE,), (mark("t", "A note."),))


def test_a_report_comes_back_from_json() -> None:
    assert ValueReport.from_json(json.loads(json.dumps(REPORT.as_json()))) == REPORT


def test_figures_are_plain_and_without_sentences() -> None:
    figures = json.loads(json.dumps(REPORT.figures()))
    assert "notes" not in figures
    assert figures["curves"][0]["stay"] == [1.0, 0.75]
