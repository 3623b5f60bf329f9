"""Build the profiles: features, tags, renewal risk, value, households and segments, written in one transaction."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import TYPE_CHECKING, Any

from app.domain.errors import UserError
from app.domain.learning_results import ProfileReport, SegmentSummary
from app.domain.messages import Message, mark, unpacked
from app.jobs.learning_tables import profile_tables
from app.jobs.progress import Progress
from app.jobs.threads import threads_for

if TYPE_CHECKING:
    import pandas as pd

    from app.profiles.risk import Risk
    from app.profiles.segments import Grouping
    from app.store.database import Store

STEPS = 6
LEARNED = ("learned", "stage")


def build_profiles(store: Store, today: date, progress: Progress) -> ProfileReport:
    """Replace all profiles and learned segments; segments that people made stay. UserError without students."""
    from app.profiles.features import features
    from app.profiles.segments import grouping

    start = time.perf_counter()
    progress.step(mark("jobs_learn", "Counting what each student did"))
    tables = profile_tables(store, today)
    if tables.students.empty:
        raise UserError(mark("jobs_learn", "There are no students yet: import students first."))
    progress.at(1, STEPS)
    with threads_for(1):
        table = features(tables)
        progress.at(2, STEPS)
        risk = _risk(tables, table)
        _add_channels(store, table, today)
        progress.step(mark("jobs_learn", "Looking for groups"))
        progress.at(3, STEPS)
        found = grouping(table)
        progress.at(4, STEPS)
    segments = _written(store, table, found, risk, today, progress)
    homes = int(table["household_id"].nunique())
    return ProfileReport(
        len(table), homes, segments, time.perf_counter() - start, (found.note, risk.quality.note), risk.quality
    )


def _risk(tables: Any, table: pd.DataFrame) -> Risk:
    """Renewal risk and expected value, added to the table."""
    from app.profiles.features import activities, day_numbers
    from app.profiles.risk import renewal_risk
    from app.profiles.scores import expected_value

    bought = tables.enrolments[tables.enrolments["student_id"].isin(tables.students["id"])]
    bought = bought.assign(day=day_numbers(bought["at"]), ends_day=day_numbers(bought["ends"]))
    birth = day_numbers(tables.students["birth_date"]).set_axis(tables.students["id"])
    acts = activities(tables)
    now = float((tables.today - date(1970, 1, 1)).days)
    risk = renewal_risk(acts, bought[bought["day"].notna()], birth, now)
    table["renewal_risk"] = risk.chance.reindex(table.index)
    columns = (table[name].to_numpy(float) for name in ("renewal_risk", "spend_year", "tenure_days"))
    table["expected_value"] = expected_value(*columns)
    return risk


def _add_channels(store: Store, table: pd.DataFrame, today: date) -> None:
    """The channel each household is reached by, from past campaigns and active consents."""
    import pandas as pd

    from app.profiles.channels import channel_habits
    from app.store.frames import active_consents, frame

    given = active_consents(store, today)
    homes = [
        frame(store, noun, ["id", "household_id"]).assign(person_kind=kind)
        for noun, kind in (("students", "student"), ("guardians", "guardian"))
    ]
    owners = pd.concat(homes).rename(columns={"id": "person_id"})
    allowed = given[given["purpose"] == "marketing"].merge(owners, on=["person_kind", "person_id"])
    assignments, outcomes = frame(store, "assignments"), frame(store, "outcomes")
    table["channel"] = channel_habits(table["household_id"], assignments, outcomes, allowed)


def _written(
    store: Store, table: pd.DataFrame, found: Grouping, risk: Risk, today: date, progress: Progress
) -> tuple[SegmentSummary, ...]:
    """Everything into the store at once; the summaries carry the new ids."""
    from app.profiles.rows import COLUMNS, members, profile_rows, segment_rows
    from app.profiles.tags import tags
    from app.store.audit import record
    from app.store.derived import add_rows, replace_rows
    from app.store.frames import frame

    kept = frame(store, "segments", ["id", "kind"])
    first = int(kept["id"].max()) + 1 if len(kept) else 1
    old = [int(id_) for id_ in kept.loc[kept["kind"].isin(LEARNED), "id"]]
    ids = [first + place for place in range(len(found.groups))]
    rows = profile_rows(table, found.groups, ids, tags(table, risk.quality.horizon_days), today)
    progress.at(5, STEPS)
    pair, marks = ("segment_id", "student_id"), ", ".join("?" for _ in old) or "NULL"
    with store.write() as db:
        replace_rows(db, "segment_members", pair, [], where=f"segment_id IN ({marks})", values=old)
        replace_rows(db, "segments", COLUMNS["segment"], [], where=f"id IN ({marks})", values=old)
        add_rows(db, "segments", COLUMNS["segment"], segment_rows(found.groups, ids, found.kind, today))
        add_rows(db, "segment_members", pair, members(table, found.groups, ids))
        replace_rows(db, "profiles", COLUMNS["profile"], rows)
        record(db, store.who, "profiles", "", {"students": len(table), "segments": len(ids)})
        progress.at(STEPS, STEPS)
    return tuple(
        SegmentSummary(id_, one.name, len(one.members), len(one.members) / len(table), one.traits)
        for id_, one in zip(ids, found.groups, strict=True)
    )


def segment_name(name: str, description: str) -> Message | str:
    """What a segment is called in any language: the message of a learned one, the words of one that a person made."""
    plain = json.loads(description or "[]")
    return unpacked(plain["name"]) if isinstance(plain, dict) and "name" in plain else name
