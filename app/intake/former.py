"""Records that were merged into another, known by the id and the identity they had. Pure: frames in, frames out.

A row that means such a record is a row of the one it was merged into, but its values are left aside: a file that still
has both entries would otherwise change the record that stays to and fro at every import.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pandas as pd

from app.intake.columns import as_objects
from app.intake.matching import first_place, texts

Tables = Callable[[str], pd.DataFrame]
NOUNS = ("students", "guardians", "households")


def former(noun: str, tables: Tables) -> pd.DataFrame:
    """The merged-away records of a table: ref, name, birth_date, id_number, phone, phones (a tuple), and `place`, the
    position of the record that each became one with. Empty for tables whose records are never merged."""
    columns = {name: pd.Series(dtype=object) for name in ("ref", "name", "birth_date", "id_number", "phone", "phones")}
    if noun not in NOUNS or not len(tables("aliases")):
        return pd.DataFrame({**columns, "place": pd.Series(dtype=np.int64)})
    aliases = tables("aliases")
    place_of = {key: place for place, key in enumerate(tables(noun)["id"].tolist())}
    mine = aliases[(aliases["noun"] == noun) & aliases["entity_id"].isin(place_of)].reset_index(drop=True)
    phones = [tuple(json.loads(text)) for text in mine["phones"]]
    return mine[["ref", "name", "birth_date", "id_number"]].assign(
        phone=as_objects(next(iter(one), None) for one in phones),
        phones=as_objects(phones),
        place=np.array([place_of[key] for key in mine["entity_id"].tolist()], dtype=np.int64),
    )


def places_by_ref(noun: str, tables: Tables) -> dict[str, int]:
    """Ref -> position in the table, the refs of merged-away records included; a present record comes first."""
    gone = former(noun, tables)
    found = first_place(texts(tables(noun)["ref"]))
    for ref, place in zip(gone["ref"].tolist(), gone["place"].tolist(), strict=True):
        found.setdefault(ref, place)
    found.pop("", None)
    return found


def taken_refs(noun: str, tables: Tables) -> list[str]:
    """Every ref that means a record of the table, or meant one that was merged."""
    return [*tables(noun)["ref"].tolist(), *former(noun, tables)["ref"].tolist()]
