"""Makes the sample institution 启航教育培训学校 for any seed: the files of a real school, and the truth behind them.

    python packaging/sample_institution.py --seed 20261122 --out resources/sample

The same seed gives the same files byte for byte; nothing looks at the clock. The shipped sample is seed 20261122;
tests use others. Every person, partner and phone number is invented.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import sample_campaigns as campaigns
import sample_catalogue as catalogue
import sample_learning as learning
import sample_people as people
import sample_slips as slips
import sample_tables as tables
from numpy.random import Generator
from sample_manifest import write_manifest

SHIPPED_SEED = 20261122
SHORTLIST = 6
Pairs = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Truth:
    """What was planted. Pairs name students by their number (ref) in the files; `duplicates` adds how they differ.

    `refused`: the bad rows of each file, 1-based as a spreadsheet counts; `campaigns`: base rate, true effect, margin;
    `tastes`: each student's hidden interests over `factors`; `liked`: the courses each would truly like best today.
    """

    seed: int
    null: bool
    today: str
    students: int
    households: int
    guardians: int
    adults: int
    enrolments: int
    events: int
    reachable: int
    duplicates: Pairs
    siblings: Pairs
    twins: Pairs
    namesakes: Pairs
    rows: dict[str, int]
    refused: dict[str, list[int]]
    campaigns: dict[str, dict[str, float | str]]
    factors: tuple[str, ...]
    tastes: dict[str, list[float]]
    liked: dict[str, list[str]]


def generate(folder: Path, seed: int, *, scale: float = 1.0, null: bool = False) -> Truth:
    """Write the sample into `folder` (made if missing) and return its truth.

    `scale` 1.0 is about 3,000 students; `null`: choices are by popularity alone, so nothing can be learnt about tastes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    households = people.populate(rng, scale)
    courses, offers = catalogue.courses(), catalogue.offers()
    simulation = None if null else learning.Simulation(rng, households, courses)
    history = learning.by_chance(rng, households, courses) if simulation is None else simulation.run()
    if simulation is not None:
        history.events += learning.offer_events(rng, households, offers)
    first_interests(rng, households, courses, history)
    signed = campaigns.consents(rng, households)
    past = campaigns.run_past(rng, households, offers, signed, simulation)
    lines = slips.lines(rng, households, round(60 * scale))
    out = tables.Written(folder)
    tables.catalogue(out, courses, offers)
    tables.people(rng, out, households, lines)
    tables.learning(rng, out, history, lines, {offer.ref for offer in offers})
    tables.ledger(rng, out, signed)
    tables.campaigns(rng, out, past)
    write_manifest(folder)
    truth = told(seed, null, households, courses, history, signed, past, lines, out)
    (folder / "truth.json").write_text(json.dumps(asdict(truth), ensure_ascii=False) + "\n", encoding="utf-8")
    return truth


def first_interests(
    rng: Generator, households: list[people.Household], courses: list[catalogue.Course], history: learning.History
) -> None:
    """What a family said it came for: close to its true taste, now and then just a word; empty for one in eight."""
    names = [course.category for course in courses]
    for student in (student for home in households for student in home.students):
        appeal = history.first[student.ref]
        if rng.random() > 0.125 and np.isfinite(appeal).any():
            student.interest = names[int(rng.choice(len(names), p=learning.softmax(appeal)))]


def told(
    seed: int, null: bool, households: list[people.Household], courses: list[catalogue.Course],
    history: learning.History, signed: list[campaigns.Consent], past: campaigns.Past, lines: list[slips.Line],
    out: tables.Written,
) -> Truth:  # fmt: skip
    """The truth, gathered."""
    students = [student for home in households for student in home.students]
    return Truth(
        seed=seed,
        null=null,
        today=people.TODAY.isoformat(),
        students=len(students),
        households=len(households),
        guardians=sum(len(home.guardians) for home in households),
        adults=sum(student.adult for student in students),
        enrolments=out.good("09_enrolments_2024_2025.csv", "10_enrolments_2026.xlsx"),
        events=out.good("11_events.csv"),
        reachable=reachable(households, signed),
        duplicates=tuple((line.person.ref, line.ref, line.kind) for line in lines if line.kind),
        siblings=siblings(households),
        twins=tuple((student.twin_of, student.ref) for student in students if student.twin_of),
        namesakes=namesakes(students),
        rows=out.rows,
        refused=out.refused,
        campaigns={
            plan.ref: {
                "name": plan.name,
                "base": plan.base,
                "effect": past.effects[plan.ref],
                "margin": campaigns.MARGIN,
            }
            for plan in campaigns.PAST
        },
        factors=people.FACTORS,
        tastes={student.ref: [round(float(value), 2) for value in student.taste] for student in students},
        liked={student.ref: liked(history.appeal[student.ref], courses) for student in students},
    )


def siblings(households: list[people.Household]) -> tuple[tuple[str, str], ...]:
    """Pairs of one family that are no twins."""
    pairs = (pair for home in households for pair in combinations(home.students, 2))
    return tuple((a.ref, b.ref) for a, b in pairs if a.ref not in (b.twin_of, "") and b.ref != a.twin_of)


def reachable(households: list[people.Household], signed: list[campaigns.Consent]) -> int:
    """Households with at least one marketing consent in force today, proof kept."""
    live = {
        (consent.kind, consent.person)
        for consent in signed
        if consent.purpose == "marketing"
        and consent.proof
        and not consent.withdrawn
        and (consent.expires is None or consent.expires >= people.TODAY)
    }
    return sum(
        any(("guardian", guardian.ref) in live for guardian in home.guardians)
        or any(("student", student.ref) in live for student in home.students)
        for home in households
    )


def namesakes(students: list[people.Student]) -> Pairs:
    """Different people of different families with one name and birthdays at most two years apart."""
    same = tables.named(iter(students))
    return tuple(
        (a.ref, b.ref)
        for group in same.values()
        for a, b in combinations(group, 2)
        if a.household != b.household and abs((a.birth - b.birth).days) < 730
    )


def liked(appeal: np.ndarray, courses: list[catalogue.Course]) -> list[str]:
    """The refs of the courses a student would like best, best first; only those open to him or her."""
    order = np.argsort(-appeal)[:SHORTLIST]
    return [courses[number].ref for number in order if np.isfinite(appeal[number])]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SHIPPED_SEED)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--null", action="store_true", help="choices by popularity alone")
    options = parser.parse_args()
    truth = generate(options.out, options.seed, scale=options.scale, null=options.null)
    for name in ("students", "households", "guardians", "enrolments", "events"):
        print(f"{name}: {getattr(truth, name)}")


if __name__ == "__main__":
    main()
