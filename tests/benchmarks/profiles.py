"""Profiles and segments of one institution at three numbers of events: seconds, peak memory, and whether it is linear.

Each size is a fresh process on the real encrypted store: reading, counting, tags, risk, value, groups, writing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from _table import ROOT, head, rows

if TYPE_CHECKING:
    from app.store.database import Store

sys.path.insert(0, str(ROOT))
PASSWORD = "a benchmark's password"
EACH = (12.5, 25.0, 50.0)
CATEGORIES = ("chess", "coding", "painting", "sport", "music", "language")
COURSES = 60
LIMIT = 30
RUN = """
import resource, sys, time
from datetime import date
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from app.jobs.build_profiles import build_profiles
from app.jobs.progress import Progress
from app.store.database import open_store
store = open_store(Path(sys.argv[2]), sys.argv[3])
began = time.perf_counter()
report = build_profiles(store, date(2026, 11, 22), Progress())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
print(time.perf_counter() - began, peak, len(report.segments))
"""


class School:
    """People who come at a pace of their own and stay for a while: seeded, so that every run sees the same."""

    def __init__(self, students: int) -> None:
        self.draw, self.students = np.random.default_rng(5), students
        self.days = np.arange("2023-11-22", "2026-11-22", dtype="datetime64[D]").astype(str)
        self.begins = self.draw.integers(0, 900, students)
        self.ends = np.minimum(self.begins + self.draw.geometric(1 / 400, students), len(self.days) - 1)
        pace = self.draw.gamma(1.0, 1.0, students)
        self.share = np.cumsum(pace) / pace.sum()

    def acts(self, count: int) -> tuple[Any, Any, Any]:
        """Students, days and courses of so many acts (positions)."""
        who = np.minimum(np.searchsorted(self.share, self.draw.random(count)), self.students - 1)
        at = self.begins[who] + (self.draw.random(count) * (self.ends - self.begins)[who]).astype(int)
        return who, at, self.draw.integers(0, COURSES, count)


def fill(store: Store, school: School) -> None:
    """Households, students, courses, and three enrolments a student."""
    from app.store.batches import batch

    draw, homes = school.draw, int(0.8 * school.students)
    births = np.arange("2008-01-01", "2020-01-01", dtype="datetime64[D]").astype(str)
    with batch(store, "job", "benchmark") as job:
        job.insert("households", ("ref",), ((f"H{at}",) for at in range(homes)))
        titles = ((f"C{at}", f"C{at}", CATEGORIES[at % len(CATEGORIES)]) for at in range(COURSES))
        job.insert("courses", ("ref", "title", "category"), titles)
        home, born = draw.integers(1, homes + 1, school.students), draw.choice(births, school.students)
        people = zip(home.tolist(), born.tolist(), school.days[school.begins].tolist(), strict=True)
        columns = ("ref", "name", "household_id", "birth_date", "registered_at")
        job.insert("students", columns, ((f"S{at}", f"N{at}", *rest) for at, rest in enumerate(people)))
        who, at, course = school.acts(3 * school.students)
        paid = draw.choice([1480.0, 1880.0, 2280.0], len(who))
        ends = school.days[np.minimum(at + 90, len(school.days) - 1)]
        values = (who + 1, course + 1, school.days[at], ends, paid)
        rows_ = zip(*(value.tolist() for value in values), strict=True)
        job.insert("enrolments", ("student_id", "course_id", "at", "ends", "paid"), rows_)


def events(school: School, count: int) -> Iterator[tuple[Any, ...]]:
    """So many rows of events."""
    types = np.array(["attended", "viewed", "completed", "rated", "asked"])
    for start in range(0, count, 250_000):
        who, at, course = school.acts(min(250_000, count - start))
        kind = types[school.draw.integers(0, len(types), len(who))]
        yield from zip((who + 1).tolist(), (course + 1).tolist(), school.days[at].tolist(), kind.tolist(), strict=True)


def main() -> None:
    """Print the table."""
    from app.domain.institution import Institution
    from app.store.batches import batch
    from app.store.database import create, open_store
    from app.store.keys import CHEAP

    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--students", type=int, default=100_000)
    students = asked.parse_args().students
    head("Profiles and segments")
    lines: list[tuple[object, ...]] = []
    with tempfile.TemporaryDirectory() as folder:
        path, school, there = Path(folder) / "bench.alliance", School(students), 0
        store = create(path, PASSWORD, Institution("Benchmark"), cost=CHEAP).store
        fill(store, school)
        for each in EACH:
            wanted = int(each * students)
            with batch(store, "job", "benchmark") as job:
                job.insert("events", ("student_id", "course_id", "at", "type"), events(school, wanted - there))
            store.close()
            words = [sys.executable, "-c", RUN, str(ROOT), str(path), PASSWORD]
            told = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
            seconds, there = float(told[0]), wanted
            lines.append((f"{students:,}", f"{there:,}", seconds, round(float(told[1])), told[2]))
            store = open_store(path, PASSWORD)
        store.close()
    sizes, taken = np.array(EACH) * students, np.array([float(str(line[2])) for line in lines])
    slope, start = np.polyfit(sizes, taken, 1)
    off = float(np.abs(taken - start - slope * sizes).max() / taken.max())
    rows(("students", "events", "seconds", "peak MB", "groups"), *lines)
    print(f"a straight line: {start:.1f} s + {1e6 * slope:.2f} s a million events, at most {100 * off:.0f} % off it")
    print(f"limit for 100,000 students and 5,000,000 events: {LIMIT} s")


if __name__ == "__main__":
    main()
