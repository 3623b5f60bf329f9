from __future__ import annotations

import json

from app.domain.learning_results import Move, SegmentSummary, Trait
from app.domain.messages import mark
from app.domain.profile_runs import ProfileRun, run_from_json
from app.domain.value_results import Reliability, ValueReport

A, B = mark("t", "A"), mark("t", "B {n}").filled(n=2)
RUN = ProfileRun(
    "2026-11-22",
    3,
    (SegmentSummary(4, A, 2, 0.6, (Trait(B, 1.5),)),),
    mark("t", "note"),
    "2026-10-01",
    (Move(None, A, 1), Move(B, A, 2)),
    ValueReport(0, 0.0, 0.0, 0.0, {}, (), (), (), ()),
    (Reliability(0.2, 0.3, 0.1, 0.5, 20),),
    mark("t", "risk"),
)


def test_a_run_comes_back_from_the_store() -> None:
    assert run_from_json(json.loads(json.dumps(RUN.as_json()))) == RUN
