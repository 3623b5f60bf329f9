"""Everything a plan is judged on, read from the store: people, consents, deals, earlier campaigns, likings."""

from __future__ import annotations

import difflib
import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.campaigns import Plan
from app.domain.errors import UserError
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.campaigns.examination import Ground
    from app.campaigns.history import Past
    from app.campaigns.proposal import Signals
    from app.campaigns.rules import RuleBook
    from app.store.database import Store

Reasons = dict[tuple[str, int, int], Message]


def rule_book() -> RuleBook:
    """The rules the program ships with."""
    from app.campaigns.rules import load_rules
    from app.paths import resources

    return load_rules(resources() / "rules")


def ground_of(store: Store, plan: Plan, today: date, campaign_id: int | None = None) -> Ground:
    """The people and deals of a plan. UserError: its days are past, or it names what the store does not have."""
    from app.campaigns.examination import Ground
    from app.campaigns.offers import Deals, Setting
    from app.campaigns.permissions import Ledger
    from app.campaigns.recipients import People
    from app.store import compliance, institution
    from app.store.frames import active_consents, frame

    if plan.ends < today:
        raise UserError(mark("campaigns", "The plan's last day, {ends}, is past; choose later days."), ends=plan.ends)
    own = institution.get(store)
    contact_day = max(today, plan.starts)
    people = People(frame(store, "students"), frame(store, "guardians"), frame(store, "guardianships"))
    partners, agreements = frame(store, "partners"), frame(store, "agreements")
    offers = _offers(plan, frame(store, "offers"), _partners(plan, partners))
    active = active_consents(store, contact_day)
    held = (active["given_at"].str[:10] <= today.isoformat()) & _all_day(
        active["expires"], contact_day
    )  # nobody agrees tomorrow
    standing = compliance.standing(store)
    ledger = Ledger(active[held].reset_index(drop=True), _given(store), own.name, standing.consent_text)
    households = frame(store, "households", ["id"])["id"].to_numpy()
    return Ground(
        households=households,
        inside=_inside(store, plan, households, people.students, today),
        people=people,
        deals=Deals(offers, partners, agreements),
        ledger=ledger,
        setting=Setting(own.name, own.type or "", own.country or "", contact_day, today, standing.incident),
        past=past_of(store, people.students, people.guardians),
        campaign_id=campaign_id,
        children_scored=_children_scored(store, offers, people.students, contact_day),
    )


def past_of(store: Store, students: pd.DataFrame, guardians: pd.DataFrame) -> Past:
    """Earlier campaigns with their lists and outcomes."""
    from app.campaigns.history import CREDIT, Past, homes_of
    from app.store.frames import frame

    homes = homes_of(students, guardians)
    offers = frame(store, "offers", ["id", "kind"])
    credit = frozenset(int(each) for each in offers.loc[offers["kind"].str.strip().str.casefold().isin(CREDIT), "id"])
    return Past(frame(store, "campaigns"), frame(store, "assignments"), frame(store, "outcomes"), homes, credit)


def _all_day(expires: pd.Series, day: date) -> pd.Series:
    """A consent that ends by the clock holds on its last day only if that is the day's last second: who knows when the
    message is read.
    """
    text = expires.fillna("").astype(str)
    clock = text.str[11:19]
    return (text.str[:10] != day.isoformat()) | (clock == "") | (clock >= "23:59:59")


def _children_scored(store: Store, offers: pd.DataFrame, students: pd.DataFrame, day: date) -> bool:
    """Whether a model has ranked one of these offers for a student under 14 or of unknown age."""
    import numpy as np

    from app.campaigns.recipients import ages
    from app.store.frames import frame

    scores = frame(store, "recommendations", ["purpose", "person_kind", "person_id", "item_id"])
    scores = scores[(scores["purpose"] == "offer") & (scores["person_kind"] == "student")]
    scored = scores.loc[scores["item_id"].isin(offers["id"]), "person_id"].unique()
    young = students["id"][np.nan_to_num(ages(students["birth_date"], day), nan=0.0) < 14]
    return bool(young.isin(scored).any())


def signals_of(store: Store, ground: Ground) -> tuple[Signals, Reasons]:
    """Scores, profiles, events, classes and seats in use; and why the recommender named whom."""
    from app.campaigns.proposal import Signals
    from app.domain.messages import unpacked
    from app.store.frames import frame

    wanted = ground.deals.offers["id"]
    scores = frame(store, "recommendations")
    scores = scores[(scores["purpose"] == "offer") & scores["item_id"].isin(wanted)]
    keys = zip(scores["person_kind"], scores["person_id"], scores["item_id"], scores["reason"], strict=True)
    reasons = {
        (str(kind), int(person), int(item)): unpacked(json.loads(text)) for kind, person, item, text in keys if text
    }
    signals = Signals(
        scores=scores,
        profiles=frame(store, "profiles", ["student_id", "household_id", "segment_id"]),
        events=frame(store, "events", ["student_id", "offer_id", "type"]),
        classes=_classes(store, ground.people.students),
        taken=_taken(ground),
        uplift=_uplift(store),
    )
    return signals, reasons


def _uplift(store: Store) -> pd.DataFrame:
    """What experiments taught of whom an offer moves, the newest last."""
    from app.store.frames import frame

    columns = ["person_kind", "person_id", "offer_id", "offer_kind", "score", "low", "made_at"]
    return frame(store, "uplift_scores", columns).sort_values("made_at", kind="stable")


def _given(store: Store) -> pd.DataFrame:
    """Every permission ever given, with the day it was entered."""
    from app.store.frames import consent_ledger, frame

    ledger = consent_ledger(store)
    undone = ledger.loc[ledger["action"] == "reversed", "refers_to"].dropna()
    given = ledger[(ledger["action"] == "given") & ~ledger["id"].isin(undone)]
    entered = frame(store, "batches", ["id", "at"]).rename(columns={"id": "batch_id", "at": "entered_at"})
    return given.merge(entered, on="batch_id", how="left")


def _partners(plan: Plan, partners: pd.DataFrame) -> set[int]:
    found = set()
    for name in plan.partners:
        match = partners[(partners["ref"] == name) | (partners["name"] == name)]
        if match.empty:
            raise _unknown(mark("campaigns", "There is no partner “{name}”"), name, partners["name"].tolist())
        found |= {int(each) for each in match["id"]}
    return found


def _offers(plan: Plan, offers: pd.DataFrame, partners: set[int]) -> pd.DataFrame:
    """The plan's offers in its order."""
    places = []
    for name in plan.offers:
        match = offers[(offers["ref"] == name) | (offers["title"] == name)]
        if match.empty:
            raise _unknown(mark("campaigns", "There is no offer “{name}”"), name, offers["ref"].tolist())
        place = match.index[0]
        partner = offers.loc[place, "partner_id"]
        if partners and partner is not None and partner == partner and int(str(partner)) not in partners:
            raise UserError(
                mark("campaigns", "The offer “{name}” belongs to none of the plan's partners; add its partner."),
                name=name,
            )
        places.append(place)
    return offers.loc[list(dict.fromkeys(places))].reset_index(drop=True)


def _unknown(what: Message, name: str, there: Sequence[object]) -> UserError:
    words = [str(each) for each in there]
    near = difflib.get_close_matches(name, words, 3, 0.4) or words[:5]
    text = mark("campaigns", "{what}; there is: {near}.")
    return UserError(text, what=what.filled(name=name), near=", ".join(near) or "–")


def _inside(store: Store, plan: Plan, households: np.ndarray, students: pd.DataFrame, today: date) -> np.ndarray:
    """Whether each household has a student in one of the plan's segments; all of them where it names none."""
    import numpy as np

    from app.store.frames import frame
    from app.store.segments import member_ids
    from app.store.wording import said
    from app.texts import LANGUAGES, translator

    if not plan.segments:
        return np.ones(len(households), dtype=bool)
    segments = frame(store, "segments", ["id", "name"])
    known: dict[str, int] = {}
    for number, name in zip(segments["id"], segments["name"], strict=True):
        text = said(name)
        forms = [text] if isinstance(text, str) else [str(text), *(translator(each)(text) for each in LANGUAGES)]
        known |= {form: int(number) for form in (*forms, str(number))}
    missing = [name for name in plan.segments if name not in known]
    if missing:
        there = [name for name in known if not name.isdigit()]
        raise _unknown(mark("campaigns", "There is no segment “{name}”"), missing[0], there)
    wanted = [known[name] for name in plan.segments]
    chosen = {student for one in wanted for student in member_ids(store, one, today)}
    homes = students.loc[students["id"].isin(chosen), "household_id"].dropna()
    return np.isin(households, homes.to_numpy(dtype="int64"))


def _classes(store: Store, students: pd.DataFrame) -> pd.Series:
    """household -> the course its students joined last."""
    from app.store.frames import frame

    joined = frame(store, "enrolments", ["student_id", "course_id", "at"])
    homes = students.dropna(subset=["household_id"]).set_index("id")["household_id"].astype("int64")
    joined = (
        joined.assign(home=joined["student_id"].map(homes)).dropna(subset=["home"]).sort_values("at", kind="stable")
    )
    return joined.drop_duplicates("home", keep="last").set_index("home")["course_id"]


def _taken(ground: Ground) -> dict[int, int]:
    """Seats that running campaigns have given out, by offer."""
    from app.campaigns.history import CONTROL

    campaigns, rows = ground.past.campaigns, ground.past.assignments
    running = campaigns.loc[(campaigns["state"] == "launched") & (campaigns["id"] != (ground.campaign_id or -1)), "id"]
    rows = rows[rows["campaign_id"].isin(running) & ~rows["arm"].isin(CONTROL) & rows["offer_id"].notna()]
    return {int(str(offer)): int(count) for offer, count in rows["offer_id"].value_counts().items()}
