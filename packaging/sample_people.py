"""Households, guardians and students of the sample institution, and the tastes they really have."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import sample_names as names
from numpy.random import Generator

TODAY = date(2026, 11, 22)
FACTORS = ("理性", "艺术", "运动", "语言", "生活", "财商")
CAMPUSES = ("东湖", "高新", "老城")
DISTRICTS: dict[str, tuple[str, tuple[float, ...]]] = {
    # district: the campus nearby, and how its families lean over FACTORS
    "东湖区": ("东湖", (0.0, 0.9, 0.0, 0.2, 0.1, 0.0)),
    "高新区": ("高新", (1.1, 0.0, 0.2, 0.0, 0.0, 0.3)),
    "老城区": ("老城", (0.0, 0.3, 0.0, 0.9, 0.3, 0.0)),
    "滨江区": ("东湖", (0.1, 0.0, 0.6, 0.0, 0.2, 0.7)),
    "空港区": ("高新", (0.2, 0.0, 0.9, 0.0, 0.5, 0.0)),
}
SOURCES: dict[str, tuple[float, ...]] = {
    "老学员介绍": (0.2, 0.2, 0.0, 0.2, 0.0, 0.0),
    "公众号": (0.1, 0.4, 0.0, 0.3, 0.3, 0.1),
    "地推活动": (0.0, 0.0, 0.5, 0.0, 0.2, 0.0),
    "合作方推荐": (0.2, 0.0, 0.1, 0.0, 0.0, 0.6),
    "自然到访": (0.0, 0.1, 0.1, 0.1, 0.2, 0.0),
}


@dataclass
class Guardian:
    """One adult who answers for a family; `lead` is the one the school calls first."""

    ref: str
    name: str
    phone: str
    relation: str
    birth: date
    lead: bool
    email: str = ""
    drives: bool = False


@dataclass
class Student:
    """One real person who learns; `taste` is the hidden truth (over FACTORS), the rest is what a school knows."""

    ref: str
    name: str
    gender: str
    birth: date
    schooling: str
    household: int
    campus: str
    district: str
    source: str
    registered: date
    taste: np.ndarray
    phone: str = ""
    email: str = ""
    interest: str = ""
    birth_known: bool = True
    twin_of: str = ""
    guardian_ref: str = ""
    drives: bool = False

    @property
    def age(self) -> int:
        """Whole years on the sample's own today."""
        return age_on(self.birth, TODAY)

    @property
    def adult(self) -> bool:
        """Whether the student speaks for himself."""
        return self.age >= 18


@dataclass
class Household:
    """A family as it really is, not as the lists have it."""

    number: int
    district: str
    campus: str
    source: str
    registered: date
    taste: np.ndarray
    guardians: list[Guardian] = field(default_factory=list)
    students: list[Student] = field(default_factory=list)

    @property
    def contact(self) -> tuple[str, str]:
        """Whom the school writes to: ("guardian" | "student", ref)."""
        return ("guardian", self.guardians[0].ref) if self.guardians else ("student", self.students[0].ref)


def age_on(birth: date, day: date) -> int:
    """Whole years on `day`."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def grown_up(rng: Generator, low: int, high: int) -> date:
    """A birthday of someone aged low to high (inclusive) today."""
    return TODAY - timedelta(days=int(rng.integers(round(low * 365.25) + 1, round((high + 1) * 365.25) - 1)))


def registration_day(rng: Generator) -> date:
    """Most families came before this spring; a few keep coming until last week."""
    start, turn = date(2023, 3, 1), date(2026, 4, 20)
    if rng.random() < 0.935:
        return start + timedelta(days=int((turn - start).days * rng.beta(1.5, 1.3)))
    return turn + timedelta(days=int(rng.integers(0, (TODAY - turn).days - 3)))


def leaning(rng: Generator, district: str, source: str) -> np.ndarray:
    """A family's hidden interests over FACTORS: sparse, tilted by where it lives and how it came."""
    own = rng.dirichlet(np.full(len(FACTORS), 0.3)) * 3.0
    return own + np.array(DISTRICTS[district][1]) + np.array(SOURCES[source])


class Town:
    """Draws households one after the other; holds only the running numbers."""

    def __init__(self, rng: Generator) -> None:
        self.rng = rng
        self.households: list[Household] = []
        self.students = self.guardians = 0

    def household(self) -> Household:
        """An empty household with its place, its way to us and its taste."""
        district = str(self.rng.choice(list(DISTRICTS), p=[0.26, 0.26, 0.2, 0.16, 0.12]))
        source = str(self.rng.choice(list(SOURCES), p=[0.34, 0.22, 0.16, 0.1, 0.18]))
        campus = DISTRICTS[district][0] if self.rng.random() < 0.9 else str(self.rng.choice(CAMPUSES))
        day = registration_day(self.rng)
        home = Household(len(self.households), district, campus, source, day, leaning(self.rng, district, source))
        self.households.append(home)
        return home

    def guardian(self, home: Household, family: str, relation: str, lead: bool) -> Guardian:
        """A parent or grandparent; mothers keep their own surname."""
        self.guardians += 1
        kind = "woman" if relation in ("母亲", "祖母") else "man"
        surname = family if relation == "父亲" else names.surname(self.rng)
        birth = grown_up(self.rng, 55, 68) if relation == "祖母" else grown_up(self.rng, 29, 50)
        ref = f"JZ{self.guardians:05d}"
        mail = f"{ref.lower()}@example.com" if self.rng.random() < 0.25 else ""
        person = Guardian(
            ref, surname + names.given(self.rng, kind), names.phone(self.rng), relation, birth, lead, mail
        )
        person.drives = bool(self.rng.random() < 0.6)
        home.guardians.append(person)
        return person

    def student(self, home: Household, name: str, gender: str, birth: date, schooling: str) -> Student:
        """A student of `home` whose taste is half the family's, half his or her own."""
        self.students += 1
        own = self.rng.dirichlet(np.full(len(FACTORS), 0.35)) * 3.0
        late = int(self.rng.exponential(120)) if home.students else 0
        ready = birth + timedelta(days=round(3.9 * 365.25))
        day = min(max(home.registered + timedelta(days=late), ready), TODAY - timedelta(days=2))
        ref = f"QH{day:%y}{self.students:05d}"
        taste = 0.6 * home.taste + 0.55 * own
        person = Student(
            ref, name, gender, birth, schooling, home.number, home.campus, home.district, home.source, day, taste
        )
        person.birth_known = bool(self.rng.random() > 0.03)
        home.students.append(person)
        return person


def school_of(age: int) -> str:
    """The schooling word of a child's age."""
    return "preschool" if age < 6 else "k12"


def child_birth(rng: Generator) -> date:
    """A birthday between 4 and 17 years ago, most between 6 and 12."""
    return TODAY - timedelta(days=int((4.05 + 13.8 * rng.beta(1.7, 2.6)) * 365.25))


def raise_children(town: Town, home: Household, family: str) -> None:
    """One to three children, now and then twins, never two births within ten months."""
    rng = town.rng
    count = int(rng.choice([1, 2, 3], p=[0.62, 0.34, 0.04]))
    twins = count > 1 and rng.random() < 0.09
    birth = child_birth(rng)
    for place in range(count):
        gender = str(rng.choice(["boy", "girl"]))
        if twins and place == 1:
            first = home.students[0]
            gender = ("boy" if first.gender == "男" else "girl") if rng.random() < 0.6 else gender
            name = family + names.twin_given(rng, gender, names.split(first.name)[1])
        else:
            name = family + names.given(rng, gender)
            while name in [student.name for student in home.students]:
                name = family + names.given(rng, gender)
            birth = birth if place == 0 else apart(rng, [student.birth for student in home.students])
        age = age_on(birth, TODAY)
        student = town.student(home, name, "男" if gender == "boy" else "女", birth, school_of(age))
        student.guardian_ref = home.guardians[0].ref
        if twins and place == 1:
            student.twin_of, student.birth_known = home.students[0].ref, True
            home.students[0].birth_known = True


def apart(rng: Generator, births: list[date]) -> date:
    """A birthday at least 300 days from each of `births`."""
    return next(day for day in iter(lambda: child_birth(rng), None) if all(abs((day - b).days) > 300 for b in births))


def settle_family(town: Town) -> None:
    """A household with children: one or two guardians; in one of nine a parent learns here too."""
    rng, home, family = town.rng, town.household(), names.surname(town.rng)
    lead = str(rng.choice(["母亲", "父亲", "祖母"], p=[0.66, 0.28, 0.06]))
    first = town.guardian(home, family, lead, True)
    if lead != "祖母" and rng.random() < 0.42:
        town.guardian(home, family, "父亲" if lead == "母亲" else "母亲", False)
    raise_children(town, home, family)
    home.registered = min(student.registered for student in home.students)
    if lead != "祖母" and rng.random() < 0.11:
        gender = "女" if lead == "母亲" else "男"
        parent = town.student(home, first.name, gender, first.birth, "adult")
        parent.phone, parent.drives = first.phone, first.drives


def settle_adult(town: Town) -> None:
    """A household of one adult student (now and then a couple), among them university students."""
    rng, home = town.rng, town.household()
    for _ in range(2 if rng.random() < 0.06 else 1):
        university = rng.random() < 0.2
        birth = grown_up(rng, 18, 22) if university else grown_up(rng, 23, 62)
        gender = str(rng.choice(["woman", "man"], p=[0.62, 0.38]))
        name = names.surname(rng) + names.given(rng, gender)
        person = town.student(
            home, name, "女" if gender == "woman" else "男", birth, "university" if university else "adult"
        )
        person.phone = home.students[0].phone or names.phone(rng)
        person.email = f"{person.ref.lower()}@example.com" if rng.random() < 0.3 else ""
        person.drives = bool(rng.random() < (0.2 if university else 0.55))


def populate(rng: Generator, scale: float = 1.0) -> list[Household]:
    """About 2,200 x scale households with 3,000 x scale students."""
    town = Town(rng)
    for _ in range(round(1560 * scale)):
        settle_family(town)
    for _ in range(round(640 * scale)):
        settle_adult(town)
    return town.households
