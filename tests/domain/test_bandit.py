"""A proposal as the JSON contract has it."""

from __future__ import annotations

from app.domain.bandit import BatchProposal, VariantResult
from app.domain.messages import Message
from app.domain.simulation import Range


def test_the_contract() -> None:
    one = VariantResult("A", 10, 2, Range(0.2, 0.1, 0.3), 1.0, 1.0, 5)
    found = BatchProposal(
        "C", "enrolled", "top_two", 0.1, (one,), "A", Range(0.0, 0.0, 0.0), 0.0, 0.0, True, Message("x", "y"), (), ()
    ).as_json()
    assert found["leader"] == "A" and found["decided"] is True
    assert found["variants"][0]["everyone"] is None and found["variants"][0]["families"] == 5
