"""Invented results of a launched campaign, written as a partner would send them: for the demonstration alone.

Nothing here is a forecast: every family enrols by lot with a stated base rate, a treated one with a stated effect more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.messages import mark
from app.jobs.load_sample import Simulated
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.store.database import Store

SHEET = "模拟结果"
TITLE = "模拟结果（演示数据，非真实活动）  Simulated results: demonstration data, not a real campaign"
HEADER = ("活动名称", "人员编号", "组别", "结果", "日期", "金额", "成本")
PRICES = (680.0, 980.0)
OPENED, REDEEMED = 0.55, 0.3
Row = tuple[str, str, str, str, date, float | None, float | None]


@dataclass(frozen=True)
class Simulation:
    """The file written, and how many results are in it."""

    file: Path
    rows: int


def simulate_outcomes(store: Store, ref: str, out: Path, chances: Simulated, progress: Progress) -> Simulation:
    """Draw results for every family on the sealed list of `ref` and write them into the folder `out` as XLSX.

    The same list and seed give the same results. The first line of the sheet and its name say that they are simulated.
    """
    import numpy as np

    from app.store import campaigns

    progress.step(mark("sample", "Drawing simulated results"))
    campaign = campaigns.find(store, ref)
    people = _people(store, campaign.id)
    starts, ends = date.fromisoformat(str(campaign.starts)), date.fromisoformat(str(campaign.ends))
    rng = np.random.default_rng(chances.seed)
    rows = list(_rows(rng, people, campaign.name, starts, ends, chances))
    path = out / f"{campaign.ref}-simulated-outcomes.xlsx"
    _write(path, rows)
    progress.at(1, 1)
    return Simulation(path, len(rows))


def _people(store: Store, campaign_id: int) -> pd.DataFrame:
    """The sealed list with everyone's ref: household_id, arm, cost, ref; in the order of households."""
    import pandas as pd

    from app.store.frames import frame

    listed = frame(store, "assignments", ("campaign_id", "household_id", "person_kind", "person_id", "arm", "offer_id"))
    listed = listed[listed["campaign_id"] == campaign_id]
    refs = {
        kind: frame(store, table, ("id", "ref")).set_index("id")["ref"]
        for kind, table in (("guardian", "guardians"), ("student", "students"))
    }
    costs = frame(store, "offers", ("id", "cost")).set_index("id")["cost"]
    found = pd.DataFrame({"household_id": listed["household_id"], "arm": listed["arm"]})
    found["cost"] = listed["offer_id"].map(costs).astype(float).fillna(0.0)
    pairs = zip(listed["person_kind"], listed["person_id"], strict=True)
    found["ref"] = [str(refs[kind].loc[int(number)]) for kind, number in pairs]
    return found.sort_values(["household_id", "ref"]).reset_index(drop=True)


def _rows(
    rng: np.random.Generator, people: pd.DataFrame, name: str, starts: date, ends: date, chances: Simulated
) -> Iterator[Row]:
    span = max((ends - starts).days, 1)
    treated = (people["arm"] != "control").to_numpy()
    enrols = rng.random(len(people)) < chances.base + chances.effect * treated
    for person, treats, enrolled in zip(people.itertuples(index=False), treated, enrols, strict=True):
        ref, arm = str(person.ref), str(person.arm)
        first = starts + timedelta(days=int(rng.integers(0, min(5, span))))
        later = starts + timedelta(days=int(rng.integers(min(5, span - 1), span)))
        if treats:
            yield name, ref, arm, "已发送", starts, None, None
            if rng.random() < OPENED:
                yield name, ref, arm, "已打开", first, None, None
                if rng.random() < REDEEMED:
                    yield name, ref, arm, "已核销", later, None, round(float(person.cost), 2)
        if enrolled:
            yield name, ref, arm, "已报名", later, float(rng.choice(PRICES)), None


def _write(path: Path, rows: list[Row]) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd", "strings_to_formulas": False})
    book.set_properties({"title": TITLE})
    page = book.add_worksheet(SHEET)
    page.merge_range(0, 0, 0, len(HEADER) - 1, TITLE, book.add_format({"bold": True, "font_color": "#8A4B00"}))
    page.write_row(1, 0, HEADER, book.add_format({"bold": True}))
    for place, row in enumerate(rows, 2):
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                page.write_datetime(place, column, datetime(cell.year, cell.month, cell.day))
            elif isinstance(cell, str):
                page.write_string(place, column, cell)
            elif cell is not None:
                page.write_number(place, column, cell)
    page.set_column(0, len(HEADER) - 1, 16)
    book.close()
