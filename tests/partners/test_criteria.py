"""Each criterion moves the way it should, and every judgement can be said in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from app.partners.criteria import CRITERIA, Evidence, Judgement, judge_partners

PARTNER: dict[str, Any] = {
    "id": 1,
    "name": "City Museum",
    "industry": "museum",
    "awareness": 4.0,
    "reputation": 4.0,
    "trust": 4.0,
    "licence_no": None,
    "licence_expires": None,
}
OFFERS = pd.DataFrame(
    {"partner_id": [1, 1], "kind": ["event", "course_adult"], "value": [100.0, 50.0], "cost": [40.0, 10.0]}
)
AGREEMENTS = pd.DataFrame(
    {"partner_id": [1], "starts": ["2026-01-01"], "ends": ["2027-12-31"], "purposes": ['["marketing"]']}
)
NO_EFFECTS = pd.DataFrame({name: [] for name in ("asked", "asked_hits", "controls", "control_hits", "partners")})


def judged(partner: dict[str, Any] | None = None, **evidence: Any) -> Judgement:
    plain: dict[str, Any] = {
        "partners": pd.DataFrame([PARTNER | (partner or {})]),
        "offers": OFFERS,
        "agreements": AGREEMENTS,
        "interest": {1: 60},
        "reach": {1: 500},
        "effects": NO_EFFECTS,
        "households": 1000,
        "today": date(2026, 11, 22),
    }
    return judge_partners(Evidence(**(plain | evidence)))[0]


def told(found: Judgement) -> str:
    return " ".join(map(str, found.reasons))


def effects(hits: int, control_hits: int, families: int = 1000) -> pd.DataFrame:
    row = {"asked": families, "asked_hits": hits, "controls": families, "control_hits": control_hits, "partners": {1}}
    return pd.DataFrame([row])


def test_plain_figures() -> None:
    found = judged()
    assert set(found.values) == set(CRITERIA) and all(0 <= each <= 1 for each in found.values.values())
    assert found.values["reach"] == 0.5 and found.lawful
    assert found.values["complement"] == 0.5
    assert found.values["cost"] == pytest.approx(0.7)
    assert found.values["standing"] == pytest.approx((0.8 + 1 + 1) / 3)
    assert found.values["relevance"] == pytest.approx((60 + 27) / 90)
    assert "500 household(s)" in told(found) and "60 household(s)" in told(found) and "No joint campaign" in told(found)


def test_effects_are_pulled_towards_nothing() -> None:
    large, small = judged(effects=effects(160, 80)), judged(effects=effects(16, 8, 100))
    assert 0.5 < small.values["effect"] < large.values["effect"] < 0.9
    assert small.effect_spread > large.effect_spread
    assert "more families in every 100" in told(large)
    none = judged(effects=effects(80, 80))
    assert none.values["effect"] == pytest.approx(0.5) and "no visible effect" in told(none)
    assert judged(effects=effects(40, 90)).values["effect"] < 0.5


@pytest.mark.parametrize(
    ("partner", "words", "standing"),
    [
        ({"industry": "bank"}, "licence is not on file", 0.6),
        ({"industry": "bank", "licence_no": "L", "licence_expires": "2026-11-21"}, "ran out on 2026-11-21", 0.6),
        ({"industry": "insurance", "licence_no": "L", "licence_expires": "2026-11-22"}, "", 2.8 / 3),
    ],
)
def test_licences(partner: dict[str, Any], words: str, standing: float) -> None:
    found = judged(partner)
    assert found.values["standing"] == pytest.approx(standing) and words in told(found)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ends": ["2026-11-21"]}, "no agreement in force"),
        ({"ends": ["2027-01-21"]}, "ends on 2027-01-21"),
        ({"purposes": ['["measurement"]']}, "does not cover marketing"),
    ],
)
def test_agreements(changes: dict[str, Any], words: str) -> None:
    found = judged(agreements=AGREEMENTS.assign(**changes))
    assert words in told(found) and found.values["standing"] < 0.9


def test_a_partner_without_anything() -> None:
    found = judged(
        {"industry": "unheard of", "awareness": None, "reputation": None, "trust": None},
        offers=OFFERS.iloc[:0], interest={}, reach={}, households=0,
    )  # fmt: skip
    assert not found.lawful and "no offers yet" in told(found)
    assert found.values["relevance"] == 0.5 and found.values["cost"] == 0.5


def test_nobody_may_be_written_to() -> None:
    assert "No family may be written to" in told(judged(reach={1: 0}))
