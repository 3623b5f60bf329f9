"""How benchmarks print: medians of several runs, the peer of the same run beside them, the machine in the head."""

from __future__ import annotations

import os
import platform
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def head(title: str) -> None:
    """The benchmark's name, the command that prints it, and the machine it ran on."""
    command = f"bootstrap.py bench {Path(sys.argv[0]).stem} {' '.join(sys.argv[1:])}".strip()
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    print(f"{title}\n{command} · {machine}")


def medians(runs: int, *measures: Callable[[], float]) -> list[float]:
    """The median of each measure; the measures take turns, so that a machine's mood meets all of them alike."""
    taken: list[list[float]] = [[] for _ in measures]
    for _ in range(runs):
        for measure, values in zip(measures, taken, strict=True):
            values.append(measure())
    return [statistics.median(values) for values in taken]


def rows(*lines: Sequence[object]) -> None:
    """Aligned columns; numbers get three digits after the point."""
    texts = [[f"{cell:.3f}" if isinstance(cell, float) else str(cell) for cell in line] for line in lines]
    widths = [max(len(line[at]) for line in texts) for at in range(len(texts[0]))]
    for line in texts:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip())
