"""The whole main job on the sample institution: seconds and peak memory of `main.py demo`, in a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile

from _table import ROOT, head, rows


def main() -> None:
    """Print the table."""
    head("python main.py demo")
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, str(ROOT / "main.py"), "demo", "--out", f"{folder}/demo", "--json"]
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    figures = json.loads(done.stdout)
    rows(
        ("figure", "measured", "limit"),
        ("seconds", float(figures["seconds"]), 120),
        ("peak memory, MB", float(figures["peak_memory_mb"]), 1536),
        *((step["step"][:70], float(step["seconds"]), "") for step in figures["steps"]),
    )


if __name__ == "__main__":
    main()
