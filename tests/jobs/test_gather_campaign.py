import json
from collections.abc import Callable
from datetime import date

import pytest

from app.domain.errors import UserError
from app.jobs.gather_campaign import campaign_row, gather
from app.store.batches import batch
from app.store.database import Store


def test_rows_and_terms_come_together(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    ref = small_campaign(store)
    found = gather(store, ref, today)
    assert len(found.families.table) == 400
    assert [(one.partner, one.split) for one in found.terms] == [("Museum", 0.3)]
    assert found.facts.costs == pytest.approx(500 + 200 * 0.1)
    assert found.facts.margin == 0.05
    assert found.before.shape == (400, 3)
    assert found.settlement is not None


def test_by_ref_or_name_else_those_there(store: Store, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(store)
    assert campaign_row(store, "Summer camp")["ref"] == ref
    with pytest.raises(UserError, match=r"no campaign “x”; the store has: summer \(Summer camp\)"):
        campaign_row(store, "x")


def test_without_a_margin_break_even_is_taken(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    ref = small_campaign(store, margin=None)
    facts = gather(store, ref, today).facts
    assert facts.margin_from_break_even
    assert facts.margin == pytest.approx(520 / 200 / (1000 * 0.7))


def test_a_plan_may_be_toml_or_json(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    ref = small_campaign(store, plan=json.dumps({"partners": ["Museum"], "goal": "enrolled"}))
    assert gather(store, ref, today).facts.partners == ("Museum",)


def test_an_agreement_that_had_ended_gives_no_split(
    store: Store, small_campaign: Callable[..., str], today: date
) -> None:
    ref = small_campaign(store)
    with batch(store, "edit", "ended", noun="agreements") as edit:
        edit.update("agreements", 1, {"ends": "2026-07-01"})
    assert gather(store, ref, today).terms[0].split is None


def test_arms_are_as_large_as_the_draw_intended(store: Store, small_campaign: Callable[..., str], today: date) -> None:
    ref = small_campaign(store)
    assert gather(store, ref, today).facts.shares is None
    with batch(store, "edit", "the plan's holdout") as edit:
        edit.update("campaigns", 1, {"holdout": 0.3})
    assert gather(store, ref, today).facts.shares == {"control": pytest.approx(0.3), "offer": pytest.approx(0.7)}
    with store.write() as db:
        db.execute("UPDATE assignments SET propensity = 0.5")
    assert gather(store, ref, today).facts.shares == {"control": pytest.approx(0.5), "offer": pytest.approx(0.5)}
