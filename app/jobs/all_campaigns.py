"""All campaigns side by side, from what was measured and settled; writes nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.all_campaigns import AllCampaigns, CampaignLine
from app.domain.errors import UserError
from app.domain.messages import mark
from app.domain.settlement import Settlement
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store

OUT = ("launched", "finished")


def all_campaigns(store: Store, today: date, progress: Progress | None = None) -> AllCampaigns:
    """Every campaign that went out, newest first: its last measurement, its money, its partners, and who stays."""
    from app.jobs.measure_campaign import last_measurement
    from app.measure.cohorts import staying
    from app.measure.side_by_side import line_of, partner_lines, side_by_side
    from app.store import institution
    from app.store.frames import frame

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Reading all campaigns"))
    rows = frame(store, "campaigns", ("ref", "name", "state", "starts", "ends")).rename(columns={"name": "title"})
    rows = rows[rows["state"].isin(OUT)].sort_values("starts", ascending=False, kind="stable")
    lines: list[CampaignLine] = []
    settlements: list[Settlement] = []
    for done, row in enumerate(rows.itertuples()):
        progress.at(done, len(rows) + 1)
        measured = last_measurement(store, str(row.ref))
        if measured is None:
            lines.append(CampaignLine(str(row.ref), str(row.title), str(row.starts or ""), str(row.ends or ""), ()))
            continue
        lines.append(line_of(str(row.ref), measured))
        owed = _settlement(store, str(row.ref), today)
        settlements += [owed] if owed else []
    stay = staying(frame(store, "enrolments", ("student_id", "at")), today)
    currency = institution.get(store).currency
    progress.at(len(rows) + 1, len(rows) + 1)
    return side_by_side(lines, partner_lines(settlements), stay, today.isoformat(), currency)


def _settlement(store: Store, ref: str, today: date) -> Settlement | None:
    """The fair split of one campaign as it stands today; None where its rows were taken back since it was measured."""
    from app.jobs.gather_campaign import gather

    try:
        return gather(store, ref, today).settlement
    except UserError:
        return None
