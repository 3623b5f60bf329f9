"""A campaign that is out, with everything one does to it: lists, the live page, the desk, what-if, variants."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.campaigns import CampaignRecord, LaunchReport
from app.ui.desk import Desk
from app.ui.pages.campaigns_bandit import BanditView
from app.ui.pages.campaigns_desk import CheckInView
from app.ui.pages.campaigns_launch import LaunchedView
from app.ui.pages.campaigns_live import LiveView
from app.ui.pages.campaigns_simulation import SimulationView
from app.ui.widgets import Segmented


class OpenedCampaign(QWidget):
    """One tab at a time; each is made when it is first looked at and kept. `planned`: the plan of a next batch."""

    planned = Signal(object)

    def __init__(
        self,
        desk: Desk,
        record: CampaignRecord,
        counts: tuple[int, int],
        report: LaunchReport | None,
        write_again: Callable[[], object],
        finish: Callable[[], object],
    ) -> None:
        super().__init__()
        self.desk, self.record = desk, record
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.lists = LaunchedView(desk, record, counts, report, write_again, finish)
        self._made: dict[str, QWidget] = {"lists": self.lists}
        self.tabs = Segmented(
            [
                ("lists", self.tr("Lists")),
                ("live", self.tr("Live")),
                ("desk", self.tr("Check-in")),
                ("simulation", self.tr("What if")),
                ("bandit", self.tr("Variants")),
            ]
        )
        self.tabs.chosen.connect(self.show_tab)
        column.addWidget(self.tabs)
        self._place = column
        column.addWidget(self.lists, 1)
        self.current: QWidget = self.lists

    def show_tab(self, key: str) -> None:
        """Show one tab."""
        if key not in self._made:
            self._made[key] = self._make(key)
            self._place.addWidget(self._made[key], 1)
        elif isinstance(live := self._made[key], LiveView):
            live.show_campaign(self.record.ref)
        self.tabs.set_current(key)
        for name, widget in self._made.items():
            widget.setVisible(name == key)
        self.current = self._made[key]
        if isinstance(self.current, CheckInView):
            self.current.code.setFocus()

    def _make(self, key: str) -> QWidget:
        if key == "desk":
            return CheckInView(self.desk, self.record)
        makers: dict[str, Callable[[Desk], LiveView | SimulationView | BanditView]] = {
            "live": LiveView,
            "simulation": SimulationView,
            "bandit": BanditView,
        }
        view = makers[key](self.desk)
        if isinstance(view, BanditView):
            view.planned.connect(self.planned)
        view.show_campaign(self.record.ref)
        return view
