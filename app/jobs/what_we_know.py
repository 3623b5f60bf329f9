"""What all ended campaigns together have taught, and what the next plan starts from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.knowledge import Expectation, Knowledge
from app.domain.measurement import Measurement
from app.domain.messages import Message, mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.jobs.gather_campaign import Gathered
    from app.measure.lessons import Past
    from app.store.database import Store


def what_we_know(store: Store, today: date, *, goal: str = "", progress: Progress | None = None) -> Knowledge:
    """The effects of all ended campaigns of a goal (the commonest unless named), shrunk together; writes nothing.

    A campaign measured after its end is taken as it was measured; others are worked out from their rows now.
    """
    from app.measure.lessons import knowledge_of

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Reading what campaigns have shown"))
    ended = ended_campaigns(store, today)
    counted = ended["goal"].value_counts()
    goals = tuple(sorted(counted.index, key=lambda name: (-int(counted[name]), name)))
    goal = goal or (goals[0] if goals else "enrolled")
    mine = ended[ended["goal"] == goal]
    past: list[Past] = []
    left_out: list[tuple[str, Message]] = []
    for done, row in enumerate(mine.itertuples(), 1):
        try:
            past.append(_past(store, str(row.ref), today))
        except UserError as error:
            left_out.append((str(row.title), error.message))
        progress.at(done, len(mine))
    return knowledge_of(goal, goals, past, tuple(left_out))


def expected(store: Store, goal: str, today: date, progress: Progress | None = None) -> Expectation | None:
    """The share of families that act unasked and the effect to expect of the next campaign; None without experience."""
    from app.measure.lessons import expectation

    return expectation(what_we_know(store, today, goal=goal, progress=progress))


def ended_campaigns(store: Store, today: date) -> pd.DataFrame:
    """Launched campaigns whose last day is over: ref, title, goal; the oldest first."""
    from app.store.frames import frame

    rows = frame(store, "campaigns", ("ref", "name", "state", "goal", "ends")).rename(columns={"name": "title"})
    over = rows["state"].isin(("launched", "finished")) & (rows["ends"].astype("string").str[:10] < today.isoformat())
    rows = rows[over.fillna(False)].sort_values("ends", kind="stable")
    return rows.assign(goal=rows["goal"].fillna("").replace("", "enrolled"))


def _past(store: Store, ref: str, today: date) -> Past:
    """One campaign in four counts; UserError where it has nothing to compare."""
    from app.jobs.measure_campaign import last_measurement

    kept = last_measurement(store, ref)
    if kept is None or kept.running or (kept.ends and kept.measured_on < kept.ends):
        from app.jobs.gather_campaign import gather

        return past_of(store, gather(store, ref, today))
    if kept.trend is not None:
        raise UserError(mark("knowledge", "It had no control drawn by lot."))
    return _measured(store, ref, kept)


def _measured(store: Store, ref: str, kept: Measurement) -> Past:
    from app.measure.lessons import Past

    invited = [arm for arm in kept.arms if arm.arm != kept.control]
    sizes = sum(arm.n for arm in invited), sum(arm.converted or 0 for arm in invited)
    return Past(ref, kept.name, kept.ends, *sizes, kept.base.n, kept.base.converted or 0, *_made_of(store, ref))


def past_of(store: Store, gathered: Gathered) -> Past:
    """A gathered campaign in four counts."""
    from app.measure.lessons import Past

    table, facts = gathered.families.table, gathered.facts
    held = table["arm"] == gathered.families.control
    hits = table["goal"] > 0
    counts = int((~held).sum()), int(hits[~held].sum()), int(held.sum()), int(hits[held].sum())
    return Past(facts.ref, facts.name, str(facts.window.ends or ""), *counts, *_made_of(store, facts.ref))


def _made_of(store: Store, ref: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The partners' industries, the channels and the kinds of offers that the campaign's lists used."""
    from app.jobs.gather_campaign import campaign_row
    from app.store.frames import frame

    given = frame(store, "assignments", ("campaign_id", "offer_id", "channel"))
    given = given[given["campaign_id"] == int(campaign_row(store, ref)["id"])]
    offers = frame(store, "offers", ("id", "partner_id", "kind"))
    offers = offers[offers["id"].isin(given["offer_id"].dropna())]
    partners = frame(store, "partners", ("id", "industry"))
    industries = partners[partners["id"].isin(offers["partner_id"].dropna())]["industry"]
    return _names(industries), _names(given["channel"]), _names(offers["kind"])


def _names(cells: pd.Series) -> tuple[str, ...]:
    return tuple(sorted({str(cell) for cell in cells.dropna() if str(cell)}))
