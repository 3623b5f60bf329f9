import pytest
from PySide6.QtWidgets import QPushButton

from app.ui.pages.campaigns_bandit import BanditView
from app.ui.widgets import Banner, DataTable, EmptyState, PlainLabel
from tests.jobs.test_propose_batch import with_contents, with_variants


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def shown(bench, small_campaign) -> BanditView:
    with_variants(bench.desk.store, small_campaign(bench.desk.store))
    view = BanditView(bench.desk)
    view.show_campaign("summer")
    bench.settle()
    return view


def test_variants_with_what_is_open(bench, small_campaign) -> None:
    view = shown(bench, small_campaign)
    assert view.proposal is not None
    told = words(view)
    assert bench.desk.translate(view.proposal.sentence) in told
    assert "Still open" in told and "Families lost to learning" in told
    assert view.findChild(DataTable) is not None and view.findChild(Banner) is None


def test_fields_ask_anew(bench, small_campaign) -> None:
    view = shown(bench, small_campaign)
    view.families.set_value(50)
    view.method.set_value("thompson")
    view.floor.slider.setValue(25)
    view.ask()
    bench.settle()
    assert view.proposal.method == "thompson" and view.proposal.floor == 0.25
    assert sum(one.families for one in view.proposal.variants) == 50


def test_too_little_is_an_answer(bench, small_campaign) -> None:
    small_campaign(bench.desk.store)
    view = BanditView(bench.desk)
    view.show_campaign("summer")
    bench.settle()
    assert view.findChild(EmptyState) is not None and "only one variant" in words(view)
    assert not bench.errors


def test_contents_drawn_by_lot_lead_to_the_plan_of_the_next_batch(bench, small_campaign) -> None:
    words = "Plan the next batch with these shares"
    assert words not in [button.text() for button in shown(bench, small_campaign).findChildren(QPushButton)]
    plan = 'name = "Summer"\ngoal = "enrolled"\noffers = ["O1"]\nchannels = { sms = 9 }\nstarts = 2026-06-01\n'
    plan += 'ends = 2026-08-01\nvariants = { A = {}, B = { sms = { en = "Short" } } }\n'
    with bench.desk.store.write() as db:
        db.execute("UPDATE assignments SET arm = 'offer' WHERE arm IN ('A', 'B')")
        db.execute("UPDATE campaigns SET plan = ?", [plan])
    with_contents(bench.desk.store)
    view = BanditView(bench.desk)
    view.show_campaign("summer")
    bench.settle()
    heard = []
    view.planned.connect(heard.append)
    bench.press(view, words)
    bench.settle()
    shares = heard[0].variant_shares
    assert [one.share for one in view.proposal.variants] == pytest.approx([shares["A"], shares["B"]], abs=1e-4)
