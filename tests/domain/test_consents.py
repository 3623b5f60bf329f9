import pytest

from app.domain.campaigns import CHANNELS
from app.domain.consents import PURPOSE_NAMES, PURPOSES, WAYS, WITHOUT_CHANNEL, Consent

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


def test_every_purpose_and_way_has_its_word() -> None:
    assert tuple(PURPOSE_NAMES) == PURPOSES
    assert set(WITHOUT_CHANNEL) < set(PURPOSES)
    assert tuple(WAYS) == tuple(key for key in CHANNELS if key != "poster")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Consent("student", 1, "marketing", "2026-03-01", recipient="bank"), True),
        (Consent("student", 1, "marketing", "2026-03-01", recipient="shop"), False),
        (Consent("student", 1, "marketing", "2026-03-01"), False),
    ],
)
def test_who_the_same_recipient_is(other: Consent, same: bool) -> None:
    assert GIVEN.same_recipient(other) is same


def test_a_partner_is_known_by_its_number_whatever_it_is_called() -> None:
    one = Consent("student", 1, "marketing", "2026-03-01", recipient="bank", partner_id=3)
    assert one.same_recipient(Consent("student", 1, "marketing", "2026-03-01", recipient="P03", partner_id=3))
    assert not one.same_recipient(Consent("student", 1, "marketing", "2026-03-01", recipient="bank", partner_id=4))


def test_an_entry_is_taken_back_by_name() -> None:
    back = GIVEN.taken_back("2026-04-01")
    assert back.ends(GIVEN) and (back.refers_to, back.recipient, back.withdrawn_at) == (5, "bank", "2026-04-01")
