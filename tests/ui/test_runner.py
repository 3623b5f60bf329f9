import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.errors import Cancelled, UserError
from app.domain.messages import mark
from app.jobs.progress import Progress
from app.ui.runner import Runner, Task


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def runner(qtbot: QtBot, errors: list[Exception]):
    made = Runner(errors.append)
    yield made
    made.close()


def endless(progress: Progress) -> None:
    while True:
        progress.at(0, 1)
        time.sleep(0.002)


def test_a_result_comes_home_on_the_main_thread(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[int, threading.Thread]] = []
    runner.start(lambda: 6 * 7, done=lambda value: seen.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]


def test_what_was_changed_is_told_before_the_result(runner: Runner, qtbot: QtBot) -> None:
    told: list[object] = []
    runner.changed.connect(told.append)
    runner.start(lambda: 1, changes=frozenset({"students"}), done=told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [frozenset({"students"}), 1]


def test_an_error_nobody_takes_reaches_the_one_door(runner: Runner, qtbot: QtBot, errors: list[Exception]) -> None:
    def wrong() -> None:
        raise UserError(mark("ui", "No."))

    runner.start(wrong)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "No."


def test_cancelling_is_silent_and_frees_the_lane(runner: Runner, qtbot: QtBot, errors: list[Exception]) -> None:
    task = runner.start(endless, title="Endless")
    assert runner.tasks() == [task]
    runner.cancel(task)
    qtbot.waitUntil(lambda: not runner.busy())
    assert errors == []


def test_cancelling_is_told_to_who_asks(runner: Runner, qtbot: QtBot) -> None:
    told: list[Exception] = []
    runner.cancel(runner.start(endless, failed=told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Cancelled)


def test_a_short_job_does_not_wait_for_a_long_one(runner: Runner, qtbot: QtBot) -> None:
    seen: list[str] = []
    task = runner.start(endless, title="Endless")
    runner.start(lambda: "short", lane="short", done=seen.append)
    qtbot.waitUntil(lambda: seen == ["short"])
    runner.cancel(task)


def test_nothing_is_told_to_an_owner_that_is_gone(runner: Runner, qtbot: QtBot) -> None:
    import shiboken6

    seen: list[int] = []
    owner, gate = QObject(), threading.Event()
    runner.start(lambda: gate.wait(5), done=lambda _: seen.append(1), owner=owner)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy())
    assert seen == []


def test_closing_cancels_and_waits(qtbot: QtBot, errors: list[Exception]) -> None:
    runner = Runner(errors.append)
    runner.start(endless, title="Endless")
    begun = time.monotonic()
    runner.close()
    assert time.monotonic() - begun < 3
    assert not [one for one in threading.enumerate() if one.name.startswith(("long_", "short_"))]


def test_progress_is_throttled_and_a_pace_gives_a_guess(runner: Runner, qtbot: QtBot) -> None:
    heard: list[Task] = []
    runner.moved.connect(heard.append)

    def steps(progress: Progress) -> None:
        for done in range(101):
            progress.at(done, 100)

    runner.start(steps, title="Steps")
    qtbot.waitUntil(lambda: not runner.busy())
    assert 1 <= len(heard) <= 5
    task = Task(1, "x", "long", done=25, total=100, started=time.monotonic() - 10)
    assert task.seconds_left() == pytest.approx(30, rel=0.05)
