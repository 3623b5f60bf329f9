"""The eight sections of the window, in the order of the rail. Each page's file is imported on the first visit alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.messages import Message, mark
from app.ui.desk import Desk
from app.ui.widgets.page import Page


@dataclass(frozen=True)
class Section:
    """One entry of the rail: its key (what `desk.go` takes), its icon, its name, and how its page is made."""

    key: str
    icon: str
    name: Message
    make: Callable[[Desk], Page]


def _home(desk: Desk) -> Page:
    from app.ui.pages.home import HomePage

    return HomePage(desk)


def _data(desk: Desk) -> Page:
    from app.ui.pages.data import DataPage

    return DataPage(desk)


def _students(desk: Desk) -> Page:
    from app.ui.pages.students import StudentsPage

    return StudentsPage(desk)


def _partners(desk: Desk) -> Page:
    from app.ui.pages.partners import PartnersPage

    return PartnersPage(desk)


def _recommend(desk: Desk) -> Page:
    from app.ui.pages.recommend import RecommendPage

    return RecommendPage(desk)


def _campaigns(desk: Desk) -> Page:
    from app.ui.pages.campaigns import CampaignsPage

    return CampaignsPage(desk)


def _results(desk: Desk) -> Page:
    from app.ui.pages.results import ResultsPage

    return ResultsPage(desk)


def _settings(desk: Desk) -> Page:
    from app.ui.pages.settings import SettingsPage

    return SettingsPage(desk)


SECTIONS = (
    Section("home", "house", mark("ui", "Home"), _home),
    Section("data", "database", mark("ui", "Data"), _data),
    Section("students", "users", mark("ui", "Students"), _students),
    Section("partners", "handshake", mark("ui", "Partners"), _partners),
    Section("recommend", "sparkles", mark("ui", "Recommend"), _recommend),
    Section("campaigns", "megaphone", mark("ui", "Campaigns"), _campaigns),
    Section("results", "chart-column", mark("ui", "Results"), _results),
    Section("settings", "settings", mark("ui", "Settings"), _settings),
)
