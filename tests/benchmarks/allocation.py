"""A million households among twenty offers and three channels with a proof of the gap, and HiGHS beside it.

`--students N --offers K --channels C` change the size. The peer solves the same plan's linear program at 20,000 x 10
(`--no-peer` leaves it out): its optimum is the best any plan could reach, ours is whole families.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

from _peers import environment
from _table import ROOT, head, rows

sys.path.insert(0, str(ROOT))

LIMITS = {"seconds": 30.0, "memory": 1000.0, "gap": 0.0002, "ratio": 50.0}
PEER_SIZE = (20_000, 10)
PEER = """
import sys, time
import numpy as np
import highspy
from scipy.sparse import csr_matrix, kron, eye, vstack, hstack
data = np.load(sys.argv[1])
value, use, limits = data["value"].astype(float), data["use"], data["limits"]
n, options = value.shape
began = time.perf_counter()
one = kron(eye(n, format="csr"), np.ones((1, options)), format="csr")
shared = csr_matrix(np.tile(use, n))
matrix = vstack([one, shared]).tocsc()
lp = highspy.HighsLp()
lp.num_col_, lp.num_row_ = n * options, n + len(limits)
lp.col_cost_ = -value.ravel()
lp.col_lower_, lp.col_upper_ = np.zeros(n * options), np.ones(n * options)
lp.row_lower_ = np.full(n + len(limits), -highspy.kHighsInf)
lp.row_upper_ = np.concatenate([np.ones(n), limits])
lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = matrix.indptr, matrix.indices, matrix.data
solver = highspy.Highs()
solver.setOptionValue("output_flag", False)
solver.setOptionValue("time_limit", 240.0)
solver.passModel(lp)
solver.run()
state = solver.modelStatusToString(solver.getModelStatus())
print(state.replace(" ", "_"), -solver.getInfo().objective_function_value, time.perf_counter() - began)
"""


def instance(students: int, offers: int, channels: int, seed: int = 7):
    """A plan of that size: chances of 1 to 30 in 100, offers of different worth, scarce budget, seats and channels."""
    import numpy as np

    from app.campaigns.dual import Problem

    random = np.random.default_rng(seed)
    options = offers * channels
    offer, channel = np.repeat(np.arange(offers), channels), np.tile(np.arange(channels), offers)
    net, cost = random.uniform(50, 400, offers), random.uniform(5, 60, offers)
    reach = random.uniform(0.6, 1.0, channels)
    value = np.empty((students, options), dtype=np.float32)
    for start in range(0, students, 50_000):
        stop = min(start + 50_000, students)
        chance = random.beta(2, 18, (stop - start, offers)).astype(np.float32)
        value[start:stop] = (chance * net.astype(np.float32))[:, offer] * reach[channel].astype(np.float32)
    use = [cost[offer]]
    limits = [0.25 * students * float(cost.mean())]
    use += [(offer == each).astype(float) for each in range(offers)]
    limits += [float(int(students * share)) for share in random.uniform(0.2, 1.2, offers) / offers]
    use += [(channel == each).astype(float) for each in range(channels)]
    limits += [float(int(students * share)) for share in random.uniform(0.3, 0.7, channels) / channels]
    return Problem(value, np.array(use), np.array(limits))


def measured(students: int, offers: int, channels: int) -> None:
    """The whole size, once: seconds, memory of the process, gap."""
    from app.campaigns.allocation import allocate, fits

    problem = instance(students, offers, channels)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.perf_counter()
    found = allocate(problem)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert fits(problem, found.choice)
    chosen = int((found.choice >= 0).sum())
    rows(
        (f"{students:,} x {offers} x {channels}", "measured", "limit"),
        ("seconds", seconds, LIMITS["seconds"]),
        ("peak memory, MB (the values among them)", peak, LIMITS["memory"]),
        ("(before it began, MB)", before, "–"),
        ("certified gap, %", f"{100 * found.gap:.5f}", 100 * LIMITS["gap"]),
        ("families chosen", f"{chosen:,}", "–"),
    )


def turned() -> None:
    """A slider: 100,000 students under another budget, from the prices of the plan, as the window asks for it."""
    import statistics
    from dataclasses import replace

    import numpy as np

    from app.campaigns.allocation import allocate, fits

    problem = instance(100_000, 5, 3)
    planned, seconds, gaps = allocate(problem), [], []
    for share in (0.5, 0.7, 0.8, 0.9, 1.1, 1.2, 1.5):
        other = replace(problem, limits=np.append(problem.limits[0] * share, problem.limits[1:]))
        began = time.perf_counter()
        found = allocate(other, planned.prices, quick=True)
        seconds.append(time.perf_counter() - began)
        gaps.append(found.gap)
        assert fits(other, found.choice)
    rows(
        ("a slider at 100,000 x 5 x 3", "measured", "limit"),
        ("seconds a turn (median of 7 budgets)", statistics.median(seconds), 0.2),
        ("largest certified gap, %", f"{100 * max(gaps):.3f}", "–"),
    )


def beside_peer() -> None:
    """The same plan to HiGHS: its LP optimum, and how much longer it takes."""
    import numpy as np

    from app.campaigns.allocation import allocate

    problem = instance(*PEER_SIZE, 1)
    allocate(instance(500, 3, 1))  # imports are not what is measured
    began = time.perf_counter()
    found = allocate(problem)
    ours = time.perf_counter() - began
    python = environment("highs", "highspy==1.15.1", "scipy==1.17.1")
    file = Path(ROOT) / "build" / "peers" / "allocation.npz"
    np.savez(file, value=problem.value, use=problem.use, limits=problem.limits)
    told = subprocess.run([python, "-c", PEER, file], capture_output=True, text=True, check=True).stdout.split()
    state, optimum, theirs = told[0], float(told[1]), float(told[2])
    file.unlink()
    rows(
        (f"{PEER_SIZE[0]:,} x {PEER_SIZE[1]}", "ours", f"HiGHS LP ({state})", "limit"),
        ("seconds", ours, theirs, "–"),
        ("value", found.value, optimum, "–"),
        ("bound", found.bound, optimum, "–"),
        ("HiGHS / ours", theirs / ours, "–", LIMITS["ratio"]),
        ("ours below the optimum, %", f"{100 * (1 - found.value / optimum):.4f}", "–", "–"),
    )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--students", type=int, default=1_000_000)
    parser.add_argument("--offers", type=int, default=20)
    parser.add_argument("--channels", type=int, default=3)
    parser.add_argument("--no-peer", action="store_true")
    given = parser.parse_args()
    head("Allocation: who gets what")
    measured(given.students, given.offers, given.channels)
    turned()
    if not given.no_peer:
        beside_peer()


if __name__ == "__main__":
    main()
