"""How long a person waits: first window (the unlock page) and the unlocked Home, beside Orange's first window.

The clock starts before the process does and stops when the page is painted. Orange is the peer because it is a Python
and Qt program for people who analyse tables; it comes into an environment of its own (`--no-peer` leaves it out).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _peers import environment
from _table import ROOT, head, medians, rows

RUNS = 5
PASSWORD = "a benchmark's password"
PREPARE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from app.domain.institution import Institution
from app.store.database import create
from app.ui import remembered
path = Path(sys.argv[2]) / "bench.desk"
create(path, sys.argv[3], Institution("Benchmark")).store.close()
remembered.save(remembered.load().with_store(path))
"""
# Runs the program as `python main.py` does, and prints the seconds from `started` to the painted page.
WATCH = """
import sys, time
started, root, password = float(sys.argv[1]), sys.argv[2], sys.argv[3]
sys.path.insert(0, root)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.ui.main_window import MainWindow
from app.ui.widgets.page import Page
def watch(app):
    window = next(one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
    app.processEvents()
    window.grab()
    print("window", time.time() - started, flush=True)
    assert "torch" not in sys.modules and "sklearn" not in sys.modules
    if not password:
        return 0
    time.sleep(1.5)
    app.processEvents()
    page = window.centralWidget()
    page.secret.setText(password)
    began = time.time()
    page.unlock()
    while window.frame is None:
        app.processEvents()
        time.sleep(0.005)
    app.processEvents()
    window.grab()
    print("home", time.time() - began, flush=True)
    return 0
QApplication.exec = lambda self=None: watch(QApplication.instance())
QApplication.exec_ = QApplication.exec
from app.start import start
sys.exit(start([]))
"""
PEER = """
import sys, time
started = float(sys.argv[1])
from AnyQt.QtWidgets import QApplication
from AnyQt.QtCore import QTimer
def watch(self=None):
    app = QApplication.instance()
    deadline = time.time() + 60
    while time.time() < deadline and not any(one.isVisible() for one in app.topLevelWidgets()):
        app.processEvents()
    app.processEvents()
    print("window", time.time() - started, flush=True)
    import os
    os._exit(0)
QApplication.exec = watch
QApplication.exec_ = watch
from Orange.canvas.__main__ import main
sys.argv = ["orange", "--no-welcome", "--no-splash"]
main()
"""


def seconds(python: str | Path, code: str, *arguments: str, key: str = "window") -> float:
    """Run `code` in a fresh process; the figure it prints under `key`."""
    environment_now = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    words = [str(python), "-c", code, str(time.time()), *arguments]
    done = subprocess.run(words, capture_output=True, text=True, env=environment_now, check=False)
    found = [line.split()[1] for line in done.stdout.splitlines() if line.startswith(key)]
    if not found:
        raise SystemExit(done.stderr or done.stdout)
    return float(found[0])


def derivation() -> float:
    """Seconds that the password's key takes here: by design about one, whatever the window does."""
    sys.path.insert(0, str(ROOT))
    from app.store.keys import STANDARD, new_key

    began = time.perf_counter()
    new_key(PASSWORD, STANDARD)
    return time.perf_counter() - began


def main() -> None:
    """Print the table."""
    head("Seconds until a person sees the page")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ALLIANCE_DESK_HOME"] = home
        subprocess.run([sys.executable, "-c", PREPARE, str(ROOT), home, PASSWORD], check=True)

        def ours() -> float:
            return seconds(sys.executable, WATCH, str(ROOT), "")

        def unlocked() -> float:
            return seconds(sys.executable, WATCH, str(ROOT), PASSWORD, key="home")

        measures = [ours, unlocked, derivation]
        if "--no-peer" not in sys.argv:
            peer = environment("orange", "Orange3==3.40.0", "PyQt5==5.15.11", "PyQtWebEngine==5.15.7")
            measures.append(lambda: seconds(peer, PEER))
        first, home_page, key, *orange = medians(RUNS, *measures)
    lines = [("page", "seconds", "limit"), ("first window", first, 1.0), ("Home after the key", home_page - key, 1.5)]
    if orange:
        lines += [("Orange, first window", orange[0], "–"), ("ours / Orange", first / orange[0], 1 / 3)]
    rows(*lines, ("(the key itself)", key, "about 1"))


if __name__ == "__main__":
    main()
