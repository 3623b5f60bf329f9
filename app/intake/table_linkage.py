"""Duplicates within any table: columns are taken as they look, identifiers are left out. Pure; runs in a child."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from app.domain.errors import UserError
from app.domain.imports import DEFAULT_MISSING, Mapping
from app.domain.messages import mark
from app.intake import comparisons
from app.intake.cells import narrow, tidy
from app.intake.clustering import agreed
from app.intake.columns import Column, as_objects
from app.intake.linkage import Comparison, Keys, all_pairs, both, link, of_every_row
from app.intake.reading import read_table

_IDENTIFIER = re.compile(r"(^|[\s_\-])(id|uuid|guid|key|index|row|cluster)$|编号$|序号$", re.IGNORECASE)
_DATE = re.compile(r"\d{8}|\d{4}[-/]\d{1,2}[-/]\d{1,2}")
_JUNK = re.compile(r"[^0-9a-z\u3400-\u9fff]+")
MOST_COLUMNS = 12
COUNTS_FROM = 0.5


@dataclass(frozen=True)
class TablePairs:
    """The pairs found: 0-based data rows and a probability of at least .5."""

    records: int
    left: list[int]
    right: list[int]
    probability: list[float]


def link_table(path: str) -> TablePairs:
    """Every pair of rows of the file at `path` that are probably the same, and all pairs of a group."""
    table = read_table(Path(path), Mapping())
    size = len(table.lines)
    fields = {
        header: values
        for header, column in zip(table.headers, table.columns, strict=True)
        if (values := _comparable(header, column)) is not None
    }
    if not fields:
        raise UserError(mark("intake", "The table has no column by which rows could be compared."))
    compared = [_comparison(name, values) for name, values in fields.items()]
    found = link(compared, _blocks([one.codes for one in compared]), least=COUNTS_FROM)
    labels = agreed(found.left, found.right, found.probability, size, COUNTS_FROM)
    left, right = all_pairs(labels)
    known = dict(
        zip(zip(found.left.tolist(), found.right.tolist(), strict=True), found.probability.tolist(), strict=True)
    )
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    chance = [max(COUNTS_FROM, round(known.get(pair, COUNTS_FROM), 6)) for pair in pairs]
    return TablePairs(size, left.tolist(), right.tolist(), chance)


def _comparable(header: str, column: Column) -> np.ndarray | None:
    """The column's cells for comparing, or None for identifiers and for columns that say (almost) nothing."""
    clean = column.mapped(_clean).taken()
    filled = clean[clean != ""]
    distinct = len(set(filled.tolist()))
    if _IDENTIFIER.search(header.strip()) or distinct < 2 or len(filled) < 0.02 * len(clean):
        return None
    return None if len(filled) > 20 and distinct == len(filled) and len(filled) == len(clean) else clean


def _clean(text: str) -> str:
    plain = tidy(text)
    return "" if plain in DEFAULT_MISSING else _JUNK.sub(" ", narrow(plain).lower()).strip()


def _comparison(name: str, values: np.ndarray) -> Comparison:
    filled = [text for text in values[:2000].tolist() if text]
    numeric = sum(text.replace(" ", "").isdigit() for text in filled) / max(len(filled), 1)
    if numeric > 0.9:
        plain = as_objects(text.replace(" ", "") for text in values)
        dated = sum(bool(_DATE.fullmatch(text.replace(" ", ""))) for text in filled) > 0.8 * len(filled)
        return comparisons.dates(name, plain) if dated else comparisons.digits(name, plain)
    return comparisons.same(name, values) if len(set(filled)) <= 12 else comparisons.text(name, values)


def _blocks(fields: list[np.ndarray]) -> list[Keys]:
    """Keys that duplicates are likely to share: each telling column alone, and every two columns together."""
    telling = sorted(fields, key=lambda codes: -int(codes.max(initial=-1)))[:MOST_COLUMNS]
    single = [codes for codes in telling if codes.max(initial=-1) + 1 > 0.05 * len(codes)]
    return [of_every_row(keys) for keys in (*single, *(both(*two) for two in combinations(telling, 2)))]
