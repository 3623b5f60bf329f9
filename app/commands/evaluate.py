"""`evaluate STORE` judges the recommenders; `evaluate --file F --target COL` a model on any table."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.messages import mark

NAME = "evaluate"
SPLITS = ("leave_last_out", "time")
HELP = mark("learn_commands", "judge the recommenders of a store, or a risk model on any table")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE", nargs="?")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument("--split", choices=SPLITS, default=SPLITS[0])
    parser.add_argument("--file", metavar="F")
    parser.add_argument("--target", metavar="COL")
    parser.add_argument("--positive", metavar="V", nargs="+", default=[])
    parser.add_argument("--time", metavar="COL")
    parser.add_argument("--train-until", metavar="V")
    parser.add_argument("--covariates", metavar="A,B")
    parser.add_argument("--sheet", metavar="S")


def run(args: argparse.Namespace, out: Output) -> int:
    """Evaluate a store or a file, never both."""
    if bool(args.store) == bool(args.file):
        raise UserError(mark("learn_commands", "Name a store, or a table with --file, but not both."))
    if args.file:
        return _file(args, out)
    from app.jobs.evaluate_models import evaluate_models
    from app.store.institution import today

    with opened(args.store) as store:
        found = evaluate_models(store, today(store), out.progress(), device=args.device, split=args.split)
    out.figures(found.as_json(out.translate))
    return 0


def _file(args: argparse.Namespace, out: Output) -> int:
    from app.jobs.evaluate_file import evaluate_file

    if not args.target:
        raise UserError(mark("learn_commands", "Name the column to foretell with --target."))
    if args.train_until and not args.time:
        raise UserError(mark("learn_commands", "--train-until needs the column that holds the time: --time."))
    covariates = [name.strip() for name in args.covariates.split(",") if name.strip()] if args.covariates else None
    found = evaluate_file(
        args.file,
        args.target,
        positive=args.positive,
        time=args.time,
        train_until=args.train_until,
        covariates=covariates,
        sheet=args.sheet,
        progress=out.progress(),
    )
    out.figures(found.as_json(out.translate))
    return 0
