"""What the consent ledger says for each recipient x offer x channel.

A consent that names no recipient (or the institution itself) covers the institution's own messages, whoever's offer
they carry; one that names a partner covers that partner's offers alone. A consent without channels covers none.
A guardian's permission written on a child's row counts for the guardian where the household has just one, unless the
guardian's own has been withdrawn or has expired: then nothing older speaks for them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

MARKETING = frozenset({"marketing", "joint_marketing", "营销", "营销通知", "营销推广", "市场营销", "联合营销"})
SHARING = MARKETING | {"sharing", "提供", "共享", "对外提供", "提供给合作方"}
CHILD_USE = frozenset({"profiling", "processing", "scoring", "画像", "学习画像", "处理", "信息处理"})
ITSELF = frozenset({"", "self", "institution", "本机构", "机构"})
BY_GUARDIAN = frozenset(
    {"guardian", "parent", "mother", "father", "监护人", "家长", "父亲", "母亲", "爸爸", "妈妈", "父母"}
)
SCOPE = ["person_kind", "person_id", "purpose", "recipient", "given_at"]


@dataclass(frozen=True)
class Ledger:
    """`active`: what holds on the contact day; `given`: everything ever given, with the day it was entered; `text`: the
    hash of the consent text in force for marketing ("": none was put in force, so no consent is to an older one).
    """

    active: pd.DataFrame
    given: pd.DataFrame
    institution: str = ""
    text: str = ""


@dataclass(frozen=True)
class Asked:
    """The offers' partners (None: our own), the channels, the fields a partner would get, and when contact is made."""

    partners: Sequence[int | None]
    channels: Sequence[str]
    fields: Sequence[frozenset[str]]
    day: date


def consent_facts(people: pd.DataFrame, students: pd.DataFrame, ledger: Ledger, asked: Asked) -> dict[str, np.ndarray]:
    """Facts of shape (people, offers, channels), (people, offers, 1) or (people, 1, 1) for the rules on consent."""
    place = _places(people, students)
    active = _rows(ledger.active, place, ledger.institution)
    active = active.assign(proved=active["proof"].fillna("").astype(str).str.len() > 0)
    given = _rows(ledger.given, place, ledger.institution)
    shape = (len(people), len(asked.partners), len(asked.channels))
    now, ever, proved, current = (np.zeros(shape, dtype=bool) for _ in range(4))
    kept = np.full(shape, np.nan)
    market, once = active[active["purpose"].isin(MARKETING)], given[given["purpose"].isin(MARKETING)]
    _spread(ever, once[~once["lent"]], asked)
    _spread(now, market[market["lent"]], asked)
    now &= ~ever
    _spread(now, market[~market["lent"]], asked)
    _spread(ever, once, asked)
    _spread(proved, market[market["proved"]], asked)
    _spread_days(kept, market[~market["proved"]], given, asked)
    _spread(current, market[_to_the_text(market, ledger.text)] if ledger.text else market, asked)
    rows, every, sensitive = _handing_over(active, asked, shape)
    return {
        "consent_active": now.astype(float),
        "consent_lapsed": (ever & ~now).astype(float),
        "consent_proof": proved.astype(float),
        "consent_kept_days": kept,
        "consent_text_current": current.astype(float),
        "row_consent": rows,
        "fields_all": every,
        "sensitive_consent": sensitive,
        "child_consent": _child_use(active, len(people)),
    }


def _to_the_text(consents: pd.DataFrame, text: str) -> pd.Series:
    """Which were given to this text; a person types its version from paper, so case and blanks do not count."""
    return consents["text_hash"].fillna("").astype(str).str.strip().str.casefold() == text.strip().casefold()


def _places(people: pd.DataFrame, students: pd.DataFrame) -> pd.DataFrame:
    """(person_kind, person_id) -> row of `people`; minors' rows lead to a sole guardian, marked `lent`."""
    own = people[["person_kind", "person_id"]].assign(row=np.arange(len(people)), lent=False)
    guardians = people[people["person_kind"] == "guardian"]
    sole = guardians.drop_duplicates("household_id", keep=False)
    sole = pd.DataFrame({"row": sole.index.to_numpy(), "household_id": sole["household_id"]})
    adults = people.loc[people["person_kind"] == "student", "person_id"]
    minors = students.loc[~students["id"].isin(adults) & students["household_id"].notna(), ["id", "household_id"]]
    lent = minors.astype("int64").merge(sole, on="household_id").rename(columns={"id": "person_id"})
    lent = lent.assign(person_kind="student", lent=True)[["person_kind", "person_id", "row", "lent"]]
    return pd.concat([own, lent], ignore_index=True) if len(lent) else own


def _rows(consents: pd.DataFrame, place: pd.DataFrame, institution: str) -> pd.DataFrame:
    """Consents of known people with `row`, a set of channels, a set of data kinds and whom they name."""
    table = consents.merge(place, on=["person_kind", "person_id"])
    by = table["given_by"].fillna("").astype(str).str.strip().str.casefold()
    table = table[~table["lent"] | by.isin(BY_GUARDIAN)].reset_index(drop=True)
    table["purpose"] = table["purpose"].fillna("").astype(str).str.strip().str.casefold()
    named = table["recipient"].fillna("").astype(str).str.strip()
    table["general"] = table["partner_id"].isna() & (named.str.casefold().isin(ITSELF) | (named == institution))
    table["channel_set"] = [_listed(text) for text in table["channels"]]
    if "text_hash" not in table:
        table["text_hash"] = None
    table["kind_set"] = [_listed(text) for text in table["data_kinds"]]
    return table


def _spread(target: np.ndarray, consents: pd.DataFrame, asked: Asked) -> None:
    """Mark what these consents cover."""
    for number, channel in enumerate(asked.channels):
        here = consents[_holding(consents["channel_set"], frozenset({channel}))]
        target[here.loc[here["general"], "row"].to_numpy(dtype=int), :, number] = True
        for offer, partner in enumerate(asked.partners):
            if partner is not None:
                named = here.loc[(here["partner_id"] == partner).fillna(False), "row"]
                target[named.to_numpy(dtype=int), offer, number] = True


def _spread_days(target: np.ndarray, consents: pd.DataFrame, given: pd.DataFrame, asked: Asked) -> None:
    """Days from an unproved consent's entry to the contact day; the latest entry covering a combination counts."""
    entered = given.drop_duplicates(SCOPE, keep="last")[[*SCOPE, "entered_at"]]
    dated = consents.merge(entered, on=SCOPE, how="left")
    days = pd.to_datetime(dated["entered_at"].astype("object").str[:10], format="%Y-%m-%d", errors="coerce")
    dated["days"] = (pd.Timestamp(asked.day) - days).dt.days.astype(float)
    for value, rows in dated.dropna(subset=["days"]).sort_values("days", ascending=False).groupby("days", sort=False):
        mask = np.zeros(target.shape, dtype=bool)
        _spread(mask, rows, asked)
        target[mask] = float(str(value))


def _handing_over(active: pd.DataFrame, asked: Asked, shape: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    """Whether a separate consent names the partner and some agreed field, whether such consents name all of the fields,
    and whether one covers sensitive data.

    Fields it does not name are left out of that person's row when the partner's file is written.
    """
    rows, every, sensitive = (np.zeros((shape[0], shape[1], 1)) for _ in range(3))
    separate = active[(active["separate"].fillna(0) == 1) & active["purpose"].isin(SHARING)]
    for offer, (partner, fields) in enumerate(zip(asked.partners, asked.fields, strict=True)):
        if partner is None:
            continue
        named = separate[(separate["partner_id"] == partner).fillna(False)]
        covers = named[_holding(named["kind_set"], fields)]
        rows[covers["row"].to_numpy(dtype=int), offer, 0] = 1.0
        for row, kinds in covers.groupby("row")["kind_set"]:
            every[int(str(row)), offer, 0] = float(fields <= frozenset[str]().union(*kinds))
        told = covers.loc[covers["sensitive"].fillna(0) == 1, "row"]
        sensitive[told.to_numpy(dtype=int), offer, 0] = 1.0
    return rows, every, sensitive


def shared_kinds(people: pd.DataFrame, students: pd.DataFrame, ledger: Ledger, partner: int) -> list[frozenset[str]]:
    """For each recipient the kinds of data they separately agreed to hand to this partner."""
    active = _rows(ledger.active, _places(people, students), ledger.institution)
    separate = active[(active["separate"].fillna(0) == 1) & active["purpose"].isin(SHARING)]
    found = [frozenset[str]()] * len(people)
    named = separate[(separate["partner_id"] == partner).fillna(False)]
    for row, kinds in zip(named["row"], named["kind_set"], strict=True):
        found[int(row)] = found[int(row)] | kinds
    return found


def _child_use(active: pd.DataFrame, people: int) -> np.ndarray:
    answer = np.zeros((people, 1, 1))
    answer[active.loc[active["purpose"].isin(CHILD_USE), "row"].to_numpy(dtype=int)] = 1.0
    return answer


def _holding(sets: pd.Series, wanted: frozenset[str]) -> np.ndarray:
    """Where a set shares something with `wanted`; of an empty series too, where a plain list would select columns."""
    return np.array([bool(wanted & each) for each in sets], dtype=bool)


def _listed(text: object) -> frozenset[str]:
    return frozenset(str(each) for each in json.loads(text)) if isinstance(text, str) and text else frozenset()
