"""`profile STORE`: features, tags, renewal risk and groups of all students."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "profile"
HELP = mark("learn_commands", "build the profiles of all students and their groups")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")


def run(args: argparse.Namespace, out: Output) -> int:
    """Build the profiles and print what was found."""
    from app.jobs.build_profiles import build_profiles
    from app.store.institution import today

    with opened(args.store) as store:
        report = build_profiles(store, today(store), out.progress())
    out.figures(report.as_json(out.translate))
    return 0
