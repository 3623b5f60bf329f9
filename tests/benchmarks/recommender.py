"""Our recommender beside implicit ALS, implicit BPR, EASE, item neighbours and popularity, all on the same split.

    bootstrap.py bench recommender [--data ml100k|sample|null|all] [--ml100k u.data] [--seeds N] [--from SEED]

Everybody's newest item is hidden, the whole catalogue ranked; all are tuned on earlier items alone. ML-100k is not
ours to ship: name its u.data (user, item, rating, seconds; tabs). The sample institution is made for seeds that nothing
was tuned on. Newcomers: people whose whole history is hidden, the model chosen on one draw of them and judged on
another. On the null sample choices are by popularity alone: nothing may be promoted.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _peers import environment
from _table import ROOT, head, rows

sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
if TYPE_CHECKING:
    import numpy as np

    from app.recommend.interactions import Split
    from app.recommend.model import View
    from app.recommend.testing import Rung

PEER = "implicit==0.7.3"
SEED = 4101


@dataclass(frozen=True)
class Line:
    """One model: its gains person by person, seconds to fit and to score."""

    name: str
    gain: np.ndarray
    fit: float
    score: float


@dataclass(frozen=True)
class Ours:
    """Our rungs on the split, and which of them the ladder promoted."""

    lines: list[Line]
    promoted: Line
    tuning: float
    device: str


def ours(view: View, split: Split) -> Ours:
    """Tune, fit, rank, climb: what `evaluate` does, with everybody's gains kept."""
    from app.recommend.evaluation import climb
    from app.recommend.model import no_tick
    from app.recommend.network import device_for
    from app.recommend.testing import examine, fitted
    from app.recommend.tuning import tune

    device, train, start = device_for("auto"), view.before(split), time.perf_counter()
    tuned = tune(train, split.rows, device, no_tick)
    tuning = time.perf_counter() - start
    rungs = fitted(train, tuned, no_tick)
    tested = [examine(rung, train, split) for rung in rungs]
    lines = [
        Line(f"ours: {one.name}", one.gain, one.seconds, _scoring(rung, train, split))
        for one, rung in zip(tested, rungs, strict=True)
    ]
    return Ours(lines, lines[climb(tested).office], tuning, device)


def _scoring(rung: Rung, train: View, split: Split) -> float:
    start = time.perf_counter()
    rung.model.scores(train, split.rows)
    return time.perf_counter() - start


def peers(view: View, split: Split, cold: bool = False) -> list[Line]:
    """The others, in their own environment, on the same touches and the same hidden items."""
    import numpy as np

    train = split.train
    with tempfile.TemporaryDirectory() as folder:
        given, found = Path(folder) / "in.npz", Path(folder) / "out.npz"
        arrays: dict[str, Any] = {"users": train.users, "items": train.items, "cold": int(cold)}
        arrays |= {"user": train.user, "item": train.item, "test_rows": split.rows, "test_targets": split.targets}
        np.savez(given, **arrays)
        script = Path(__file__).with_name("_peer_recommenders.py")
        subprocess.run([environment("implicit", PEER), script, given, found], check=True)
        with np.load(found) as answer:
            told = json.loads(str(answer["told"]))
            return [Line(name, answer[name], one["fit"], one["score"]) for name, one in told.items()]


def lead(better: np.ndarray, other: np.ndarray) -> str:
    """The paired bootstrap interval of the difference of means, 95 %."""
    import numpy as np

    from app.recommend.ranking import interval, resampled

    low, high = interval(resampled(np.column_stack([better - other]))[:, 0])
    return f"{low:+.3f} to {high:+.3f}"


def compare(view: View) -> tuple[Ours, list[Line]]:
    """Print the table of one data set; our rungs and the peers."""
    from app.recommend.interactions import leave_last_out

    split = leave_last_out(view.history)
    mine, others = ours(view, split), peers(view, split)
    print(f"{len(split.rows)} people tested, {view.history.items} items, {len(view.history)} touches; {mine.device}; "
          f"tuning ours {mine.tuning:.1f} s")  # fmt: skip
    table: list[tuple[object, ...]] = [("model", "NDCG@10", "fit, s", "score, s", "lead of the promoted, 95 %")]
    for line in [*others, *mine.lines]:
        name = line.name + (" (promoted)" if line is mine.promoted else "")
        table.append((name, float(line.gain.mean()), line.fit, line.score, lead(mine.promoted.gain, line.gain)))
    rows(*table)
    return mine, others


def faster(mine: Ours, others: list[Line]) -> None:
    """Seconds to fit and score at ALS's quality or better, beside implicit ALS."""
    als = next(line for line in others if line.name == "implicit ALS")
    able = [line for line in mine.lines if line.gain.mean() >= als.gain.mean()]
    best = min(able, key=lambda line: line.fit + line.score)
    ratio = (best.fit + best.score) / (als.fit + als.score)
    print(f"time at ALS's NDCG or better: {best.name} {best.fit + best.score:.3f} s, "
          f"implicit ALS {als.fit + als.score:.3f} s, ratio {ratio:.2f} (limit 1)\n")  # fmt: skip


def movies(path: Path) -> View:
    """ML-100k: ratings as touches, no traits, no texts."""
    import numpy as np
    import pandas as pd

    from app.recommend.catalogue import catalogue
    from app.recommend.interactions import first_touches
    from app.recommend.model import View
    from app.recommend.people import people

    table = pd.read_csv(path, sep="\t", header=None, names=["user", "item", "rating", "at"])
    user, (item, ids) = table["user"].factorize()[0], table["item"].factorize()
    users = int(user.max()) + 1
    history = first_touches(user, item, table["at"].to_numpy() / 86400.0, users, len(ids))
    items = catalogue(pd.DataFrame({"id": ids, "ref": ids.astype(str), "title": ""}), pd.DataFrame())
    nobody = {"person_kind": "student", "id": range(users), "household_id": range(users), "name": "", "age": np.nan}
    today = float(history.day.max())
    return View(history, people(pd.DataFrame(nobody), []), items, today, np.full(users, today))


def institution(seed: int, null: bool) -> View:
    """Course advice of a sample institution, imported through the program's own imports."""
    from sample_institution import generate

    from app.domain.institution import Institution
    from app.jobs.learning_tables import recommend_tables
    from app.jobs.load_sample import load_sample
    from app.jobs.progress import Progress
    from app.jobs.train_recommender import whole_catalogue
    from app.recommend.assemble import course_view
    from app.store.database import create
    from app.store.keys import CHEAP

    with tempfile.TemporaryDirectory() as folder:
        truth = generate(Path(folder) / "files", seed, null=null)
        store = create(Path(folder) / "s.desk", "bench", Institution("Bench"), cost=CHEAP).store
        load_sample(store, Path(folder) / "files", progress=Progress())
        view = course_view(recommend_tables(store, date.fromisoformat(truth.today)), whole_catalogue(store))
        store.close()
    return view


def cold(view: View) -> tuple[float, float]:
    """NDCG@10 for people without a history: our model for newcomers, and popularity."""
    import numpy as np

    from app.recommend.evaluation import climb
    from app.recommend.interactions import leave_last_out, newcomers
    from app.recommend.model import no_tick
    from app.recommend.testing import examine, fitted
    from app.recommend.tuning import tune

    warm = leave_last_out(view.history)
    tuned = tune(view.before(warm), warm.rows, "cpu", no_tick)
    draws = [newcomers(view.history, seed=seed) for seed in (4, 5)]
    tested = [
        [examine(one, view.before(alone), alone) for one in fitted(view.before(alone), tuned, no_tick, cold=True)]
        for alone in draws
    ]
    chosen = tested[1][climb(tested[0]).office]
    [popularity] = peers(view, draws[1], cold=True)
    print(f"newcomers: {len(chosen.gain)} people, {chosen.name} {chosen.gain.mean():.3f}, popularity "
          f"{popularity.gain.mean():.3f}, lead {lead(chosen.gain, popularity.gain)}")  # fmt: skip
    return float(chosen.gain.mean()), float(np.mean(popularity.gain))


def samples(seeds: list[int]) -> None:
    """Unseen sample institutions, and how many times the best of the five ours is."""
    lines: list[tuple[object, ...]] = [("seed", "ours", "best of the five", "ratio (1.3)", "newcomers, ratio (1.5)")]
    for seed in seeds:
        print(f"sample institution, seed {seed}")
        view = institution(seed, null=False)
        mine, others = compare(view)
        best = max(others, key=lambda line: line.gain.mean())
        new, popularity = cold(view)
        score = float(mine.promoted.gain.mean())
        lines.append((seed, score, f"{best.gain.mean():.3f} {best.name}", score / best.gain.mean(), new / popularity))
        print()
    rows(*lines)


def by_chance(seeds: list[int]) -> None:
    """What the ladder promotes where there is nothing to learn."""
    from app.recommend.evaluation import evaluate

    lines: list[tuple[object, ...]] = [("null sample, seed", "in office", "for newcomers", "reason")]
    for seed in seeds:
        found = evaluate(institution(seed, null=True)).evaluation
        lines.append((seed, found.promoted, found.newcomers, str(found.reason)))
    rows(*lines)


def main() -> None:
    """Print the tables asked for."""
    from threadpoolctl import threadpool_limits

    parser = argparse.ArgumentParser()
    parser.add_argument("--data", choices=("ml100k", "sample", "null", "all"), default="all")
    parser.add_argument("--ml100k", type=Path, default=ROOT / "build" / "ml-100k" / "u.data")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--from", dest="first", type=int, default=SEED)
    asked = parser.parse_args()
    head("Recommenders, leave-last-out over the whole catalogue")
    seeds = list(range(asked.first, asked.first + asked.seeds))
    with threadpool_limits(1):
        if asked.data in ("ml100k", "all"):
            if asked.ml100k.is_file():
                print("ML-100k")
                faster(*compare(movies(asked.ml100k)))
            else:
                print(f"ML-100k is not here: {asked.ml100k} is missing; name u.data with --ml100k.\n")
        if asked.data in ("sample", "all"):
            samples(seeds)
        if asked.data in ("null", "all"):
            by_chance(seeds)


if __name__ == "__main__":
    main()
