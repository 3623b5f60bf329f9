import time

from pytestqt.qtbot import QtBot

from app.domain.messages import mark
from app.jobs.progress import Progress
from app.ui.job_tray import JobTray
from app.ui.runner import Runner, Task
from app.ui.window import application


def slow(progress: Progress) -> None:
    progress.step(mark("ui", "Counting"))
    for done in range(1000):
        progress.at(done, 1000)
        time.sleep(0.005)


def test_the_tray_follows_a_job_and_stops_it(qtbot: QtBot) -> None:
    application()
    runner = Runner(lambda error: None)
    tray = JobTray(runner, str)
    qtbot.addWidget(tray)
    tray.show()
    assert tray.title.text() == "All work finished"
    runner.start(slow, title="Slow work")
    runner.start(slow, title="More")
    qtbot.waitUntil(lambda: tray.title.text() == "Slow work: Counting" and "%" in tray.note.text(), timeout=4000)
    assert tray.waiting.text() == "1 more waiting"
    tray.stop.click()
    qtbot.waitUntil(lambda: len(runner.tasks()) == 1, timeout=4000)
    tray.stop.click()
    qtbot.waitUntil(lambda: tray.title.text() == "All work finished", timeout=4000)
    runner.close()


def test_time_left_is_said_in_words(qtbot: QtBot) -> None:
    application()
    runner = Runner(lambda error: None)
    tray = JobTray(runner, str)
    qtbot.addWidget(tray)
    now = time.monotonic()
    assert tray._how_far(Task(1, "x", "long", done=50, total=100, started=now - 10)) == "50% · 10 s left"
    assert tray._how_far(Task(1, "x", "long", done=10, total=100, started=now - 60)) == "10% · 9 min left"
    runner.close()
