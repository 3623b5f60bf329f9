"""`import STORE FILE --as KIND`: a table into the store, or a dry run of it."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.imports import KINDS, REFUSALS_TOLD, ImportReport
from app.domain.messages import mark, plural

NAME = "import"
HELP = mark("intake", "import a table (CSV, XLSX, XLS, XLSB, ODS) and say what was added, changed and refused")
SHOWN = 10


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--as", dest="kind", required=True, choices=tuple(KINDS), metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--map", metavar="FILE.toml")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--sheet", metavar="SHEET")
    parser.add_argument("--skip-bad", action="store_true")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--keep-duplicates", action="store_true")
    parser.add_argument("--errors", metavar="DIR")


def run(args: argparse.Namespace, out: Output) -> int:
    """Import, print the figures and the first refusals; 2 when rows were refused and so nothing was written."""
    from app.intake.mapping_file import read_mapping
    from app.jobs.child import make_ready
    from app.jobs.import_file import import_file

    make_ready()  # while the key is worked out
    mapping = read_mapping(Path(args.map)) if args.map else None
    if mapping is not None and not mapping.kind:
        mapping = replace(mapping, kind=args.kind)
    with opened(args.store) as store:
        report = import_file(
            store,
            args.file,
            args.kind,
            mapping=mapping,
            sheet=args.sheet,
            skip_bad=args.skip_bad,
            dry_run=args.dry_run,
            keep_duplicates=args.keep_duplicates,
            fresh=args.fresh,
            error_folder=args.errors,
            language=out.language,
            progress=out.progress(),
        )
    _say(report, out, dry_run=args.dry_run, skip_bad=args.skip_bad)
    out.figures(_figures(report, out))
    return 2 if report.refused and not args.skip_bad and not args.dry_run else 0


def _figures(report: ImportReport, out: Output) -> dict[str, object]:
    """The figures and what became of each column; as JSON also the notes and the refusals, in the person's language."""
    figures = {**report.as_json(), "columns": dict(report.columns)}
    if not out.json:  # they were just said
        return figures
    told = [{**asdict(one), "reason": out.translate(one.reason)} for one in report.refusals[:REFUSALS_TOLD]]
    return {**figures, "notes": [out.translate(note) for note in report.notes], "refusals": told}


def _say(report: ImportReport, out: Output, *, dry_run: bool, skip_bad: bool) -> None:
    for note in report.notes:
        out.say(note)
    for refusal in report.refusals[:SHOWN]:
        text = mark("intake", "Row {row}, column “{column}”, “{value}”: {reason}")
        if refusal.suggestion:
            text = mark("intake", "Row {row}, column “{column}”, “{value}”: {reason} Perhaps {suggestion}?")
        where = text.filled(row=refusal.row, column=refusal.column, value=refusal.value[:60])
        out.say(where.filled(reason=refusal.reason, suggestion=refusal.suggestion))
    if report.refused > SHOWN:
        out.say(plural("intake", "… and %n more refused row(s).", "", 0).filled(report.refused - SHOWN))
    if report.refused and not skip_bad and not dry_run:
        out.say(
            plural(
                "intake",
                "Nothing was imported, because %n row(s) were refused: mend them, or leave them out with --skip-bad.",
                "",
                0,
            ).filled(report.refused)
        )
