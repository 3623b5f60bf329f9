"""`partners` ranks with reasons and rank probabilities."""

from __future__ import annotations

from app.commands import partners


def test_the_ranking(school, command) -> None:
    status, told = command(partners, school)
    assert status == 0
    (only,) = told["partners"]
    assert (only["partner"], only["rank_probabilities"], only["lawful"]) == ("Museum", [1.0], True)
    assert any("household" in reason for reason in only["reasons"])
