"""How long the window stands still while jobs run: the gaps of a 5 ms timer, 99th percentile and worst, a job a row.

The real window is open on the sample institution (offscreen unless there is a display), the real jobs run in its
runner. A gap is the time between two ticks beyond the timer's own interval. The limit is 50 ms at the 99th percentile.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from _table import ROOT, head, rows

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TICK = 0.005


def gaps(app: object, busy: Callable[[], bool]) -> list[float]:
    """Seconds beyond the tick between two turns of the event loop, while `busy()`."""
    from PySide6.QtCore import QTimer

    found: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        found.append(max(now - last - TICK, 0.0))
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(int(TICK * 1000))
    while busy():
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.0005)
    timer.stop()
    return found


def jobs(desk: object, folder: Path) -> dict[str, Callable[[], object]]:
    """The long jobs a person starts, by the name of the table's row."""
    from app.campaigns.plan_file import read_plan
    from app.jobs.build_profiles import build_profiles
    from app.jobs.import_file import import_file
    from app.jobs.link_people import link_people
    from app.jobs.plan_campaign import plan_campaign
    from app.jobs.rank_partners import rank_partners
    from app.jobs.train_recommender import train_recommender
    from app.jobs.write_report import write_report
    from app.paths import sample

    store, start, today = desk.store, desk.runner.start, desk.today()  # type: ignore[attr-defined]
    events = sample() / "11_events.csv"
    plan = read_plan(sample() / "campaigns" / "family_finance.toml")
    return {
        "import 25,000 events again": lambda: start(import_file, store, events, "events", skip_bad=True, title="x"),
        "find duplicates": lambda: start(link_people, store, title="x"),
        "profiles": lambda: start(build_profiles, store, today, title="x"),
        "train": lambda: start(train_recommender, store, today, title="x"),
        "rank partners": lambda: start(rank_partners, store, today, title="x"),
        "plan": lambda: start(plan_campaign, store, plan, today, title="x"),
        "report": lambda: start(write_report, store, "summer_museum", folder, today=today, title="x"),
    }


def main() -> None:
    """Print the table."""
    head("Milliseconds that the window stands still while a job runs")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ALLIANCE_DESK_HOME"] = home
        from app.domain.institution import Institution
        from app.jobs.load_sample import load_sample
        from app.jobs.progress import Progress
        from app.paths import sample
        from app.store.database import create
        from app.store.keys import CHEAP
        from app.ui.main_window import MainWindow
        from app.ui.remembered import Remembered
        from app.ui.window import application

        store = create(Path(home) / "pauses.desk", "pauses", Institution("Pauses"), cost=CHEAP).store
        load_sample(store, sample(), progress=Progress())
        app = application()
        window = MainWindow(Remembered(language="en", theme="light"))
        window.show()
        window.enter(store, "")
        gaps(app, window.runner.busy)
        lines: list[tuple[object, ...]] = [("job", "seconds", "99th percentile, ms", "worst, ms", "limit")]
        for name, begin in jobs(window.frame.desk, Path(home)).items():
            began = time.perf_counter()
            begin()
            found = gaps(app, window.runner.busy)
            worst = 1000 * max(found, default=0.0)
            high = 1000 * statistics.quantiles(found, n=100)[98] if len(found) > 2 else worst
            lines.append((name, time.perf_counter() - began, high, worst, 50))
        rows(*lines)
        window.close()


if __name__ == "__main__":
    main()
