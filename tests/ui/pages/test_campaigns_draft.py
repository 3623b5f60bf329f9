from dataclasses import replace
from datetime import date

import pytest

from app.jobs.campaign_library import campaign_templates
from app.ui.pages.campaigns_draft import (
    Draft,
    drop,
    first_lacking,
    fresh,
    from_plan,
    from_values,
    lacking,
    load,
    save,
    with_template,
)
from app.ui.pages.campaigns_ground import read_ground

TODAY = date(2026, 11, 22)
WHOLE = replace(fresh(TODAY), name="Winter", partners=("P01",), offers=("evening",))


def test_a_fresh_plan_lies_ahead() -> None:
    draft = fresh(TODAY)
    assert (draft.starts, draft.ends) == ("2026-12-06", "2027-01-31")
    assert first_lacking(draft, TODAY)[0] == 0


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({"name": "  "}, 0),
        ({"offers": ()}, 1),
        ({"channels": {}}, 3),
        ({"ends": "2026-12-01"}, 5),
        ({"ends": "tomorrow"}, 5),
        ({"starts": "2026-01-01", "ends": "2026-02-01"}, 5),
    ],
)
def test_what_is_missing_is_named_at_its_step(changes: dict[str, object], step: int) -> None:
    draft = replace(WHOLE, **changes)
    assert first_lacking(draft, TODAY)[0] == step
    assert str(lacking(draft, step, TODAY)).endswith(".")


def test_a_whole_draft_becomes_a_plan() -> None:
    assert first_lacking(WHOLE, TODAY) is None
    plan = WHOLE.plan("CNY")
    assert (plan.name, plan.offers, plan.starts, plan.currency) == ("Winter", ("evening",), date(2026, 12, 6), "CNY")


def test_drafts_are_kept_and_forgotten(store) -> None:
    assert load(store) is None
    draft = replace(WHOLE, segments=("2",), confirmed={"P4": "PIA 3"}, step=5)
    save(store, draft)
    assert load(store) == draft
    drop(store)
    assert load(store) is None


def test_a_plan_in_toml_comes_back_as_a_draft() -> None:
    text = (
        'name = "Winter"\ngoal = "redeemed"\noffers = ["evening"]\nchannels = { sms = 12 }\n'
        'starts = 2026-12-06\nends = 2027-01-31\ncurrency = "CNY"\nconfirmed = { P4 = "PIA" }\n'
    )
    draft = from_plan(text)
    assert (draft.goal, draft.channels, draft.starts, draft.confirmed, draft.step) == (
        "redeemed", {"sms": 12}, "2026-12-06", {"P4": "PIA"}, 7,
    )  # fmt: skip
    assert from_values({"name": "X", "of a later version": 1}) == Draft(name="X")


def test_a_second_template_replaces_what_the_first_filled_in_and_nothing_else(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    library = {one.id: one for one in campaign_templates()}
    first, second = library["bank_family_finance"], library["gym_parents_fitness"]
    draft = with_template(fresh(ground.today), first, "en", ground)
    assert (draft.name, draft.partners) == (first.title["en"], ("P01",))
    other = with_template(draft, second, "en", ground)
    assert (other.name, other.partners, other.template) == (second.title["en"], ("P02",), second.id)
    own = with_template(replace(draft, name="Our evening", offers=("gift",)), second, "en", ground)
    assert (own.name, own.partners, own.offers) == ("Our evening", ("P01",), ("gift",))
