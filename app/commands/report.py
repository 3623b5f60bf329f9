"""`report STORE CAMPAIGN --out DIR`: the report in five formats and both languages."""

from __future__ import annotations

import argparse

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.messages import mark

NAME = "report"
HELP = mark("commands_measure", "write a campaign's report: PDF, DOCX, XLSX, HTML and CSV, in both languages")


def arguments(parser: argparse.ArgumentParser) -> None:
    """STORE, CAMPAIGN, the folder, formats, and the partner for whom it is redacted."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("campaign", metavar="CAMPAIGN")
    parser.add_argument("--out", metavar="DIR", required=True)
    parser.add_argument("--format", metavar="pdf,docx,…", nargs="+", default=[])
    parser.add_argument("--partner", metavar="NAME")


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the files and print their paths."""
    from app.jobs.write_report import FORMATS, write_report
    from app.store import institution

    formats = [one for part in args.format for one in part.split(",") if one.strip()] or list(FORMATS)
    with opened(args.store) as store:
        written = write_report(
            store,
            args.campaign,
            args.out,
            formats=formats,
            today=institution.today(store),
            partner=args.partner,
            progress=out.progress(),
        )
    out.figures({"files": [str(path) for path in written.files]})
    return 0
