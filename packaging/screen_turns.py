"""What lies one press deeper than a section: tabs, views, steps of the wizard and the planner, dialogs.

Each turn takes the window with its page in view and brings the thing into view; a turn that gives back a dialog has
that one pictured instead of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

Rest = Callable[[], None]
Turn = Callable[["MainWindow", Rest], QDialog | None]
CLEAN, COLUMNS = 1, 2  # steps of the import wizard
MESSAGES, DATES, PREVIEW, LAUNCH = 4, 5, 7, 8  # steps of the planner


def _page(window: MainWindow, name: str) -> Any:
    assert window.frame is not None
    return window.frame.page(name)


def _view_of_campaigns(key: str) -> Turn:
    def turn(window: MainWindow, rest: Rest) -> None:
        from app.ui.pages.campaigns_list import CampaignsList

        page = _page(window, "campaigns")
        page.show_list()
        shown = page.findChildren(CampaignsList)[-1]  # those before it are on their way out
        shown.views.set_current(key)
        shown.views.chosen.emit(key)

    return turn


def _tab_of_campaign(key: str) -> Turn:
    """A tab of the newest campaign that went out; the window itself would show its result."""

    def turn(window: MainWindow, rest: Rest) -> None:
        from app.ui.pages.campaigns_open import OpenedCampaign

        page = _page(window, "campaigns")
        line = next(one for one in page.known.lines if one.record.launched_at)
        page.show_launched(line.record, line.counts, None)
        page.findChild(OpenedCampaign).show_tab(key)

    return turn


def _view_of_results(key: str) -> Turn:
    return lambda window, rest: _page(window, "results").show_view(key)


def _inside_data(name: str) -> Turn:
    return lambda window, rest: getattr(_page(window, "data"), name)()


def _step_of_import(step: int) -> Turn:
    return lambda window, rest: _page(window, "data").inside.go(step)


def _import_checked(window: MainWindow, rest: Rest) -> None:
    wizard = _page(window, "data").inside
    wizard.go(COLUMNS)
    rest()
    wizard.check()


def _begin_planner(window: MainWindow, rest: Rest) -> None:
    """The newest campaign that came with a plan, planned once more and worked out."""
    page = _page(window, "campaigns")
    page.plan_again(next(one.record.ref for one in page.known.lines if one.record.plan))
    rest()
    page.planner.go(PREVIEW)


def _planner_step(step: int) -> Turn:
    return lambda window, rest: _page(window, "campaigns").planner.go(step)


def _planner_simulation(window: MainWindow, rest: Rest) -> None:
    planner = _page(window, "campaigns").planner
    planner.go(PREVIEW)
    rest()
    planner.what_if()


def _segment_builder(window: MainWindow, rest: Rest) -> QDialog:
    from app.store.rule_choices import choices
    from app.ui.pages.segment_builder import SegmentBuilder

    desk = _page(window, "students").desk
    dialog = SegmentBuilder(desk, window, choices(desk.store, desk.today()))
    dialog.show()
    return dialog


def _offers(window: MainWindow, rest: Rest) -> None:
    _page(window, "recommend")._switched("offer")


# Where several pictures follow one another without leaving: name -> (page, item, what is done first)
STAGES: dict[str, tuple[str, object, Turn]] = {
    "planner": ("campaigns", None, _begin_planner),
    "wizard": ("data", "file", _step_of_import(CLEAN)),
}
# name of the picture -> (page or stage, item, turn)
TURNS: dict[str, tuple[str, object, Turn]] = {
    "campaigns_board": ("campaigns", None, _view_of_campaigns("board")),
    "campaigns_year": ("campaigns", None, _view_of_campaigns("year")),
    **{
        f"campaign_{key}": ("campaigns", None, _tab_of_campaign(key))
        for key in ("lists", "live", "desk", "simulation", "bandit")
    },
    "planner_preview": ("planner", None, _planner_step(PREVIEW)),
    "planner_messages": ("planner", None, _planner_step(MESSAGES)),
    "planner_dates": ("planner", None, _planner_step(DATES)),
    "planner_launch": ("planner", None, _planner_step(LAUNCH)),
    "planner_simulation": ("planner", None, _planner_simulation),
    "results_together": ("results", None, _view_of_results("together")),
    "results_known": ("results", None, _view_of_results("known")),
    "segment_builder": ("students", "segments", _segment_builder),
    "recommend_offers": ("recommend", None, _offers),
    "school_year": ("data", None, _inside_data("new_school_year")),
    "past_merges": ("data", None, _inside_data("show_merges")),
    "import_clean": ("wizard", None, _step_of_import(CLEAN)),
    "import_columns": ("wizard", None, _step_of_import(COLUMNS)),
    "import_check": ("wizard", None, _import_checked),
}
