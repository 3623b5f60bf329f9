"""Everything the rules ask about, as arrays over recipients x offers x channels; what is not known stays missing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from app.campaigns.messages import message_state
from app.campaigns.offers import Deals, Setting, agreed_fields, offer_facts
from app.campaigns.permissions import Asked, Ledger, consent_facts
from app.campaigns.recipients import FLAGS
from app.domain.campaigns import Plan

ONE_TO_ONE = frozenset({"sms", "call", "email", "wechat", "post"})
BY_PHONE = frozenset({"sms", "call", "wechat"})
EU_STATES = frozenset(
    {"AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT"}
    | {"NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"}
)


@dataclass(frozen=True)
class Case:
    """All facts of one plan: `facts` and `packs` broadcast to `shape` = (recipients, offers, channels)."""

    facts: dict[str, np.ndarray]
    packs: dict[str, np.ndarray]
    shape: tuple[int, int, int]


def build_case(
    plan: Plan,
    people: pd.DataFrame,
    students: pd.DataFrame,
    deals: Deals,
    ledger: Ledger,
    setting: Setting,
    phrases: Mapping[str, tuple[str, ...]],
    recent: Mapping[int, int],
    credit: Mapping[int, int] | None = None,
    *,
    children_scored: bool = False,
) -> Case:
    """The facts of `plan` for these recipients; `recent` counts contacts of a household within 30 days, `credit` the
    offers of credit it got within a year; `children_scored`: the model has ranked partner offers for a child.
    """
    channels = list(plan.channels)
    facts = _plan_facts(plan, setting, len(students) > 0 and bool((people["behind_minor"]).any()))
    facts["children_scored"] = np.array([[[float(children_scored)]]])
    facts |= _channel_facts(plan, setting.institution)
    facts |= offer_facts(deals, setting, plan, phrases)
    facts |= _person_facts(people, plan, recent, credit or {})
    facts["contact"] = _contact(people, channels)
    facts["offer_fits"] = _fits(people, deals.offers, channels, setting.contact_day)
    partners = [None if pd.isna(each) else int(each) for each in deals.offers["partner_id"]]
    fields = [agreed_fields(deals.agreements, partner, setting.contact_day) for partner in partners]
    facts |= consent_facts(people, students, ledger, Asked(partners, channels, fields, setting.contact_day))
    shape = (len(people), len(deals.offers), len(channels))
    return Case(facts, packs_of(people["residence"].tolist(), setting.country), shape)


def packs_of(residences: list[str], country: str) -> dict[str, np.ndarray]:
    """For each pack, whom it binds: those who live there, everyone if the institution stands there or is unplaced."""
    names = ("CN", "EU", "US", "US-CA")
    homes = {place: _packs(place) for place in set(residences)}
    here = _packs(country)
    return {
        name: np.array([name in here or name in homes[place] for place in residences], dtype=bool)[:, None, None]
        for name in names
    }


def _packs(place: str) -> frozenset[str]:
    place = place.strip().upper()
    if not place or place == "UNKNOWN":
        return frozenset({"CN", "EU", "US", "US-CA"})
    if place.startswith("US"):
        return frozenset({"US", "US-CA"} if place in ("US-CA", "US-CALIFORNIA") else {"US"})
    if place.startswith("EU") or place in EU_STATES:
        return frozenset({"EU"})
    return frozenset({"CN"} if place in ("CN", "CHN", "CHINA", "中国") else ())


def _plan_facts(plan: Plan, setting: Setting, minors: bool) -> dict[str, np.ndarray]:
    words = {
        "institution_type": setting.institution_type,
        "audience": plan.audience,
        "shares": plan.shares,
        "place": plan.place,
    }
    facts = {name: np.array([[[value or ""]]], dtype=np.str_) for name, value in words.items()}
    facts["month"] = np.array([[[float(setting.today.month)]]])
    facts["minors_on_file"] = np.array([[[float(minors)]]])
    since = (setting.today - setting.incident).days if setting.incident else -1
    facts["incident_days"] = np.array([[[float(since)]]])
    return facts


def _channel_facts(plan: Plan, institution: str) -> dict[str, np.ndarray]:
    channels = list(plan.channels)
    texts = [message_state(plan, channel, institution) for channel in channels]
    return {
        "channel": np.array(channels, dtype=np.str_)[None, None, :],
        "message": np.array(texts, dtype=np.str_)[None, None, :],
        "one_to_one": np.array([float(each in ONE_TO_ONE) for each in channels])[None, None, :],
    }


def _person_facts(
    people: pd.DataFrame, plan: Plan, recent: Mapping[int, int], credit: Mapping[int, int]
) -> dict[str, np.ndarray]:
    def column(values: object) -> np.ndarray:
        return np.asarray(values, dtype=float)[:, None, None]

    minor = people["behind_minor"].to_numpy(dtype=bool)
    chosen_by_data = plan.audience in ("model", "rule") or bool(plan.segments)
    names = ("age", "youngest_age", "behind_k12", "behind_university", "request_days", *FLAGS)
    facts = {name: column(people[name]) for name in names}
    facts["triggered_by_child"] = column(minor & chosen_by_data)
    facts["child_data_used"] = column(minor & bool(plan.segments))
    facts["licence_class"] = people["licence_class"].str.upper().to_numpy(dtype=np.str_)[:, None, None]
    facts["recent_contacts"] = column([recent.get(int(each), 0) for each in people["household_id"]])
    most = np.inf if plan.most_contacts is None else plan.most_contacts
    facts["contacts_full"] = (facts["recent_contacts"] >= most).astype(float)
    facts["credit_offers"] = column([credit.get(int(each), 0) for each in people["household_id"]])
    return facts


def _contact(people: pd.DataFrame, channels: list[str]) -> np.ndarray:
    phone, email = (people["phone"] != "").to_numpy(), (people["email"] != "").to_numpy()
    posted, anyone = people["posted"].to_numpy(dtype=bool), np.ones(len(people), dtype=bool)
    ways = [
        phone if each in BY_PHONE else email if each == "email" else posted if each == "post" else anyone
        for each in channels
    ]
    return np.stack(ways, axis=1)[:, None, :].astype(float)


def _fits(people: pd.DataFrame, offers: pd.DataFrame, channels: list[str], day: date) -> np.ndarray:
    """The offer's own conditions; a guardian without a birth date may be of any adult age: the partner checks."""
    age = people["known_age"].to_numpy(dtype=float)[:, None]
    low, high = (offers[name].to_numpy(dtype=float, na_value=np.nan)[None, :] for name in ("age_min", "age_max"))
    by_age = ~((age < low) | (age > high))
    today = day.isoformat()
    starts, ends = offers["starts"].fillna("").str[:10], offers["ends"].fillna("").str[:10]
    runs = (((starts == "") | (starts <= today)) & ((ends == "") | (ends >= today))).to_numpy(dtype=bool)
    allowed = [set(json.loads(text or "[]")) for text in offers["channels"]]
    carried = np.array([[not some or channel in some for channel in channels] for some in allowed], dtype=bool)
    return (by_age[:, :, None] & runs[None, :, None] & carried[None, :, :]).astype(float)
