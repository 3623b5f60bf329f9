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
from app.intake.linkage import BLOCK_LIMIT, Comparison, Keys, Linked, both, link, of_every_row
from app.intake.numbering import MISSING, coded, numbered
from app.intake.pinyin import given_syllables, has_han, surname_length, surname_reading

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


def link_people_frame(people: pd.DataFrame, phones: Keys, guardians: Keys) -> PersonPairs:
    """Pairs of `people` that are probably one. Columns: name, birth_date, and where the table has them gender, email,
    id_number, campus. `phones` and `guardians`: the numbers a person is reached by and the names of those around them
    (of a guardian: which children these are), as `comparisons.members` codes them."""
    if len(people) < 2:
        return _none()
    names = _Names(people["name"].to_numpy())
    compared = _comparisons(people, names, phones, guardians)
    found = link(compared, _blocks(compared, names, phones, guardians), least=REVIEW_FROM, possible=_may_be_one)
    level = dict(zip(found.names, found.levels.T, strict=True))
    certain = (found.probability >= MERGE_FROM) & _beyond_doubt(level, names, found.left, found.right)
    return PersonPairs(found.left, found.right, found.probability, certain, _reasons(found))


def _reasons(found: Linked) -> list[str]:
    """The levels and bits of each pair as JSON; what is said of a field is written once for each distinct pair."""
    said = []
    for name, level, bits in zip(found.names, found.levels.T, found.weights.T, strict=True):
        hundredths = np.rint(bits * 100).astype(np.int64)
        distinct, codes = np.unique(hundredths * 8 + level + 1, return_inverse=True)
        parts = (json.dumps([name, one % 8 - 1, one // 8 / 100]) for one in distinct.tolist())
        said.append(as_objects(parts)[codes])
    return [f"[{', '.join(parts)}]" for parts in zip(*said, strict=True)]


def _none() -> PersonPairs:
    empty = np.zeros(0, dtype=np.int64)
    return PersonPairs(empty, empty, np.zeros(0), np.zeros(0, dtype=bool), [])


class _Names:
    """Names taken apart once a distinct name. Codes a row, equal where the texts are: `given` as written, `surname`
    and `sound` (surname and given name as they sound, in one numbering, so that names turned round meet), `whole` for
    both sounds in either order. `texts` and `sounds` are what `given` and `sound` stand for."""

    def __init__(self, names: np.ndarray) -> None:
        rows, distinct = numbered(names)
        plain = [" ".join(str(name).lower().replace(",", " ").split()) for name in distinct]
        cuts = [surname_length(name) or max(0, name.find(" ")) for name in plain]
        surnames = as_objects(name[:cut] for name, cut in zip(plain, cuts, strict=True))
        given = as_objects(name[cut:].strip() for name, cut in zip(plain, cuts, strict=True))
        family, families = coded(surnames)
        own, self.texts = coded(given)
        heard, self.sounds = coded(as_objects([*map(_surname_sound, families), *map(_given_sound, self.texts)]))
        surname = np.r_[heard[: len(families)], MISSING][family]
        sound = np.r_[heard[len(families) :], MISSING][own]
        first, second = np.minimum(surname, sound) + 1, np.maximum(surname, sound)
        whole = pd.factorize(first * (len(self.sounds) + 1) + second)[0]
        self.given, self.surname, self.sound, self.whole = own[rows], surname[rows], sound[rows], whole[rows]


def _surname_sound(surname: str) -> str:
    return "".join(surname_reading(surname)) if has_han(surname) else surname


def _given_sound(given: str) -> str:
    return ("".join(given_syllables(given)) if has_han(given) else given).replace(" ", "")


def _comparisons(people: pd.DataFrame, names: _Names, phones: Keys, guardians: Keys) -> list[Comparison]:
    plain = {name: people[name].to_numpy() for name in people.columns}
    result = [
        _surname(names),
        _given(names),
        comparisons.dates("birth", plain["birth_date"], _digits),
        comparisons.sets("phone", len(people), phones),
        comparisons.sets("guardian", len(people), guardians),
    ]
    result += [comparisons.same(name, plain[name]) for name in ("gender", "campus") if name in plain]
    result += [comparisons.digits(name, plain[name]) for name in ("id_number", "email") if name in plain]
    return result


def _digits(day: object) -> str:
    return str(day).replace("-", "")


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


def _blocks(compared: list[Comparison], names: _Names, phones: Keys, guardians: Keys) -> list[Keys]:
    """Every pair that `_may_be_one` shares one of these keys: a number, an address, or two of name, birth, guardian.
    A number too many people share (that of a school) says something only together with the name or the birth date."""
    codes = {one.name: one.codes for one in compared}
    birth, whole = codes["birth"], names.whole
    crowded = np.where(np.bincount(phones.keys)[phones.keys] > BLOCK_LIMIT, phones.keys, -1)
    blocks = [of_every_row(codes[name]) for name in ("id_number", "email") if name in codes]
    blocks += [phones, of_every_row(both(whole, birth))]
    for rows, keys in ((phones.rows, crowded), (guardians.rows, guardians.keys)):
        blocks += [Keys(rows, both(whole[rows], keys)), Keys(rows, both(birth[rows], keys))]
    return blocks


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
    heard = level["given"] == GIVEN_SOUND
    heard[heard] = _share_a_sign(names, left[heard], right[heard])
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

    given = zip(names.texts[names.given[left]], names.texts[names.given[right]], strict=True)
    return np.fromiter((judged(one, other) for one, other in given), bool, len(left))
