"""Who is entered twice: our linkage beside splink, on the same table in the same run.

`--rows 100000,1000000` sets the sizes of the town (skewed surnames, siblings and twins on one telephone, homophone and
pinyin slips); `--febrl FOLDER` adds the two Febrl tables; `--no-peer` leaves splink out. F1 is over pairs of at least
.5, as both call a match; splink's best is the F1 at the threshold that the truth would choose for it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
from _crowd import saved, true_pairs
from _peers import environment
from _table import ROOT, head, rows

sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "build" / "benchmarks"
OURS = """
import json, resource, sys, time
sys.path.insert(0, sys.argv[1])
import numpy as np
import pandas as pd
from app.intake.comparisons import members
from app.intake.person_linkage import link_people_frame
table = pd.read_csv(sys.argv[2], dtype=str, keep_default_na=False).drop(columns="truth").astype(object)
table = table.mask(table == "", None)
began = time.perf_counter()
rows = np.arange(len(table))
around = (members(rows, table[name].to_numpy()) for name in ("phone", "guardian"))
found = link_people_frame(table[["name", "birth_date", "gender", "campus"]], *around)
seconds = time.perf_counter() - began
pd.DataFrame({"l": found.left, "r": found.right, "p": found.probability, "sure": found.certain}).to_csv(
    sys.argv[3], index=False
)
print(json.dumps({"seconds": seconds, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""
TABLE = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
import pandas as pd
from app.intake.table_linkage import link_table
began = time.perf_counter()
found = link_table(sys.argv[2])
seconds = time.perf_counter() - began
pd.DataFrame({"l": found.left, "r": found.right, "p": found.probability}).to_csv(sys.argv[3], index=False)
print(json.dumps({"seconds": seconds, "mb": 0}))
"""


def called(*command: object) -> dict[str, float]:
    """What a process of its own printed last."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def f1(found: pd.DataFrame, truth: set[tuple[int, int]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs."""
    pairs = {(min(a, b), max(a, b)) for a, b in zip(found.iloc[:, 0], found.iloc[:, 1], strict=True)}
    right = len(pairs & truth)
    precision, recall = right / max(len(pairs), 1), right / len(truth)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def best(found: pd.DataFrame, truth: set[tuple[int, int]]) -> float:
    return max(f1(found[found.iloc[:, 2] >= least], truth)[2] for least in (0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999))


def compare(name: str, source: Path, truth: set[tuple[int, int]], program: str, kind: str, peer: bool) -> None:
    out, theirs = FOLDER / "ours.csv", FOLDER / "theirs.csv"
    ours = called(sys.executable, "-c", program, ROOT, source, out)
    found = pd.read_csv(out)
    lines = [(name, "ours", ours["seconds"], *f1(found, truth), "", round(ours["mb"]))]
    if "sure" in found:
        lines.append(("", "ours, merged unseen", "", *f1(found[found["sure"]], truth), "", ""))
    if peer:
        python = environment("splink", "splink==5.0.0", "duckdb==2.0.0", "pandas==3.1.1", "pyarrow==26.0.1")
        said = called(python, Path(__file__).with_name("_splink_peer.py"), source, theirs, kind)
        other = pd.read_csv(theirs)
        ratio = f"{ours['seconds'] / said['seconds']:.2f} x"
        lines.append(("", "splink 5.0.0", said["seconds"], *f1(other, truth), best(other, truth), ratio))
    rows(*lines)


def febrl_truth(source: Path) -> set[tuple[int, int]]:
    people = pd.read_csv(source, dtype=str)
    identity = people.iloc[:, 0].str.strip().str.extract(r"rec-(\d+)-")[0]
    groups = [sorted(rows) for rows in identity.groupby(identity).indices.values()]
    return {(int(a), int(b)) for group in groups for at, a in enumerate(group) for b in group[at + 1 :]}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", default="100000")
    parser.add_argument("--febrl", type=Path)
    parser.add_argument("--no-peer", action="store_true")
    args = parser.parse_args()
    head("Linking people: seconds, precision, recall and F1 at .5; splink's best F1; ours to splink's time, or peak MB")
    FOLDER.mkdir(parents=True, exist_ok=True)
    rows(("table", "method", "seconds", "precision", "recall", "F1", "best F1", "MB or ratio"))
    for size in map(int, args.rows.split(",")):
        source = saved(size, FOLDER)
        truth = true_pairs(pd.read_csv(source, usecols=["truth"]))
        compare(f"{size:,} people", source, truth, OURS, "people", not args.no_peer)
    for source in sorted(args.febrl.glob("febrl[12].csv")) if args.febrl else []:
        plain = FOLDER / source.name
        pd.read_csv(source, dtype=str, skipinitialspace=True).to_csv(plain, index=False)
        compare(source.stem, plain, febrl_truth(plain), TABLE, "febrl", not args.no_peer)


if __name__ == "__main__":
    main()
