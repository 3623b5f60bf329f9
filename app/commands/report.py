"""`report STORE CAMPAIGN --out DIR`: the report in six formats and both languages; `--overview`, `--audit` instead."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    from app.jobs.write_report import ReportFiles
    from app.store.database import Store

NAME = "report"
HELP = mark("commands_measure", "write a campaign's report: PDF, DOCX, XLSX, PPTX, HTML and CSV, in both languages")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE, CAMPAIGN (or --overview, or --audit), the folder, formats, and the partner for whom it is redacted."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN", nargs="?")
    parser.add_argument("--out", metavar="DIR", required=True)
    parser.add_argument("--format", metavar="pdf,docx,…", nargs="+", default=[])
    parser.add_argument("--partner", metavar="NAME")
    parser.add_argument("--overview", action="store_true", help="all campaigns side by side")
    parser.add_argument("--audit", action="store_true", help="what is held of students, who sees it, what left")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the files and print their paths."""
    if bool(args.campaign) + args.overview + args.audit != 1:
        raise UserError(mark("commands_measure", "Name a campaign, or --overview, or --audit: one of the three."))
    with opened(args.store) as store:
        written = _written(store, args, out)
    out.figures({"files": [str(path) for path in written.files]})
    return 0


def _written(store: Store, args: argparse.Namespace, out: Output) -> ReportFiles:
    from app.jobs import write_overview, write_report
    from app.store import institution

    formats = [one for part in args.format for one in part.split(",") if one.strip()]
    today, progress = institution.today(store), out.progress()
    if args.campaign:
        chosen = formats or list(write_report.FORMATS)
        return write_report.write_report(
            store, args.campaign, args.out, formats=chosen, today=today, partner=args.partner, progress=progress
        )
    job = write_overview.write_overview if args.overview else write_overview.write_student_audit
    return job(store, args.out, formats=formats or list(write_overview.FORMATS), today=today, progress=progress)
