"""Build the profiles: features, tags, renewal risk, value, households and segments, written in one transaction."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.learning_results import Move, ProfileReport, SegmentSummary
from app.domain.messages import mark
from app.domain.profile_runs import ProfileRun
from app.jobs.learning_tables import profile_tables
from app.jobs.progress import Progress
from app.jobs.threads import threads_for

if TYPE_CHECKING:
    import pandas as pd

    from app.domain.value_results import ValueReport
    from app.profiles.features import Tables
    from app.profiles.risk import Risk
    from app.profiles.segments import Grouping
    from app.store.database import Store

STEPS = 6
LEARNED = ("learned", "stage")


def build_profiles(store: Store, today: date, progress: Progress) -> ProfileReport:
    """Replace all profiles and learned segments; segments that people made stay. UserError without students."""
    from app.profiles.features import activities, features
    from app.profiles.segments import grouping

    start = time.perf_counter()
    progress.step(mark("jobs_learn", "Counting what each student did"))
    tables = profile_tables(store, today)
    if tables.students.empty:
        raise UserError(mark("jobs_learn", "There are no students yet: import students first."))
    progress.at(1, STEPS)
    with threads_for(1):
        acts = activities(tables)
        table = features(tables, acts)
        progress.at(2, STEPS)
        progress.step(mark("jobs_learn", "Who may leave, and what each is worth"))
        risk, worth = _ahead(tables, table, acts)
        _add_channels(store, table, today)
        progress.step(mark("jobs_learn", "Looking for groups"))
        progress.at(3, STEPS)
        found = grouping(table)
        progress.at(4, STEPS)
    run = _written(store, table, found, risk, worth, today, progress)
    notes = (found.note, risk.quality.note, *worth.notes)
    homes, seconds = int(table["household_id"].nunique()), time.perf_counter() - start
    return ProfileReport(len(table), homes, run.segments, seconds, notes, risk.quality, worth, run.moves)


def _ahead(tables: Tables, table: pd.DataFrame, acts: pd.DataFrame) -> tuple[Risk, ValueReport]:
    """Renewal risk and expected value, added to the table."""
    from app.profiles.features import day_numbers
    from app.profiles.risk import renewal_risk
    from app.profiles.value import value

    bought = tables.enrolments[tables.enrolments["student_id"].isin(tables.students["id"])]
    back = bought["refunded_at"].notna() | (bought["status"] == "refunded")
    bought = bought.assign(day=day_numbers(bought["at"]), ends_day=day_numbers(bought["ends"]), back=back)
    bought = bought[bought["day"].notna()]
    birth = day_numbers(tables.students["birth_date"]).set_axis(tables.students["id"])
    now = float((tables.today - date(1970, 1, 1)).days)
    risk = renewal_risk(acts, bought, birth, now)
    table["renewal_risk"] = risk.chance.reindex(table.index)
    worth = value(bought, table.index, now)
    for name in worth.table:
        table[name] = worth.table[name]
    return risk, worth.report


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
    store: Store,
    table: pd.DataFrame,
    found: Grouping,
    risk: Risk,
    worth: ValueReport,
    today: date,
    progress: Progress,
) -> ProfileRun:
    """Everything into the store at once; the run carries the ids of the groups and who moved."""
    from app.profiles.rows import COLUMNS, members, profile_rows, segment_rows
    from app.profiles.tags import tags
    from app.store.audit import record
    from app.store.derived import add_rows, replace_rows
    from app.store.frames import frame
    from app.store.profile_runs import keep_run

    kept = frame(store, "segments", ["id", "kind"])
    old = [int(id_) for id_ in kept.loc[kept["kind"].isin(LEARNED), "id"]]
    run, ids = _compared(store, table, found, risk, worth, today)
    rows = profile_rows(table, found.groups, ids, tags(table, risk.quality.horizon_days), today)
    progress.at(5, STEPS)
    pair, marks = ("segment_id", "student_id"), ", ".join("?" for _ in old) or "NULL"
    with store.write() as db:
        replace_rows(db, "segment_members", pair, [], where=f"segment_id IN ({marks})", values=old)
        replace_rows(db, "segments", COLUMNS["segment"], [], where=f"id IN ({marks})", values=old)
        add_rows(db, "segments", COLUMNS["segment"], segment_rows(found.groups, ids, found.kind, today))
        add_rows(db, "segment_members", pair, members(table, found.groups, ids))
        replace_rows(db, "profiles", COLUMNS["profile"], rows)
        keep_run(db, run)
        record(db, store.who, "profiles", "", {"students": len(table), "segments": len(ids)})
        progress.at(STEPS, STEPS)
    return run


def _compared(
    store: Store, table: pd.DataFrame, found: Grouping, risk: Risk, worth: ValueReport, today: date
) -> tuple[ProfileRun, list[int]]:
    """The run, and the id of each group: a group that is still the same keeps its own."""
    import numpy as np
    import pandas as pd

    from app.profiles.moves import crossed, same_groups
    from app.store.frames import frame
    from app.store.profile_runs import runs
    from app.store.segments import next_id

    before = frame(store, "profiles", ["student_id", "segment_id"]).dropna()
    then = pd.Series(before["segment_id"].astype("int64").to_numpy(), index=before["student_id"].astype("int64"))
    place = np.zeros(len(table), dtype=np.int64)
    for at, group in enumerate(found.groups):
        place[group.members] = at
    now = pd.Series(place, index=table.index)
    same, new = same_groups(then, now), next_id(store)
    ids = [same.get(at, new + at) for at in range(len(found.groups))]
    segments = tuple(
        SegmentSummary(id_, one.name, len(one.members), len(one.members) / len(table), one.traits)
        for id_, one in zip(ids, found.groups, strict=True)
    )
    last = next(iter(runs(store, 1)), None)
    since, moves = _moves(last, segments, crossed(then, now), today)
    run = ProfileRun(
        *(today.isoformat(), len(table), segments, found.note, since, moves, worth),
        *(risk.quality.bins, risk.quality.note),
    )
    return run, ids


def _moves(
    last: ProfileRun | None, segments: tuple[SegmentSummary, ...], table: pd.DataFrame, today: date
) -> tuple[str, tuple[Move, ...]]:
    """Since when, and who went where; a second run of one day keeps comparing with the day before if nobody moved."""
    if last is None:
        return "", ()
    names = {one.id: one.name for one in last.segments}
    found = []
    for old, row in table.iterrows():
        counts = enumerate(row.tolist())
        found += [Move(names.get(int(str(old))), segments[at].name, int(count)) for at, count in counts if count]
    again = last.at == today.isoformat()
    if again and last.students == sum(one.count for one in found if one.before == one.after):
        return last.since, last.moves
    return last.at, tuple(sorted(found, key=lambda one: -one.count))
