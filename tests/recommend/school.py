"""A small school in a real store: two tastes, a fixed way through the courses, adults who also took offers."""

from __future__ import annotations

import json
from datetime import date, timedelta

import numpy as np

from app.domain.messages import mark
from app.store.batches import batch
from app.store.database import Store

TODAY = date(2026, 11, 22)
COURSES, OFFERS = 12, 6
PERSON = ["id", "ref", "name", "birth_date", "household_id"]


def fill(store: Store, students: int = 90) -> None:
    """Students 1…n (every third an adult), guardian 100+n for each child, courses, offers, three years of choices."""
    draw = np.random.default_rng(8)
    with batch(store, "import", mark("tests", "A small school")) as b:
        b.insert("households", ["id", "ref"], [(n, f"H{n}") for n in range(1, students + 1)])
        adults = [n for n in range(1, students + 1) if n % 3 == 0]
        rows = [
            (n, f"S{n}", f"Student {n}", "1990-05-05" if n in adults else "2017-05-05", n)
            for n in range(1, students + 1)
        ]
        b.insert("students", PERSON, rows)
        children = [n for n in range(1, students + 1) if n not in adults]
        b.insert("guardians", PERSON, [(100 + n, f"G{n}", f"Guardian {n}", "1985-01-01", n) for n in children])
        b.insert("guardianships", ["student_id", "guardian_id"], [(n, 100 + n) for n in children])
        titles = [(n, f"C{n}", f"course {n}", "art" if n % 2 else "chess", 1000.0) for n in range(1, COURSES + 1)]
        b.insert("courses", ["id", "ref", "title", "category", "price"], titles)
        b.insert(
            "offers",
            ["id", "ref", "title", "kind"],
            [(n, f"O{n}", f"offer {n}", "ticket") for n in range(1, OFFERS + 1)],
        )
        b.insert("enrolments", ["student_id", "course_id", "at", "paid", "status"], list(_enrolments(students, draw)))
        b.insert("events", ["student_id", "offer_id", "type", "at"], list(_events(adults, draw)))


def _enrolments(students: int, draw: np.random.Generator) -> list[tuple[object, ...]]:
    """Each student walks the circle of odd or of even courses from anywhere."""
    rows: list[tuple[object, ...]] = []
    for student in range(1, students + 1):
        own = [n for n in range(1, COURSES + 1) if n % 2 == student % 2]
        start, day = int(draw.integers(len(own))), TODAY - timedelta(days=int(draw.integers(500, 900)))
        for step in range(4):
            rows.append((student, own[(start + step) % len(own)], day.isoformat(), 1000.0, "completed"))
            day += timedelta(days=int(draw.integers(30, 150)))
    return rows


def _events(adults: list[int], draw: np.random.Generator) -> list[tuple[object, ...]]:
    """Each adult looked at four of six offers."""
    day = (TODAY - timedelta(days=40)).isoformat()
    return [(n, int(offer) + 1, "viewed", day) for n in adults for offer in draw.permutation(OFFERS)[:4]]


def consent(store: Store, guardian: int, data_kinds: list[str]) -> None:
    """A guardian's marketing consent."""
    columns = ["person_kind", "person_id", "purpose", "given_at", "data_kinds"]
    with batch(store, "import", mark("tests", "Consents")) as b:
        b.insert("consents", columns, [("guardian", guardian, "marketing", "2026-01-01", json.dumps(data_kinds))])
