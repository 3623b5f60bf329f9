"""`law` tells how things stand, and puts a leak on record."""

from __future__ import annotations

import pytest

from app.commands import law
from app.domain.errors import UserError


def test_the_contract(school, command) -> None:
    status, told = command(law, school)
    assert status == 0 and told["under_18"] == 3 and told["incident"] is None and told["rules"] > 60
    _, told = command(law, school, "--incident", "2026-01-02")
    assert told["incident"] == "2026-01-02"
    _, told = command(law, school, "--incident", "none")
    assert told["incident"] is None
    for wrong in ("yesterday", "2999-01-01"):
        with pytest.raises(UserError, match="must be a day"):
            command(law, school, "--incident", wrong)


def test_a_text_of_the_consent_form_is_put_in_force(school, command) -> None:
    assert command(law, school)[1]["consent_text"] == ""
    assert command(law, school, "--consent-text", " 3f2a9c01b7de ")[1]["consent_text"] == "3f2a9c01b7de"
    assert command(law, school, "--consent-text", "any")[1]["consent_text"] == ""
