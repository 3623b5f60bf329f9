"""Rules of segments in words: what can be chosen, and what a finished rule says, line by line."""

from __future__ import annotations

from app.domain.campaigns import CHANNEL_NAMES
from app.domain.consents import PURPOSE_NAMES
from app.domain.messages import Message, mark
from app.domain.segment_rules import FIELDS, HOWS, NOT_HOWS, Question, Rule
from app.store.rule_choices import Choices
from app.texts import Translate
from app.ui.pages.words import grade_words, worded

JOINS: dict[str, Message] = {
    "all": mark("rules", "all of these hold"),
    "any": mark("rules", "at least one of these holds"),
    "none": mark("rules", "none of these holds"),
}
GONE = mark("rules", "(no longer there)")
DEEP = "    "


def options(field: str, choices: Choices, say: Translate) -> list[tuple[object, str]]:
    """What can be chosen for a field, in the window's language."""
    return [(value, choice_words(field, value, words, say)) for value, words in choices.get(field, ())]


def choice_words(field: str, value: object, words: str | Message, say: Translate) -> str:
    """One choice."""
    if isinstance(words, Message):
        return say(words)
    if field == "consent":
        purpose, _, recipient = str(value).partition(": ")
        named = worded(PURPOSE_NAMES, purpose, say)
        return f"{named} → {recipient}" if recipient else named
    if field in ("consent_channel", "channel"):
        return worded(CHANNEL_NAMES, str(value), say)
    return grade_words(str(value), say) if field == "grade" else words


def hows(field: str, say: Translate) -> list[tuple[object, str]]:
    """The ways a field can be asked, each followed by its opposite; the keys are (how, negated)."""
    found: list[tuple[object, str]] = []
    for how in FIELDS[field].hows:
        found += [((how, False), say(HOWS[how])), ((how, True), say(NOT_HOWS[how]))]
    return found


def question_words(test: Question, choices: Choices, say: Translate) -> str:
    """One condition as it reads."""
    field = FIELDS[test.field]
    parts = [say(field.name), say((NOT_HOWS if test.negated else HOWS)[test.how])]
    if test.how == "unknown" or field.kind == "plain":
        return " ".join(parts)
    if field.kind in ("number", "days"):
        parts.append(f"{float(test.value):,g}")
        return " ".join([*parts, say(field.unit)] if field.unit else parts)
    known = dict(options(test.field, choices, say))
    return " ".join([*parts, f"“{known.get(test.value, say(GONE))}”"])


def rule_lines(rule: Rule, choices: Choices, say: Translate, deep: str = "") -> list[str]:
    """The whole rule, a line each, smaller rules indented under their heading."""
    key = "none" if rule.negated and rule.join == "any" else rule.join
    lines = [deep + say(mark("rules", "A student belongs if {what}:").filled(what=JOINS[key]))] if not deep else []
    for part in rule.parts:
        if isinstance(part, Rule):
            inner = "none" if part.negated and part.join == "any" else part.join
            lines.append(f"{deep}· {say(JOINS[inner])}")
            lines += rule_lines(part, choices, say, deep + DEEP)
        else:
            lines.append(f"{deep}· {question_words(part, choices, say)}")
    return lines
