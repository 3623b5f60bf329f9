import pytest

from app.domain.consents import Consent

GIVEN = Consent("student", 1, "marketing", "2026-03-01", recipient="bank", id=5)


@pytest.mark.parametrize(
    ("more", "day", "holds"),
    [
        ({}, "2026-02-28", False),
        ({}, "2026-03-01", True),
        ({"expires": "2026-04-01"}, "2026-04-01", True),
        ({"expires": "2026-04-01"}, "2026-04-02", False),
        ({"withdrawn_at": "2026-04-01"}, "2026-04-01", False),
        ({"action": "withdrawn"}, "2026-03-02", False),
    ],
)
def test_what_holds_on_a_day(more: dict[str, str], day: str, holds: bool) -> None:
    assert Consent("student", 1, "marketing", "2026-03-01", **more).holds(day) is holds  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("withdrawal", "ends"),
    [
        (Consent("student", 1, "", "2026-04-01", "withdrawn", id=6), True),
        (Consent("student", 1, "*", "2026-04-01", "withdrawn", id=6), True),
        (Consent("student", 1, "marketing", "2026-04-01", "withdrawn", recipient="bank", id=6), True),
        (Consent("student", 1, "marketing", "2026-04-01", "withdrawn", recipient="shop", id=6), False),
        (Consent("student", 1, "sharing", "2026-04-01", "withdrawn", id=6), False),
        (Consent("student", 1, "", "2026-02-01", "withdrawn", id=4), False),
        (Consent("student", 1, "", "2026-04-01", "withdrawn", id=4), True),  # an older paper, typed in afterwards
        (Consent("student", 2, "", "2026-04-01", "withdrawn", id=6), False),
        (Consent("guardian", 1, "", "2026-04-01", "withdrawn", id=6), False),
        (Consent("student", 1, "x", "2026-04-01", "withdrawn", refers_to=5, id=6), True),
        (Consent("student", 1, "", "2026-04-01", "withdrawn", refers_to=4, id=6), False),
        (Consent("student", 1, "", "2026-04-01", "given", id=6), False),
    ],
)
def test_what_a_withdrawal_ends(withdrawal: Consent, ends: bool) -> None:
    assert withdrawal.ends(GIVEN) is ends
