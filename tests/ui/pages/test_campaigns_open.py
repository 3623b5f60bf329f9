from app.store.campaigns import find
from app.ui.pages.campaigns_bandit import BanditView
from app.ui.pages.campaigns_desk import CheckInView
from app.ui.pages.campaigns_launch import LaunchedView
from app.ui.pages.campaigns_live import LiveView
from app.ui.pages.campaigns_open import OpenedCampaign


def test_each_tab_is_made_once_and_kept(school, qtbot) -> None:
    record = find(school.desk.store, "autumn")
    view = OpenedCampaign(school.desk, record, (120, 120), None, lambda: None, lambda: None)
    qtbot.addWidget(view)
    view.show()
    assert isinstance(view.current, LaunchedView)
    for key, kind in (("live", LiveView), ("desk", CheckInView), ("bandit", BanditView)):
        view.tabs.chosen.emit(key)
        school.settle()
        assert isinstance(view.current, kind) and view.current.isVisible() and not view.lists.isVisible()
    first = view._made["live"]
    view.show_tab("live")
    assert view.current is first and view.tabs.current() == "live"
    view.show_tab("lists")
    assert view.lists.isVisible()
