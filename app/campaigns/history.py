"""What earlier campaigns teach a new one: how often families take an offer, how often they act unasked, who was just
written to. Rates of few families are pulled towards what is usual (a Beta prior worth 50 families).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import pandas as pd

USUAL_RATE, WORTH = 0.08, 50.0
CONTROL = frozenset({"control", "holdout", "held_out", "held out", "held-out", "对照组", "对照", "留出组"})
TAKEN = frozenset({"redeemed", "enrolled", "bought", "attended", "renewed"})
RAN = frozenset({"launched", "running", "finished", "measured", "done", "closed"})
PERIOD, YEAR = timedelta(days=30), timedelta(days=365)
CREDIT = frozenset({"loan", "training_loan", "credit_card", "car_finance"})


@dataclass(frozen=True)
class Past:
    """Frames of the store: campaigns, assignments, outcomes; `homes` maps (person_kind, person_id) to a household;
    `credit`: the ids of all offers of credit.
    """

    campaigns: pd.DataFrame
    assignments: pd.DataFrame
    outcomes: pd.DataFrame
    homes: pd.Series
    credit: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Rates:
    """`overall` take-up of those asked, `by_offer` (offer id -> rate), `unasked`: goal reached in control groups;
    `asked` and `controls` are how many families stand behind them, `took` and `acted` how many of those did,
    `seen` the same by offer (took, asked).
    """

    overall: float
    by_offer: dict[int, float]
    unasked: float
    asked: int
    controls: int
    took: int = 0
    acted: int = 0
    seen: Mapping[int, tuple[int, int]] = field(default_factory=dict)


def homes_of(students: pd.DataFrame, guardians: pd.DataFrame) -> pd.Series:
    """(person_kind, person_id) -> household id."""
    parts = [
        pd.DataFrame({"person_kind": kind, "person_id": each["id"], "home": each["household_id"]})
        for kind, each in (("student", students), ("guardian", guardians))
    ]
    table = pd.concat(parts, ignore_index=True).dropna(subset=["home"])
    return table.astype({"home": "int64"}).set_index(["person_kind", "person_id"])["home"]


def rates(past: Past, goal: str) -> Rates:
    """Take-up and base rate from campaigns that ran; the usual rate where there were none."""
    assigned = _assigned(past)
    reached = _reached(past, assigned)
    asked = assigned[~assigned["control"]]
    took = asked.merge(reached[reached["type"].isin(TAKEN)].drop_duplicates(["campaign_id", "home"]), how="left")
    overall = _shrunk(float(took["type"].notna().sum()), len(took), USUAL_RATE)
    seen = {
        int(offer): (int(rows["type"].notna().sum()), len(rows))
        for offer, rows in took.dropna(subset=["offer_id"]).groupby("offer_id")
    }
    by_offer = {offer: _shrunk(hits, families, overall) for offer, (hits, families) in seen.items()}
    controls = assigned[assigned["control"] & (assigned["goal"] == goal)]
    acted = controls.merge(reached[reached["type"] == goal].drop_duplicates(["campaign_id", "home"]), how="left")
    hits = int(acted["type"].notna().sum())
    unasked = _shrunk(hits, len(acted), USUAL_RATE)
    return Rates(overall, by_offer, unasked, len(took), len(acted), int(took["type"].notna().sum()), hits, seen)


LEAST_ANSWERS = 20


def days_to_answer(past: Past, goal: str) -> int | None:
    """Days within which nine of ten families that reached `goal` did so in earlier campaigns; None where few did."""
    assigned = _assigned(past)
    rows = past.outcomes.assign(home=_home(past.outcomes, past.homes)).dropna(subset=["home"])
    rows = rows[rows["type"] == goal].astype({"home": "int64"})
    both = rows[["campaign_id", "home", "at"]].merge(
        assigned[["campaign_id", "home", "at"]], on=["campaign_id", "home"]
    )
    done, asked = (pd.to_datetime(both[name].str[:10], errors="coerce") for name in ("at_x", "at_y"))
    days = (done - asked).dt.days.dropna()
    days = days[days >= 0]
    return int(np.ceil(days.quantile(0.9))) if len(days) >= LEAST_ANSWERS else None


def goal_worth(past: Past, goal: str) -> float | None:
    """What a family that reached `goal` brought on average in earlier campaigns; None where few amounts are known."""
    ran = past.campaigns.loc[past.campaigns["state"].isin(RAN), "id"]
    rows = past.outcomes[past.outcomes["campaign_id"].isin(ran) & (past.outcomes["type"] == goal)]
    known = pd.to_numeric(rows["value"], errors="coerce").dropna() if "value" in rows else pd.Series(dtype=float)
    return float(known.mean()) if len(known) >= LEAST_ANSWERS and known.mean() > 0 else None


def arm_counts(past: Past) -> pd.DataFrame:
    """Campaigns that ran with both arms: campaign_id, asked, asked_hits, controls, control_hits by their own goal, and
    `offers`, the set of offer ids given.
    """
    assigned = _assigned(past)
    reached = _reached(past, assigned).rename(columns={"type": "goal"}).assign(hit=1.0)
    hits = assigned.drop_duplicates(["campaign_id", "home"]).merge(
        reached, on=["campaign_id", "home", "goal"], how="left"
    )
    rows = []
    for campaign, group in hits.groupby("campaign_id"):
        asked, controls = group[~group["control"]], group[group["control"]]
        if len(asked) and len(controls):
            given = frozenset(int(each) for each in asked["offer_id"].dropna())
            counts = (len(asked), asked["hit"].sum(), len(controls), controls["hit"].sum())
            rows.append((int(str(campaign)), *counts, given))
    return pd.DataFrame(rows, columns=["campaign_id", "asked", "asked_hits", "controls", "control_hits", "offers"])


def recent_contacts(past: Past, day: date, skip: int | None = None) -> dict[int, int]:
    """How many campaigns wrote to each household in the 30 days before `day`; `skip` leaves one campaign out."""
    near = _near(past, day, PERIOD, skip)
    return near.groupby("home")["campaign_id"].nunique().to_dict()


def recent_credit(past: Past, day: date, skip: int | None = None) -> dict[int, int]:
    """How many campaigns offered each household credit in the year before `day`."""
    near = _near(past, day, YEAR, skip)
    near = near[near["offer_id"].isin(past.credit)]
    return near.groupby("home")["campaign_id"].nunique().to_dict()


def _near(past: Past, day: date, period: timedelta, skip: int | None) -> pd.DataFrame:
    """Families asked in the time before `day`; `skip` leaves one campaign out."""
    assigned = _assigned(past)
    assigned = assigned[~assigned["control"] & (assigned["campaign_id"] != (skip if skip is not None else -1))]
    at = assigned["at"].str[:10]
    return assigned[(at > (day - period).isoformat()) & (at <= day.isoformat())]


def popularity(profiles: pd.DataFrame, events: pd.DataFrame, homes: pd.Series, past: Past) -> pd.DataFrame:
    """How much likelier each segment takes each offer than everyone: columns segment_id, offer_id, ratio.

    The prior where no model has scored anyone: events and outcomes of households, pulled towards 1.
    """
    segment = profiles.dropna(subset=["household_id", "segment_id"]).drop_duplicates("household_id")
    segment = segment.astype({"household_id": "int64", "segment_id": "int64"}).set_index("household_id")["segment_id"]
    done = events[events["offer_id"].notna()].merge(
        homes.rename("home").reset_index().query("person_kind == 'student'"),
        left_on="student_id",
        right_on="person_id",
    )[["home", "offer_id"]]
    assigned = _assigned(past)
    taken = assigned.merge(_reached(past, assigned), on=["campaign_id", "home"])
    taken = taken[taken["type"].isin(TAKEN) & taken["offer_id"].notna()][["home", "offer_id"]]
    both = pd.concat([done, taken], ignore_index=True).astype("int64").drop_duplicates()
    both["segment_id"] = both["home"].map(segment)
    both = both.dropna(subset=["segment_id"]).astype({"segment_id": "int64"})
    seen = both.groupby(["segment_id", "offer_id"]).size().rename("seen").reset_index()
    sizes = segment.value_counts()
    share = both.groupby("offer_id").size() / max(len(segment), 1)
    expected = seen["segment_id"].map(sizes) * seen["offer_id"].map(share)
    seen["ratio"] = (seen["seen"] + 10) / (expected + 10)
    return seen[["segment_id", "offer_id", "ratio"]]


def _assigned(past: Past) -> pd.DataFrame:
    """Families of campaigns that ran: campaign_id, home, control, offer_id, at, goal."""
    ran = past.campaigns[past.campaigns["state"].isin(RAN)][["id", "goal"]]
    rows = past.assignments.merge(ran.rename(columns={"id": "campaign_id"}), on="campaign_id")
    rows = rows.assign(home=_home(rows, past.homes)).dropna(subset=["home"])
    control = rows["arm"].fillna("").astype(str).str.strip().str.casefold().isin(CONTROL)
    rows = rows.assign(control=control, home=rows["home"].astype("int64"))
    return rows[["campaign_id", "home", "control", "offer_id", "at", "goal", "code"]]


def _reached(past: Past, assigned: pd.DataFrame) -> pd.DataFrame:
    """What families did: campaign_id, home, type; a redeemed code leads to its family."""
    rows = past.outcomes.assign(home=_home(past.outcomes, past.homes))
    coded = assigned.dropna(subset=["code"]).drop_duplicates("code").set_index("code")["home"]
    rows["home"] = rows["home"].fillna(rows["code"].map(coded).astype("float64"))
    rows = rows.dropna(subset=["home"]).astype({"home": "int64"})
    return rows[["campaign_id", "home", "type"]].drop_duplicates()


def _home(rows: pd.DataFrame, homes: pd.Series) -> pd.Series:
    own = rows["household_id"].astype("Float64").astype("float64")
    keys = pd.MultiIndex.from_arrays(
        [rows["person_kind"].fillna("").astype("object"), rows["person_id"].astype("Float64").astype("float64")]
    )
    known = homes.copy()
    known.index = pd.MultiIndex.from_arrays(
        [homes.index.get_level_values(0).astype("object"), homes.index.get_level_values(1).astype("float64")]
    )
    found = known.reindex(keys).to_numpy(dtype=float, na_value=np.nan) if len(known) else np.full(len(rows), np.nan)
    return own.fillna(pd.Series(found, index=rows.index))


def _shrunk(hits: float, families: int, towards: float) -> float:
    return (hits + WORTH * towards) / (families + WORTH)


def answers_of(past: Past, campaign_id: int, goal: str) -> pd.DataFrame:
    """Families asked in one campaign that ran: home, arm, offer_id, at (day), hit (reached the goal), and the content
    `variant` drawn for them ("" where there was one for all) with its `chance`.
    """
    rows = past.campaigns[past.campaigns["state"].isin(RAN)]["id"]
    mine = past.assignments[(past.assignments["campaign_id"] == campaign_id) & (campaign_id in set(rows))]
    assigned = _assigned(Past(past.campaigns, mine, past.outcomes, past.homes))
    arms = mine.assign(home=_home(mine, past.homes)).dropna(subset=["home"]).drop_duplicates("home")
    arms = arms.assign(home=arms["home"].astype("int64")).set_index("home")
    reached = _reached(past, assigned)
    hit = reached[(reached["campaign_id"] == campaign_id) & (reached["type"] == goal)]["home"]
    asked = assigned[~assigned["control"]].drop_duplicates("home")
    told = arms.reindex(asked["home"], columns=["arm", "variant", "variant_chance"]).set_axis(asked.index)
    return pd.DataFrame(
        {
            "home": asked["home"],
            "arm": told["arm"].fillna("").astype(str),
            "variant": told["variant"].astype(object).fillna("").astype(str),
            "chance": told["variant_chance"].astype("Float64").to_numpy(dtype=float, na_value=np.nan),
            "offer_id": asked["offer_id"],
            "at": asked["at"].fillna("").astype(str).str[:10],
            "hit": asked["home"].isin(hit).astype(float),
        }
    ).reset_index(drop=True)
