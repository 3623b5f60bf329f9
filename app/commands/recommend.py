"""`recommend STORE --out FILE`: the best courses and offers of everybody, or of one person, as CSV or XLSX."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "recommend"
HELP = mark("learn_commands", "write the best courses and offers of each person to a file")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--out", metavar="FILE", required=True, help=".csv / .xlsx")
    parser.add_argument("--student", metavar="ID")
    parser.add_argument("--top", metavar="N", type=int, default=5)


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the file and say how many lines it has."""
    from app.jobs.recommend import recommend, write_recommendations
    from app.store import audit
    from app.store.institution import today

    with opened(args.store) as store:
        lines = recommend(store, person=args.student, top=args.top, today=today(store), progress=out.progress())
        people = len({(line.person_kind, line.person_id) for line in lines})
        audit.note(store, "export", "recommendations", {"rows": len(lines), "people": people})
        path = write_recommendations(lines, Path(args.out), out.language)
    out.figures({"file": str(path), "people": people, "recommendations": len(lines)})
    return 0
