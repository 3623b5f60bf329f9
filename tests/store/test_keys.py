import pytest

from app.domain.errors import UserError
from app.store.keys import ALPHABET, CHEAP, STANDARD, Cost, is_header, new_key, open_key, recovery_key


def test_the_password_opens_and_others_do_not() -> None:
    key = new_key("长城长城", CHEAP)
    assert open_key(key.header, "长城长城") == key
    for wrong in ("长城", "长城长城 ", "x"):
        with pytest.raises(UserError, match="password is wrong"):
            open_key(key.header, wrong)


def test_two_stores_with_one_password_have_different_keys() -> None:
    assert new_key("same", CHEAP).raw != new_key("same", CHEAP).raw


def test_one_keyboard_spells_like_another() -> None:
    key = new_key("Gr\u00fc\u00dfe", CHEAP)
    assert open_key(key.header, "Gru\u0308\u00dfe") == key


def test_the_recovery_key_opens_as_a_person_types_it() -> None:
    key = new_key("forgotten", CHEAP)
    printed = recovery_key(key)
    assert len(printed.split("-")) == 14
    for typed in (printed, printed.lower().replace("-", " "), printed.replace("0", "O").replace("1", "l")):
        assert open_key(key.header, typed) == key


def test_a_slip_in_the_recovery_key_is_named() -> None:
    key = new_key("forgotten", CHEAP)
    printed = recovery_key(key)
    for place in range(0, len(printed), 3):
        if printed[place] != "-":
            other = ALPHABET[(ALPHABET.index(printed[place]) + 1) % 32]
            with pytest.raises(UserError, match="sign that does not fit"):
                open_key(key.header, printed[:place] + other + printed[place + 1 :])


def test_another_stores_recovery_key_is_a_wrong_password() -> None:
    with pytest.raises(UserError, match="password is wrong"):
        open_key(new_key("a", CHEAP).header, recovery_key(new_key("b", CHEAP)))


def test_every_damaged_bit_of_the_header_shows_before_the_password_is_tried() -> None:
    header = new_key("p", CHEAP).header
    assert is_header(header)
    damaged = [header[:i] + bytes([header[i] ^ 1 << bit]) + header[i + 1 :] for i in range(16) for bit in range(8)]
    assert sum(map(is_header, damaged)) == 0
    with pytest.raises(UserError, match="not an Alliance Desk store"):
        open_key(damaged[40], "p")


def test_an_empty_password_is_refused() -> None:
    with pytest.raises(UserError, match="empty"):
        new_key("", CHEAP)


def test_the_standard_cost_is_at_least_what_the_field_asks() -> None:
    assert 2**STANDARD.memory >= 64 * 1024
    assert STANDARD.passes >= 3
    assert Cost() == STANDARD
