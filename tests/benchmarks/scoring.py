"""The five best of 200 offers for 1,000,000 students, limits included, beside a bare `torch.topk(A @ B.T)`.

    bootstrap.py bench scoring [--people N] [--items N] [--width N] [--device auto|cpu|cuda|mps]

Both go through the same blocks on the same device. Ours also sorts people by age, closes a third of the offers to each
age, and leaves out five offers each student has had. Limits: 1.3 times the bare time, 2 GB in all. The bandwidth is
that of copying a large tensor on the device; the traffic is factors, scores once out and once in, and the result.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from _table import ROOT, head, medians, rows

sys.path.insert(0, str(ROOT))
TOP, HAD, AGES, RUNS = 5, 5, 90, 3


def main() -> None:
    """Print the table."""
    import numpy as np
    import torch
    from scipy import sparse

    from app.recommend import best
    from app.recommend.constraints import OLDEST, Bans
    from app.recommend.network import device_for

    parser = argparse.ArgumentParser()
    for name, usual in (("people", 1_000_000), ("items", 200), ("width", 32)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    parser.add_argument("--device", default="auto")
    asked = parser.parse_args()
    device = device_for(asked.device)
    draw = np.random.default_rng(0)
    persons = draw.standard_normal((asked.people, asked.width), np.float32)
    items = draw.standard_normal((asked.items, asked.width), np.float32)
    had = draw.integers(0, asked.items, asked.people * HAD, dtype=np.int32)
    ends = np.arange(0, len(had) + 1, HAD)
    taken = sparse.csr_matrix((np.ones(len(had), np.float32), had, ends), shape=(asked.people, asked.items))
    closed = draw.random((OLDEST + 2, asked.items)) < 1 / 3
    bans = Bans(draw.integers(3, AGES, asked.people), closed, taken)
    left, right = torch.from_numpy(persons), torch.from_numpy(items.T.copy()).to(device)
    step = best.BLOCK.get(device, best.LARGE_BLOCK)

    def timed(work: Callable[[], object]) -> Callable[[], float]:
        def seconds() -> float:
            start = time.perf_counter()
            work()
            if device == "cuda":
                torch.cuda.synchronize()
            return time.perf_counter() - start

        return seconds

    def bare() -> None:
        for start in range(0, asked.people, step):
            value, place = torch.topk(left[start : start + step].to(device) @ right, TOP)
            value.cpu(), place.cpu()

    source = torch.ones(2**26, device=device)
    target = torch.empty_like(source)
    head(
        f"Top {TOP} of {asked.items} for {asked.people:,} people, width {asked.width}, blocks of {step:,}, on {device}"
    )
    torch.set_num_threads(1)
    ours, other, copy = medians(
        RUNS,
        timed(lambda: best.best_items(persons, items, bans, TOP, device)),
        timed(bare),
        timed(lambda: target.copy_(source)),
    )
    bandwidth = 2 * source.nbytes / copy
    traffic = persons.nbytes + 2 * 4 * asked.people * asked.items + 8 * asked.people * TOP
    rows(
        ("figure", "measured", "limit"),
        ("ours with limits, s", ours, ""),
        ("bare topk, s", other, ""),
        ("ours / bare", ours / other, 1.3),
        ("peak memory, GB", _peak(), 2),
        ("bandwidth of the device, GB/s", bandwidth / 1e9, ""),
        ("fraction of it used", traffic / ours / bandwidth, ""),
    )


def _peak() -> float:
    """The most memory this process has held, in GB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e9 if sys.platform == "darwin" else 1e6)


if __name__ == "__main__":
    main()
