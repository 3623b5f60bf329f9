"""What one campaign looks like inside: channels, offers, segments and partners compared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from app.domain.figures import Figure, Label
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.jobs.gather_campaign import Gathered
    from app.store.database import Store

KINDS_FROM = 9  # so many offers make a map too thin: their kinds are compared instead


def campaign_pictures(store: Store, ref: str, today: date, progress: Progress | None = None) -> tuple[Figure, ...]:
    """Comparisons inside the campaign `ref`, computed now; UserError where it has nothing to compare."""
    from app.jobs.gather_campaign import gather

    return pictures_of(store, gather(store, ref, today))


def pictures_of(store: Store, gathered: Gathered) -> tuple[Figure, ...]:
    """The same from what was gathered already; comparisons without two groups of ten families are left out."""
    from app.measure.comparisons import CHANNELS, OFFERS, levels, partner_comparison, segment_map

    table, control = gathered.families.table, gathered.families.control
    invited = table[table["arm"] != control].set_index("family")
    level = float(table.loc[table["arm"] == control, "goal"].mean())
    goal, outcome = invited["goal"], gathered.facts.goal
    offered, titles = _offers(store, invited)
    channel = _channels(store, gathered.campaign_id).reindex(invited.index)
    drawn = (
        levels(channel.dropna(), _channel_names(), goal[channel.notna()], level, outcome, CHANNELS),
        levels(offered.dropna(), titles, goal[offered.notna()], level, outcome, OFFERS),
        segment_map(_crossed(store, offered.dropna(), goal[offered.notna()], titles), outcome),
        partner_comparison(gathered.settlement),
    )
    return tuple(figure for figure in drawn if figure is not None)


def _channels(store: Store, campaign_id: int) -> pd.Series:
    """The channel by which each household was to be reached."""
    from app.store.frames import frame

    rows = frame(store, "assignments", ("campaign_id", "household_id", "channel"))
    mine = rows[(rows["campaign_id"] == campaign_id) & rows["household_id"].notna() & rows["channel"].notna()]
    return mine.drop_duplicates("household_id").set_index("household_id")["channel"]


def _channel_names() -> dict[Any, Label]:
    from app.domain.campaigns import CHANNEL_NAMES

    return dict(CHANNEL_NAMES)


def _offers(store: Store, invited: pd.DataFrame) -> tuple[pd.Series, dict[Any, Label]]:
    """The first offer of each invited family, and every offer's title."""
    from app.store.frames import frame

    offers = frame(store, "offers", ("id", "title"))
    first = invited["offers"].map(lambda ids: ids[0] if ids else None).astype("Int64")
    return first, dict(zip(offers["id"], offers["title"], strict=True))


def _crossed(store: Store, offered: pd.Series, goal: pd.Series, titles: dict[Any, Label]) -> Any:
    """Families by segment and offer, or by the offers' kinds where there are many offers."""
    from app.domain.offer_kinds import KINDS
    from app.measure.comparisons import Crossed
    from app.store.frames import frame
    from app.store.profiles import segments

    if offered.nunique() >= KINDS_FROM:
        offers = frame(store, "offers", ("id", "kind"))
        offered = offered.map(dict(zip(offers["id"], offers["kind"], strict=True)))
        titles = dict(KINDS)
    names: dict[Any, Label] = {one.id: one.name for one in segments(store) if one.kind == "learned"}
    return Crossed(_segments(store).reindex(offered.index), offered, goal, names, titles)


def _segments(store: Store) -> pd.Series:
    """The learned segment of each household: that of its first student."""
    from app.store.frames import frame

    students = frame(store, "students", ("id", "household_id"))
    profiles = frame(store, "profiles", ("student_id", "segment_id"))
    joined = students.merge(profiles, left_on="id", right_on="student_id").dropna(subset=["household_id", "segment_id"])
    return joined.drop_duplicates("household_id").set_index("household_id")["segment_id"].astype("int64")
