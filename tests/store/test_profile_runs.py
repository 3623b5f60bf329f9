from __future__ import annotations

from dataclasses import replace

from app.domain.messages import mark
from app.domain.profile_runs import ProfileRun
from app.domain.value_results import ValueReport
from app.store import profile_runs
from app.store.database import Store
from app.store.profile_runs import keep_run, runs

NOTE = mark("t", "note")
RUN = ProfileRun("2026-11-22", 3, (), NOTE, "", (), ValueReport(0, 0.0, 0.0, 0.0, {}, (), (), (), ()), (), NOTE)


def test_one_run_a_day_newest_first(store: Store) -> None:
    with store.write() as db:
        for day, students in (("2026-11-20", 1), ("2026-11-22", 2), ("2026-11-22", 3)):
            keep_run(db, replace(RUN, at=day, students=students))
    assert [(one.at, one.students) for one in runs(store)] == [("2026-11-22", 3), ("2026-11-20", 1)]
    assert runs(store, 1)[0].students == 3


def test_old_runs_go(store: Store) -> None:
    with store.write() as db:
        for day in range(profile_runs.KEPT + 5):
            keep_run(db, replace(RUN, at=f"2026-{1 + day // 28:02d}-{1 + day % 28:02d}"))
    assert len(runs(store, 1000)) == profile_runs.KEPT
