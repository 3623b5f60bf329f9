"""A desk without a window: a themed application, a real store behind it, and a note of what was said and asked."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.store import institution
from app.store.batches import batch
from app.store.database import Store
from app.texts import translator
from app.ui import theme
from app.ui.desk import Desk, News
from app.ui.language import speak
from app.ui.runner import Runner
from tests.conftest import sweep

FAMILIES = 240


@dataclass
class Bench:
    """A desk, and everything a page did with it."""

    desk: Desk
    said: list[str] = field(default_factory=list)
    went: list[tuple[Any, ...]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    yes: bool = True

    def settle(self, seconds: float = 30) -> None:
        """Let jobs and events run until nothing is left to do."""
        app, end = QApplication.instance(), time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not self.desk.runner.busy():
                return
            time.sleep(0.005)
        raise AssertionError("jobs did not end")

    def press(self, page: QWidget, words: str) -> None:
        """Press the button with these words (or this accessible name)."""
        buttons = [b for b in page.findChildren(QPushButton) if words in (b.text(), b.accessibleName())]
        alive = [b for b in buttons if not b.isHidden()]
        assert alive, f"no button {words!r}: {[b.text() for b in page.findChildren(QPushButton)]}"
        alive[-1].click()
        self.settle()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme and in English; what a test has built goes with it."""
    if qapp.property("theme") != "light" or qapp.property("text_scale") != 1.0:
        theme.apply(qapp, "light")
    if qapp.property("language") != "en":
        speak(qapp, "en")
    gc.freeze()
    yield qapp
    sweep()


@pytest.fixture
def bench(store: Store, dressed: QApplication) -> Iterator[Bench]:
    """A desk on an empty store, in English, on the day of the tests."""
    institution.save(store, replace(institution.get(store), today="2026-11-22", currency="CNY"))
    made: list[Bench] = []

    def failed(error: BaseException) -> None:
        made[0].errors.append(error)

    def notify(text: Any, tone: str = "accent", action: Any = None) -> None:
        made[0].said.append(str(text))

    def ask(question: str, detail: str = "", **_: Any) -> bool:
        made[0].asked.append(question)
        return made[0].yes

    runner, news, window = Runner(failed), News(), QWidget()
    runner.changed.connect(news.changed)
    values: dict[str, Any] = {
        "store": store,
        "runner": runner,
        "translate": translator("en"),
        "language": "en",
        "news": news,
        "notify": notify,
        "go": lambda *where: made[0].went.append(where),
        "ask": ask,
        "show_error": failed,
        "window": window,
    }
    made.append(Bench(Desk(**{key: values[key] for key in Desk.__dataclass_fields__})))
    yield made[0]
    runner.close()
    window.deleteLater()


def fill(store: Store, families: int = FAMILIES) -> None:
    """Families with consents, a licensed bank and a gym whose licence is over, offers, and a finished campaign: half of
    the families were invited, 30 % of them enrolled, 10 % of the others.
    """
    homes = range(1, families + 1)
    with batch(store, "import", "families") as b:
        b.insert("households", ["ref"], [(f"H{home}",) for home in homes])
        guardians = [(f"G{home}", f"Parent {home}", f"138{home:08d}", home) for home in homes]
        b.insert("guardians", ["ref", "name", "phone", "household_id"], guardians)
        students = [(f"S{home}", f"Child {home}", "2016-05-01", "primary", home) for home in homes]
        b.insert("students", ["ref", "name", "birth_date", "schooling", "household_id"], students)
        b.insert("guardianships", ["student_id", "guardian_id"], [(home, home) for home in homes])
        given = [("guardian", home, "marketing", "2026-01-05", '["sms", "wechat"]', "p.pdf") for home in homes]
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "channels", "proof"], given)
        partners = [
            ("P01", "City Bank", "bank", "L1", "2031-01-01", 4.0),
            ("P02", "Old Gym", "gym", "L2", "2026-06-30", 3.0),
        ]
        b.insert("partners", ["ref", "name", "industry", "licence_no", "licence_expires", "trust"], partners)
        deals = [(1, "2026-01-01", "2027-12-31", '["marketing"]', '["name"]', 0.3)]
        b.insert("agreements", ["partner_id", "starts", "ends", "purposes", "fields", "split"], deals)
        offers = [
            ("evening", 1, "Finance evening", "seminar", 180.0, 45.0, 60, None),
            ("gift", 1, "Account gift", "debit_account", 120.0, 38.0, 80, "2026-10-01"),
            ("month", 2, "A month free", "membership", 90.0, 20.0, 50, None),
        ]
        names = ["ref", "partner_id", "title", "kind", "value", "cost", "capacity", "ends"]
        b.insert("offers", names, offers)
        b.insert("courses", ["ref", "title"], [("C1", "Chess"), ("C2", "Dance")])
        b.insert(
            "enrolments", ["student_id", "course_id", "at"], [(home, 1 + home % 2, "2025-03-01") for home in homes]
        )
    past(store, families)


def past(store: Store, families: int) -> None:
    """The finished campaign."""
    plan = 'name = "Autumn"\ngoal = "enrolled"\npartners = ["City Bank"]\noffers = ["evening"]\n'
    plan += "channels = { sms = 500 }\nstarts = 2026-09-01\nends = 2026-10-15\nmargin = 0.05\n"
    columns = ["ref", "name", "state", "goal", "plan", "starts", "ends", "margin", "launched_at", "created_at"]
    row = (
        "autumn",
        "Autumn",
        "finished",
        "enrolled",
        plan,
        "2026-09-01",
        "2026-10-15",
        0.05,
        "2026-09-01",
        "2026-08-20",
    )
    with batch(store, "import", "campaign") as b:
        b.insert("campaigns", columns, [row])
        invited = [home % 2 == 0 for home in range(1, families + 1)]
        given = [
            (1, home, "guardian", home, "offer" if asked else "control", 1 if asked else None, "2026-09-01")
            for home, asked in enumerate(invited, 1)
        ]
        names = ["campaign_id", "household_id", "person_kind", "person_id", "arm", "offer_id", "at"]
        b.insert("assignments", names, given)
        came = [home for home, asked in enumerate(invited, 1) if (home // 2) % 10 < (3 if asked else 1)]
        outcomes = [(1, home, "enrolled", "2026-09-20", 900.0) for home in came]
        b.insert("outcomes", ["campaign_id", "household_id", "type", "at", "value"], outcomes)
        b.insert("costs", ["campaign_id", "at", "amount"], [(1, "2026-09-01", 600.0)])


@pytest.fixture
def school(bench: Bench) -> Bench:
    """The same desk with a small school in its store."""
    fill(bench.desk.store)
    return bench


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, object]], None]:
    """answers({...}) fills and submits the next dialogs instead of a person."""
    from app.ui.widgets import FormDialog

    def answer(values: dict[str, object]) -> None:
        def execute(form: FormDialog) -> int:
            form.fill(values)
            form.submit()
            return form.result()

        monkeypatch.setattr(FormDialog, "exec", execute)

    return answer


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that a person chooses wherever one is asked for."""
    from PySide6.QtWidgets import QFileDialog

    chosen = tmp_path / "chosen"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    return chosen
