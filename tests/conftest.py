"""What every room's tests share: a real encrypted store, the sample institution, a day that stands still."""

from __future__ import annotations

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Before any Qt import: without a display Qt would end the process without a report.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import paths
from app.domain.institution import Institution
from app.jobs.progress import Progress
from app.store.batches import batch
from app.store.database import Store, create, open_store
from app.store.keys import CHEAP

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.main_window import MainWindow

PASSWORD = "correct horse"
SCHOOL = Institution(name="Test school", type="training_org", country="CN")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the full-size fuzzes and drills")
    parser.addoption("--fuzz", type=int, default=24, help="how many mutated files are imported (2000, by night 10000)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if "long" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="long: add --long"))


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One new folder a test: numbered here, because pytest would list all earlier ones to number the next."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the person's own stores, settings or log."""
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("ALLIANCE_DESK_HOME", str(home))


@pytest.fixture
def today() -> date:
    return date(2026, 11, 22)


@pytest.fixture
def progress() -> Progress:
    return Progress()


@pytest.fixture
def store_password() -> str:
    return PASSWORD


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh, empty, encrypted store; the key is cheap to derive."""
    opened = create(tmp_path / "school.desk", PASSWORD, SCHOOL, cost=CHEAP).store
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_folder() -> Path:
    return paths.sample()


@pytest.fixture(scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory, sample_folder: Path) -> Path:
    """The sample institution, imported once for the whole run."""
    from app.jobs.load_sample import load_sample

    path = tmp_path_factory.mktemp("sample") / "sample.desk"
    opened = create(path, PASSWORD, SCHOOL, cost=CHEAP).store
    load_sample(opened, sample_folder, progress=Progress())
    opened.close()
    return path


@pytest.fixture
def sample_store(_sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    """A private copy of the imported sample institution."""
    copy = tmp_path / "sample.desk"
    shutil.copyfile(_sample_file, copy)
    opened = open_store(copy, PASSWORD)
    yield opened
    opened.close()


def calm(window: MainWindow, seconds: float = 60) -> None:
    """Wait until no job is under way and everything they told was heard."""
    from PySide6.QtWidgets import QApplication

    ends, quiet = time.monotonic() + seconds, 0
    while quiet < 3:
        assert time.monotonic() < ends, "a job did not end"
        QApplication.processEvents()
        quiet = 0 if window.runner.busy() else quiet + 1
        time.sleep(0.005)


def sweep() -> None:
    """Delete every window and page that a test leaves, or the next change of theme would dress them all again.

    Only what was made since `gc.freeze()` is looked at: a tenth of a second saved for each test with a window.
    """
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication, QWidget
    from shiboken6 import isValid

    for left in gc.get_objects():
        if issubclass(type(left), QWidget) and isValid(left) and left.isWindow():
            left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def opened_window(qtbot: QtBot, store: Store) -> Iterator[MainWindow]:
    """The window on `store`. A dialog that tells of an error would wait for good: it is noted and fails the test."""
    from app.ui import messages
    from app.ui.main_window import MainWindow
    from app.ui.remembered import Remembered
    from app.ui.window import application

    application()
    gc.freeze()
    told: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages.MessageDialog, "exec", lambda dialog: told.append(dialog.words.text()))
        patch.setattr(messages.BugDialog, "exec", lambda dialog: told.append(dialog.details.toPlainText()))
        shown = MainWindow(Remembered(language="en", theme="light"))
        shown.show()
        shown.enter(store, "王老师")
        calm(shown)
        yield shown
        shown.close()
        del shown
        sweep()
    assert told == []


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> Iterator[MainWindow]:
    """The real window on an empty store, at Home."""
    yield from opened_window(qtbot, store)


@pytest.fixture
def sample_window(qtbot: QtBot, sample_store: Store) -> Iterator[MainWindow]:
    """The real window on the imported sample institution, at Home."""
    yield from opened_window(qtbot, sample_store)


@pytest.fixture
def settle() -> Callable[[MainWindow], None]:
    """Wait for every job to end."""
    return calm


@pytest.fixture
def press() -> Callable[[MainWindow, str], None]:
    """Press the visible button with these words, as a person would, and wait for what follows."""

    def pressed(window: MainWindow, words: str) -> None:
        from PySide6.QtWidgets import QPushButton

        page = window.frame.page(window.frame.current) if window.frame else window
        seen = [one for one in page.findChildren(QPushButton) if one.isVisible()]
        found = [one for one in seen if one.text() == words]
        assert found, f"no button says {words!r}: {sorted({one.text() for one in seen})}"
        assert found[0].isEnabled(), f"{words!r} cannot be pressed"
        found[0].click()
        calm(window)

    return pressed


PLAN = 'name = "Summer camp"\ngoal = "enrolled"\npartners = ["Museum"]\n'


@pytest.fixture
def small_campaign() -> Callable[..., str]:
    """small_campaign(store) -> ref: 200 families a side, 60 against 20 enrolments of 1,000, one partner with 30 %."""

    def made(store: Store, *, margin: float | None = 0.05, plan: str = PLAN, offers: bool = True) -> str:
        arms = ["offer" if i % 2 else "control" for i in range(400)]
        invited = [i for i, arm in enumerate(arms) if arm == "offer"]
        came = invited[:60] + [i for i, arm in enumerate(arms) if arm == "control"][:20]
        row = ("summer", "Summer camp", "finished", "enrolled", plan, "2026-07-03", "2026-08-31", margin, "2026-07-01")
        columns = ("ref", "name", "state", "goal", "plan", "starts", "ends", "margin", "created_at")
        with batch(store, "job", "small campaign") as job:
            job.insert("households", ("ref",), [(f"H{i}",) for i in range(400)])
            job.insert("partners", ("ref", "name", "industry"), [("P1", "Museum", "museum")])
            job.insert("agreements", ("partner_id", "starts", "ends", "split"), [(1, "2026-01-01", "2027-01-01", 0.3)])
            job.insert("offers", ("ref", "partner_id", "title", "kind"), [("O1", 1, "Night at the museum", "event")])
            job.insert("campaigns", columns, [row])
            given = [
                (1, i + 1, arm, 1 if offers and arm == "offer" else None, "2026-07-02") for i, arm in enumerate(arms)
            ]
            job.insert("assignments", ("campaign_id", "household_id", "arm", "offer_id", "at"), given)
            bought = [(1, i + 1, "enrolled", f"2026-07-{4 + i % 27:02d}", 1000.0, 0.0) for i in came]
            sent = [(1, i + 1, "sent", "2026-07-03", None, 0.1) for i in invited]
            job.insert("outcomes", ("campaign_id", "household_id", "type", "at", "value", "cost"), [*bought, *sent])
            job.insert("costs", ("campaign_id", "at", "amount"), [(1, "2026-07-01", 500.0)])
        return "summer"

    return made
