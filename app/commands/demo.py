"""`demo --out DIR`: the whole way on the sample institution."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from app.commands.opening import VARIABLE
from app.commands.output import Output
from app.domain.messages import mark

NAME = "demo"
HELP = mark("sample", "the whole way on the sample institution: import, train, plan, measure, settle, report")
OPEN_PASSWORD = "sample"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where everything goes."""
    parser.add_argument("--out", required=True, metavar="DIR")


def run(args: argparse.Namespace, out: Output) -> int:
    """Walk the way, then say where the store and the reports lie."""
    from app.jobs.demonstrate import demonstrate

    password = os.environ.get(VARIABLE)
    if not password:
        out.say(
            mark("sample", "No password was given in {name}; the sample store's password is “{password}”.").filled(
                name=VARIABLE, password=OPEN_PASSWORD
            )
        )
    report = demonstrate(Path(args.out), password=password or OPEN_PASSWORD, progress=out.progress())
    names = ("store", "seconds", "peak_memory_mb", "files")
    told = {**report.as_json(), "steps": [{"step": out.translate(s.said), "seconds": s.seconds} for s in report.steps]}
    out.figures(told if out.json else {name: told[name] for name in names})
    return 0
