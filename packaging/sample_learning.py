"""Two and a half years of enrolments and events, drawn from hidden tastes, levels, seasons, places and families."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.random import Generator
from sample_catalogue import FEEDS, Course, Offer
from sample_people import TODAY, Household, Student, age_on

FIRST_DAY = date(2024, 5, 22)
# Paths across categories: who has finished the left one often goes on to the right one (never the other way round).
PATHS = (
    ("C004", "C005"), ("C002", "C009"), ("C006", "C015"), ("C010", "C007"), ("C011", "C009"), ("C012", "C042"),
    ("C013", "C043"), ("C014", "C008"), ("C016", "C028"), ("C017", "C020"), ("C021", "C019"), ("C018", "C015"),
    ("C019", "C027"), ("C022", "C026"), ("C025", "C040"), ("C026", "C039"), ("C028", "C022"), ("C029", "C031"),
    ("C030", "C034"), ("C033", "C045"), ("C032", "C037"), ("C034", "C044"), ("C035", "C044"), ("C036", "C030"),
    ("C037", "C036"), ("C038", "C016"), ("C039", "C040"), ("C040", "C041"), ("C041", "C008"), ("C042", "C014"),
    ("C043", "C019"), ("C044", "C045"), ("C046", "C048"), ("C048", "C058"), ("C049", "C055"), ("C050", "C056"),
    ("C052", "C059"), ("C054", "C049"), ("C055", "C050"), ("C057", "C058"), ("C059", "C060"), ("C060", "C057"),
)  # fmt: skip
# How strongly each thing moves a choice, in logits.
TASTE, WHIM, FAR_CAMPUS = 0.6, 0.4, 3.0
NEXT_LEVEL, NEXT_PATH, SAME_FIELD, SIBLING = 3.1, 2.7, 0.8, 3.0
OUT_OF_AGE, IN_SEASON = 1.2, 5.5
FADING = (1.0, 0.3, 0.1)
LOOKS_AROUND = 0.08
GIRLS_LEAN = {"舞蹈": 0.5, "音乐": 0.2, "美术": 0.2, "体育": -0.2}


@dataclass(frozen=True)
class Enrolment:
    """One purchase; `ends` is the last day of the term it was bought for."""

    student: Student
    course: Course
    day: date
    paid: float
    ends: date
    status: str
    refunded: date | None = None
    campaign: str = ""


@dataclass(frozen=True)
class Event:
    """One thing a student did with a course or an offer (the ref in `item`)."""

    student: Student
    item: str
    kind: str
    day: date
    value: float | None = None


@dataclass
class History:
    """Everything that happened; `appeal` and `first` are each student's true appeals of the courses today and on the
    day of registration (minus infinity: not open to that student)."""

    enrolments: list[Enrolment] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    appeal: dict[str, np.ndarray] = field(default_factory=dict)
    first: dict[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Term:
    """A teaching period."""

    kind: str
    starts: date
    ends: date


def terms() -> list[Term]:
    """Summer 2024 to autumn 2026."""
    found = []
    for year in (2024, 2025, 2026):
        if year > 2024:
            found.append(Term("winter", date(year, 1, 15), date(year, 2, 10)))
            found.append(Term("spring", date(year, 2, 24), date(year, 6, 25)))
        found.append(Term("summer", date(year, 7, 4), date(year, 8, 24)))
        found.append(Term("autumn", date(year, 9, 5), date(year, 12, 31)))
    return found


class School:
    """The courses as arrays, and the true appeal of each for a student on a day."""

    def __init__(self, rng: Generator, courses: list[Course]) -> None:
        self.rng, self.courses = rng, courses
        self.place = {course.ref: number for number, course in enumerate(courses)}
        self.feeds = np.array([FEEDS[course.category] for course in courses])
        self.names = sorted({course.category for course in courses})
        self.category = np.array([self.names.index(course.category) for course in courses])
        self.popular = np.log([course.popularity for course in courses])
        self.low = np.array([course.age_min for course in courses])
        self.high = np.array([course.age_max for course in courses])
        self.launched = np.array([course.launched.toordinal() for course in courses])
        self.needs = [[self.place[ref] for ref in course.prerequisites] for course in courses]
        self.next_level = np.zeros((len(courses), len(courses)))
        for number, needed in enumerate(self.needs):
            self.next_level[needed, number] = NEXT_LEVEL
        for left, right in PATHS:
            self.next_level[self.place[left], self.place[right]] = NEXT_PATH

    def standing(self, student: Student) -> np.ndarray:
        """What never changes about a student's appeal of each course: taste, gender, place, popularity."""
        taste = TASTE * self.feeds @ student.taste
        whim = self.rng.normal(0, WHIM, len(self.names))[self.category]
        lean = np.array([GIRLS_LEAN.get(course.category, 0.0) for course in self.courses])
        near = np.array([0.0 if student.campus in course.campuses else -FAR_CAMPUS for course in self.courses])
        return taste + whim + (lean if student.gender == "女" else -lean) + near + self.popular

    def season(self, kind: str) -> np.ndarray:
        """How the time of year moves each course; minus infinity where it is not taught."""
        closed: dict[str, tuple[str, ...]] = {"summer": ("winter", "spring", "autumn"), "term": (), "any": ()}
        closed |= {"winter": ("summer", "spring", "autumn"), "holiday": ("spring", "autumn")}
        opens = [kind not in closed[course.season] for course in self.courses]
        best = [kind == (course.peak or kind) for course in self.courses]
        return np.where(opens, np.where(best, IN_SEASON, 0.0), -np.inf)

    def allowed(self, student: Student, day: date, done: set[int]) -> np.ndarray:
        """Zero where the student may take the course on `day`, else minus infinity."""
        age = age_on(student.birth, day)
        fits = (self.low <= age) & (age <= self.high) & (self.launched <= day.toordinal())
        for number, needed in enumerate(self.needs):
            if number in done or any(other not in done for other in needed):
                fits[number] = False
        return np.where(fits, 0.0, -np.inf)


@dataclass
class Path:
    """One student's way so far; `standing` is his or her lasting appeal of every course."""

    student: Student
    standing: np.ndarray
    pace: float
    active: bool = True
    done: list[int] = field(default_factory=list)


class Simulation:
    """Walks through the terms, family by family."""

    def __init__(self, rng: Generator, households: list[Household], courses: list[Course]) -> None:
        self.rng, self.school = rng, School(rng, courses)
        self.history = History()
        self.families = [
            [Path(s, self.school.standing(s), float(rng.gamma(2.2, 0.38))) for s in home.students]
            for home in households
        ]

    def run(self) -> History:
        """All terms; then what each student would like today."""
        for term in terms():
            season = self.school.season(term.kind)
            for family in self.families:
                for path in family:
                    self.live(path, family, term, season)
        for family in self.families:
            for path in family:
                who = path.student
                self.history.appeal[who.ref] = self.appeal(path, family, TODAY)
                self.history.first[who.ref] = path.standing + self.school.allowed(who, who.registered, set())
        return self.history

    def appeal(self, path: Path, family: list[Path], day: date) -> np.ndarray:
        """The true appeal of each course for a student now: lasting taste, next steps, last interest, siblings."""
        school = self.school
        score = path.standing + school.allowed(path.student, day, set(path.done))
        age = age_on(path.student.birth, day)
        middle = np.minimum((school.low + school.high) / 2, 40)
        score = score - OUT_OF_AGE * np.square((age - middle) / 3.0) * (school.high < 18)
        for back, number in enumerate(reversed(path.done[-3:])):
            fading = FADING[back]
            score = score + fading * (
                school.next_level[number] + SAME_FIELD * (school.category == school.category[number])
            )
        for other in family:
            if other is not path and other.done:
                score[other.done] += SIBLING
        return score

    def live(self, path: Path, family: list[Path], term: Term, season: np.ndarray) -> None:
        """One student's term: stays away, or chooses a few courses one after the other."""
        student, rng = path.student, self.rng
        opens = max(term.starts - timedelta(days=24), student.registered, FIRST_DAY)
        closes = min(term.starts + timedelta(days=24), TODAY)
        if opens >= closes:
            return
        path.active = bool(rng.random() < (0.9 if path.active else 0.12))
        if not path.active:
            return
        rate = {"summer": 0.8, "winter": 0.4, "spring": 1.0, "autumn": 1.1}[term.kind] * path.pace
        self.renew(path, term, opens, closes)
        days = np.sort(rng.integers(opens.toordinal(), closes.toordinal(), int(rng.poisson(rate))))
        for day in (date.fromordinal(int(number)) for number in days):
            score = self.appeal(path, family, day) + season
            if np.isfinite(score).any():
                self.choose(path, softmax(score), day, term)

    def choose(self, path: Path, chances: np.ndarray, day: date, term: Term) -> None:
        """Look at some courses, buy one."""
        number = int(self.rng.choice(len(chances), p=chances))
        if self.rng.random() < LOOKS_AROUND:
            looked = int(self.rng.choice(len(chances), p=chances))
            self.event(path.student, looked, "viewed", day - timedelta(days=int(self.rng.integers(0, 4))))
        if self.rng.random() < 0.45:
            self.event(path.student, number, "viewed", day - timedelta(days=int(self.rng.integers(0, 9))))
        if self.rng.random() < 0.1:
            self.event(path.student, number, "asked", day - timedelta(days=int(self.rng.integers(0, 3))))
        path.done.append(number)
        self.buy(path.student, number, day, term)

    def renew(self, path: Path, term: Term, opens: date, closes: date) -> None:
        """Courses without an end (piano, yoga, teams) are bought again."""
        for number in path.done[-2:]:
            if self.school.courses[number].renewable and self.rng.random() < 0.42:
                day = opens + timedelta(days=int(self.rng.integers(0, (closes - opens).days)))
                self.buy(path.student, number, day, term)

    def buy(self, student: Student, number: int, day: date, term: Term, campaign: str = "") -> None:
        """An enrolment and what follows from it."""
        rng, course = self.rng, self.school.courses[number]
        refund = rng.random() < 0.03
        discount = float(rng.choice([1.0, 0.95, 0.9, 0.85], p=[0.55, 0.2, 0.17, 0.08]))
        paid, ends = round(course.price * discount), max(term.ends, day + timedelta(days=20))
        back = day + timedelta(days=int(rng.integers(3, 20))) if refund else None
        if back is not None and back <= TODAY:
            self.history.enrolments.append(Enrolment(student, course, day, paid, ends, "refunded", back, campaign))
            self.event(student, number, "refunded", back, float(paid))
            return
        status = "completed" if ends < TODAY else "active"
        self.history.enrolments.append(Enrolment(student, course, day, paid, ends, status, None, campaign))
        self.attend(student, number, max(day, term.starts), ends)

    def attend(self, student: Student, number: int, starts: date, ends: date) -> None:
        """Attendance (value: share of the lessons so far), completion and rating (1-5)."""
        rng, until = self.rng, min(ends, TODAY)
        share = float(np.clip(rng.beta(6, 1.4), 0.1, 1.0))
        if starts + timedelta(days=7) < until and rng.random() < 0.75:
            self.event(student, number, "attended", starts + (until - starts) / 2, round(share, 2))
        if ends < TODAY and share > 0.6 and rng.random() < 0.6:
            self.event(student, number, "completed", ends)
            if rng.random() < 0.35:
                self.event(student, number, "rated", ends + timedelta(days=1), float(rng.choice([3, 4, 5])))

    def event(self, student: Student, number: int, kind: str, day: date, value: float | None = None) -> None:
        """Write one event down, if its day lies within the records."""
        if FIRST_DAY <= day <= TODAY:
            self.history.events.append(Event(student, self.school.courses[number].ref, kind, day, value))


def softmax(score: np.ndarray) -> np.ndarray:
    """Choice probabilities of a logit model."""
    weights = np.exp(score - score[np.isfinite(score)].max())
    return weights / weights.sum()


def offer_events(rng: Generator, households: list[Household], offers: list[Offer]) -> list[Event]:
    """What adult students looked at, asked about and went to among the partners' offers."""
    found: list[Event] = []
    appeal = np.array([offer.appeal for offer in offers])
    easy = np.array([-1.2 if offer.kind.endswith(("loan", "finance", "card", "sale")) else 0.0 for offer in offers])
    starts = np.array([offer.starts.toordinal() for offer in offers])
    ends = np.array([offer.ends.toordinal() for offer in offers])
    same_partner = 2.5 * np.array([[a.partner == b.partner for b in offers] for a in offers])
    for student in (s for home in households for s in home.students if s.adult):
        liking = 3.0 * appeal @ student.taste + easy + rng.normal(0, 0.4, len(offers))
        seen: list[int] = []
        for day in np.sort(
            date(2025, 10, 1).toordinal() + (417 * np.sqrt(rng.random(int(rng.poisson(2.2))))).astype(int)
        ):
            live = (starts <= day) & (day <= ends) & (day >= student.registered.toordinal())
            live[seen] = False
            if live.any():
                score = liking + (same_partner[seen[-1]] if seen else 0.0)
                number = int(rng.choice(len(offers), p=softmax(np.where(live, score, -np.inf))))
                seen.append(number)
                kind = str(rng.choice(["viewed", "asked", "attended"], p=[0.5, 0.3, 0.2]))
                found.append(Event(student, offers[number].ref, kind, date.fromordinal(int(day))))
    return found


def by_chance(rng: Generator, households: list[Household], courses: list[Course]) -> History:
    """The null sample: as many choices, each by popularity alone, whoever the student is."""
    history = History()
    chances = rng.permutation(1.0 / np.arange(3, len(courses) + 3) ** 0.9)
    chances /= chances.sum()
    span = (TODAY - FIRST_DAY).days
    for student in (s for home in households for s in home.students):
        count = min(1 + int(rng.poisson(rng.gamma(1.6, 2.0))), 20)
        picked = rng.choice(len(courses), size=count, replace=False, p=chances)
        days = np.sort(rng.choice(span - 30, size=count, replace=False))
        for number, offset in zip(picked, days, strict=True):
            course, day = courses[int(number)], FIRST_DAY + timedelta(days=int(offset))
            ends = day + timedelta(days=90)
            status = "completed" if ends < TODAY else "active"
            history.enrolments.append(Enrolment(student, course, day, course.price, ends, status))
            if rng.random() < 0.6:
                history.events.append(Event(student, course.ref, "attended", day + timedelta(days=7), 0.9))
        history.appeal[student.ref] = history.first[student.ref] = np.log(chances)
    return history
