from app.ui.pages.campaigns_bandit import BanditView
from app.ui.widgets import Banner, DataTable, EmptyState, PlainLabel
from tests.jobs.test_propose_batch import with_variants


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
