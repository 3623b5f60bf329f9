"""The fast evaluator against a slow one that knows nothing of it; missing inputs only ever make things stricter."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import numpy as np
import pytest

from app import paths
from app.campaigns.judging import VERDICTS, Judged, judge
from app.campaigns.rules import PERSON_FACTS, PLAN_FACTS, RuleBook

DAY = date(2026, 11, 22)
PACKS = ("CN", "EU", "US", "US-CA")
KINDS = [
    *("loan", "training_loan", "credit_card", "debit_account", "insurance", "investment", "car_sale", "car_finance"),
    *("test_drive", "course_k12", "course_adult", "service_msg", "goods", "event", "membership", "health_service"),
    *("voucher", "seminar"),
]
WORDS = {
    "offer_kind": KINDS,
    "partner_type": ["bank", "microloan", "unlicensed", "insurer", "car_brand", "self", "museum"],
    "channel": ["sms", "call", "email", "wechat", "post", "in_person", "poster"],
    "institution_type": ["school", "kindergarten", "training_org", "university", "adult_training"],
    "audience": ["manual", "rule", "model"],
    "shares": ["none", "aggregate", "psi_count", "person_rows"],
    "place": ["online", "own_premises", "school", "kindergarten", "public"],
    "licence_class": ["C1", "C2", "D", "B1"],
}
NUMBERS = {
    "age": (16, 23),
    "youngest_age": (5, 20),
    "consent_kept_days": (28, 33),
    "recent_contacts": (0, 4),
    "licence_days": (-2, 3),
    "agreement_days": (-2, 3),
    "prepay_months": (2, 5),
    "prepay_hours": (58, 63),
    "prepay_amount": (4998, 5003),
    "month": (1, 13),
}


def cases(count: int, seed: int, missing: float = 0.1) -> dict[str, np.ndarray]:
    """Random facts of shape (count, 1, 1), near the edges, some of them missing."""
    random = np.random.default_rng(seed)
    facts: dict[str, np.ndarray] = {}
    for name in sorted(PERSON_FACTS | PLAN_FACTS):
        if name in WORDS:
            column = random.choice(np.array(WORDS[name], dtype=np.str_), count)
            column[random.random(count) < missing] = ""
        else:
            low, high = NUMBERS.get(name, (0, 2))
            column = random.integers(low, high, count).astype(float)
            column[random.random(count) < missing] = np.nan
        facts[name] = column[:, None, None]
    return facts


def plain_rules(scope: str) -> list[dict[str, Any]]:
    """The rule files as the standard library reads them."""
    found = []
    for path in sorted((paths.resources() / "rules").glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        found += [{"pack": table.get("pack"), **rule} for rule in table.get("rules", [])]
    return [rule for rule in found if rule.get("scope", "person") == scope]


def plain_test(test: dict[str, Any], value: Any) -> bool:
    """One comparison, the slow way; what is missing meets it."""
    if value is None:
        return True
    (operator, wanted), *_ = test.items()
    if operator == "is":
        return bool(value == wanted)
    if operator == "in":
        return value in wanted
    if operator == "not_in":
        return value not in wanted
    return bool({"below": value < wanted, "above": value > wanted, "at_least": value >= wanted}[operator])


def plain_verdict(
    rules: list[dict[str, Any]], facts: dict[str, Any], packs: set[str], notes: dict[str, str]
) -> tuple[str, set[str]]:
    """Verdict and the rules that hold."""
    held = set()
    worst = 0
    for rule in rules:
        if rule["since"] > DAY or (rule.get("confirm") and notes.get(rule["id"])):
            continue
        if rule["pack"] != "ALL" and rule["pack"] not in packs:
            continue
        holds = all(plain_test(test, facts[name]) for name, test in rule.get("when", {}).items())
        ways = rule.get("any", [])
        if ways:
            holds = holds and any(all(plain_test(test, facts[name]) for name, test in way.items()) for way in ways)
        if holds:
            held.add(rule["id"])
            worst = max(worst, VERDICTS.index(rule["verdict"]))
    return VERDICTS[worst], held


def plain_facts(facts: dict[str, np.ndarray], row: int) -> dict[str, Any]:
    values = {name: column[row, 0, 0].item() for name, column in facts.items()}
    return {name: None if value == "" or value != value else value for name, value in values.items()}


def judged(book: RuleBook, facts: dict[str, np.ndarray], packs: dict[str, np.ndarray], notes: dict[str, str]) -> Judged:
    count = len(next(iter(facts.values())))
    return judge(book.of("person"), facts, packs, (count, 1, 1), DAY, notes)


def some_packs(count: int, seed: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)
    return {name: (random.random(count) < 0.5)[:, None, None] for name in PACKS}


@pytest.mark.parametrize("notes", [{}, {"F3": "campus letter 7", "P6": "standard contract", "E4": "three months"}])
def test_against_the_slow_evaluator(book: RuleBook, notes: dict[str, str]) -> None:
    count = 6000
    facts, packs = cases(count, 3), some_packs(count, 4)
    found, rules = judged(book, facts, packs, notes), plain_rules("person")
    seen: set[str] = set()
    for row in range(count):
        here = {name for name in PACKS if packs[name][row, 0, 0]}
        verdict, held = plain_verdict(rules, plain_facts(facts, row), here, notes)
        assert VERDICTS[int(found.verdict[row, 0, 0])] == verdict, row
        assert set(found.names(int(found.matched[row, 0, 0]))) == held, row
        seen |= held
    assert seen == {rule["id"] for rule in rules} - set(notes), "a rule that never holds is not tested"


def test_a_missing_input_never_makes_anything_milder(book: RuleBook) -> None:
    count = 3000
    facts, packs = cases(count, 5), some_packs(count, 6)
    before = judged(book, facts, packs, {})
    random = np.random.default_rng(7)
    for name, column in facts.items():
        gone = column.copy()
        gone[random.random(count) < 0.5] = "" if column.dtype.kind == "U" else np.nan
        after = judged(book, facts | {name: gone}, packs, {})
        assert not (after.sendable & ~before.sendable).any(), name
        assert (after.verdict >= before.verdict).all(), name


def test_the_worst_verdict_wins_and_the_first_rule_stops(book: RuleBook) -> None:
    rules = book.of("person")
    facts = cases(1, 1, missing=1.0)
    found = judge(rules, facts, {name: np.ones((1, 1, 1), dtype=bool) for name in PACKS}, (1, 1, 1), DAY, {})
    assert VERDICTS[int(found.verdict[0, 0, 0])] == "BLOCK"
    assert rules[int(found.first[0, 0, 0])].id == "R1"
    assert not found.sendable.any() and not found.needs_approval().any()


def test_a_rule_not_yet_in_force_is_not_asked(book: RuleBook) -> None:
    facts = cases(1, 1, missing=1.0)
    packs = {name: np.ones((1, 1, 1), dtype=bool) for name in PACKS}
    early = judge(book.of("person"), facts, packs, (1, 1, 1), date(2019, 1, 1), {})
    names = early.names(int(early.matched[0, 0, 0]))
    assert "M3" in names and "M8" not in names


@pytest.mark.long
def test_a_million_random_cases(book: RuleBook) -> None:
    for seed in range(20):
        facts, packs = cases(50_000, 100 + seed), some_packs(50_000, 200 + seed)
        found, rules = judged(book, facts, packs, {}), plain_rules("person")
        for row in range(50_000):
            here = {name for name in PACKS if packs[name][row, 0, 0]}
            verdict, _ = plain_verdict(rules, plain_facts(facts, row), here, {})
            assert VERDICTS[int(found.verdict[row, 0, 0])] == verdict, (seed, row)
