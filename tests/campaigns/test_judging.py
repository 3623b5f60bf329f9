"""The fast evaluator against a slow one that knows nothing of it; missing inputs only ever make things stricter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest

from app.campaigns.judging import VERDICTS, Judged, judge
from app.campaigns.rules import PERSON_FACTS, PLAN_FACTS, Condition, Rule, RuleBook
from tests.campaigns.plain_law import PERSON, PLAN, decided

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
    "message": ["complete", "lacking", "none", "unneeded"],
    "audience": ["manual", "rule", "model"],
    "shares": ["none", "aggregate", "psi_count", "person_rows"],
    "place": ["online", "own_premises", "school", "kindergarten", "public"],
    "licence_class": ["C1", "C2", "D", "B1"],
}
NUMBERS = {
    "age": (12, 24),
    "youngest_age": (6, 24),
    "consent_kept_days": (28, 33),
    "recent_contacts": (0, 4),
    "credit_offers": (0, 3),
    "request_days": (13, 33),
    "incident_days": (-2, 2),
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


def plain_facts(facts: dict[str, np.ndarray], row: int) -> dict[str, Any]:
    values = {name: column[row, 0, 0].item() for name, column in facts.items()}
    return {name: None if value == "" or value != value else value for name, value in values.items()}


def judged(book: RuleBook, facts: dict[str, np.ndarray], packs: dict[str, np.ndarray], notes: dict[str, str]) -> Judged:
    count = len(next(iter(facts.values())))
    return judge(book.of("person"), facts, packs, (count, 1, 1), DAY, notes)


def some_packs(count: int, seed: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)
    return {name: (random.random(count) < 0.5)[:, None, None] for name in PACKS}


@pytest.mark.parametrize("notes", [{}, {"F3": "campus letter 7", "P6": "standard contract", "E4": "no note can"}])
def test_against_the_slow_evaluator(book: RuleBook, notes: dict[str, str]) -> None:
    count = 6000
    facts, packs = cases(count, 3), some_packs(count, 4)
    found = judged(book, facts, packs, notes)
    seen: set[str] = set()
    for row in range(count):
        here = {name for name in PACKS if packs[name][row, 0, 0]}
        verdict, held = decided(PERSON, plain_facts(facts, row), here, notes, DAY)
        assert VERDICTS[int(found.verdict[row, 0, 0])] == verdict, row
        assert set(found.names(int(found.matched[row, 0, 0]))) == held, row
        seen |= held
    assert seen == set(PERSON) - {name for name in notes if PERSON[name].noted}, "a rule that never holds is not tested"


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
@pytest.mark.parametrize("part", range(20))
def test_a_million_random_cases(book: RuleBook, part: int) -> None:
    facts, packs = cases(50_000, 100 + part), some_packs(50_000, 200 + part)
    found = judged(book, facts, packs, {})
    columns = [plain_column(facts[name]) for name in facts]
    verdicts, matched = found.verdict[:, 0, 0].tolist(), found.matched[:, 0, 0].tolist()
    bound = {name: packs[name][:, 0, 0].tolist() for name in PACKS}
    for row, values in enumerate(zip(*columns, strict=True)):
        here = {name for name in PACKS if bound[name][row]}
        verdict, held = decided(PERSON, dict(zip(facts, values, strict=True)), here, {}, DAY)
        assert VERDICTS[verdicts[row]] == verdict, row
        assert set(found.names(matched[row])) == held, row


def plain_column(column: np.ndarray) -> list[Any]:
    return [None if value == "" or value != value else value for value in column[:, 0, 0].tolist()]


def test_the_plan_wide_rules_against_the_slow_evaluator(book: RuleBook) -> None:
    facts, packs = cases(2000, 8), some_packs(2000, 9)
    found = judge(book.of("plan"), facts, packs, (2000, 1, 1), DAY, {"P4": "PIA 4"})
    seen: set[str] = set()
    for row in range(2000):
        here = {name for name in PACKS if packs[name][row, 0, 0]}
        _, held = decided(PLAN, plain_facts(facts, row), here, {"P4": "PIA 4"}, DAY)
        assert set(found.names(int(found.matched[row, 0, 0]))) == held, row
        seen |= held
    assert seen == set(PLAN) - {"P4"}


def test_both_laws_agree_on_what_a_rule_is(book: RuleBook) -> None:
    plain = PERSON | PLAN
    assert {rule.id for rule in book.rules} == set(plain)
    for rule in book.rules:
        same = plain[rule.id]
        told = (rule.since, rule.pack, rule.verdict, rule.confirm, rule.note)
        assert told == (same.since, same.pack, same.verdict, same.noted, same.told), rule.id
        assert rule.scope == ("person" if rule.id in PERSON else "plan")


def edges(condition: Condition) -> list[Any]:
    """What stands just before, on and after a comparison's edge, and nothing at all."""
    value = condition.value
    if isinstance(value, bool):
        return [None, 0.0, 1.0]
    if isinstance(value, int | float):
        return [None, value - 1.0, float(value), value + 1.0]
    words = [value] if isinstance(value, str) else value
    assert isinstance(words, list)
    return [None, *words, "something else"] if isinstance(words[0], str) else [None, *map(float, words), 7.0]


def facts_of(values: list[dict[str, Any]]) -> dict[str, np.ndarray]:
    """Rows of plain facts as the engine's arrays."""
    found = {}
    for name in sorted(PERSON_FACTS | PLAN_FACTS):
        if name in WORDS:
            column = np.array(["" if row[name] is None else row[name] for row in values], dtype=np.str_)
        else:
            column = np.array([np.nan if row[name] is None else float(row[name]) for row in values])
        found[name] = column[:, None, None]
    return found


def around(rule: Rule) -> list[dict[str, Any]]:
    """Cases at the edges of one rule: each of its facts at each edge while the others hold, and all of them missing."""
    blank: dict[str, Any] = dict.fromkeys(PERSON_FACTS | PLAN_FACTS)
    found = []
    ways = [rule.when, *((*rule.when, *way) for way in rule.alternatives)]
    # With the other ways closed each alternative decides alone.
    closed = {each.fact: opposite(each) for way in rule.alternatives for each in way}
    for way in ways:
        base = blank | closed | {each.fact: meeting(each) for each in way}
        for each in way:
            found += [base | {each.fact: value} for value in edges(each)]
            found += [base | {each.fact: float(age)} for age in AGES if each.fact in AGED]
        found.append(base)
    return [*found, blank]


AGES = [edge + step for edge in (8, 13, 14, 16, 18, 21) for step in (-1, 0, 1)]
AGED = ("age", "youngest_age")


def meeting(condition: Condition) -> Any:
    """A value that meets a comparison."""
    value = condition.value
    if condition.operator == "not_in":
        return "something else"
    if isinstance(value, list):
        return value[0]
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        return value
    assert isinstance(value, int | float)
    return value + {"below": -1.0, "above": 1.0, "at_least": 0.0, "is": 0.0}[condition.operator]


def opposite(condition: Condition) -> Any:
    """A value that does not meet it."""
    value = condition.value
    if condition.operator == "not_in":
        assert isinstance(value, list)
        return value[0]
    if isinstance(value, list):
        return "something else" if isinstance(value[0], str) else 7.0
    if isinstance(value, bool):
        return float(not value)
    if isinstance(value, str):
        return "something else"
    assert isinstance(value, int | float)
    return value + {"below": 0.0, "above": 0.0, "at_least": -1.0, "is": 1.0}[condition.operator]


def differences(rules: tuple[Rule, ...], rule: Rule, values: list[dict[str, Any]], on: date = DAY) -> int:
    """In how many cases the engine with `rules` and the plain law disagree about `rule`."""
    law = PERSON if rule.scope == "person" else PLAN
    packs = {name: np.ones((len(values), 1, 1), dtype=bool) for name in PACKS}
    found = judge(rules, facts_of(values), packs, (len(values), 1, 1), on, {})
    wrong = 0
    for row, facts in enumerate(values):
        verdict, held = decided({rule.id: law[rule.id]}, facts, set(PACKS), {}, on)
        mine = set(found.names(int(found.matched[row, 0, 0])))
        wrong += (mine, VERDICTS[int(found.verdict[row, 0, 0])]) != (held, verdict)
    return wrong


def test_every_rule_at_its_edges(book: RuleBook) -> None:
    """Each case is asked on the eve, on the day the rule comes into force, and today: at least six a rule."""
    counted = {}
    for rule in book.rules:
        values = around(rule)
        days = (rule.since.fromordinal(rule.since.toordinal() - 1), rule.since, DAY)
        counted[rule.id] = len(days) * len({tuple(sorted(map(str, each.items()))) for each in values})
        for day in days:
            assert differences((rule,), rule, values, day) == 0, (rule.id, day)
        packs = {name: np.ones((len(values), 1, 1), dtype=bool) for name in PACKS}
        held = judge((rule,), facts_of(values), packs, (len(values), 1, 1), DAY, {}).matched.ravel() > 0
        assert held.any() and not held.all(), (rule.id, "both sides of its edges")
        if any(each.fact in AGED for way in (rule.when, *rule.alternatives) for each in way):
            assert counted[rule.id] >= 3 * len(set(AGES)), rule.id
    assert min(counted.values()) >= 6
    print(f"{len(counted)} rules, {sum(counted.values())} edge cases, at least {min(counted.values())} a rule")


def mutants(rule: Rule) -> list[Rule]:
    """The rule with its verdict changed, later in force, bound elsewhere, and with each condition gone, turned round or
    shifted by one.
    """
    found = [replace(rule, verdict=other) for other in VERDICTS if other != rule.verdict]
    found.append(replace(rule, since=DAY.fromordinal(DAY.toordinal() + 1)))
    places = [("when", rule.when), *((str(at), way) for at, way in enumerate(rule.alternatives))]
    for name, way in places:
        for at in range(len(way)):
            for other in changed(way[at]):
                parts = (*way[:at], *other, *way[at + 1 :])
                if name == "when":
                    found.append(replace(rule, when=parts))
                else:
                    ways = list(rule.alternatives)
                    ways[int(name)] = parts
                    found.append(replace(rule, alternatives=tuple(ways)))
    return found


def changed(condition: Condition) -> list[tuple[Condition, ...]]:
    """Nothing at all, the opposite, and the edge one lower and one higher."""
    turned = {"below": "at_least", "at_least": "below", "in": "not_in", "not_in": "in"}
    value, others = condition.value, []
    if condition.operator in turned:
        others.append(replace(condition, operator=turned[condition.operator]))
    if isinstance(value, bool):
        others.append(replace(condition, value=not value))
    elif isinstance(value, int | float):
        others += [replace(condition, value=value + step) for step in (-1, 1)]
    elif isinstance(value, list):
        others += [replace(condition, value=value[:at] + value[at + 1 :]) for at in range(len(value)) if len(value) > 1]
    else:
        others.append(replace(condition, value="something else"))
    return [(), *((each,) for each in others)]


def test_every_mutation_of_a_rule_is_caught(book: RuleBook) -> None:
    made = 0
    for rule in book.rules:
        values = around(rule)
        for mutant in mutants(rule):
            made += 1
            assert differences((mutant,), rule, values), (rule.id, mutant.when, mutant.alternatives, mutant.verdict)
    assert made > 500
    print(f"{made} mutants, all caught")


def test_a_rule_bound_to_another_country_is_caught(book: RuleBook) -> None:
    for rule in book.rules:
        assert (PERSON | PLAN)[rule.id].pack == rule.pack
