"""Build the program as one folder and prove it: the built program does the whole demo, training included.

Called by `packaging/bootstrap.py build`; the folder is `build/dist/AllianceDesk`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
FOLDER = BUILD / "dist" / "AllianceDesk"
PROGRAM = FOLDER / ("alliance-desk.exe" if sys.platform == "win32" else "alliance-desk")
SMOKE_SECONDS = 900  # a hang, not a promise: bench demo measures


def main() -> int:
    """Build, then smoke-test; the exit status is 0 only if the built program finished its demo with every report."""
    build()
    figures = smoke_test()
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) / 2**20
    print(f"built {FOLDER}: {size:.0f} MB; its demo took {figures['seconds']:.0f} s, {len(figures['files'])} reports")
    return 0


def build() -> None:
    """One folder by PyInstaller, from the spec beside this file."""
    shutil.rmtree(BUILD / "dist", ignore_errors=True)
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", BUILD / "dist", "--workpath", BUILD / "work", ROOT / "packaging" / "alliance_desk.spec"]
    subprocess.run([str(word) for word in words], cwd=ROOT, check=True)


def smoke_test() -> dict[str, object]:
    """Run the built program's demo away from the source tree; raises if it fails, hangs or leaves a report out."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        done = subprocess.run(
            [str(PROGRAM), "demo", "--out", str(Path(folder) / "demo"), "--json"],
            cwd=folder, stdout=subprocess.PIPE, text=True, timeout=SMOKE_SECONDS, check=True,
        )  # fmt: skip
        figures: dict[str, object] = json.loads(done.stdout)
        missing = [name for name in figures["files"] if not Path(str(name)).is_file()]  # type: ignore[attr-defined]
        if missing:
            raise SystemExit(f"The built program left out: {missing}")
        figures["seconds"] = time.perf_counter() - start
        return figures


if __name__ == "__main__":
    sys.exit(main())
