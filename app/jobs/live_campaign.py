"""A campaign while it runs: what was sent, who came, what it cost, and the effect so far, whenever one looks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.coupons import Live
from app.domain.errors import UserError
from app.domain.figures import Figure, Series
from app.domain.messages import Message, mark

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.jobs.gather_campaign import Gathered
    from app.store.database import Store

LOOKING = mark("campaigns", "Look as often as you like: the band allows for looking on every day.")

OPEN = mark("campaigns", "It cannot be told yet: between {low} and {high} more families in 100 so far.")
OVER = mark("campaigns", "Its last day is past: what it did stands under Results.")


def live_campaign(store: Store, ref: str, today: date) -> Live:
    """Figures of this moment; nothing is kept, so that looking is no measurement. UserError: unknown campaign."""
    from app.store import campaigns, institution

    campaign = campaigns.find(store, ref)
    given, rows, costs = (_of(store, name, campaign.id) for name in ("assignments", "outcomes", "costs"))
    sizes = {str(arm): int(count) for arm, count in given.drop_duplicates("household_id")["arm"].value_counts().items()}
    figure, sentence, reached = _effect(store, ref, today)
    left = None if not campaign.ends else (date.fromisoformat(campaign.ends[:10]) - today).days + 1
    if figure is not None and sentence.text == OPEN.text and left is not None and left <= 0:
        sentence = OVER
    control = next((arm for arm in sizes if arm == "control"), "")
    return Live(
        campaign=campaign.ref,
        name=campaign.name,
        goal=campaign.goal or "enrolled",
        assigned=sum(count for arm, count in sizes.items() if arm != control),
        held_out=sizes.get(control, 0),
        sent=_families(rows, "sent"),
        opened=_families(rows, "opened"),
        redeemed=_families(rows, "redeemed"),
        attended=_families(rows, "attended"),
        enrolled=_families(rows, "enrolled"),
        spent=float(costs["amount"].sum()) + float(rows["cost"].fillna(0.0).sum()),
        budget=campaign.budget,
        currency=institution.get(store).currency,
        days_left=left,
        days_until=max((date.fromisoformat(campaign.starts[:10]) - today).days, 0) if campaign.starts else 0,
        reached={arm: reached.get(arm, 0) for arm in sorted(sizes, key=lambda arm: arm == control)},
        sizes=sizes,
        sentence=sentence,
        figure=figure,
    )


def _of(store: Store, table: str, campaign_id: int) -> pd.DataFrame:
    from app.store.frames import frame

    rows = frame(store, table)
    return rows[rows["campaign_id"] == campaign_id].reset_index(drop=True)


def _effect(store: Store, ref: str, today: date) -> tuple[Figure | None, Message, dict[str, int]]:
    """The picture, its sentence, and the families of each arm that reached the goal; without a control only why not."""
    from app.jobs.gather_campaign import gather

    try:
        gathered = gather(store, ref, today)
    except UserError as error:
        return None, error.message, {}
    table = gathered.families.table
    reached = {str(arm): int(count) for arm, count in table[table["day"].notna()]["arm"].value_counts().items()}
    return *_figure(gathered), reached


def _families(rows: pd.DataFrame, kind: str) -> int:
    """Families with an outcome of the kind; rows that name no family count by their code."""
    mine = rows[rows["type"] == kind]
    known = mine["household_id"].dropna().nunique()
    return int(known + mine.loc[mine["household_id"].isna(), "code"].nunique())


def _figure(gathered: Gathered) -> tuple[Figure | None, Message]:
    """The effect of every arm day by day against the control, and what may be said of it today."""
    from app.measure.timeline import timeline

    table, control = gathered.families.table, gathered.families.control
    arms = sorted(str(arm) for arm in table["arm"].unique() if arm != control)
    last = (gathered.facts.window.last - gathered.facts.window.launched).days
    lines = {arm: timeline(table, arm, control, last, gathered.facts.baseline) for arm in arms}
    if not table["day"].notna().any():
        return None, mark("campaigns", "No family has reached the goal yet: there is nothing to compare.")
    series = tuple(
        Series(
            _arm(arm, len(arms)),
            tuple(float(day) for day in line.days),
            _hundred(line.effect),
            _hundred(line.low),
            _hundred(line.high),
        )
        for arm, line in lines.items()
    )
    lead = max(lines.values(), key=lambda line: line.low[-1])
    title = _said(lead.low[-1], lead.high[-1])
    label = mark("campaigns", "more families in every 100 than without an offer")
    days = mark("campaigns", "days since the launch")
    return Figure("band", title, series, days, label, "per_hundred", (LOOKING,), reference=0.0), title


def _hundred(values: np.ndarray) -> tuple[float, ...]:
    return tuple(100 * float(value) for value in values)


def _arm(name: str, arms: int) -> Message | str:
    return mark("campaigns", "Got an offer") if arms == 1 else name


def _said(low: float, high: float) -> Message:
    """One sentence for today."""
    if low > 0:
        text = mark("campaigns", "It works: between {low} and {high} more families in 100 so far.")
    elif high < 0:
        return mark("campaigns", "It does harm so far: stop and look why.")
    else:
        text = OPEN
    return text.filled(low=f"{100 * low:.0f}".replace("-", "\N{MINUS SIGN}"), high=f"{100 * high:.0f}")
