"""Messages: one text a channel and language, merged for each family, checked before it may leave.

A text message is counted as networks count it (3GPP TS 23.038): 160 signs of the GSM alphabet or 70 of UCS-2, and 153
or 67 a part where it takes several. An electronic advertisement must name its sender, a way to reach them and a way to
refuse (PRC Advertising Law article 43; GDPR article 21(4)).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from app.domain.campaigns import CHANNEL_NAMES, Plan
from app.domain.messages import Message, mark

PLACES = ("name", "course", "offer", "partner", "code", "until", "starts", "ends", "school", "contact")
ELECTRONIC = ("sms", "wechat", "email")
MOST_PARTS = 4
CHINESE = frozenset({"CN", "HK", "MO", "TW"})
LANGUAGE_HEADERS = frozenset({"language", "preferred language", "语言", "沟通语言"})
_PLACE = re.compile(r"\{([^{}]*)\}")
_REFUSE = re.compile(
    r"退订|拒收|不再接收|不想再收|谢绝|unsubscribe|opt[ -]?out|reply (stop|r|n|t|td)\b|do not want|stop receiving", re.I
)
_CONTACT = re.compile(r"\d[\d -]{5,}\d|[^@\s]+@[^@\s]+\.[a-z]+", re.I)
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_DOUBLE = frozenset("^{}\\[~]|€")


def merged(text: str, values: Mapping[str, str]) -> str:
    """The text with its places filled in one pass, so that a name in braces stays a name."""
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), text)


def parts(text: str) -> int:
    """How many text messages it takes (and is charged as)."""
    if all(sign in _GSM or sign in _GSM_DOUBLE for sign in text):
        length, one, several = len(text) + sum(sign in _GSM_DOUBLE for sign in text), 160, 153
    else:
        length, one, several = len(text.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= one else -(-length // several)


def faults(plan: Plan, institution: str) -> list[Message]:
    """Why the plan's messages may not leave as they are; empty where they may."""
    found = []
    for channel in plan.channels:
        for text in said_through(plan, channel):
            found += [
                mark("campaigns", "{channel}: {what}").filled(channel=CHANNEL_NAMES[channel], what=what)
                for what in text_faults(channel, text, plan.contact, institution)
            ]
    return list({str(each): each for each in found}.values())


def said_through(plan: Plan, channel: str) -> list[str]:
    """Every text that may go through a channel: in each language, of each variant."""
    texts = (text for name in plan.variants or ("",) for text in plan.texts(channel, name).values())
    return list(dict.fromkeys(texts))


def message_state(plan: Plan, channel: str, institution: str) -> str:
    """What the rules ask about a channel's text: "complete", "lacking" what the law wants in it, "none" where one is
    needed, "unneeded" where it is spoken or printed.
    """
    if channel not in ELECTRONIC:
        return "unneeded"
    texts = [text for text in said_through(plan, channel) if text.strip()]
    if not texts or not all(plan.texts(channel, name) for name in plan.variants):
        return "none"
    return "lacking" if any(_owed(text, plan.contact, institution) for text in texts) else "complete"


def text_faults(channel: str, text: str, contact: str, institution: str) -> list[Message]:
    """What is wrong with one text, each in a sentence that says what to write."""
    unknown = [name for name in _PLACE.findall(text) if name not in PLACES]
    found = []
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in PLACES)
        there = mark("campaigns", "there is no place “{name}”; the places are {known}.")
        found.append(there.filled(name=unknown[0], known=known))
    if channel in ELECTRONIC:
        found += _owed(text, contact, institution)
    if channel == "sms" and parts(merged(text, dict.fromkeys(PLACES, "····"))) > MOST_PARTS:
        found.append(
            mark("campaigns", "the text is longer than {most} text messages; shorten it.").filled(most=MOST_PARTS)
        )
    return found


def _owed(text: str, contact: str, institution: str) -> list[Message]:
    """What the law wants in every electronic advertisement."""
    found = []
    if "{school}" not in text and institution not in text:
        found.append(mark("campaigns", "it does not say who sends it; write {{school}} into it.").filled())
    if "{contact}" in text and not contact.strip():
        found.append(mark("campaigns", "it promises a way to reach you; fill in where families can ask."))
    elif "{contact}" not in text and not _CONTACT.search(text):
        found.append(mark("campaigns", "it names no way to reach you; write {{contact}} into it.").filled())
    if not _REFUSE.search(text):
        found.append(mark("campaigns", "it does not say how to refuse; add a line such as “Reply R to refuse”."))
    return found


@dataclass(frozen=True)
class Merger:
    """What fills the places: `shared` for all, `languages` (one a recipient), `courses` (household -> last course)."""

    plan: Plan
    shared: Mapping[str, str]
    languages: Sequence[str]
    courses: Mapping[int, str]
    partners: Mapping[int, str]
    otherwise: str = "zh_CN"

    def text(self, channel: str, place: int, variant: str = "") -> str:
        """The unmerged text for a recipient: in their language, else in the house's, else any; "" for none."""
        texts = self.plan.texts(channel, variant)
        return texts.get(self.languages[place]) or texts.get(self.otherwise) or next(iter(texts.values()), "")

    def message(
        self, channel: str, place: int, person: pd.Series, offer: pd.Series, code: str, variant: str = ""
    ) -> str:
        """One family's message; "" where the channel has no text."""
        partner = "" if pd.isna(offer["partner_id"]) else self.partners.get(int(offer["partner_id"]), "")
        values = {
            "name": str(person["name"]),
            "course": self.courses.get(int(person["household_id"]), ""),
            "offer": str(offer["title"]),
            "partner": partner,
            "code": code,
            "until": _text(offer["ends"])[:10] or self.plan.ends.isoformat(),
        }
        return merged(self.text(channel, place, variant), {**self.shared, **values})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def shared_values(plan: Plan, institution: str) -> dict[str, str]:
    """What is the same for every family."""
    return {
        "school": institution,
        "contact": plan.contact,
        "starts": plan.starts.isoformat(),
        "ends": plan.ends.isoformat(),
    }


def house_language(country: str) -> str:
    """The language of an institution's own messages where nothing is known of a family."""
    return "zh_CN" if country.upper() in CHINESE or not country else "en"


def languages(people: pd.DataFrame, guardians: pd.DataFrame, students: pd.DataFrame, country: str) -> list[str]:
    """Each recipient's language: what their own row says, else their residence where it is abroad, else the house's."""
    house = house_language(country)
    told = {("guardian", key): word for key, word in _told(guardians).items()}
    told |= {("student", key): word for key, word in _told(students).items()}
    rows = zip(people["person_kind"], people["person_id"].astype(int), people["residence"], strict=True)
    return [told.get((kind, key)) or _abroad(str(home), country) or house for kind, key, home in rows]


def _abroad(residence: str, country: str) -> str:
    land = residence.upper().split("-")[0].split(":")[-1]
    if not land or land == country.upper() or land == "CN":  # CN is what an import writes where nothing is said
        return ""
    return house_language(land)


def _told(frame: pd.DataFrame) -> dict[int, str]:
    """id -> language, for the rows with a column that says one."""
    found = {}
    for key, attributes in zip(frame["id"], frame["attributes"], strict=True):
        if isinstance(attributes, str) and len(attributes) > 2:
            for name, value in json.loads(attributes).items():
                if name.strip().casefold() in LANGUAGE_HEADERS and (word := _language(str(value))):
                    found[int(key)] = word
    return found


def _language(word: str) -> str:
    plain = word.strip().casefold()
    if plain.startswith(("zh", "中", "chinese", "普通话", "汉", "粤")):
        return "zh_CN"
    return "en" if plain.startswith(("en", "英")) else ""


def last_courses(enrolments: pd.DataFrame, courses: pd.DataFrame, students: pd.DataFrame) -> dict[int, str]:
    """household -> the title of the course its students joined last."""
    titles = courses.set_index("id")["title"]
    homes = students.dropna(subset=["household_id"]).set_index("id")["household_id"].astype("int64")
    rows = enrolments.assign(home=enrolments["student_id"].map(homes), title=enrolments["course_id"].map(titles))
    rows = rows.dropna(subset=["home", "title"]).sort_values("at", kind="stable").drop_duplicates("home", keep="last")
    return {int(home): str(title) for home, title in zip(rows["home"], rows["title"], strict=True)}
