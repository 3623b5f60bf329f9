"""Courses and offers side by side, as the recommender sees them: keys, traits, text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

TEXT_WIDTH = 64
TEXTS = ["kind", "id", "ref", "title", "category", "industry", "prerequisites", "starts", "ends", "text"]
NUMBERS = ["level", "quality", "price", "age_min", "age_max", "capacity"]
COLUMNS = [*TEXTS, *NUMBERS]


@dataclass(frozen=True)
class Catalogue:
    """The items in a fixed order; `frame` has COLUMNS, one row an item (kind is "course" or "offer")."""

    frame: pd.DataFrame

    def __len__(self) -> int:
        return len(self.frame)

    @cached_property
    def keys(self) -> list[str]:
        """What a saved model remembers of each item: "course:12" or "offer:3"."""
        return [f"{kind}:{id_}" for kind, id_ in zip(self.frame["kind"], self.frame["id"], strict=True)]

    @cached_property
    def position(self) -> pd.Series:
        """The position of each key."""
        return pd.Series(np.arange(len(self)), index=self.keys, dtype=np.int64)

    @cached_property
    def category(self) -> NDArray[np.int64]:
        """A code for each item's category; -1 where it has none."""
        codes, _ = pd.factorize(self.frame["category"])
        return codes.astype(np.int64)

    @cached_property
    def industry(self) -> NDArray[np.int64]:
        """A code for the industry of each offer's partner; -1 for courses and where it is unknown."""
        codes, _ = pd.factorize(self.frame["industry"])
        return codes.astype(np.int64)

    @cached_property
    def text(self) -> NDArray[np.float32]:
        """Items x TEXT_WIDTH: hashed character bigrams of title, category and summary, length 1; the same for ever.

        Bigrams need no word breaking, so Chinese and English are treated alike.
        """
        vectors = np.zeros((len(self), TEXT_WIDTH), np.float32)
        for row, text in enumerate(self.frame["text"]):
            np.add.at(vectors[row], *_hashed(text))
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        return (vectors / np.where(length > 0, length, 1)).astype(np.float32)

    @cached_property
    def features(self) -> NDArray[np.float32]:
        """Items x features for the two-tower: text, kind, level, quality, price, age; scales fixed, missing is 0."""
        frame = self.frame
        age = (frame["age_min"] + frame["age_max"]) / 2
        numbers = np.column_stack(
            [frame["level"] / 5, frame["quality"] / 5, np.log1p(frame["price"].clip(lower=0)) / 10, age / 50]
        )
        known = np.nan_to_num(numbers.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
        offer = (frame["kind"] == "offer").to_numpy(np.float32)[:, None]
        return np.hstack([self.text, known, offer]).astype(np.float32)

    def only(self, kind: str) -> Catalogue:
        """The courses or the offers alone."""
        return Catalogue(self.frame[self.frame["kind"] == kind].reset_index(drop=True))

    def ordered(self, keys: list[str]) -> Catalogue:
        """The items a saved model knows, in its order; one that is gone keeps its place with nothing known about it."""
        index = pd.Series(keys)
        found = self.frame.set_index(pd.Index(self.keys)).reindex(keys).reset_index(drop=True)
        gone = found["id"].isna().to_numpy()
        found["kind"] = index.str.split(":").str[0]
        found["id"] = index.str.split(":").str[1].astype("int64")
        found[["ref", "title", "text"]] = found[["ref", "title", "text"]].fillna("")
        found.loc[gone, "capacity"] = 0
        found["prerequisites"] = [value if isinstance(value, list) else [] for value in found["prerequisites"]]
        return Catalogue(found)

    def grown(self, keys: list[str]) -> Catalogue:
        """`ordered`, and behind it what a saved model does not know yet."""
        new = self.frame[~pd.Index(self.keys).isin(keys)]
        return (
            Catalogue(pd.concat([self.ordered(keys).frame, new], ignore_index=True)) if len(new) else self.ordered(keys)
        )


def _hashed(text: str) -> tuple[list[int], list[float]]:
    """Slots and signs of the bigrams of `text` (Weinberger et al. 2009); a fixed hash, so saved models stay true."""
    clean = "".join(str(text).lower().split())
    slots, signs = [], []
    for left, right in pairwise(clean):
        number = (ord(left) * 2654435761 ^ ord(right) * 40503 * 65537) & 0xFFFFFFFF
        number = ((number ^ (number >> 15)) * 2246822519) & 0xFFFFFFFF
        slots.append((number >> 8) % TEXT_WIDTH)
        signs.append(1.0 if number & 1 else -1.0)
    return slots, signs


def catalogue(courses: pd.DataFrame, offers: pd.DataFrame, partners: pd.DataFrame | None = None) -> Catalogue:
    """Courses, then offers, from the store's tables; an empty table is fine. `partners` lend offers their industry."""
    first = _common(courses, "course", _nothing(courses), category="category", price="price")
    second = _common(offers, "offer", _industries(offers, partners), category="kind", price="value")
    return Catalogue(pd.concat([first, second], ignore_index=True))


def _nothing(table: pd.DataFrame) -> pd.Series:
    return pd.Series([None] * len(table), dtype=object)


def _industries(offers: pd.DataFrame, partners: pd.DataFrame | None) -> pd.Series:
    """The industry of each offer's partner, None where it is unknown."""
    if partners is None or partners.empty or "partner_id" not in offers:
        return _nothing(offers)
    known = partners.set_index("id")["industry"].astype(object)
    named = offers["partner_id"].map(known).reset_index(drop=True).astype(object)
    return named.where(named.notna() & (named != ""), None)


def _common(table: pd.DataFrame, kind: str, industry: pd.Series, category: str, price: str) -> pd.DataFrame:
    frame = pd.DataFrame(index=range(len(table)))
    frame["kind"] = kind
    frame["id"] = _column(table, "id").astype("int64")
    for name in ("ref", "title", "summary"):
        frame[name] = _column(table, name).astype(object).where(lambda column: column.notna(), "").astype(str)
    sort = _column(table, category).astype(object)
    frame["category"] = [f"{kind}:{value}" if isinstance(value, str) and value else None for value in sort]
    frame["industry"] = industry
    for name, source in (
        ("price", price),
        *((one, one) for one in ("level", "quality", "age_min", "age_max", "capacity")),
    ):
        frame[name] = pd.to_numeric(_column(table, source), errors="coerce").astype(float)
    if kind == "offer":
        frame["price"] = np.nan  # an offer's value is a gift, not a price: it says nothing about what a family can pay
    frame["prerequisites"] = [_refs(value) for value in _column(table, "prerequisites")]
    frame["starts"], frame["ends"] = _column(table, "starts").astype(object), _column(table, "ends").astype(object)
    frame["text"] = [
        f"{title} {sort_ or ''} {of or ''} {summary}"
        for title, sort_, of, summary in zip(frame["title"], sort, industry, frame["summary"], strict=True)
    ]
    return frame[COLUMNS]


def _column(table: pd.DataFrame, name: str) -> pd.Series:
    values = table[name] if name in table else pd.Series([None] * len(table), dtype=object)
    return values.reset_index(drop=True)


def _refs(value: object) -> list[str]:
    """The course ids a JSON column names; anything else is no prerequisite."""
    try:
        found = json.loads(value) if isinstance(value, str) and value else []
    except ValueError:
        return []
    return [str(one) for one in found] if isinstance(found, list) else []
