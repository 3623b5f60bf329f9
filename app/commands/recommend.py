"""`recommend STORE --out FILE`: the best courses and offers of everybody, or of one person, as CSV or XLSX."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    from app.domain.learning_results import Recommendation
    from app.store.database import Store

NAME = "recommend"
HELP = mark("learn_commands", "write the best courses and offers of each person to a file")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("--out", metavar="FILE", required=True, help=".csv / .xlsx")
    parser.add_argument("--student", metavar="ID")
    parser.add_argument("--top", metavar="N", type=int, default=5)
    parser.add_argument("--why", action="store_true")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the file and say how many lines it has."""
    from app.jobs.recommend import recommend, write_recommendations
    from app.store import audit
    from app.store.institution import today

    if args.why and args.student is None:
        raise UserError(mark("learn_commands", "Name one person with --student where you ask --why."))
    with opened(args.store) as store:
        lines = recommend(store, person=args.student, top=args.top, today=today(store), progress=out.progress())
        people = len({(line.person_kind, line.person_id) for line in lines})
        audit.note(store, "export", "recommendations", {"rows": len(lines), "people": people})
        path = write_recommendations(lines, Path(args.out), out.language)
        figures: dict[str, object] = {"file": str(path), "people": people, "recommendations": len(lines)}
        if args.why:
            figures["why"] = _why(store, lines, out)
    out.figures(figures)
    return 0


def _why(store: Store, lines: Sequence[Recommendation], out: Output) -> list[dict[str, object]]:
    """What each score is made of, person by person and use by use: partner offers have a model of their own."""
    from app.jobs.explain_advice import explain_advice
    from app.store.institution import today

    found: list[dict[str, object]] = []
    # What a use serves is of one kind: courses for students, offers for families.
    lists: dict[tuple[str, str, int], list[tuple[str, int]]] = {}
    for line in lines:
        lists.setdefault((line.item_kind, line.person_kind, line.person_id), []).append((line.item_kind, line.item_id))
    for (use, kind, person), items in lists.items():
        opened_ = explain_advice(store, use, (kind, person), items, today(store), progress=out.progress())
        found += [one.as_json(out.translate) for one in opened_]
    return found
