from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.measurement import Measurement
from app.measure.campaign_result import Facts, measurement_of_campaign
from app.measure.families import Families, Window
from app.measure.settlement import Terms, settle

Draw = Callable[..., Families]
TERMS = (Terms("Museum", 1, 0.3, frozenset({1, 2})),)


def measured(found: Families, facts: Facts, enrolled: np.ndarray | None = None) -> Measurement:
    before = np.random.default_rng(1).normal(size=(len(found.table), 2))
    during = np.zeros(len(found.table)) if enrolled is None else enrolled
    return measurement_of_campaign(found, facts, before, during, settle("camp", found, TERMS, "CNY"))


def test_planted_effects_are_found(campaign: Draw, facts: Facts) -> None:
    works = measured(campaign(0.09, 0.08), facts)
    assert works.verdict == "works"
    assert works.lead.low < 0.08 < works.lead.high  # type: ignore[operator]
    nothing = measured(campaign(0.06, 0.0, seed=3), facts)
    assert nothing.verdict == "does_not_work"
    assert measured(campaign(0.3, -0.15), facts).verdict == "harms"


def test_without_a_margin_nothing_does_not_work(campaign: Draw, facts: Facts) -> None:
    found = measured(campaign(0.06, 0.0, seed=3), replace(facts, margin=None))
    assert found.verdict == "cannot_tell"
    assert any("No margin" in str(limit) for limit in found.limits)


def test_while_it_runs_the_sequence_decides(campaign: Draw, facts: Facts) -> None:
    early = replace(facts, window=Window(facts.window.launched, facts.window.ends, date(2026, 8, 30)), looks=4)
    close = next(one for one in (measured(campaign(0.1, 0.03, seed=s), early) for s in range(40))
                 if one.lead.verdict == "works" and (one.lead.sequence_low or 0) <= 0)  # fmt: skip
    assert close.running
    assert close.verdict == "cannot_tell"
    assert "multiple_looks" in {one.code for one in close.warnings}


def test_guardrail_is_held_or_fallen(campaign: Draw, facts: Facts) -> None:
    found = campaign()
    invited = (found.table["arm"] == "offer").to_numpy()
    draw = np.random.default_rng(2).random(len(invited))
    for level, word in ((0.3, "Held"), (0.1, "Fell")):
        during = np.where(invited, draw < level, draw < 0.3).astype(float)
        guard = measured(found, facts, during).questions[-1]
        assert guard.guardrail
        assert str(guard.verdict) == word


def test_what_the_control_could_not_do_is_no_question(campaign: Draw, facts: Facts) -> None:
    found = campaign()
    types = (*found.types, "redeemed")
    found.table["type_redeemed"] = (found.table["arm"] == "offer").astype(float)
    assert measured(replace(found, types=types), facts).questions == ()


def test_every_figure_says_its_answer(campaign: Draw, facts: Facts) -> None:
    found = measured(campaign(), facts)
    assert [one.kind for one in found.figures] == ["icons", "interval", "band", "funnel", "waterfall"]
    assert all(str(one.title) for one in found.figures)


def test_nothing_does_not_work_before_its_last_day(campaign: Draw, facts: Facts) -> None:
    """Families may still come: that few have so far is no answer."""
    over = measured(campaign(0.06, 0.0, seed=3), facts)
    assert over.verdict == "does_not_work"
    running = replace(facts, window=Window(facts.window.launched, facts.window.ends, date(2026, 8, 30)))
    assert measured(campaign(0.06, 0.0, seed=3), running).verdict == "cannot_tell"


def test_beside_the_effect_stand_beliefs_comers_and_parts(campaign: Draw, facts: Facts) -> None:
    found = campaign(0.1, 0.08)
    came = (found.table["arm"] == "offer").to_numpy() & (np.arange(len(found.table)) % 3 == 0)
    found.table["type_attended"] = came.astype(float)
    whole = measured(replace(found, types=(*found.types, "attended")), facts)
    assert whole.bayes[0].chance_good > 0.9
    assert whole.complier is not None
    assert whole.complier.effect == pytest.approx((whole.lead.effect or 0) / whole.complier.came)
    assert len(whole.subgroups) == 2
    told = whole.as_json()
    assert {"bayes", "complier", "guardrails", "subgroups", "uplift", "robust", "outcomes", "trend"} <= set(told)
