"""The law as data: rule files read, checked and stamped with a version.

A rule holds when all conditions of `when` hold and, if it has `any`, at least one of those tables holds. A condition on
an input that is missing always holds: rules only restrict, so what is not known can never make anything sendable.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.campaigns import RuleText
from app.domain.errors import UserError
from app.domain.messages import mark

VERDICTS = ("ALLOW", "WARN", "SUPPRESS", "REQUIRE", "BLOCK")
STOPPING = frozenset({"SUPPRESS", "REQUIRE", "BLOCK"})
PACKS = ("ALL", "CN", "EU", "US", "US-CA")
STAGES = ("reachable", "lawful")
SCOPES = ("person", "plan")
OPERATORS = frozenset({"is", "in", "not_in", "below", "above", "at_least"})
MOST_RULES = 64

PERSON_FACTS = frozenset(
    {
        "age",
        "youngest_age",
        "behind_k12",
        "behind_university",
        "do_not_contact",
        "objected",
        "adm_opt_out",
        "restricted",
        "erased",
        "licence_class",
        "triggered_by_child",
        "child_data_used",
        "child_consent",
        "recent_contacts",
        "contacts_full",
        "credit_offers",
        "request_days",
        "contact",
        "consent_active",
        "consent_lapsed",
        "consent_proof",
        "consent_kept_days",
        "consent_text_current",
        "row_consent",
        "fields_all",
        "sensitive_consent",
        "offer_fits",
    }
)
PLAN_FACTS = frozenset(
    {
        "offer_kind",
        "partner_type",
        "partner_abroad",
        "licence_no",
        "licence_days",
        "agreement_days",
        "agreement_marketing",
        "agreement_covers_end",
        "sensitive_fields",
        "claims_result",
        "claims_return",
        "claims_urge",
        "price_by_profile",
        "prepay_months",
        "prepay_hours",
        "prepay_amount",
        "channel",
        "one_to_one",
        "message",
        "institution_type",
        "minors_on_file",
        "children_scored",
        "incident_days",
        "audience",
        "shares",
        "place",
        "month",
    }
)
Value = bool | int | float | str | list[object]


@dataclass(frozen=True)
class Condition:
    """One comparison of one fact."""

    fact: str
    operator: str
    value: Value


Conditions = tuple[Condition, ...]


@dataclass(frozen=True)
class Rule:
    """One rule; see the rule files for what each says. `confirm`: a note in the plan answers it; `note`: it is shown
    where it holds, though it stops nothing.
    """

    id: str
    pack: str
    stage: str
    scope: str
    since: date
    verdict: str
    when: Conditions
    alternatives: tuple[Conditions, ...]
    text: RuleText
    review_by: date
    confirm: bool = False
    note: bool = False

    @property
    def stops(self) -> bool:
        """Whether what matches this rule may not be sent."""
        return self.verdict in STOPPING

    @property
    def waits(self) -> bool:
        """Whether what matches this rule may be sent once a second person has agreed."""
        return self.verdict == "WARN"


@dataclass(frozen=True)
class RuleBook:
    """All rules in the order in which the funnel asks them, and the version every decision is stamped with."""

    rules: tuple[Rule, ...]
    version: str
    phrases: Mapping[str, tuple[str, ...]]

    def of(self, scope: str) -> tuple[Rule, ...]:
        """The rules judged per person ("person") or once for the plan ("plan")."""
        return tuple(rule for rule in self.rules if rule.scope == scope)

    def text(self, rule_id: str) -> RuleText:
        """The rule's own words."""
        return next(rule.text for rule in self.rules if rule.id == rule_id)

    def overdue(self, today: date) -> tuple[Rule, ...]:
        """Rules nobody has checked against the law since their review date."""
        return tuple(rule for rule in self.rules if rule.review_by < today)


def load_rules(folder: Path) -> RuleBook:
    """Read every *.toml of `folder`; a mistake in a file is a UserError naming the file and the rule."""
    digest, rules, phrases = hashlib.sha256(), [], {}
    for path in sorted(folder.glob("*.toml")):
        # Line ends differ between systems; the version must not.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(path.name.encode() + b"\0" + content + b"\0")
        try:
            table = tomllib.loads(content.decode("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise _mistake(path, "", str(error)) from error
        if "rules" not in table:
            phrases.update({key: tuple(str(each) for each in words) for key, words in table.items()})
        rules += [_rule(path, table, each) for each in table.get("rules", [])]
    _check_together(folder, rules)
    order = {stage: place for place, stage in enumerate(STAGES)}
    packs = {pack: place for place, pack in enumerate(PACKS)}
    # What a note can answer comes after what nothing can: the funnel names the harder reason.
    rules.sort(key=lambda rule: (order[rule.stage], rule.confirm, packs[rule.pack]))
    return RuleBook(tuple(rules), digest.hexdigest()[:16], phrases)


def _rule(path: Path, table: Mapping[str, object], entry: Mapping[str, object]) -> Rule:
    name = str(entry.get("id", ""))
    known = {"id", "pack", "stage", "scope", "since", "verdict", "law", "review_by", "when", "any", "text"}
    unknown = set(entry) - known - {"confirm", "note"}
    if unknown:
        raise _mistake(path, name, f"unknown key {sorted(unknown)[0]}")
    scope = _one_of(path, name, entry.get("scope", "person"), SCOPES)
    facts = PLAN_FACTS if scope == "plan" else PLAN_FACTS | PERSON_FACTS
    alternatives = entry.get("any", [])
    if not isinstance(alternatives, list):
        raise _mistake(path, name, "any must be a list of tables")
    return Rule(
        id=name,
        pack=_one_of(path, name, entry.get("pack", table.get("pack")), PACKS),
        stage=_one_of(path, name, entry.get("stage", "lawful"), STAGES),
        scope=scope,
        since=_day(path, name, entry.get("since")),
        verdict=_one_of(path, name, entry.get("verdict"), VERDICTS),
        when=_conditions(path, name, entry.get("when", {}), facts),
        alternatives=tuple(_conditions(path, name, each, facts) for each in alternatives),
        text=_text(path, name, entry),
        review_by=_day(path, name, entry.get("review_by")),
        confirm=entry.get("confirm") is True,
        note=entry.get("note") is True,
    )


def _conditions(path: Path, name: str, table: object, facts: frozenset[str]) -> Conditions:
    if not isinstance(table, dict):
        raise _mistake(path, name, "conditions must be a table")
    found: list[Condition] = []
    for fact, test in table.items():
        if fact not in facts:
            raise _mistake(path, name, f"unknown fact {fact}")
        if not isinstance(test, dict) or len(test) != 1 or not set(test) <= OPERATORS:
            raise _mistake(path, name, f"{fact} needs exactly one of {', '.join(sorted(OPERATORS))}")
        operator, value = next(iter(test.items()))
        if (operator in ("in", "not_in")) != isinstance(value, list):
            raise _mistake(path, name, f"{fact}: {operator} does not take {value!r}")
        found.append(Condition(fact, operator, value))
    return tuple(found)


def _text(path: Path, name: str, entry: Mapping[str, object]) -> RuleText:
    text, law = entry.get("text"), entry.get("law")
    if not isinstance(text, dict) or not text.get("en") or not text.get("zh") or not isinstance(law, str) or not name:
        raise _mistake(path, name, "id, law, text.en and text.zh are needed")
    review = _day(path, name, entry.get("review_by"))
    return RuleText(
        name, str(entry.get("verdict")), law, str(text["en"]), str(text["zh"]), review, bool(entry.get("confirm"))
    )


def _day(path: Path, name: str, value: object) -> date:
    if not isinstance(value, date):
        raise _mistake(path, name, "since and review_by must be dates")
    return value


def _one_of(path: Path, name: str, value: object, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise _mistake(path, name, f"{value!r} is none of {', '.join(allowed)}")
    return str(value)


def _check_together(folder: Path, rules: list[Rule]) -> None:
    names = [rule.id for rule in rules]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise _mistake(folder, twice[0], "the id is used twice")
    if not rules or sum(rule.scope == "person" for rule in rules) > MOST_RULES:
        raise _mistake(folder, "", f"there must be 1 to {MOST_RULES} rules")


def _mistake(path: Path, rule: str, what: str) -> UserError:
    return UserError(
        mark("campaigns", "The rules in {file} cannot be used (rule {rule}: {what}). Install the program again."),
        file=path.name,
        rule=rule or "-",
        what=what,
    )
