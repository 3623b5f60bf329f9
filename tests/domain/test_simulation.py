"""Ranges and chances as the JSON contract has them."""

from __future__ import annotations

from app.domain.simulation import Chance, Changes, Range


def test_plain_figures() -> None:
    assert Range(1.0, 0.5, 2.0).as_json() == {"mean": 1.0, "low": 0.5, "high": 2.0}
    assert Chance("works", 0.5, 0.4, 0.6).as_json() == {"name": "works", "chance": 0.5, "low": 0.4, "high": 0.6}


def test_nothing_is_turned_unless_said() -> None:
    assert Changes() == Changes(budget=None, holdout=None, capacity=1.0)
