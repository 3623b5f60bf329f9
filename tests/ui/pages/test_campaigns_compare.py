from dataclasses import replace
from datetime import date

from app.domain.campaigns import Plan
from app.jobs.compare_plans import compare_plans
from app.ui.pages.campaigns_compare import CompareView, _best
from app.ui.widgets import Chip, PlainLabel

PLAN = Plan("W", "enrolled", ("evening",), {"sms": 20}, date(2026, 12, 6), date(2027, 1, 31), holdout=0.2)


def words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel)]


def test_figures_side_by_side_and_only_what_differs(school, qtbot) -> None:
    other = replace(PLAN, channels={"sms": 40}, holdout=0.5, audience="rule", budget=500.0)
    found = compare_plans(school.desk.store, PLAN, other, school.desk.today())
    view = CompareView(school.desk, found, "CNY", ("Mine", "Other"))
    qtbot.addWidget(view)
    told = words(view)
    assert [told.count(str(report.assigned)) > 0 for report in found.reports] == [True, True]
    assert "Text message 20" in told and "Text message 40" in told and "no limit" in told and "50%" in told
    assert "Goal" not in told and "Everyone alike" in told
    share = f"{100 * found.replayed.better.chance:.0f}"
    assert any(one.startswith(f"In {share} of 100 replays “Mine” leaves more than “Other”: ") for one in told)
    first, second = found.replayed.first, found.replayed.second
    assert {f"in {100 * one.gains.chance:.0f} of 100" for one in (first, second)} <= set(told)


def test_partners_and_offers_have_their_names(school, qtbot) -> None:
    other = replace(PLAN, offers=("gift",), partners=("P01",))
    view = CompareView(
        school.desk, compare_plans(school.desk.store, PLAN, other, school.desk.today()), "CNY", ("A", "B")
    )
    qtbot.addWidget(view)
    assert {"Finance evening", "Account gift", "City Bank"} <= set(words(view))
    assert not {"evening", "gift", "P01"} & set(words(view))


def test_what_is_better_is_marked(school, qtbot) -> None:
    other = replace(PLAN, channels={"sms": 40}, holdout=0.5, audience="rule", budget=500.0)
    found = compare_plans(school.desk.store, PLAN, other, school.desk.today())
    view = CompareView(school.desk, found, "CNY", ("Mine", "Other"))
    qtbot.addWidget(view)
    assert "better" in [chip.text() for chip in view.findChildren(Chip)]


def test_the_same_plan_is_the_same(school, qtbot) -> None:
    view = CompareView(
        school.desk, compare_plans(school.desk.store, PLAN, PLAN, school.desk.today()), "CNY", ("A", "B")
    )
    qtbot.addWidget(view)
    assert "They are the same plan." in words(view) and not [c for c in view.findChildren(Chip) if c.text() == "better"]
    assert (_best(1, 2, True), _best(1, 2, False), _best(2, 2, True)) == (2, 1, 0)
