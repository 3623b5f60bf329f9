from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.institution import PNG
from app.store import institution
from app.store.batches import undo
from app.store.database import Store


def test_the_institution_is_kept_and_can_be_changed_back(store: Store) -> None:
    before = institution.get(store)
    assert (before.name, before.country, before.currency) == ("Test school", "CN", "CNY")
    assert before.created_at
    institution.save(store, replace(before, name="育才", logo=PNG + b"\x00", sample=True))
    assert institution.get(store) == replace(before, name="育才", logo=PNG + b"\x00", sample=True)
    undo(store)
    assert institution.get(store) == before


def test_a_sample_lives_in_its_own_day(store: Store) -> None:
    assert institution.today(store) == date.today()
    institution.save(store, replace(institution.get(store), today="2026-11-22"))
    assert institution.today(store) == date(2026, 11, 22)


def test_a_logo_or_colour_that_is_none_is_refused(store: Store) -> None:
    own = institution.get(store)
    with pytest.raises(UserError, match="not a PNG"):
        institution.save(store, replace(own, logo=b"GIF89a"))
    with pytest.raises(UserError, match="“red” is no colour"):
        institution.save(store, replace(own, colour="red"))
    assert institution.get(store) == own
