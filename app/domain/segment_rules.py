"""A rule that says who belongs to a segment: tests joined by and, or, not. Plain data, asked anew at every reading."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.errors import UserError
from app.domain.messages import Message, mark

Kind = Literal["number", "choice", "text", "days", "plain"]
Join = Literal["all", "any"]
MOST_DEEP = 4
MOST_QUESTIONS = 50


@dataclass(frozen=True)
class Field:
    """Something that can be asked of a student. `hows`: the ways it can be asked; `unit` stands behind a number."""

    key: str
    name: Message
    kind: Kind
    hows: tuple[str, ...]
    unit: Message | None = None


HOWS: dict[str, Message] = {
    "at_least": mark("rules", "at least"),
    "at_most": mark("rules", "at most"),
    "unknown": mark("rules", "is unknown"),
    "is": mark("rules", "is"),
    "within": mark("rules", "within the last"),
    "before": mark("rules", "longer ago than"),
    "yes": mark("rules", "yes"),
}
NOT_HOWS: dict[str, Message] = {
    "at_least": mark("rules", "less than"),
    "at_most": mark("rules", "more than"),
    "unknown": mark("rules", "is known"),
    "is": mark("rules", "is not"),
    "within": mark("rules", "not within the last"),
    "before": mark("rules", "never, or within the last"),
    "yes": mark("rules", "no"),
}
STAGES: dict[str, Message] = {
    "prospect": mark("profiles", "Not enrolled yet"),
    "new": mark("profiles", "New"),
    "active": mark("profiles", "Active"),
    "cooling": mark("profiles", "Cooling off"),
    "dormant": mark("profiles", "Dormant"),
}
ABILITIES: dict[str, Message] = {
    "low": mark("profiles", "Spends little"),
    "middle": mark("profiles", "Spends an average amount"),
    "high": mark("profiles", "Spends a lot"),
}
TAGS: dict[str, Message] = {
    "loyal": mark("profiles", "Loyal"),
    "busy": mark("profiles", "Very active"),
    "risk": mark("profiles", "May leave"),
    "refund": mark("profiles", "Has asked for money back"),
    "weekend": mark("profiles", "Comes at weekends"),
}  # the tags that no condition of their own asks for
YEARS, DAYS, PERCENT = mark("rules", "years"), mark("rules", "days"), mark("rules", "in 100")
NUMBER = ("at_least", "at_most", "unknown")
FIELDS: dict[str, Field] = {
    field.key: field
    for field in (
        Field("stage", mark("rules", "Stage"), "choice", ("is",)),
        Field("interest", mark("rules", "Main interest"), "choice", ("is",)),
        Field("tag", mark("rules", "Tag"), "choice", ("is",)),
        Field("segment", mark("rules", "In the segment"), "choice", ("is",)),
        Field("course", mark("rules", "Course taken"), "choice", ("is",)),
        Field("category", mark("rules", "Kind of course taken"), "choice", ("is",)),
        Field("consent", mark("rules", "Consent in force"), "choice", ("is",)),
        Field("consent_channel", mark("rules", "Agreed channel"), "choice", ("is",)),
        Field("last_act", mark("rules", "Last act"), "days", ("within", "before"), DAYS),
        Field("last_enrolled", mark("rules", "Last enrolment"), "days", ("within", "before"), DAYS),
        Field("registered", mark("rules", "Registered"), "days", ("within", "before"), DAYS),
        Field("age", mark("rules", "Age"), "number", NUMBER, YEARS),
        Field("courses", mark("rules", "Number of courses taken"), "number", ("at_least", "at_most")),
        Field("paid", mark("rules", "Paid in all"), "number", ("at_least", "at_most")),
        Field("risk", mark("rules", "Chance of falling silent"), "number", NUMBER, PERCENT),
        Field("value", mark("rules", "Expected value of a year"), "number", NUMBER),
        Field("ability", mark("rules", "Ability to pay"), "choice", ("is",)),
        Field("channel", mark("rules", "Usual channel"), "choice", ("is",)),
        Field("campus", mark("rules", "Campus"), "choice", ("is",)),
        Field("grade", mark("rules", "Grade"), "choice", ("is",)),
        Field("source", mark("rules", "Source"), "choice", ("is",)),
        Field("do_not_contact", mark("rules", "Marked “do not contact”"), "plain", ("yes",)),
    )
}


@dataclass(frozen=True)
class Question:
    """One question: a FIELDS key, one of its `hows`, what to compare with ("" for unknown and plain), and its no."""

    field: str
    how: str
    value: str | float = ""
    negated: bool = False


@dataclass(frozen=True)
class Rule:
    """Tests and smaller rules joined by and ("all") or or ("any"); `negated` turns the whole round."""

    join: Join
    parts: tuple[Question | Rule, ...]
    negated: bool = False


def checked(rule: Rule, deep: int = 1) -> Rule:
    """The rule itself. UserError: empty, too deep, too long, or a test that cannot be asked."""
    if not rule.parts:
        raise UserError(mark("rules", "The rule is empty: add at least one condition."))
    if deep > MOST_DEEP or len(questions_of(rule)) > MOST_QUESTIONS:
        raise UserError(mark("rules", "The rule is too long: at most 50 conditions, four levels deep."))
    for part in rule.parts:
        if isinstance(part, Rule):
            checked(part, deep + 1)
        else:
            _check(part)
    return rule


def _check(test: Question) -> None:
    field = FIELDS.get(test.field)
    if field is None or test.how not in field.hows:
        raise UserError(mark("rules", "A condition of this rule is not known here: “{field}”."), field=test.field)
    if field.kind == "plain" or test.how == "unknown":
        return
    if field.kind in ("number", "days"):
        number = test.value if isinstance(test.value, int | float) and not isinstance(test.value, bool) else math.nan
        if not math.isfinite(number) or number < 0:
            raise UserError(mark("rules", "“{field}” needs a number."), field=field.name)
    elif test.value == "":
        raise UserError(mark("rules", "Choose something for “{field}”."), field=field.name)


def questions_of(rule: Rule) -> list[Question]:
    """Every test, however deep."""
    found: list[Question] = []
    for part in rule.parts:
        found += questions_of(part) if isinstance(part, Rule) else [part]
    return found


def rule_as_json(rule: Rule) -> dict[str, Any]:
    """Plain data for the store."""
    parts = [rule_as_json(part) if isinstance(part, Rule) else dict(vars(part)) for part in rule.parts]
    return {"join": rule.join, "negated": rule.negated, "parts": parts}


def rule_from_json(plain: Mapping[str, Any]) -> Rule:
    """What `rule_as_json` wrote. UserError where it is no such thing."""
    try:
        parts = tuple(rule_from_json(one) if "parts" in one else _test(one) for one in plain["parts"])
        join: Join = "any" if plain["join"] == "any" else "all"
        return Rule(join, parts, bool(plain.get("negated")))
    except (KeyError, TypeError, AttributeError) as error:
        raise UserError(mark("rules", "The rule of this segment cannot be read: make it again.")) from error


def _test(plain: Mapping[str, Any]) -> Question:
    return Question(str(plain["field"]), str(plain["how"]), plain.get("value", ""), bool(plain.get("negated")))
