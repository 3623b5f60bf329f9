import subprocess
import sys

from PySide6.QtCore import QSize

from app.paths import root
from app.ui.window import first_size

HEAVY = ("torch", "pandas", "sklearn", "scipy", "sqlite_utils", "pyqtgraph", "numpy")
SCRIPT = f"""
import sys
from app.ui import remembered
from app.ui.main_window import MainWindow
from app.ui.window import application
app = application()
window = MainWindow(remembered.load())
window.show()
app.processEvents()
print([name for name in {HEAVY!r} if name in sys.modules])
window.close()
"""


def test_the_first_window_imports_nothing_heavy() -> None:
    words = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(words, cwd=root(), capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_the_window_begins_no_larger_than_the_screen() -> None:
    assert first_size(QSize(1920, 1040)) == QSize(1440, 900)
    assert first_size(QSize(1366, 728)) == QSize(1366, 696)
