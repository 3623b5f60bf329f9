"""The headless door: one command a job, the same jobs as in the window."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from app.commands.output import Output
from app.domain.errors import Cancelled, UserError, place_of
from app.domain.messages import mark
from app.texts import LANGUAGES, system_language

DONE, BUG, MISTAKE, INTERRUPTED = 0, 1, 2, 130
ABOUT = mark(
    "commands", "Alliance Desk: joint campaigns of an education institution and its partners, offline and measured."
)


class _Parser(argparse.ArgumentParser):
    """argparse, but a mistake is one sentence with what to do."""

    def error(self, message: str) -> NoReturn:
        raise UserError(
            mark("commands", "The command was not understood ({reason}); see: python {program} --help"),
            reason=message,
            program=self.prog,
        )


def commands() -> tuple[ModuleType, ...]:
    """Every command, in the order of a person's way through the program."""
    from app.commands import (
        audit,
        backup,
        bandit,
        check,
        demo,
        evaluate,
        import_,
        launch,
        law,
        link,
        measure,
        new,
        partners,
        plan,
        profile,
        recommend,
        report,
        restore,
        settle,
        simulate,
        train,
        undo,
    )

    way = (demo, new, import_, undo, link, profile, train, evaluate, recommend, partners, plan, simulate)
    return (*way, launch, bandit, measure, settle, report, backup, restore, check, audit, law)


def run(argv: Sequence[str]) -> int:
    """Run one command; the exit status is 0 done, 2 a mistake (one sentence on standard error), 1 a bug."""
    output = Output(_language(argv))
    try:
        arguments = _parser(output).parse_args(argv)
        output = Output(arguments.language, getattr(arguments, "json", False))
        return int(arguments.run(arguments, output))
    except UserError as error:
        output.say(error.message)
        return MISTAKE
    except (KeyboardInterrupt, Cancelled):
        output.say(mark("commands", "Stopped; nothing was changed."))
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - one of the two places that end a job or the program
        return _bug(output, error)


def _bug(output: Output, error: Exception) -> int:
    """Note the place in the code; the exception's own text may quote a cell and stays out of the log."""
    from app.paths import log_file

    log_file().parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(log_file(), encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("alliance_desk")
    log.addHandler(handler)
    log.error("%s", place_of(error))
    log.removeHandler(handler)
    handler.close()
    output.say(
        mark("commands", "Something went wrong in the program itself; the details are in {log}.").filled(log=log_file())
    )
    return BUG


def _language(argv: Sequence[str]) -> str:
    """The language asked for, before anything else is understood, so that mistakes are told in it."""
    for index, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--language=") else ""
        if word == "--language" and index + 1 < len(argv):
            value = argv[index + 1]
        if value in LANGUAGES:
            return value
    return system_language()


def _known_language(value: str) -> str:
    if value not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise UserError(
            mark("commands", "The language “{value}” is not there; choose one of: {known}."), value=value, known=known
        )
    return value


def _parser(output: Output) -> argparse.ArgumentParser:
    parser = _Parser(prog="main.py", description=output.translate(ABOUT))
    verbs = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for command in commands():
        text = output.translate(command.HELP)
        verb = verbs.add_parser(command.NAME, help=text, description=text)
        language = output.translate(mark("commands", "the language of what is printed: en or zh_CN"))
        verb.add_argument("--language", type=_known_language, default=output.language, metavar="L", help=language)
        verb.add_argument(
            "--json", action="store_true", help=output.translate(mark("commands", "figures as one JSON object"))
        )
        command.arguments(verb)
        verb.set_defaults(run=command.run)
    return parser
