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
from app.intake.linkage import MISSING, Comparison, Linked, both, coded, link
from app.intake.matching import texts
from app.intake.pinyin import given_reading, has_han, split_name, surname_reading, syllables

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
    """Pairs of `people` that are probably one. Columns: name, birth_date, phones and guardians (tuples), and where
    the table has them gender, email, id_number, campus."""
    if len(people) < 2:
        return _none()
    names = _Names(people["name"].tolist())
    phones, guardians = (comparisons.set_codes(people[name].tolist()) for name in ("phones", "guardians"))
    compared = {one.name: one for one in _comparisons(people, names, phones, guardians)}
    found = link(list(compared.values()), _blocks(people, names, compared, phones), least=REVIEW_FROM)
    if not len(found.left):
        return _none()
    keep = np.flatnonzero(_may_be_one(dict(zip(found.names, found.levels.T, strict=True))))
    left, right, probability = found.left[keep], found.right[keep], found.probability[keep]
    level = dict(zip(found.names, found.levels[keep].T, strict=True))
    certain = (probability >= MERGE_FROM) & _beyond_doubt(level, names, left, right)
    return PersonPairs(left, right, probability, certain, _reasons(found, keep))


def _reasons(found: Linked, keep: np.ndarray) -> list[str]:
    return [
        json.dumps([[name, level, round(bits, 2)] for name, level, bits in zip(found.names, *one, strict=True)])
        for one in zip(found.levels[keep].tolist(), found.weights[keep].tolist(), strict=True)
    ]


def _none() -> PersonPairs:
    empty = np.zeros(0, dtype=np.int64)
    return PersonPairs(empty, empty, np.zeros(0), np.zeros(0, dtype=bool), [])


class _Names:
    """Names taken apart once a distinct name. Codes a row, equal where the texts are: `given` as written, `surname`
    and `sound` (surname and given name as they sound, in one numbering, so that names turned round meet)."""

    def __init__(self, names: list[str]) -> None:
        rows, distinct = pd.factorize(as_objects(names))
        parts = [_taken_apart(name) for name in distinct]
        given, surname, sound = (as_objects(part[place] for part in parts) for place in (0, 1, 2))
        self.texts = given
        self.row = rows
        self.given = coded(given)[0][rows]
        heard, self.sounds = coded(np.concatenate([surname, sound]))
        self.surname, self.sound = heard[: len(distinct)][rows], heard[len(distinct) :][rows]
        self.whole = coded(as_objects(f"{a} {b}".strip() for a, b in zip(surname, sound, strict=True)))[0][rows]


def _taken_apart(name: str) -> tuple[str, str, str]:
    """The given name as written; the surname and the given name as they sound."""
    if has_han(name):
        surname, given = split_name(name)
        heard = given_reading(given) if surname else "".join(syllables(name))
        return given, "".join(surname_reading(surname)) if surname else "", heard
    words = name.lower().replace(",", " ").split()
    if len(words) < 2:
        return name.lower(), "", name.lower()
    return " ".join(words[1:]), words[0], "".join(words[1:])


def _comparisons(people: pd.DataFrame, names: _Names, phones: np.ndarray, guardians: np.ndarray) -> list[Comparison]:
    result = [
        _surname(names),
        _given(names),
        comparisons.dates("birth", _digits(people["birth_date"])),
        comparisons.sets("phone", phones),
        comparisons.sets("guardian", guardians),
    ]
    result += [comparisons.same(name, texts(people[name])) for name in ("gender", "campus") if name in people]
    result += [comparisons.digits(name, texts(people[name])) for name in ("id_number", "email") if name in people]
    return result


def _digits(column: pd.Series) -> np.ndarray:
    codes, distinct = pd.factorize(texts(column))
    return as_objects(text.replace("-", "") for text in distinct)[codes]


def _surname(names: _Names) -> Comparison:
    """1 sounds the same (or stands in the other place), 0 another one."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        one, other = names.surname[left], names.surname[right]
        result = (one == other).astype(np.int8)
        result[(one < 0) | (other < 0)] = MISSING
        result[_turned_round(names, left, right)] = 1
        return result

    return Comparison("surname", levels, 1, names.surname, rare=False)


def _given(names: _Names) -> Comparison:
    """3 written the same, 2 sounds the same (or one is its pinyin), 1 nearly sounds the same, 0 another name."""

    def levels(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        one, other = names.sound[left], names.sound[right]
        result = comparisons.code_levels(one, other, names.sounds, comparisons.one_slip, GIVEN_SOUND)
        result[_turned_round(names, left, right)] = GIVEN_SOUND
        result[names.given[left] == names.given[right]] = GIVEN_SAME
        result[(one < 0) | (other < 0)] = MISSING
        return result

    return Comparison("given", levels, GIVEN_SAME, names.given)


def _turned_round(names: _Names, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Given name and surname in the other order (Yutong Wu for Wu Yutong)."""
    return (names.sound[left] == names.surname[right]) & (names.surname[left] == names.sound[right])


def _blocks(
    people: pd.DataFrame, names: _Names, compared: dict[str, Comparison], phones: np.ndarray
) -> list[np.ndarray]:
    guardian = compared["guardian"].codes
    birth, whole = compared["birth"].codes, names.whole
    numbers = [phones[:, 0], *([phones[:, 1]] if phones.shape[1] > 1 else [])]
    year = coded(as_objects(text[:4] for text in _digits(people["birth_date"])))[0]
    blocks = [both(whole, birth), both(whole, guardian), both(birth, guardian), both(names.sound, year)]
    blocks += [both(whole, one) for one in numbers] + [both(birth, one) for one in numbers]
    blocks += [*numbers, whole]
    return blocks + [compared[name].codes for name in ("id_number", "email") if name in compared]


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

    given = names.texts[names.row]
    return np.fromiter((judged(a, b) for a, b in zip(given[left], given[right], strict=True)), bool, len(left))
