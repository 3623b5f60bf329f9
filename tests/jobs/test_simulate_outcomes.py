"""Simulated results: the stated effect is in them, they import like a partner's file, and they say what they are."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.campaigns.plan_file import read_plan
from app.jobs.import_file import import_file
from app.jobs.launch_campaign import launch_campaign
from app.jobs.load_sample import Simulated, read_manifest
from app.jobs.plan_campaign import plan_campaign
from app.jobs.progress import Progress
from app.jobs.simulate_outcomes import SHEET, TITLE, simulate_outcomes
from app.store.database import Store
from app.store.frames import frame


@pytest.fixture
def launched(sample_store: Store, sample_folder: Path, tmp_path: Path, today: date) -> str:
    """The ref of the sample's campaign, its list sealed."""
    plan = read_plan(read_manifest(sample_folder).plan)
    ref = plan_campaign(sample_store, plan, today).campaign
    launch_campaign(sample_store, ref, tmp_path / "lists", today, approver="李主任", reason="test")
    return ref


def rows(path: Path) -> list[list[object]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(SHEET).to_python()


def test_the_effect_is_the_stated_one_and_the_file_says_it_is_simulated(
    sample_store: Store, launched: str, tmp_path: Path
) -> None:
    made = simulate_outcomes(sample_store, launched, tmp_path, Simulated(1, 0.1, 0.5), Progress())
    read = rows(made.file)
    assert read[0][0] == TITLE and "模拟" in TITLE and "Simulated" in TITLE
    enrolled = Counter(row[2] for row in read[2:] if row[3] == "已报名")
    listed = Counter(frame(sample_store, "assignments").query("campaign_id == 3")["arm"])
    assert enrolled["offer"] / listed["offer"] == pytest.approx(0.6, abs=0.08)
    assert enrolled["control"] / listed["control"] == pytest.approx(0.1, abs=0.08)
    assert not [row for row in read[2:] if row[2] == "control" and row[3] != "已报名"]


def test_the_same_seed_gives_the_same_results_and_every_row_imports(
    sample_store: Store, launched: str, tmp_path: Path
) -> None:
    chances = Simulated(2, 0.1, 0.05)
    one = simulate_outcomes(sample_store, launched, tmp_path, chances, Progress())
    first = rows(one.file)
    assert rows(simulate_outcomes(sample_store, launched, tmp_path, chances, Progress()).file) == first
    report = import_file(sample_store, one.file, "outcomes")
    assert (report.added, report.refused) == (one.rows, 0)
    assert one.rows == len(first) - 2
