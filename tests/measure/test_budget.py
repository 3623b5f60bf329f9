import numpy as np

from app.measure.budget import Spent, budget_advice
from app.measure.lessons import Past


def campaigns(costs: list[float], worth: float | None = 600.0) -> list[Spent]:
    """Extra families rise with the cost and level off: 60 * cost / (4,000 + cost), of 500 invited."""
    found = []
    for at, cost in enumerate(costs):
        extra = round(60 * cost / (4000 + cost))
        found.append(Spent(Past(f"C{at}", f"C{at}", "2026-01-01", 500, 50 + extra, 500, 50), cost, worth))
    return found


def test_not_enough_says_what_to_try() -> None:
    few = budget_advice(campaigns([3000, 4000]), "CNY")
    assert not few.enough
    assert str(few.sentence) == "Not enough data: 2 campaigns with a control and costs, 6 are needed."
    assert "¥1,750" in str(few.try_next) and "¥7,000" in str(few.try_next)
    alike = budget_advice(campaigns([3000.0] * 8))
    assert "about the same" in str(alike.sentence)
    assert "Record what each campaign costs" in str(budget_advice([]).try_next)


def test_enough_gives_a_spend_with_its_range_and_a_curve() -> None:
    found = budget_advice(campaigns(list(np.geomspace(1000, 16000, 10))), "CNY")
    assert found.enough and found.best is not None and found.figure is not None
    assert found.best.low <= found.best.value <= found.best.high <= 16000
    assert found.best.low < np.sqrt(60 * 4000 * 600) - 4000 < found.best.high
    assert len(found.figure.series) == 2


def test_without_income_no_spend_is_named() -> None:
    found = budget_advice(campaigns(list(np.geomspace(1000, 16000, 10)), None))
    assert found.enough and found.best is None
    assert "without recorded income" in str(found.sentence)
