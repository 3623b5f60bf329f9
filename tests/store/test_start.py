"""What opening a store costs at the program's start."""

import subprocess
import sys

SCRIPT = """
import importlib, sys
ordinary = importlib.import_module
import app.store.database, app.store.batches, app.store.search, app.store.pages, app.store.settings
assert importlib.import_module is ordinary
print(sorted({"pandas", "numpy", "scipy", "torch", "PySide6"} & set(sys.modules)))
import app.store.frames, pandas
"""


def test_the_store_opens_without_the_heavy_libraries() -> None:
    found = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
