"""Which students, or which guardians, are one person. Pure: frames in, pairs with a verdict out.

Weights come from `linkage`; on top stand rules that no probability overrules: another given name, another ID number,
another gender or quite another birth date are never merged without a person looking. Brothers and sisters share phone,
surname and guardian; twins the birth date as well: what tells them apart is the given name, so it decides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.domain.messages import Message, mark
from app.intake import comparisons
from app.intake.columns import as_objects
from app.intake.linkage import MISSING, Comparison, link
from app.intake.matching import texts
from app.intake.pinyin import has_han, split_name, surname_reading, syllables

MERGE_FROM, REVIEW_FROM = 0.95, 0.5
FIELDS: dict[str, Message] = {
    "surname": mark("intake", "Surname"),
    "given": mark("intake", "Given name"),
    "birth": mark("intake", "Birth date"),
    "phone": mark("intake", "Phone"),
    "guardian": mark("intake", "Guardian's name"),
    "gender": mark("intake", "Gender"),
    "email": mark("intake", "E-mail"),
    "id_number": mark("intake", "ID number"),
    "campus": mark("intake", "Campus"),
}
GIVEN_SAME, GIVEN_SOUND, GIVEN_NEAR = 3, 2, 1


@dataclass(frozen=True)
class PersonPairs:
    """Positions of both people, probability, whether it is certain, and JSON reasons: [[field, level, bits], …]."""

    left: np.ndarray
    right: np.ndarray
    probability: np.ndarray
    certain: np.ndarray
    reasons: list[str]


def link_people_frame(people: pd.DataFrame) -> PersonPairs:
    """Pairs of `people` that are probably one. Columns: name, birth_date, phones and guardians (frozensets), and where
    the table has them gender, email, id_number, campus."""
    if len(people) < 2:
        return _none()
    names = _Names(people["name"].tolist())
    compared = _comparisons(people, names)
    found = link(compared, _blocks(people, names))
    if not len(found.left):
        return _none()
    level = {name: found.levels[:, place] for place, name in enumerate(found.names)}
    allowed = _may_be_one(level)
    keep = np.flatnonzero((found.probability >= REVIEW_FROM) & allowed)
    certain = (found.probability >= MERGE_FROM) & _beyond_doubt(level, names, found.left, found.right)
    reasons = [
        json.dumps(
            [
                [name, int(one), round(float(bits), 2)]
                for name, one, bits in zip(found.names, levels, weights, strict=True)
            ]
        )
        for levels, weights in zip(found.levels[keep].tolist(), found.weights[keep].tolist(), strict=True)
    ]
    return PersonPairs(found.left[keep], found.right[keep], found.probability[keep], certain[keep], reasons)


def _none() -> PersonPairs:
    empty = np.zeros(0, dtype=np.int64)
    return PersonPairs(empty, empty, np.zeros(0), np.zeros(0, dtype=bool), [])


class _Names:
    """Names taken apart once: surname and given name as written, and as they sound."""

    def __init__(self, names: list[str]) -> None:
        parts = {name: _taken_apart(name) for name in set(names)}
        self.surname, self.given, self.sound_surname, self.sound = (
            as_objects(parts[name][place] for name in names) for place in range(4)
        )
        self.whole = as_objects(f"{a} {b}".strip() for a, b in zip(self.sound_surname, self.sound, strict=True))


def _taken_apart(name: str) -> tuple[str, str, str, str]:
    if has_han(name):
        surname, given = split_name(name)
        reading = "".join(surname_reading(surname)) if surname else ""
        heard = syllables(name)[1:] if surname else syllables(name)
        return surname, given, reading, "".join(heard)
    words = name.lower().replace(",", " ").split()
    if len(words) < 2:
        return "", name.lower(), "", name.lower()
    return words[0], " ".join(words[1:]), words[0], "".join(words[1:])


def _comparisons(people: pd.DataFrame, names: _Names) -> list[Comparison]:
    result = [
        _surname(names),
        _given(names),
        comparisons.dates("birth", _digits(people["birth_date"])),
        comparisons.sets("phone", people["phones"].to_numpy(dtype=object)),
        comparisons.sets("guardian", people["guardians"].to_numpy(dtype=object)),
    ]
    result += [comparisons.same(name, texts(people[name])) for name in ("gender", "campus") if name in people]
    result += [comparisons.digits(name, texts(people[name])) for name in ("id_number", "email") if name in people]
    return result


def _digits(column: pd.Series) -> np.ndarray:
    return as_objects(text.replace("-", "") for text in texts(column))


def _surname(names: _Names) -> Comparison:
    """1 sounds the same (or stands in the other place), 0 another one."""
    plain = comparisons.same("surname", names.sound_surname)

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        result = plain.levels(left, right)
        result[_turned_round(names, left, right)] = 1
        return result

    return Comparison("surname", levels, 1, names.sound_surname, rare=False)


def _given(names: _Names) -> Comparison:
    """3 written the same, 2 sounds the same (or one is its pinyin), 1 nearly sounds the same, 0 another name."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import cpdist

        one, other = names.sound[left], names.sound[right]
        near = cpdist(one, other, scorer=OSA.distance, dtype=np.int32) <= 1 if len(left) else np.zeros(0, bool)
        result = np.where(near, GIVEN_NEAR, 0).astype(np.int8)
        result[(one == other) | _turned_round(names, left, right)] = GIVEN_SOUND
        result[names.given[left] == names.given[right]] = GIVEN_SAME
        result[(one == "") | (other == "")] = MISSING
        return result

    return Comparison("given", levels, GIVEN_SAME, names.given)


def _turned_round(names: _Names, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Given name and surname in the other order (Yutong Wu for Wu Yutong)."""
    return (names.sound[left] == names.sound_surname[right]) & (names.sound_surname[left] == names.sound[right])


def _blocks(people: pd.DataFrame, names: _Names) -> list[np.ndarray]:
    birth, phones = _digits(people["birth_date"]), [sorted(one) for one in people["phones"]]
    first = as_objects(numbers[0] if numbers else "" for numbers in phones)
    last = as_objects(numbers[-1] if len(numbers) > 1 else "" for numbers in phones)
    guardian = as_objects(sorted(one)[0] if one else "" for one in people["guardians"])
    blocks = [
        _both(names.whole, birth),
        _both(names.whole, first),
        _both(names.whole, last),
        _both(names.whole, guardian),
    ]
    blocks += [_both(birth, first), _both(birth, guardian), _both(names.sound, as_objects(one[:4] for one in birth))]
    blocks += [first, last, names.whole]
    blocks += [texts(people[name]) for name in ("id_number", "email") if name in people]
    return blocks


def _both(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return as_objects(f"{a}|{b}" if a and b else "" for a, b in zip(one, other, strict=True))


def _may_be_one(level: dict[str, np.ndarray]) -> np.ndarray:
    """False where the two are plainly different people: a given name of another sound, or two ID numbers."""
    result = (level["given"] != 0) & (level["surname"] != 0)
    if "id_number" in level:
        result &= level["id_number"] != 0
    # Another name and another birth date, or another name and another gender: brothers and sisters, twins.
    other = (level["birth"] == 0) | (level.get("gender", np.ones(len(result))) == 0)
    result &= (level["given"] == GIVEN_SAME) | ~other
    # The same name and nothing else that agrees is a namesake.
    agrees = (level["phone"] == 1) | (level["guardian"] == 1) | (level["birth"] == 2)
    for name in ("email", "id_number"):
        agrees |= level.get(name, np.zeros(len(agrees))) == 2
    return result & agrees


def _beyond_doubt(level: dict[str, np.ndarray], names: _Names, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether two people may be merged with nobody looking."""
    same_name = level["given"] == GIVEN_SAME
    heard = (level["given"] == GIVEN_SOUND) & _share_a_sign(names, left, right)
    born = level["birth"]
    contact = (level["phone"] == 1) | _agrees(level, "email") | _agrees(level, "id_number")
    known = contact | (level["guardian"] == 1)
    clean = level.get("gender", np.ones(len(born))) != 0
    sure = (same_name & (born == 2) & known) | (same_name & (born != 0) & contact) | (heard & (born == 2) & contact)
    return sure & clean & (level["surname"] != 0)


def _agrees(level: dict[str, np.ndarray], name: str) -> np.ndarray:
    return level[name] == 2 if name in level else np.zeros(len(level["given"]), dtype=bool)


def _share_a_sign(names: _Names, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Names that sound alike are one if one of them is in pinyin, or they differ in one character; twins' names that
    differ in every character are not."""

    def judged(one: str, other: str) -> bool:
        if has_han(one) != has_han(other):
            return True
        return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= 1

    return np.fromiter(
        (judged(a, b) for a, b in zip(names.given[left], names.given[right], strict=True)), bool, len(left)
    )
