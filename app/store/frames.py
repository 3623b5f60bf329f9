"""Whole tables as pandas frames, for the rooms that compute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd
    from sqlite_utils import Database

    from app.store.database import Store

LEDGER = (
    "person_kind",
    "person_id",
    "purpose",
    "partner_id",
    "recipient",
    "channels",
    "data_kinds",
    "given_at",
    "expires",
    "separate",
    "sensitive",
    "proof",
    "text_hash",
    "given_by",
)


def frame(store: Store, table: str, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """A whole table in order of its key, with the migrations' column names.

    Integers are int64, or Int64 where something is missing; reals float64; text and JSON stay text (missing: None).
    """
    return frame_of(store.read(), table, columns)


def frame_of(db: Database, table: str, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """The same as one connection sees it: a batch's own `db` also sees what the batch has written so far."""
    import pandas as pd

    kinds = {row[1]: row[2].upper() for row in db.execute(f'PRAGMA table_info("{table}")')}
    names = list(columns) if columns is not None else list(kinds)
    missing = [name for name in names if name not in kinds]
    if missing:
        raise KeyError(f"{table} has no column {missing[0]}")
    listed = ", ".join(f'"{name}"' for name in names)
    rows = db.execute(f'SELECT {listed} FROM "{table}" ORDER BY rowid').fetchall()
    values = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    return pd.DataFrame({name: _series(kinds[name], one) for name, one in zip(names, values, strict=True)})


def active_consents(store: Store, today: date) -> pd.DataFrame:
    """The permissions that hold on `today`: given, not withdrawn, not expired, not reversed.

    A withdrawal ends every permission of that person entered or given before it with its purpose and recipient ("" in
    either: all of them), from its own day on; if it refers to one row it ends that row alone.
    """
    import pandas as pd

    ledger = consent_ledger(store)
    reversed_rows = set(ledger.loc[ledger["action"] == "reversed", "refers_to"].dropna())
    ledger = ledger[~ledger["id"].isin(reversed_rows)]
    day = today.isoformat()
    given = ledger[(ledger["action"] == "given") & (ledger["given_at"].str[:10] <= day)]
    expires, withdrawn = given["expires"].fillna("").str[:10], given["withdrawn_at"].fillna("").str[:10]
    given = given[((expires == "") | (expires >= day)) & ((withdrawn == "") | (withdrawn > day))]
    ended = ledger[ledger["action"] == "withdrawn"]
    ended = ended[ended["withdrawn_at"].fillna(ended["given_at"]).str[:10] <= day]
    if len(given) and len(ended):
        given = given[~given["id"].isin(_ended(given, ended))]
    return pd.DataFrame(given[list(LEDGER)]).reset_index(drop=True)


def consent_ledger(store: Store) -> pd.DataFrame:
    """Every entry of the ledger, oldest first."""
    return frame(store, "consents")


def _ended(given: pd.DataFrame, ended: pd.DataFrame) -> set[int]:
    """Ids of permissions that a withdrawal ends."""
    direct = set(ended["refers_to"].dropna())
    person = ["person_kind", "person_id"]
    broad = ended[ended["refers_to"].isna()]
    broad = broad.assign(day=broad["withdrawn_at"].fillna(broad["given_at"]).str[:10])
    pairs = given[["id", *person, "purpose", "recipient", "given_at"]].merge(
        broad[["id", *person, "purpose", "recipient", "day"]], on=person, suffixes=("", "_end")
    )
    same = (pairs["purpose_end"].isin(["", "*"]) | (pairs["purpose"] == pairs["purpose_end"])) & (
        (pairs["recipient_end"] == "") | (pairs["recipient"] == pairs["recipient_end"])
    )
    earlier = (pairs["id_end"] > pairs["id"]) | (pairs["day"] > pairs["given_at"].str[:10])
    return direct | set(pairs.loc[same & earlier, "id"])


def _series(kind: str, values: tuple[object, ...]) -> pd.Series:
    import pandas as pd

    if kind == "INTEGER":
        return pd.Series(values, dtype="Int64" if None in values else "int64")
    if kind == "REAL":
        return pd.Series(values, dtype="float64")
    return pd.Series(values, dtype="object")
