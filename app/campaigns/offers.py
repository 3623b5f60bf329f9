"""What the rules ask about an offer: its kind and claims, its partner's trade, licence and agreement."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from app.campaigns.recipients import ADULT
from app.domain.campaigns import Plan

LENDING = frozenset({"loan", "training_loan", "credit_card", "investment", "insurance", "debit_account"})
LICENSED = frozenset({"bank", "consumer_finance", "microloan", "insurer", "securities", "fund", "unlicensed"})
INDUSTRIES = {
    "insurance": "insurer",
    "car": "car_brand",
    "loan": "microloan",
    "银行": "bank",
    "消费金融": "consumer_finance",
    "小额贷款": "microloan",
    "小贷": "microloan",
    "保险": "insurer",
    "汽车": "car_brand",
}
SENSITIVE = frozenset({"birth_date", "id_number", "health", "financial_account", "location", "religion", "biometrics"})
PREPAID = {
    "prepay_months": ("prepay_months", "预收月数"),
    "prepay_hours": ("prepay_hours", "预收课时"),
    "prepay_amount": ("prepay_amount", "预收金额"),
}
PRICED = ("price_by_profile", "按人定价", "差别定价")
NOT = frozenset({"", "0", "no", "false", "否", "无", "不"})
Attributes = Mapping[str, object]


@dataclass(frozen=True)
class Setting:
    """What surrounds a plan: whose institution, which day contact is made, which day it is, since when a leak of
    personal data is on record and not closed (None: none is).
    """

    institution: str
    institution_type: str
    country: str
    contact_day: date
    today: date
    incident: date | None = None


@dataclass(frozen=True)
class Deals:
    """The plan's offers in its order, their partners and all agreements (the store's columns)."""

    offers: pd.DataFrame
    partners: pd.DataFrame
    agreements: pd.DataFrame


def offer_facts(
    deals: Deals, setting: Setting, plan: Plan, phrases: Mapping[str, tuple[str, ...]]
) -> dict[str, np.ndarray]:
    """The facts of the offers, of shape (1, offers, 1): kind, claims, prepayment, partner, licence, agreement."""
    partners = deals.partners.set_index("id")
    rows = [
        _one_offer(offer, partners, deals.agreements, setting, plan, phrases)
        for offer in deals.offers.to_dict("records")
    ]
    facts: dict[str, np.ndarray] = {}
    for name in rows[0]:
        values = [row[name] for row in rows]
        kind = np.str_ if isinstance(values[0], str) else float
        facts[name] = np.array(values, dtype=kind)[None, :, None]
    return facts


def offer_kind(offer: Mapping[str, object]) -> str:
    """The rules' word for the offer's kind; a plain "course" is for pupils unless only adults may take it."""
    kind = str(offer.get("kind") or "").strip().casefold()
    if kind != "course":
        return kind
    youngest = offer.get("age_min")
    adult = youngest is not None and not pd.isna(youngest) and float(str(youngest)) >= ADULT
    return "course_adult" if adult else "course_k12"


def partner_kind(industry: object, offer_kind: str = "") -> str:
    """The rules' word for a partner's industry; selling money without being in the trade is "unlicensed"."""
    text = str(industry or "").strip().casefold()
    chinese = (word for part, word in INDUSTRIES.items() if not part.isascii() and part in text)
    known = INDUSTRIES.get(text) or next(chinese, text)
    return "unlicensed" if offer_kind in LENDING and known and known not in LICENSED else known


def agreed_fields(agreements: pd.DataFrame, partner: int | None, day: date) -> frozenset[str]:
    """The fields a partner may be given on that day."""
    text = day.isoformat()
    mine = agreements[agreements["partner_id"] == partner] if partner is not None else agreements.iloc[:0]
    valid = mine[(mine["starts"].str[:10] <= text) & (mine["ends"].str[:10] >= text)]
    return frozenset(str(each) for row in valid["fields"] for each in json.loads(row or "[]"))


def _one_offer(
    offer: dict[str, object],
    partners: pd.DataFrame,
    agreements: pd.DataFrame,
    setting: Setting,
    plan: Plan,
    phrases: Mapping[str, tuple[str, ...]],
) -> dict[str, object]:
    kind = offer_kind(offer)
    attributes = json.loads(str(offer.get("attributes") or "{}"))
    partner_id = None if pd.isna(offer["partner_id"]) else int(str(offer["partner_id"]))
    facts: dict[str, object] = {"offer_kind": kind, **_claims(offer, phrases), **_prepaid(attributes)}
    facts["price_by_profile"] = _differs(attributes)
    if partner_id is None:
        own = {"partner_type": "self", "partner_abroad": 0.0, "licence_no": 0.0, "licence_days": np.nan}
        agreed = {"agreement_days": np.nan, "agreement_marketing": np.nan, "agreement_covers_end": np.nan}
        return {**facts, **own, **agreed, "sensitive_fields": 0.0}
    partner = partners.loc[partner_id]
    expires = pd.to_datetime(str(partner["licence_expires"] or ""), format="%Y-%m-%d", errors="coerce")
    country = str(partner["country"] or "").upper()
    facts["partner_type"] = partner_kind(partner["industry"], kind)
    known = country and setting.country
    facts["partner_abroad"] = float(country != setting.country.upper()) if known else np.nan
    facts["licence_no"] = float(bool(str(partner["licence_no"] or "").strip()))
    facts["licence_days"] = (expires - pd.Timestamp(setting.contact_day)).days if pd.notna(expires) else np.nan
    facts["sensitive_fields"] = float(bool(agreed_fields(agreements, partner_id, setting.contact_day) & SENSITIVE))
    return {**facts, **_agreement(agreements, partner_id, setting.contact_day, plan.ends)}


def _agreement(agreements: pd.DataFrame, partner: int, day: date, end: date) -> dict[str, float]:
    """Of the agreements in force on the day, the one that lasts longest; none in force: -1 day left."""
    text = day.isoformat()
    mine = agreements[agreements["partner_id"] == partner]
    valid = mine[(mine["starts"].str[:10] <= text) & (mine["ends"].str[:10] >= text)].sort_values("ends")
    if not len(valid):
        return {"agreement_days": -1.0, "agreement_marketing": 0.0, "agreement_covers_end": 0.0}
    purposes = [str(each).casefold() for row in valid["purposes"] for each in json.loads(row or "[]")]
    marketing = any("market" in each or "营销" in each or "推广" in each for each in purposes)
    last = str(valid["ends"].iloc[-1])[:10]
    left = float((date.fromisoformat(last) - day).days)
    covers = float(last >= end.isoformat())
    return {"agreement_days": left, "agreement_marketing": float(marketing), "agreement_covers_end": covers}


def _differs(attributes: Attributes) -> float:
    """Whether the offer says that its price depends on the person; offers have one price unless they say so."""
    said = [str(attributes[each] if attributes[each] is not None else "") for each in PRICED if each in attributes]
    return float(any(each.strip().casefold() not in NOT for each in said))


def _prepaid(attributes: Attributes) -> dict[str, float]:
    found = {}
    for name, headers in PREPAID.items():
        value = next((attributes[each] for each in headers if each in attributes), None)
        found[name] = float(pd.to_numeric(str(value), errors="coerce")) if value is not None else np.nan
    return found


def _claims(offer: Mapping[str, object], phrases: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    parts = [offer.get("title"), offer.get("summary"), *json.loads(str(offer.get("claims") or "[]"))]
    said = _squeezed(" ".join(str(part or "") for part in parts))
    return {f"claims_{kind}": float(any(_promised(said, word) for word in words)) for kind, words in phrases.items()}


def _promised(said: str, phrase: str) -> bool:
    """Whether the phrase stands in the text without a "not" right before it ("不保本" is a proper warning)."""
    word, start = _squeezed(phrase), 0
    while (place := said.find(word, start)) >= 0:
        before = said[:place]
        if not before.endswith(("不", "非", "不承诺", "不得", "not")):
            return True
        start = place + 1
    return False


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
