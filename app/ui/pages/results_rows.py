"""The campaigns that went out, each with its last measurement, as the list of results shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.figures import Figure, Series
from app.domain.measurement import VERDICTS, Measurement
from app.domain.messages import Message, mark
from app.ui.charts import warm

if TYPE_CHECKING:
    from app.store.database import Store

NAME = mark("ui", "Campaigns")
FOREST = mark("ui", "{told} of {all} campaigns gave a clear answer")
MORE = mark("ui", "more families in every 100 reached the goal")


@dataclass(frozen=True)
class Row:
    """One campaign that went out: its last measurement, or None where nobody has measured yet."""

    id: int
    ref: str
    name: str
    starts: str | None
    ends: str | None
    outcomes: int
    sealed: bool
    result: Measurement | None


def read_rows(store: Store) -> tuple[Row, ...]:
    """Every campaign with families assigned, newest first (in a worker)."""
    from app.jobs.measure_campaign import last_measurement
    from app.store.pages import rows

    page = rows(store, "campaigns", 0, 500)
    found: list[dict[str, Any]] = [dict(zip(page.columns, row, strict=True)) for row in page.rows]
    sealed = _sealed(store)
    warm()
    return tuple(
        Row(
            each["id"], each["ref"], each["name"], each["starts"], each["ends"], each["outcomes"],
            each["ref"] in sealed, last_measurement(store, each["ref"]),
        )
        for each in found
        if each["assigned"] and each["state"] not in ("draft", "planned")
    )  # fmt: skip


def _sealed(store: Store) -> set[str]:
    from app.store.frames import frame

    seals = frame(store, "campaigns", ("ref", "sealed_at", "list_hash"))
    return set(seals.loc[seals["sealed_at"].notna() | seals["list_hash"].notna(), "ref"])


def forest(rows: Sequence[Row]) -> Figure | None:
    """Every measured campaign with its range, in families per hundred; None with fewer than two."""
    results = [row.result for row in rows if row.result is not None and row.result.binary]
    if len(results) < 2:
        return None
    told = sum(result.verdict != "cannot_tell" for result in results)
    series = Series(
        NAME,
        tuple(result.name for result in results),
        tuple(100 * (result.lead.effect or 0.0) for result in results),
        tuple(_hundred(result.lead.low) for result in results),
        tuple(_hundred(result.lead.high) for result in results),
        tuple(VERDICTS[result.verdict] for result in results),
    )
    title = FOREST.filled(told=told, all=len(results))
    return Figure("interval", title, (series,), MORE, Message("", ""), "per_hundred", reference=0.0)


def _hundred(value: float | None) -> float | None:
    return None if value is None else 100 * value
