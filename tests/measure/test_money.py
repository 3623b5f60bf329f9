from collections.abc import Callable

import pytest

from app.measure.families import Families
from app.measure.money import account, break_even
from app.measure.settlement import Terms, attributable, settle

Draw = Callable[..., Families]


def test_the_account_adds_up(campaign: Draw) -> None:
    found = campaign()
    paid = settle("camp", found, (Terms("Bank", 1, 0.3, frozenset({1, 2})),), "CNY")
    rows = account(attributable(found), paid, 5000.0)
    assert rows[-1].total
    assert rows[-1].amount == pytest.approx(sum(row.amount for row in rows[:-1]))
    assert rows[-1].low is not None and rows[-1].low < rows[-1].amount < (rows[-1].high or 0)
    assert rows[1].amount == pytest.approx(-paid.total)


def test_no_money_no_account(join: Callable[..., Families]) -> None:
    given = [{"household_id": i, "arm": "offer" if i % 2 else "control"} for i in range(8)]
    assert account(attributable(join(given, [])), None, 0.0) == ()
    assert account(attributable(join(given, [])), None, 50.0)[-1].amount == -50


def test_break_even_is_cost_over_what_one_family_leaves(campaign: Draw) -> None:
    found = campaign(n=1800)  # 900 invited, each enrolment 1,000
    assert break_even(found, 9000.0, 0.0) == pytest.approx(0.01)
    assert break_even(found, 9000.0, 0.5) == pytest.approx(0.02)
    assert break_even(found, 0.0, 0.0) is None
