"""`measure STORE CAMPAIGN`, or `measure --file F …`: did it work, and how sure are we."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.evidence import Extras
from app.domain.measurement import Measurement
from app.domain.messages import mark

NAME = "measure"
HELP = mark("commands_measure", "the effect of a campaign, or of any experiment in a table (--file)")
MISSING = mark(
    "commands_measure",
    "Name a store and a campaign, or a table: measure --file F --arm COL --control VALUE --outcome COL.",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE CAMPAIGN, or the columns of a table."""
    parser.add_argument("store", metavar="STORE", nargs="?")
    parser.add_argument("campaign", metavar="CAMPAIGN", nargs="?")
    parser.add_argument("--file", metavar="FILE")
    parser.add_argument("--arm", metavar="COL")
    parser.add_argument("--control", metavar="VALUE")
    parser.add_argument("--outcome", metavar="COL")
    parser.add_argument("--value", metavar="COL")
    parser.add_argument("--unit", metavar="COL")
    parser.add_argument("--before", metavar="COL")
    parser.add_argument("--covariates", metavar="A,B", default="")
    parser.add_argument("--shares", metavar="a=1,b=2", default="")
    parser.add_argument("--margin", metavar="X")
    parser.add_argument("--fewer-is-better", action="store_true")
    parser.add_argument("--sheet", metavar="SHEET")
    parser.add_argument("--bayes", action="store_true")
    parser.add_argument("--uplift", action="store_true")
    parser.add_argument("--came", metavar="COL")
    parser.add_argument("--also", metavar="A,B", default="")
    parser.add_argument("--subgroups", metavar="A,B", default="")
    parser.add_argument("--not-randomised", action="store_true")
    parser.add_argument("--time", metavar="COL")
    parser.add_argument("--starts", metavar="PERIOD")


def run(args: argparse.Namespace, out: Output) -> int:
    """Measure and print; the verdict in words on standard error, the figures on standard output."""
    result = _of_file(args, out) if args.file else _of_campaign(args, out)
    out.say(result.sentence)
    out.say(result.range_sentence)
    out.figures(result.as_json(out.translate))
    return 0


def _of_campaign(args: argparse.Namespace, out: Output) -> Measurement:
    from app.jobs.measure_campaign import measure_campaign
    from app.store import institution

    if not args.store or not args.campaign:
        raise UserError(MISSING)
    with opened(args.store) as store:
        today = institution.today(store)
        return measure_campaign(store, args.campaign, today, out.progress(), experience=args.bayes, uplift=args.uplift)


def _of_file(args: argparse.Namespace, out: Output) -> Measurement:
    from app.jobs.measure_file import measure_file

    if not (args.arm and args.control is not None and args.outcome) or args.store:
        raise UserError(MISSING)
    return measure_file(
        args.file,
        args.arm,
        args.control,
        args.outcome,
        value=args.value,
        unit=args.unit,
        before=args.before,
        covariates=_names(args.covariates),
        shares=shares(args.shares),
        margin=margin(args.margin),
        fewer_is_better=args.fewer_is_better,
        sheet=args.sheet,
        extras=_extras(args),
        progress=out.progress(),
    )


def _extras(args: argparse.Namespace) -> Extras:
    return Extras(
        bayes=args.bayes,
        came=args.came,
        also=_names(args.also),
        subgroups=_names(args.subgroups),
        uplift=args.uplift,
        randomised=not (args.not_randomised or args.time),
        time=args.time,
        starts=args.starts,
    )


def _names(text: str) -> tuple[str, ...]:
    """Column names between commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def shares(text: str) -> dict[str, float] | None:
    """ "a=1,b=2" as numbers by arm; None for nothing; UserError for anything else."""
    found: dict[str, float] = {}
    for part in (one for one in text.split(",") if one.strip()):
        name, _, number = part.rpartition("=")
        try:
            found[name.strip()] = float(number)
        except ValueError:
            raise UserError(
                mark("commands_measure", "The shares “{text}” are not understood; write them as a=1,b=2."), text=text
            ) from None
    return found or None


def margin(text: str | None) -> float | None:
    """The margin as a number of at least 0; UserError for anything else."""
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise UserError(
            mark("commands_measure", "The margin “{text}” must be a number from 0 up, such as 0.03."), text=text
        )
    return number
