"""The sample's generator: a seed always gives the same files, and the truth it tells is really planted in them."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import json
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from python_calamine import CalamineWorkbook

from app import paths

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import sample_institution
import sample_names

MOST_BYTES = 5_000_000


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A town of another seed than the shipped one, with the folder it was written to."""
    folder = tmp_path_factory.mktemp("town")
    return folder, sample_institution.generate(folder, 7)


def digest(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def table(path: Path, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def students(folder: Path) -> dict[str, dict[str, str]]:
    """All student lines of both lists by number; the front desk's header is in lines three and four."""
    found = {row["学号"]: row for row in table(folder / "06_students_office.csv", "gbk")}
    sheet = CalamineWorkbook.from_path(folder / "07_students_front_desk.xlsx").get_sheet_by_index(0).to_python()
    for cells in sheet[4:-1]:
        row = dict(zip(sheet[3], cells, strict=True))
        found[row["编号"]] = {**row, "家长电话": row["家长手机"]}
    return found


def test_a_seed_gives_the_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        sample_institution.generate(tmp_path / name, seed, scale=0.05)
    same, again, other = (digest(tmp_path / name) for name in "abc")
    assert same == again
    assert same["06_students_office.csv"] != other["06_students_office.csv"]


def test_the_shipped_sample_is_what_the_generator_makes(tmp_path: Path) -> None:
    sample_institution.generate(tmp_path, sample_institution.SHIPPED_SEED)
    assert digest(tmp_path) == digest(paths.sample())


def test_it_has_the_size_of_a_real_school(truth: Any) -> None:
    folder, told = truth
    assert 2900 <= told.students <= 3150
    assert told.households == 2200
    assert 11_000 <= told.enrolments <= 14_500
    assert 23_000 <= told.events <= 35_000
    assert 0.75 <= told.reachable / told.households <= 0.87
    assert len(table(folder / "01_courses.csv")) == 60
    assert told.rows["02_partners.xlsx"] == 14
    assert told.rows["04_offers.xlsx"] == 80
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= MOST_BYTES


def test_the_lists_are_as_messy_as_promised(truth: Any) -> None:
    folder, _ = truth
    raw = (folder / "06_students_office.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")
    office = table(folder / "06_students_office.csv", "gbk")
    births = [row["出生日期"] for row in office]
    assert all(any(mark in birth for birth in births) for mark in ("/", "-", "年"))
    assert any("０" <= sign <= "９" for row in office for sign in row["家长电话"])
    assert any(row["姓名"] != row["姓名"].strip() for row in office)
    sheet = CalamineWorkbook.from_path(folder / "07_students_front_desk.xlsx").get_sheet_by_index(0)
    rows = sheet.to_python()
    assert len(sheet.merged_cell_ranges or ()) >= 5
    assert rows[-1][0] == "合计"
    assert any(isinstance(cell, float) for row in rows[4:-1] for cell in row[7:8])


def test_duplicates_are_one_person_and_siblings_twins_and_namesakes_are_not(truth: Any) -> None:
    folder, told = truth
    lines = students(folder)
    assert len(told.duplicates) == 60
    kinds = Counter(kind for _, _, kind in told.duplicates)
    assert min(kinds.values()) >= 8
    for first, second, kind in told.duplicates:
        one, two = lines[first], lines[second]
        assert (one["姓名"].strip() != two["姓名"].strip()) == (kind in ("typo", "pinyin", "spaces"))
    planted = {frozenset(pair[:2]) for pair in told.duplicates}
    apart = {frozenset(pair) for pair in (*told.siblings, *told.twins, *told.namesakes)}
    assert len(told.twins) >= 20
    assert len(told.namesakes) >= 50
    assert len(told.siblings) >= 400
    assert not planted & apart
    for first, second in told.namesakes:
        assert lines[first]["姓名"].strip() == lines[second]["姓名"].strip()


def test_siblings_share_a_phone(truth: Any) -> None:
    folder, _ = truth
    by_phone = defaultdict(set)
    for ref, row in students(folder).items():
        phone = str(row["家长电话"]).translate(str.maketrans("０１２３４５６７８９", "0123456789"))
        by_phone["".join(sign for sign in phone.removesuffix(".0") if sign.isdigit())].add(ref)
    assert sum(len(refs) > 1 for phone, refs in by_phone.items() if phone) >= 400


def test_bad_rows_stand_where_the_truth_says(truth: Any) -> None:
    folder, told = truth
    lines = (folder / "09_enrolments_2024_2025.csv").read_text("gbk").splitlines()
    bad = [lines[row - 1] for row in told.refused["09_enrolments_2024_2025.csv"]]
    assert len(bad) == 4
    assert sum("QH26999" in line or "下周三" in line or "待定" in line for line in bad) == 4
    assert sum("QH26999" in line for line in lines) == 2


def test_past_campaigns_are_halves_by_household_with_the_effects_told(truth: Any) -> None:
    folder, told = truth
    arms = defaultdict(dict)
    for row in table(folder / "13_assignments.csv"):
        assert row["人员编号"] not in arms[row["活动名称"]]
        arms[row["活动名称"]][row["人员编号"]] = row["组别"]
    sheet = CalamineWorkbook.from_path(folder / "14_outcomes.xlsx").get_sheet_by_index(0).to_python()
    enrolled = {(row[0], row[1]) for row in sheet[1:] if row[2] == "已报名"}
    for campaign in told.campaigns.values():
        drawn = arms[campaign["name"]]
        rates = {}
        for arm in ("control", "offer"):
            people = [person for person, own in drawn.items() if own == arm]
            assert len(people) >= 900
            rates[arm] = np.mean([(campaign["name"], person) in enrolled for person in people])
        noise = 3.5 * np.sqrt(2 * 0.12 * 0.88 / 900)
        assert abs(rates["offer"] - rates["control"] - campaign["effect"]) < noise
        assert abs(rates["control"] - campaign["base"]) < noise
    assert [campaign["effect"] for campaign in told.campaigns.values()] == pytest.approx([0.08, 0.0])


def test_enrolments_respect_age_and_prerequisites(truth: Any) -> None:
    folder, told = truth
    needs = {
        row["课程编号"]: set(filter(None, row["先修课程"].split("、"))) for row in table(folder / "01_courses.csv")
    }
    first = {second: first for first, second, _ in told.duplicates}
    done = defaultdict(set)
    for row in table(folder / "09_enrolments_2024_2025.csv", "gbk"):
        ref = first.get(row["学号"], row["学号"])
        if row["报名日期"] not in ("下周三", "待定") and not ref.startswith("QH26999"):
            assert needs[row["课程编号"]] <= done[ref]
            done[ref].add(row["课程编号"])


def test_tastes_show_in_what_people_take_but_not_in_the_null_sample(truth: Any, tmp_path: Path) -> None:
    told = truth[1]
    null = sample_institution.generate(tmp_path, 7, scale=0.3, null=True)
    assert top_share(told) < 0.5
    assert top_share(null) == 1.0


def top_share(told: Any) -> float:
    """The share of students whose best course is the commonest best course."""
    best = Counter(courses[0] for courses in told.liked.values() if courses)
    return best.most_common(1)[0][1] / sum(best.values())


def test_the_manifest_names_every_file_and_the_truth_is_kept(truth: Any) -> None:
    folder, told = truth
    manifest = tomllib.loads((folder / "manifest.toml").read_text("utf-8"))
    named = {entry["file"] for entry in manifest["files"]}
    assert named == {path.name for path in folder.iterdir() if path.suffix in (".csv", ".xlsx")} == set(told.rows)
    for entry in manifest["files"]:
        assert entry.get("skip_bad", False) == (entry["file"] in told.refused or entry["file"].startswith("10_"))
        assert "mapping" not in entry or (folder / entry["mapping"]).is_file()
    assert json.loads((folder / "truth.json").read_text("utf-8")) == json.loads(json.dumps(dataclasses.asdict(told)))


def test_names_read_as_people_read_them() -> None:
    assert sample_names.pinyin("曾子涵") == "zeng zihan"
    assert sample_names.pinyin("欧阳静") == "ouyang jing"
    rng = np.random.default_rng(1)
    slip = sample_names.misspelt(rng, "王梓涵")
    assert slip is not None and slip != "王梓涵" and sample_names.pinyin(slip) == "wang zihan"
    assert sample_names.misspelt(rng, "王二") is None


def test_slips_of_the_ear_sound_alike() -> None:
    for group in sample_names.SOUNDS_ALIKE:
        assert len({sample_names.pinyin(f"王{sign}") for sign in group}) == 1, group
