"""The lists as a school keeps them: who stands on which list, twice under another spelling, or not at all well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import sample_names as names
from numpy.random import Generator
from sample_people import TODAY, Household, Student

FRONT_DESK_FROM = date(2025, 9, 1)
KINDS = ("typo", "pinyin", "date", "phone", "spaces", "no_date")


@dataclass(frozen=True)
class Line:
    """One line of a student list; `person` is who it really is, `kind` how it differs from the person's first line."""

    ref: str
    person: Student
    name: str
    birth: date | None
    guardian_ref: str
    guardian_name: str
    guardian_phone: str
    relation: str
    registered: date
    office: bool
    kind: str = ""


def lines(rng: Generator, households: list[Household], duplicates: int) -> list[Line]:
    """Every person once, in the order of registration, and `duplicates` of them a second time."""
    found = [_first(rng, home, student) for home in households for student in home.students]
    twins = {line.person.twin_of for line in found} | {line.ref for line in found if line.person.twin_of}
    able = [line for line in found if line.office and line.birth and line.ref not in twins]
    picked = rng.permutation(len(able))
    number = len(found)
    again: list[Line] = []
    for place in picked:
        if len(again) == duplicates:
            break
        kind = KINDS[len(again) * len(KINDS) // max(duplicates, 1)]
        number += 1
        second = _second(rng, able[int(place)], kind, number)
        if second is not None:
            again.append(second)
    return sorted(found + again, key=lambda line: (line.registered, line.ref))


def _first(rng: Generator, home: Household, student: Student) -> Line:
    guardian = home.guardians[0] if student.guardian_ref else None
    office = student.registered < FRONT_DESK_FROM or rng.random() < 0.15
    return Line(
        student.ref,
        student,
        student.name,
        student.birth if student.birth_known else None,
        guardian.ref if guardian else "",
        guardian.name if guardian else "",
        guardian.phone if guardian else "",
        guardian.relation if guardian else "",
        student.registered,
        office,
    )


def _second(rng: Generator, line: Line, kind: str, number: int) -> Line | None:
    """The same person written down again; None where this person cannot be mistaken in this way."""
    child, birth = bool(line.guardian_ref), line.birth
    day = min(max(line.registered, date(2024, 9, 1)) + timedelta(days=int(rng.integers(40, 400))), TODAY)
    base = replace(line, ref=f"QH{day:%y}{number:05d}", registered=day, office=bool(rng.random() < 0.25), kind=kind)
    if kind == "typo":
        slip = names.misspelt(rng, line.name)
        return replace(base, name=slip) if slip else None
    if kind == "pinyin":
        return replace(base, name=names.pinyin(line.name).title())
    if kind == "date" and birth is not None:
        other = _transposed(birth)
        return replace(base, birth=other) if other else None
    if kind == "phone" and child:
        return replace(base, guardian_ref="", guardian_phone=names.phone(rng), office=False)
    if kind == "spaces" and len(line.name) == 2:
        return replace(base, name=f"{line.name[0]}  {line.name[1]}")
    if kind == "no_date" and child:
        return replace(base, birth=None)
    return None


def _transposed(birth: date) -> date | None:
    """Day and month exchanged, else the two digits of the day; None where both give no other valid date."""
    if birth.day <= 12 and birth.day != birth.month:
        return birth.replace(month=birth.day, day=birth.month)
    turned = birth.day % 10 * 10 + birth.day // 10
    return birth.replace(day=turned) if 1 <= turned <= 28 and turned != birth.day else None


def wide(text: str) -> str:
    """Digits as a Chinese input method leaves them when nobody switched it back."""
    return "".join(chr(ord(character) + 0xFEE0) if character.isdigit() else character for character in text)


def scribbled(rng: Generator, text: str) -> str:
    """A phone number as people type it: mostly plain, else spaced, dashed or full-width."""
    style = rng.random()
    if style < 0.86 or len(text) != 11:
        return text
    if style < 0.92:
        return f"{text[:3]} {text[3:7]} {text[7:]}"
    return f"{text[:3]}-{text[3:7]}-{text[7:]}" if style < 0.96 else wide(text)


def dated(rng: Generator, day: date | None) -> str:
    """A date in one of the three ways that stand side by side in one column."""
    if day is None:
        return ""
    style = rng.random()
    if style < 0.5:
        return f"{day.year}/{day.month}/{day.day}"
    return day.isoformat() if style < 0.8 else f"{day.year}年{day.month}月{day.day}日"


def grade(student: Student) -> str:
    """The grade a child of that age sits in this autumn; empty for adults."""
    age = student.age
    if age >= 18:
        return ""
    names_ = {4: "中班", 5: "大班"} | {6 + n: f"小学{'一二三四五六'[n]}年级" for n in range(6)}
    names_ |= {12 + n: f"初{'一二三'[n]}" for n in range(3)} | {15 + n: f"高{'一二三'[n]}" for n in range(3)}
    return names_.get(age, "小班")


def stage(student: Student) -> str:
    """The stage word of the office's list."""
    if student.schooling in ("university", "adult"):
        return {"university": "大学", "adult": "成人"}[student.schooling]
    return "幼儿园" if student.age < 6 else "小学" if student.age < 12 else "初中" if student.age < 15 else "高中"
