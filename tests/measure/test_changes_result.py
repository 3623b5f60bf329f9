import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.domain.evidence import Extras
from app.domain.measurement import Measurement
from app.jobs.measure_file import measured
from app.measure.campaign_result import Facts
from app.measure.changes_result import changes_of_campaign
from app.measure.trial import Columns


def table(lift: float = 1.0) -> pd.DataFrame:
    draw = np.random.default_rng(2)
    rows = []
    for unit in range(200):
        arm = "camp" if unit % 2 else "rest"
        level = draw.normal() + (2 if unit % 2 else 0)
        for month in range(1, 7):
            y = level + 0.1 * month + 0.3 * draw.normal() + lift * (unit % 2 and month > 4)
            rows.append((f"u{unit}", arm, str(month), y))
    return pd.DataFrame(rows, columns=["id", "arm", "month", "y"])


def asked(extras: Extras, frame: pd.DataFrame, columns: Columns, margin: float | None = None) -> Measurement:
    return measured(frame, columns, None, margin, extras)


def test_periods_of_a_file() -> None:
    found = asked(Extras(randomised=False, time="month", starts="5"), table(), Columns("arm", "rest", "y", unit="id"))
    assert found.verdict == "works"
    assert found.lead.low is not None and found.lead.high is not None
    assert found.lead.low < 1.0 < found.lead.high  # the level before, 2 apart, is no effect
    assert {"not_randomised", "parallel_trends"} <= {one.code for one in found.warnings}
    assert found.trend is not None and found.trend.periods_before == 4
    assert "nobody was drawn by lot" in str(found.sentence)
    assert found.sample_ratio_p is None


def test_one_column_before_one_after() -> None:
    wide = table().pivot_table(index=["id", "arm"], columns="month", values="y").reset_index()
    columns = Columns("arm", "rest", "6", before="1")
    found = asked(Extras(randomised=False), wide, columns)
    assert found.lead.effect == pytest.approx(1.0, abs=0.2)
    nothing = table(0.0).pivot_table(index=["id", "arm"], columns="month", values="y").reset_index()
    assert asked(Extras(randomised=False), nothing, columns, 0.5).verdict == "does_not_work"


def test_what_is_missing_is_named() -> None:
    with pytest.raises(UserError, match="--before"):
        asked(Extras(randomised=False), table(), Columns("arm", "rest", "y"))
    with pytest.raises(UserError, match="--unit"):
        asked(Extras(randomised=False, time="month", starts="5"), table(), Columns("arm", "rest", "y"))
    with pytest.raises(UserError, match="no column “when”"):
        asked(Extras(randomised=False, time="when", starts="5"), table(), Columns("arm", "rest", "y", unit="id"))


def test_a_campaign_of_ours_without_a_control(facts: Facts) -> None:
    draw = np.random.default_rng(3)
    treated = np.arange(900) % 3 == 0
    chance = 0.2 + 0.1 * treated[:, None] + 0.15 * (treated[:, None] & (np.arange(7) >= 6))
    values = (draw.random((900, 7)) < chance).astype(float)
    found = changes_of_campaign(facts, values, treated, 6, tuple("abcdefg"))
    assert found.verdict == "works"
    assert found.campaign == "camp" and found.arms[1].n == 300
    assert found.figures[0].unit == "per_hundred"
