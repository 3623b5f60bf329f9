"""A joint campaign as people speak of it: the plan, who may get what, what was launched, how partners rank.

Counts are households, rates and gaps are fractions, money is in the institution's currency.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaign_power import ExpectedEffect, Power
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    from app.domain.figures import Figure

CHANNELS = ("sms", "call", "email", "wechat", "post", "in_person", "poster")
UNITS = ("household", "class", "student")
AUDIENCES = ("model", "rule", "manual")
SHARES = ("none", "aggregate", "psi_count", "person_rows")
PLACES = ("", "online", "own_premises", "partner_premises", "school", "kindergarten", "university", "public")
STATES = ("draft", "planned", "launched", "finished")
VALUES = ("", "expected", "lower")
MOST_VARIANTS = 6
FAIR_BY = ("", "campus", "district", "gender", "schooling")
GOALS = ("enrolled", "redeemed", "attended", "bought", "opened", "sent", "refunded")

CHANNEL_NAMES = {
    "sms": mark("campaigns", "Text message"),
    "call": mark("campaigns", "Phone call"),
    "email": mark("campaigns", "E-mail"),
    "wechat": mark("campaigns", "WeChat"),
    "post": mark("campaigns", "Letter"),
    "in_person": mark("campaigns", "In person"),
    "poster": mark("campaigns", "Poster"),
}
STATE_NAMES = {
    "draft": mark("campaigns", "Draft"),
    "planned": mark("campaigns", "Planned"),
    "launched": mark("campaigns", "Running"),
    "finished": mark("campaigns", "Finished"),
}
GOAL_NAMES = {
    "enrolled": mark("campaigns", "Enrolled in a course"),
    "redeemed": mark("campaigns", "Redeemed the offer"),
    "attended": mark("campaigns", "Came to the event"),
    "bought": mark("campaigns", "Bought something"),
    "opened": mark("campaigns", "Opened the message"),
    "sent": mark("campaigns", "Was sent the message"),
    "refunded": mark("campaigns", "Asked for a refund"),
}


@dataclass(frozen=True)
class Plan:
    """What people decide about a campaign; written as TOML (`campaigns/plan_file.py`).

    `channels` maps a channel to the most households it can carry; `budget` None means no limit; `holdout` is the
    fraction of chosen households that get nothing; `margin` (a fraction) is the smallest effect worth having;
    `confirmed` maps a rule's id to the note with which a person answered what the program cannot know itself.
    `form` and `interactions` name what families are invited to (`domain/campaign_templates.py`); `messages` maps a
    channel to its text in each language, `contact` is where families ask or refuse.
    `value`: count on what is expected, or on its lower end ("lower"); `partner_most` maps a partner to the most
    families it gets, `partner_least` and `own_least` are the least share (a fraction of all chosen) of each partner and
    of the institution's own offers, `partner_least_each` maps a partner to a least share of its own; `teacher_hours`:
    what the campaign may take of teachers' time; `fair_by`: groups of families of which each is chosen at least
    `fair_least` times as often as all are; `most_contacts`: families that campaigns wrote to so often within 30 days
    are left out (the house rule T1 holds besides). `variants` maps the name of each content variant to the texts in
    which it differs from `messages`; every family with an offer gets one by lot, in the parts of `variant_shares` (else
    alike).
    """

    name: str
    goal: str
    offers: tuple[str, ...]
    channels: Mapping[str, int]
    starts: date
    ends: date
    partners: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    budget: float | None = None
    holdout: float = 0.1
    randomise_by: str = "household"
    audience: str = "model"
    shares: str = "aggregate"
    margin: float | None = None
    currency: str = ""
    place: str = ""
    baseline: float | None = None
    confirmed: Mapping[str, str] = field(default_factory=dict)
    template: str = ""
    form: str = ""
    interactions: tuple[str, ...] = ()
    contact: str = ""
    messages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    value: str = ""
    partner_most: Mapping[str, int] = field(default_factory=dict)
    partner_least: float | None = None
    partner_least_each: Mapping[str, float] = field(default_factory=dict)
    own_least: float | None = None
    teacher_hours: float | None = None
    fair_by: str = ""
    fair_least: float | None = None
    most_contacts: int | None = None
    variants: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    variant_shares: Mapping[str, float] = field(default_factory=dict)

    @property
    def lots(self) -> dict[str, float]:
        """Each variant's part of the families with an offer; empty where there is one content only."""
        total = sum(self.variant_shares.values())
        return {name: self.variant_shares[name] / total if total else 1 / len(self.variants) for name in self.variants}

    def texts(self, channel: str, variant: str = "") -> Mapping[str, str]:
        """What a variant says through a channel, by language; the plan's own words where it has none of its own."""
        own = self.variants.get(variant, {}).get(channel, {})
        return {**self.messages.get(channel, {}), **{key: text for key, text in own.items() if text.strip()}}


@dataclass(frozen=True)
class RuleText:
    """A rule as a person reads it: its sentence in both languages and the law it rests on.

    `confirm`: a note by a person who knows (kept in the plan's `confirmed`) can answer it.
    """

    id: str
    verdict: str
    law: str
    en: str
    zh: str
    review_by: date | None = None
    confirm: bool = False

    def said(self, language: str) -> str:
        """The rule's sentence in "en" or "zh_CN"."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class Blocked:
    """Households stopped by one rule, each counted once under the first rule that left it no way."""

    rule: str
    text: Message | RuleText
    people: int
    stage: str = "lawful"


@dataclass(frozen=True)
class FunnelStep:
    """One bar of the funnel: how many households are left, how many fell out here, and under which rules."""

    stage: str
    name: Message
    households: int
    dropped: int
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class AllocationRow:
    """How many households get one offer through one channel, what is expected of it, and what holds it back."""

    offer: str
    channel: str
    households: int
    expected_value: float
    note: Message | None = None
    offer_ref: str = ""
    cost: float = 0.0


@dataclass(frozen=True)
class ShadowPrice:
    """What one more unit of something scarce would be worth, in money."""

    what: Message
    price: float


@dataclass(frozen=True)
class ListRow:
    """One line of the preview: the recipient's name and contact are masked, no child is named."""

    household: int
    person: str
    contact: str
    offer: str
    channel: str
    reason: Message | None
    chance: float
    expected_value: float


@dataclass(frozen=True)
class Warned:
    """Something a person must look at before launching: a rule to confirm with counsel, or a missing input.

    `needs_approval`: what it concerns waits for a second person; `stops`: it keeps that off the lists altogether.
    """

    code: str
    text: Message | RuleText
    needs_approval: bool = False
    stops: bool = False


@dataclass(frozen=True)
class PlanReport:
    """The answer to a plan. `eligible` = after rules and consent; `assigned` leaves the holdout out;
    `value` <= `bound`, `gap` = (bound - value) / bound. Of the chosen (held out or not) `waiting` get nothing until a
    second person has agreed, `stopped` get nothing until the plan is mended (a message, say).
    """

    campaign: str
    name: str
    households: int
    eligible: int
    blocked: tuple[Blocked, ...]
    wanted: int
    assigned: int
    held_out: int
    value: float
    bound: float
    gap: float
    cost: float
    detectable_lift: float | None
    baseline: float
    power: Power
    funnel_steps: tuple[FunnelStep, ...]
    funnel: Figure
    allocation: tuple[AllocationRow, ...]
    shadow_prices: tuple[ShadowPrice, ...]
    warnings: tuple[Warned, ...]
    rows: tuple[ListRow, ...]
    rules_version: str
    seconds: float = 0.0
    expected: ExpectedEffect | None = None
    waiting: int = 0
    stopped: int = 0

    def as_json(self) -> dict[str, object]:
        """The contract names of `plan --json`."""
        return {
            "campaign": self.campaign,
            "households": self.households,
            "eligible": self.eligible,
            "blocked": [{"rule": each.rule, "people": each.people} for each in self.blocked],
            "wanted": self.wanted,
            "assigned": self.assigned,
            "held_out": self.held_out,
            "waiting": self.waiting,
            "stopped": self.stopped,
            "value": self.value,
            "bound": self.bound,
            "gap": self.gap,
            "cost": self.cost,
            "detectable_lift": self.detectable_lift,
            "baseline": self.baseline,
            "power": self.power.as_json(),
            "expected_effect": self.expected.as_json() if self.expected else None,
            "allocation": [
                {"offer": row.offer_ref, "channel": row.channel, "households": row.households}
                for row in self.allocation
            ],
            "shadow_prices": [{"what": str(each.what), "price": each.price} for each in self.shadow_prices],
            "warnings": [{"code": each.code, "text": warning_text(each)} for each in self.warnings],
            "approvals": [each.code for each in self.warnings if each.needs_approval],
            "rules_version": self.rules_version,
            "seconds": self.seconds,
        }


def warning_text(warned: Warned) -> str:
    """The English form of a warning: for logs and JSON."""
    return warned.text.en if isinstance(warned.text, RuleText) else str(warned.text)


ROW_REASONS = {
    "R0": mark("campaigns", "no longer on file"),
    "approval": mark("campaigns", "waiting for a second person"),
    "twice": mark("campaigns", "the same family twice, after a merge"),
}


@dataclass(frozen=True)
class LaunchReport:
    """What went out: the files, the seal over the list, who was taken off at the last check and why (`ROW_REASONS`,
    else a rule), and in how many parts the text messages go. `approvals`: on how many families each warning lay that
    `approved_by` agreed to.
    """

    campaign: str
    list_hash: str
    files: tuple[str, ...]
    assigned: int
    held_out: int
    suppressed: int
    suppressed_rules: Mapping[str, int] = field(default_factory=dict)
    rules_version: str = ""
    warnings: tuple[Warned, ...] = ()
    sms_parts: int = 0
    seconds: float = 0.0
    approved_by: str = ""
    approvals: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """What `launch --json` prints."""
        return {
            "campaign": self.campaign,
            "list_hash": self.list_hash,
            "files": list(self.files),
            "assigned": self.assigned,
            "held_out": self.held_out,
            "suppressed": self.suppressed,
            "suppressed_rules": dict(self.suppressed_rules),
            "sms_parts": self.sms_parts,
            "approved_by": self.approved_by,
            "approvals": dict(self.approvals),
            "rules_version": self.rules_version,
            "warnings": [{"code": each.code, "text": warning_text(each)} for each in self.warnings],
            "seconds": self.seconds,
        }


@dataclass(frozen=True)
class PartnerRank:
    """A partner's place: `score` and its 95 % range over uncertain weights (0-1), and how often it took each rank.

    `rank_probabilities[0]` is the chance of being the best choice; `criteria` are the parts (0-1) behind the score.
    """

    partner_id: int
    partner: str
    industry: str
    score: float
    low: float
    high: float
    rank_probabilities: tuple[float, ...]
    reasons: tuple[Message, ...]
    criteria: Mapping[str, float] = field(default_factory=dict)
    lawful: bool = True


@dataclass(frozen=True)
class CampaignRecord:
    """A campaign as the store keeps it; `plan` is the TOML text, `report` the JSON of its last planning."""

    id: int
    ref: str
    name: str
    state: str
    goal: str
    plan: str
    starts: str | None
    ends: str | None
    budget: float | None
    margin: float | None
    holdout: float | None
    seed: int | None
    list_hash: str | None
    rules_version: str | None
    sealed_at: str | None
    launched_at: str | None
    approved_by: str | None
    report: str
    created_at: str
