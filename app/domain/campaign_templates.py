"""What a joint campaign can look like: forms of content, ways of taking part, and proven templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.messages import Message, mark

FORMS: dict[str, Message] = {
    "seminar": mark("campaigns", "Talk"),
    "live": mark("campaigns", "Live stream"),
    "salon": mark("campaigns", "Salon in a small circle"),
    "workshop": mark("campaigns", "Hands-on workshop"),
    "visit": mark("campaigns", "Visit"),
    "test_drive": mark("campaigns", "Test drive"),
    "contest": mark("campaigns", "Contest"),
    "check_day": mark("campaigns", "Check-up day"),
    "club": mark("campaigns", "Club that meets regularly"),
    "camp": mark("campaigns", "Holiday camp"),
}
INTERACTIONS: dict[str, Message] = {
    "coupon": mark("campaigns", "Coupon"),
    "points": mark("campaigns", "Points"),
    "certificate": mark("campaigns", "Certificate"),
    "bundle": mark("campaigns", "Bundle with a course"),
}
LANGUAGES = ("zh_CN", "en")
Both = Mapping[str, str]
USUAL: dict[str, Both] = {
    "sms": {
        "zh_CN": "【{school}】{name}您好，{offer}自{starts}起，凭码{code}参加。咨询{contact}，拒收请回复R",
        "en": "{school}: Dear {name}, {offer} from {starts}, code {code}. Ask {contact}; reply R to refuse.",
    },
    "": {
        "zh_CN": "{name}您好，这里是{school}。我们和{partner}一起办{offer}，{starts}开始。您的凭证码：{code}，"
        "有效期至{until}。咨询：{contact}。不想再收到请回复“拒收”。",
        "en": "Dear {name}, this is {school}. With {partner} we offer {offer} from {starts}. Your code: {code}, "
        "valid until {until}. Questions: {contact}. To receive no more, reply R: opt-out is free.",
    },
}
"""A text to begin with, for text messages and for every other way."""


@dataclass(frozen=True)
class ScriptLine:
    """One moment of the day: minutes after the beginning, what happens, who does it."""

    minute: int
    text: Both


@dataclass(frozen=True)
class Template:
    """A campaign that has worked elsewhere. Texts are kept in every language of LANGUAGES; shares sum to 1.

    `channels` maps a channel to the families it usually carries; `budget` to the share of the money for each thing;
    `messages` maps a channel to its text in each language; `rules` names the rules its cautions rest on.
    """

    id: str
    industries: tuple[str, ...]
    goal: str
    form: str
    interactions: tuple[str, ...]
    kinds: tuple[str, ...]
    place: str
    weeks: int
    holdout: float
    margin: float
    season: tuple[int, ...]
    channels: Mapping[str, int]
    title: Both
    summary: Both
    script: tuple[ScriptLine, ...]
    budget: tuple[tuple[Both, float], ...]
    measures: tuple[Both, ...]
    cautions: tuple[Both, ...]
    rules: tuple[str, ...]
    messages: Mapping[str, Both]

    def said(self, text: Both, language: str) -> str:
        """One of its texts in the window's language."""
        return text["zh_CN" if language.startswith("zh") else "en"]
