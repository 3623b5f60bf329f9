"""A million students into an encrypted store with every check, beside tools that check nothing and do not encrypt.

Peers (`--peers`): `sqlite-utils insert --csv`, and pandas.read_csv + to_sql, into plain SQLite files; for a workbook
bare python-calamine + executemany. `--rows N` for a shorter run; `--families` adds rows with a guardian each. Peak
memory is that of all processes of a run together (Linux). Every figure is one run in a process of its own; the peers'
stand beside it in the same minute. Workbooks and previews are run TURNS times, ours and the peer's by turns: medians.
Byte code is kept, as an installed program has it; before each preview the file is dropped from memory (Linux).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from _students import write_students
from _table import ROOT, head, rows

BIG_MB, SHEET_ROWS, TURNS = 500, 50_000, 5
OURS = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
if __name__ == "__main__":
    from app.domain.institution import Institution
    from app.jobs.child import make_ready
    from app.jobs.import_file import import_file
    from app.store.database import create
    make_ready()  # as the command does, while the key is worked out
    store = create(Path(sys.argv[2]), "a benchmark's password", Institution("Benchmark")).store
    for path in sys.argv[3:]:
        began = time.perf_counter()
        report = import_file(store, path, "students", skip_bad=True, error_folder=Path(sys.argv[2]).parent / "refused")
        print("seconds", time.perf_counter() - began, report.added, report.refused, flush=True)
    store.close()
"""
PREVIEW = """
import sys, time
sys.path.insert(0, sys.argv[1])
if __name__ == "__main__":
    from app.jobs.import_file import preview_file
    began = time.perf_counter()
    preview_file(sys.argv[2])
    print("seconds", time.perf_counter() - began, flush=True)
"""
PANDAS = """
import sqlite3, sys, time
import pandas
began = time.perf_counter()
with sqlite3.connect(sys.argv[1]) as plain:
    pandas.read_csv(sys.argv[2]).to_sql("students", plain, index=False)
print("seconds", time.perf_counter() - began, flush=True)
"""
CALAMINE = """
import sqlite3, sys, time
import python_calamine
began = time.perf_counter()
grid = python_calamine.CalamineWorkbook.from_path(sys.argv[2]).get_sheet_by_index(0).to_python()
plain = sqlite3.connect(sys.argv[1])
plain.execute(f"CREATE TABLE students ({', '.join(f'c{place}' for place in range(len(grid[0])))})")
plain.executemany(f"INSERT INTO students VALUES ({', '.join('?' * len(grid[0]))})", grid[1:])
plain.commit()
print("seconds", time.perf_counter() - began, flush=True)
"""


def measured(*words: object) -> tuple[list[float], int]:
    """Run a Python with these words: the seconds it prints (its whole time, if none), and the peak in MB."""
    began, peak = time.perf_counter(), 0
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen([sys.executable, *map(str, words)], stdout=subprocess.PIPE, text=True, env=keeping)
    while process.poll() is None:
        peak = max(peak, _memory(process.pid))
        time.sleep(0.02)
    printed = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise SystemExit(printed)
    seconds = [float(line.split()[1]) for line in printed.splitlines() if line.startswith("seconds")]
    print(" ".join(Path(str(word)).name for word in words), seconds, peak >> 20, file=sys.stderr, flush=True)
    return seconds or [time.perf_counter() - began], peak >> 20


def _memory(pid: int) -> int:
    """Bytes that a process and its children hold now."""
    try:
        held = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (OSError, IndexError):
        return 0
    return held + sum(_memory(int(child)) for child in children)


def script(folder: Path, code: str) -> Path:
    """A file with the code, so that its children can be spawned."""
    path = folder / f"run_{abs(hash(code))}.py"
    path.write_text(code, "utf-8")
    return path


def imports(folder: Path, count: int) -> list[tuple[object, ...]]:
    """Our imports: a file into an empty store, and a second one of as many rows into the same store."""
    files = [write_students(folder / f"plain{seed}.csv", count, seed=seed) for seed in (0, 1)]
    (first,), peak = measured(script(folder, OURS), ROOT, folder / "one.alliance", files[0])
    (_, second), higher = measured(script(folder, OURS), ROOT, folder / "two.alliance", *files)
    return [
        (f"{count:,} rows into an empty store", first, peak, "10 s, 800 MB"),
        ("as many again into that store", second, higher, "15 s"),
    ]


def families(folder: Path, count: int) -> list[tuple[object, ...]]:
    """A file in which every row names a guardian, every tenth that of its neighbour."""
    path = write_students(folder / "family.csv", count, families=True)
    (seconds,), peak = measured(script(folder, OURS), ROOT, folder / "three.alliance", path)
    return [(f"{count:,} rows with a guardian each", seconds, peak, "-")]


def peers(folder: Path, ours: float) -> list[tuple[object, ...]]:
    """The same file through tools that check nothing."""
    path = folder / "plain0.csv"
    (utils,), one = measured("-m", "sqlite_utils", "insert", folder / "utils.db", "students", path, "--csv")
    (frame,), two = measured(script(folder, PANDAS), folder / "pandas.db", path)
    return [
        ("sqlite-utils insert --csv, unencrypted", utils, one, "-"),
        ("sqlite-utils / ours", utils / ours, "", "at least 2"),
        ("pandas read_csv + to_sql, unencrypted", frame, two, "-"),
        ("ours / pandas", ours / frame, "", "at most 3"),
    ]


def workbook(folder: Path, count: int) -> list[tuple[object, ...]]:
    """A workbook through ours and through bare calamine."""
    import xlsxwriter

    source = write_students(folder / "sheet.csv", count, seed=2)
    path = folder / "sheet.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book, source.open(encoding="utf-8") as lines:
        sheet = book.add_worksheet()
        for place, line in enumerate(lines):
            for column, cell in enumerate(line.rstrip("\n").split(",")):
                sheet.write_string(place, column, cell)
    ours, bare, peaks = [], [], []
    for turn in range(TURNS):
        (seconds,), peak = measured(script(folder, OURS), ROOT, folder / f"sheet{turn}.alliance", path)
        (other,), peers_peak = measured(script(folder, CALAMINE), folder / f"sheet{turn}.db", path)
        ours.append(seconds)
        bare.append(other)
        peaks.append((peak, peers_peak))
    most = [max(column) for column in zip(*peaks, strict=True)]
    return [
        (f"{count:,} rows of XLSX", median(ours), most[0], "-"),
        ("calamine + executemany, unencrypted", median(bare), most[1], "-"),
        ("ours / calamine", median(a / b for a, b in zip(ours, bare, strict=True)), "", "at most 1.5"),
    ]


def preview(folder: Path) -> list[tuple[object, ...]]:
    """The first look at a very large file."""
    path = folder / "big.csv"
    with path.open("wb") as big, (folder / "plain0.csv").open("rb") as source:
        while big.tell() < BIG_MB << 20:
            source.seek(0)
            shutil.copyfileobj(source, big)
    met = []
    for _ in range(TURNS):
        forget(path)
        met.append(measured(script(folder, PREVIEW), ROOT, path))
    seconds = sorted(one[0] for one, _ in met)
    peak = max(peak for _, peak in met)
    return [
        (f"first preview of {BIG_MB} MB, not in memory", median(seconds), peak, "1 s"),
        ("the slowest of them", seconds[-1], "", "1 s"),
    ]


def forget(path: Path) -> None:
    """Let the system forget what it holds of the file in memory."""
    if sys.platform == "linux":
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--peers", action="store_true")
    options.add_argument("--families", action="store_true")
    options.add_argument("--only-sheet", action="store_true", help="the workbook and the preview alone")
    chosen = options.parse_args()
    head("Files into the store")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if chosen.only_sheet:
            write_students(folder / "plain0.csv", chosen.rows, seed=0)
        lines = [] if chosen.only_sheet else imports(folder, chosen.rows)
        if chosen.peers and lines:
            lines += peers(folder, float(str(lines[0][1])))
        if chosen.families:
            lines += families(folder, chosen.rows)
        lines += workbook(folder, min(SHEET_ROWS, chosen.rows)) + preview(folder)
    rows(("what", "seconds", "peak MB", "wanted"), *lines)


if __name__ == "__main__":
    main()
