import math

from app.domain.measurement import Measurement
from app.domain.settlement import Settlement
from app.reports.tables import (
    arm_title,
    arms_table,
    counts_table,
    money_table,
    questions_table,
    settlement_table,
    shown,
)


def test_every_table_is_as_wide_as_its_header(measured: Measurement, settlement: Settlement) -> None:
    tables = (
        money_table(measured, str),
        settlement_table(settlement, str),
        arms_table(measured, str),
        questions_table(measured, str),
        counts_table(measured, str),
    )
    for table in tables:
        assert table is not None
        assert {len(row) for row in table.rows} == {len(table.headers)} == {len(table.kinds)} == {len(table.meanings)}


def test_totals_stand_out(measured: Measurement, settlement: Settlement) -> None:
    money, owed = money_table(measured, str), settlement_table(settlement, str)
    assert money is not None and money.strong == (1,)
    assert owed is not None and owed.rows[-1][3] == 380.0


def test_cells_by_kind() -> None:
    assert shown(0.0808, "signed_rate", "") == "+8.1 %"
    assert shown(None, "money", "CNY") == "–"
    assert shown(math.nan, "rate", "") == "–"
    assert shown("x", "money", "CNY") == "x"


def test_arms_by_their_usual_names() -> None:
    assert arm_title("control", "control", str) == "Control (not invited)"
    assert arm_title("No E-Mail", "No E-Mail", str) == "No E-Mail"
    assert arm_title("offer", "control", str) == "Invited"
