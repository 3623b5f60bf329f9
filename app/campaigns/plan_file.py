"""A plan as a TOML file people write; every mistake is one sentence naming the key and what it may be."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

from app.domain.campaign_templates import FORMS, INTERACTIONS, LANGUAGES
from app.domain.campaigns import AUDIENCES, CHANNELS, FAIR_BY, GOALS, MOST_VARIANTS, PLACES, SHARES, UNITS, VALUES, Plan
from app.domain.errors import UserError
from app.domain.messages import Message, mark

MOST_BYTES = 1_000_000
NEEDED = ("name", "goal", "offers", "channels", "starts", "ends")
ALWAYS = {*NEEDED, "partners", "segments", "holdout", "randomise_by", "audience", "shares"}
MOST_SIGNS = 2000  # of one message
Table = Mapping[str, object]


def read_plan(path: Path) -> Plan:
    """The plan in a file. UserError: no such file, a folder, not UTF-8, not TOML, or a mistake in a key."""
    path = Path(path)
    if path.is_dir():
        raise UserError(mark("campaigns", "{file} is a folder; give the plan's TOML file."), file=path.name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(mark("campaigns", "{file} is too large for a plan; give its TOML file."), file=path.name)
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(mark("campaigns", "{file} is not UTF-8 text; save it as UTF-8."), file=path.name) from error
    except OSError as error:
        raise UserError(mark("campaigns", "There is no readable file {file}; check the path."), file=path) from error
    return plan_from_text(text, path.name)


def plan_from_text(text: str, source: str) -> Plan:
    """The plan written in `text`; `source` names it in errors."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            mark("campaigns", "{file} is not a plan in TOML: {what}. Correct that line."), file=source, what=str(error)
        ) from error
    unknown = [key for key in table if key not in READERS]
    if unknown:
        raise UserError(
            mark("campaigns", "{file}: there is no key {key}; the keys are {allowed}."),
            file=source,
            key=unknown[0],
            allowed=", ".join(READERS),
        )
    missing = [key for key in NEEDED if key not in table]
    if missing:
        raise UserError(mark("campaigns", "{file}: the key {key} is missing; add it."), file=source, key=missing[0])
    values = {key: _read(source, key, value) for key, value in table.items()}
    plan = Plan(**values)  # type: ignore[arg-type]
    if plan.ends < plan.starts:
        raise _refused(source, "ends", plan.ends, mark("campaigns", "a day not before starts"))
    if plan.variant_shares and set(plan.variant_shares) != set(plan.variants):
        allowed = mark("campaigns", "a share for each of the variants and for nothing else")
        raise _refused(source, "variant_shares", dict(plan.variant_shares), allowed)
    return plan


def plan_to_text(plan: Plan) -> str:
    """The plan as TOML; reading it gives an equal plan. What was left at its default is left out."""
    lines = [f"{key} = {_written(getattr(plan, key))}" for key in READERS if _kept(plan, key)]
    return "\n".join(lines) + "\n"


def write_plan(plan: Plan, path: Path) -> None:
    """Write the plan beside its place first, so that an interrupted write leaves the old file whole."""
    path = Path(path)
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_text(plan_to_text(plan), encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        raise UserError(mark("campaigns", "{file} cannot be written; choose another folder."), file=path) from error


def _kept(plan: Plan, key: str) -> bool:
    return key in ALWAYS or getattr(plan, key) not in (None, "", {}, ())


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "[" + ", ".join(_quoted(each) for each in value) + "]"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_quoted(key)} = {_written(each)}" for key, each in value.items()) + " }"
    return repr(value)


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's, but for the delete character, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


class _Wrong(Exception):
    """What a value may be; becomes a UserError that names the key."""

    def __init__(self, allowed: object) -> None:
        self.allowed = allowed
        super().__init__(str(allowed))


def _read(source: str, key: str, value: object) -> object:
    try:
        return READERS[key](value)
    except _Wrong as error:
        raise _refused(source, key, value, error.allowed) from error


def _refused(source: str, key: str, value: object, allowed: object) -> UserError:
    message = mark("campaigns", "{file}: {key} cannot be {value}; it must be {allowed}.")
    return UserError(message, file=source, key=key, value=str(value)[:60] or '""', allowed=allowed)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > 200 or any(ord(each) < 32 for each in value):
        raise _Wrong(mark("campaigns", "text of 1 to 200 characters"))
    return value.strip()


def _word(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in allowed:
            raise _Wrong(mark("campaigns", "one of {words}").filled(words=", ".join(each or '""' for each in allowed)))
        return value

    return read


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
        raise _Wrong(mark("campaigns", 'a list of names such as ["A", "B"]'))
    return tuple(dict.fromkeys(each.strip() for each in value))


def _some_names(value: object) -> tuple[str, ...]:
    names = _names(value)
    if not names:
        raise _Wrong(mark("campaigns", "a list with at least one name"))
    return names


def _number(low: float, high: float, text: Message) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise _Wrong(text)
        if not low <= value <= high:
            raise _Wrong(text)
        return float(value)

    return read


def _channels(value: object) -> dict[str, int]:
    words = ", ".join(CHANNELS)
    allowed = mark("campaigns", "a table such as {{ wechat = 400 }} of channels ({words}) and whole numbers above 0")
    if not isinstance(value, dict) or not value:
        raise _Wrong(allowed.filled(words=words))
    for name, most in value.items():
        if name not in CHANNELS or isinstance(most, bool) or not isinstance(most, int) or not 0 < most <= 10**9:
            raise _Wrong(allowed.filled(words=words))
    return dict(value)


def _quotas(value: object) -> dict[str, int]:
    good = isinstance(value, dict) and all(
        isinstance(most, int) and not isinstance(most, bool) and 0 <= most <= 10**9 for most in value.values()
    )
    if not good or not isinstance(value, dict):
        raise _Wrong(mark("campaigns", 'a table such as {{ "City Bank" = 300 }} of partners and whole numbers'))
    return {str(name).strip(): most for name, most in value.items()}


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 1000:
        raise _Wrong(mark("campaigns", "a whole number from 1 up"))
    return value


def _least_of(value: object) -> dict[str, float]:
    allowed = mark("campaigns", 'a table such as {{ "City Bank" = 0.2 }} of partners and fractions from 0 to 1')
    if not isinstance(value, dict):
        raise _Wrong(allowed)
    return {str(name).strip(): _number(0, 1, allowed)(share) for name, share in value.items()}


def _day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)) if isinstance(value, str) else _no_day()
    except ValueError:
        return _no_day()


def _no_day() -> date:
    raise _Wrong(mark("campaigns", "a day such as 2026-12-06"))


def _notes(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) and each.strip() for each in value.values()):
        raise _Wrong(mark("campaigns", 'a table such as { P4 = "PIA 2026-03" } of rule names and notes'))
    return {str(key): str(each).strip() for key, each in value.items()}


def _words(allowed: Mapping[str, object]) -> Callable[[object], tuple[str, ...]]:
    def read(value: object) -> tuple[str, ...]:
        words = _names(value)
        if not set(words) <= set(allowed):
            raise _Wrong(mark("campaigns", "a list of these: {words}").filled(words=", ".join(allowed)))
        return words

    return read


def _messages(value: object) -> dict[str, dict[str, str]]:
    shape = 'a table such as { sms = { zh_CN = "…", en = "…" } } of channels, languages and texts'
    allowed = mark("campaigns", "{shape}, each of at most {most} signs").filled(shape=shape, most=MOST_SIGNS)
    if not isinstance(value, dict) or not set(value) <= set(CHANNELS):
        raise _Wrong(allowed)
    for texts in value.values():
        if not isinstance(texts, dict) or not set(texts) <= set(LANGUAGES):
            raise _Wrong(allowed)
        if not all(isinstance(each, str) and each.strip() and len(each) <= MOST_SIGNS for each in texts.values()):
            raise _Wrong(allowed)
    return {channel: {key: str(text) for key, text in texts.items()} for channel, texts in value.items()}


def _variants(value: object) -> dict[str, dict[str, dict[str, str]]]:
    allowed = mark(
        "campaigns", "a table of {least} to {most} variants, each a name of at most 40 signs and its messages"
    )
    allowed = allowed.filled(least=2, most=MOST_VARIANTS)
    if not isinstance(value, dict) or not (value == {} or 2 <= len(value) <= MOST_VARIANTS):
        raise _Wrong(allowed)
    if not all(each.strip() == each and 0 < len(each) <= 40 and each.isprintable() for each in value):
        raise _Wrong(allowed)
    return {name: _messages(texts) for name, texts in value.items()}


def _parts(value: object) -> dict[str, float]:
    allowed = mark("campaigns", "a table such as {{ A = 0.7, B = 0.3 }} of variants and fractions above 0 that make 1")
    if not isinstance(value, dict):
        raise _Wrong(allowed.filled())
    parts = {str(name): _number(0.001, 1, allowed.filled())(share) for name, share in value.items()}
    if parts and abs(sum(parts.values()) - 1) > 0.005:
        raise _Wrong(allowed.filled())
    return parts


READERS: dict[str, Callable[[object], object]] = {
    "name": _text,
    "goal": _word(*GOALS),
    "partners": _names,
    "offers": _some_names,
    "channels": _channels,
    "segments": _names,
    "budget": _number(0, 1e12, mark("campaigns", "a number from 0 up")),
    "starts": _day,
    "ends": _day,
    "holdout": _number(0, 0.9, mark("campaigns", "a fraction from 0 to 0.9, such as 0.1")),
    "randomise_by": _word(*UNITS),
    "audience": _word(*AUDIENCES),
    "shares": _word(*SHARES),
    "margin": _number(0, 1, mark("campaigns", "a fraction from 0 to 1, such as 0.05")),
    "currency": _text,
    "place": _word(*PLACES),
    "baseline": _number(0, 0.99, mark("campaigns", "a fraction from 0 to 0.99, such as 0.08")),
    "confirmed": _notes,
    "template": _text,
    "form": _word("", *FORMS),
    "interactions": _words(INTERACTIONS),
    "contact": _text,
    "messages": _messages,
    "value": _word(*VALUES),
    "partner_most": _quotas,
    "partner_least": _number(0, 1, mark("campaigns", "a fraction from 0 to 1, such as 0.05")),
    "partner_least_each": _least_of,
    "own_least": _number(0, 1, mark("campaigns", "a fraction from 0 to 1, such as 0.05")),
    "teacher_hours": _number(0, 1e6, mark("campaigns", "a number from 0 up")),
    "fair_by": _word(*FAIR_BY),
    "fair_least": _number(0, 1, mark("campaigns", "a fraction from 0 to 1, such as 0.05")),
    "most_contacts": _count,
    "variants": _variants,
    "variant_shares": _parts,
}
